import * as l10n from '@vscode/l10n';
import { GLOB_BOUNDS, tooMuch } from './globBounds.js';
import type { Mode } from '../analysis/dialogue/types.js';
import type { Target, AuthorSettings } from '../analysis/author/authorSettings.js';
import { PROFILES, type LanguageId } from '../analysis/language/profile.js';
import { NO_IGNORED_NAMES, type RuleOptions, type RuleSetting } from '../rules/engine/options.js';
import { faults, quoted, type Fault, type Faults } from './fault.js';
import { withSuggestion } from '../rules/support/nearest.js';
import { MODES, readCast } from './readCast.js';
import { readNames, readRules } from './readRules.js';
import { notJson, parseJson, repeatedKeys, withoutMark } from './json.js';
import { isText, objectOf, textsIn, unknownKeys, wordIn } from './values.js';

const TARGETS: readonly Target[] = ['ao3', 'ffn'];
const STOOD_FOR: readonly Mode[] = [...MODES, 'thought', 'writing'];
const LANGUAGES = Object.keys(PROFILES) as LanguageId[];

/** The keys that a `ficwright.json` may have. */
export const PROJECT_KEYS = [
  '$schema',
  'manuscripts',
  'language',
  'pov',
  'target',
  'modes',
  'rules',
  'ignoreNames',
  'cast',
] as const;

/** Most bytes of a `ficwright.json` that are read. */
export const MAX_PROJECT_BYTES = 1_048_576;

/** The settings of a `ficwright.json`. */
export interface Project {
  readonly settings: Omit<AuthorSettings, 'speakerOverrides'>;
  /** Levels of rules by id; they override an editor's settings. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Names that a rule, or every rule (`*`), must not report. */
  readonly names: RuleOptions['names'];
  /**
   * Patterns of the files below its folder that are manuscripts; one that starts with `!` excludes. Null: every text
   * and Markdown file.
   */
  readonly manuscripts: readonly string[] | null;
}

/** A project without any settings. */
export const NO_PROJECT: Project = { settings: { cast: [] }, rules: {}, names: NO_IGNORED_NAMES, manuscripts: null };

/** The settings read from a file, and its errors. `broken`: the file as a whole is invalid, not a part of it. */
export interface ReadProject {
  readonly project: Project;
  readonly faults: readonly Fault[];
  readonly broken: boolean;
}

/** Parses the text of a `ficwright.json`. Never fails: valid parts are used. */
export function readProject(text: string): ReadProject {
  const plain = withoutMark(text);
  const parsed = parseJson(plain);
  if (parsed === null) return brokenProject(l10n.t('not valid JSON: {0}', notJson(plain)));
  const { value } = parsed;
  const top = objectOf(value);
  if (top === null) return brokenProject(l10n.t('no JSON object: write its keys between {0} and {1}', '{', '}'));
  const wrong = faults();
  unknownKeys(top, PROJECT_KEYS, [], wrong);
  for (const path of repeatedKeys(parsed))
    wrong.key(path, () =>
      l10n.t('Remove one of the two keys {0}: only the last one has an effect.', quoted(String(path.at(-1)))),
    );
  if (top.$schema !== undefined && typeof top.$schema !== 'string')
    wrong.value(['$schema'], l10n.t('“{0}” must be text in quotation marks.', '$schema'));
  const project: Project = {
    settings: { cast: readCast(top.cast, wrong), ...readStory(top, wrong) },
    rules: readRules(top.rules, wrong),
    names: readNames(top.ignoreNames, wrong),
    manuscripts: readManuscripts(top.manuscripts, wrong),
  };
  return { project, faults: wrong.all(), broken: false };
}

/** The result for a file that cannot be used at all, with the reason. */
export const brokenProject = (message: string): ReadProject => ({
  project: NO_PROJECT,
  faults: [{ path: [], what: 'value', message }],
  broken: true,
});

/** A pattern with a path from the root or a drive, or one that goes up: no file in the folder has such a path. */
const LEADS_OUT = /^!?(?:\/|[A-Za-z]:)|(?:^!?|\/)\.\.(?:\/|$)/;

/** Invalid patterns are skipped; where none is left the default applies. */
function readManuscripts(value: unknown, wrong: Faults): readonly string[] | null {
  const globs = textsIn(
    value,
    ['manuscripts'],
    l10n.t('“manuscripts” must be a list of patterns, such as {0}.', '["chapters/*.txt"]'),
    wrong,
  );
  const usable = globs?.slice(0, GLOB_BOUNDS.patterns).filter(glob => {
    const why = /^!?$/.test(glob)
      ? l10n.t('This pattern is left out: it is empty.')
      : LEADS_OUT.test(glob)
        ? l10n.t('This pattern is left out: it leads out of the folder of this file.')
        : tooMuch(glob);
    if (why !== null) wrong.value(['manuscripts', String((value as readonly unknown[]).indexOf(glob))], why);
    return why === null;
  });
  if (globs !== undefined && globs.length > GLOB_BOUNDS.patterns)
    wrong.value(
      ['manuscripts'],
      l10n.t('“manuscripts” has more than {0} patterns: the others are left out.', GLOB_BOUNDS.patterns),
    );
  return usable === undefined || (usable.length === 0 && (value as readonly unknown[]).length > 0) ? null : usable;
}

/** Reads the language, the point of view, the site, and the meaning of symbols around dialogue. */
function readStory(
  { language, pov, target, modes }: Readonly<Record<string, unknown>>,
  wrong: Faults,
): Pick<AuthorSettings, 'language' | 'pov' | 'target' | 'modes'> {
  const written = wordIn(language, LANGUAGES, ['language'], wrong);
  const site = wordIn(target, TARGETS, ['target'], wrong);
  if (pov !== undefined && !isText(pov))
    wrong.value(['pov'], l10n.t('“pov” must be a character’s name or "omniscient".'));
  return {
    ...(written !== undefined && { language: written }),
    ...(site !== undefined && { target: site }),
    ...(isText(pov) && { pov: pov.trim() }),
    ...(modes !== undefined && { modes: readModes(modes, wrong) }),
  };
}

function readModes(value: unknown, wrong: Faults): Readonly<Record<string, Mode>> {
  const given = objectOf(value);
  if (given === null)
    wrong.value(
      ['modes'],
      l10n.t('“modes” must say what pairs of symbols mean, such as {0}.', '{ "<>": "telepathy" }'),
    );
  return Object.fromEntries(
    Object.entries(given ?? {}).filter((entry): entry is [string, Mode] => {
      const [marks, mode] = entry;
      const known = STOOD_FOR.some(one => one === mode);
      if (marks.length < 2)
        wrong.key(['modes', marks], () => l10n.t('{0} must be a pair of symbols, such as “<>”.', quoted(marks)));
      if (!known)
        wrong.value(
          ['modes', marks],
          withSuggestion(l10n.t('{0} must mean one of {1}.', quoted(marks), STOOD_FOR.join(', ')), mode, STOOD_FOR),
        );
      return known && marks.length >= 2;
    }),
  );
}
