import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { AuthorSettings } from '../../src/analysis/author/authorSettings.js';
import { NO_PROJECT, readProject, type Project } from '../../src/project/readProject.js';
import { optionsFrom, type RuleOptions } from '../../src/rules/engine/options.js';
import { everyRule } from './check-rule.js';

/** A short text that shows one thing. */
export interface Passage {
  readonly title: string;
  readonly text: string;
  /** What the `ficwright.json` beside it says: the line of JSON that stands below its title. */
  readonly project: Project;
}

const FOLDER = 'server/test/scores/passages';

/** Passages by the name of their file; in a file each begins with a line `%% title`. */
export const passages: readonly (readonly [file: string, passages: readonly Passage[]])[] = readdirSync(FOLDER)
  .sort()
  .map(file => [
    path.parse(file).name,
    readFileSync(path.join(FOLDER, file), 'utf8')
      .split(/^%% /m)
      .slice(1)
      .map(part => {
        const [title = '', ...lines] = part.split('\n');
        const json = lines[0]?.startsWith('{') ? lines.shift() : undefined;
        return {
          title,
          text: lines.join('\n').trim() + '\n',
          project: json === undefined ? NO_PROJECT : readProject(json).project,
        };
      }),
  ]);

/** What the author of a passage has said of it. */
export const settingsOf = ({ settings }: Project): AuthorSettings => ({ ...settings, speakerOverrides: new Map() });

/** Every rule, but as the project has them; one that only a setting turns on where it does. */
export const rulesUnder = (project: Project): RuleOptions =>
  project === NO_PROJECT ? everyRule : optionsFrom(project.rules, [], 'polish', project.names);
