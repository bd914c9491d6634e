import { manuscriptFormatOf, type AuthorSettings } from '../analysis/author/authorSettings.js';
import { memo, memo2 } from '../manuscript/memo.js';
import type { FoundProject } from '../project/onDisk/projects.js';
import { NO_PROJECT, type Project } from '../project/readProject.js';
import { editorEntries } from './editorEntries.js';

/** Store of the authors' settings: speakers set by hand, and the projects' files. */
export interface AuthorSettingsStore {
  readonly authorSettingsOf: (uri: string) => Promise<AuthorSettings>;
  /** The editor keeps the marks and sends all of them: `{ marks: { key: name } }`. */
  readonly mark: (sent: unknown) => void;
}

/** An author who has set nothing yet. */
export function authorSettings(
  projectOf: (uri: string) => Promise<FoundProject | null>,
  overridesFor: (uri: string, found: FoundProject | null) => Promise<ReadonlyMap<string, string>>,
): AuthorSettingsStore {
  const overrides = editorEntries(isName);
  return {
    authorSettingsOf: async uri => {
      const found = await projectOf(uri);
      const all = overrides.of(uri, await overridesFor(uri, found));
      const settings = join((found?.project ?? NO_PROJECT).settings, all);
      return manuscriptFormatOf(uri) === 'markdown' ? inMarkdown(settings) : settings;
    },
    mark: sent => overrides.replace(typeof sent === 'object' && sent !== null && 'marks' in sent ? sent.marks : null),
  };
}

const isName = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Interned settings for the same file and keys, since results are cached under them. */
const join = memo2((settings: Project['settings'], overrides: ReadonlyMap<string, string>): AuthorSettings =>
  Object.freeze({ ...settings, speakerOverrides: overrides }),
);

const inMarkdown = memo((settings: AuthorSettings): AuthorSettings =>
  Object.freeze({ ...settings, format: 'markdown' as const }),
);
