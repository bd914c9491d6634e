import * as l10n from '@vscode/l10n';
import { COLOR_COUNT, isColor } from '../analysis/author/color.js';
import type { SceneDecisions } from '../analysis/structure/outline.js';
import { memo } from '../manuscript/memo.js';
import { faults, quoted, type Fault, type Faults } from './fault.js';
import { notJson, parseJson, repeatedKeys, withoutMark } from './json.js';
import { styleOf, type Style } from './layout.js';
import { isText, objectOf, unknownKeys } from './values.js';

/**
 * The file beside `ficwright.json` with an author's decisions in an editor. It is written by programs and meant for
 * version control: keys are sorted, one a line, so that decisions of two authors merge.
 */
export const CHOICES_FILE = 'ficwright.choices.json';

/** Most bytes of such a file that are read. */
export const CHOICES_LIMIT = 1_048_576;

/** Most entries of one kind that are read; no author makes more by hand. */
const MAX_ENTRIES = 10_000;

const KINDS = ['speakerOverrides', 'sceneStarts', 'ignoredFindings', 'colors'] as const;

/** A kind of decision. */
export type Kind = (typeof KINDS)[number];

/** What the file says of a paragraph, in the words of the comments that say the same in the text. */
export type SceneWord = 'scene' | 'no-scene';

/** Whether a value is such a word. */
export const isSceneWord = (value: unknown): value is SceneWord => value === 'scene' || value === 'no-scene';

/** An author's decisions in an editor. Immutable: a new object means new decisions. */
export interface Choices {
  /**
   * Speakers set by hand, by the chapter's path relative to the project's folder (with slashes), `#`, and the key of
   * the quotation (`overrideKeys.ts`).
   */
  readonly speakerOverrides: ReadonlyMap<string, string>;
  /** Whether scenes start, by the chapter's path, `#`, and the key of the paragraph (`paragraphKeys.ts`). */
  readonly sceneStarts: ReadonlyMap<string, SceneWord>;
  /** Findings not to be reported, by fingerprint; the value is the text found, for people who read the file. */
  readonly ignoredFindings: ReadonlyMap<string, string>;
  /** Colors of speakers by name, from 1 to 8. */
  readonly colors: ReadonlyMap<string, number>;
}

/** Of an author who has decided nothing. */
export const NO_CHOICES: Choices = {
  speakerOverrides: new Map(),
  sceneStarts: new Map(),
  ignoredFindings: new Map(),
  colors: new Map(),
};

interface ValueOf extends Record<Kind, string | number> {
  readonly sceneStarts: SceneWord;
  readonly colors: number;
}

/** Entries that come, or that go (null), by kind. */
export type ChoicesChange = {
  readonly [K in Kind]?: Readonly<Record<string, ValueOf[K] | null>>;
};

/** What was read of a file, and all that is wrong with it. `broken`: nothing in it is used. */
export interface ReadChoices {
  readonly choices: Choices;
  readonly faults: readonly Fault[];
  readonly broken: boolean;
}

/** The result for a file that cannot be used at all, with the reason. */
export const brokenChoices = (message: string): ReadChoices => ({
  choices: NO_CHOICES,
  faults: [{ path: [], what: 'value', message }],
  broken: true,
});

/** Parses a `ficwright.choices.json`. Never fails: valid parts are used. */
export function readChoices(text: string): ReadChoices {
  const plain = withoutMark(text);
  const parsed = parseJson(plain);
  if (parsed === null) return brokenChoices(l10n.t('not valid JSON: {0}', notJson(plain)));
  const top = objectOf(parsed.value);
  if (top === null) return brokenChoices(l10n.t('no JSON object: write its keys between {0} and {1}', '{', '}'));
  const wrong = faults();
  unknownKeys(top, KINDS, [], wrong);
  for (const path of repeatedKeys(parsed))
    wrong.key(path, () =>
      l10n.t('Remove one of the two keys {0}: only the last one has an effect.', quoted(String(path.at(-1)))),
    );
  const texts = (kind: Kind, isWell: (value: unknown) => value is string): ReadonlyMap<string, string> =>
    entriesIn(top, kind, wrong, isWell, () => l10n.t('“{0}” must be text in quotation marks.', kind));
  const choices: Choices = {
    speakerOverrides: texts('speakerOverrides', isText),
    sceneStarts: entriesIn(top, 'sceneStarts', wrong, isSceneWord, () =>
      l10n.t('“{0}” must be “{1}” or “{2}”.', 'sceneStarts', 'scene', 'no-scene'),
    ),
    ignoredFindings: texts('ignoredFindings', value => typeof value === 'string'),
    colors: entriesIn(top, 'colors', wrong, isColor, () =>
      l10n.t('“{0}” must be a whole number from 1 to {1}.', 'colors', COLOR_COUNT),
    ),
  };
  return { choices, faults: wrong.all(), broken: false };
}

function entriesIn<T>(
  top: Readonly<Record<string, unknown>>,
  kind: Kind,
  wrong: Faults,
  isWell: (value: unknown) => value is T,
  expected: () => string,
): ReadonlyMap<string, T> {
  const given = top[kind];
  if (given === undefined) return new Map();
  const object = objectOf(given);
  if (object === null) {
    wrong.value([kind], l10n.t('“{0}” must be an object: {1}', kind, '{ … }'));
    return new Map();
  }
  const entries = Object.entries(object);
  if (entries.length > MAX_ENTRIES)
    wrong.key([kind], () => l10n.t('“{0}” has more than {1} entries: the others are left out.', kind, MAX_ENTRIES));
  const well = new Map<string, T>();
  for (const [key, value] of entries.slice(0, MAX_ENTRIES)) {
    if (isWell(value)) well.set(key, value);
    else wrong.value([kind, key], expected());
  }
  return well;
}

/**
 * The text of a `ficwright.choices.json` after a change; null means no file, before or after it. Unknown entries are
 * kept. A broken text, or one with a section twice, is not changed: `refused` gives the reason, as the end of a line.
 */
export function changedChoices(
  text: string | null,
  change: ChoicesChange,
): { readonly text: string | null } | { readonly refused: string } {
  const { broken, faults: wrong } = text === null ? { broken: false, faults: [] } : readChoices(text);
  const unfit = wrong.find(({ path, what }) => broken || (path.length === 1 && what === 'value'));
  if (unfit !== undefined) return { refused: unfit.message };
  const parsed = text === null ? null : parseJson(withoutMark(text))!;
  const twice = parsed === null ? undefined : repeatedKeys(parsed).find(path => path.length === 1);
  if (twice !== undefined) return { refused: l10n.t('“{0}” is there twice; make one of the two', String(twice[0])) };
  const top = parsed === null ? {} : objectOf(parsed.value)!;
  const sections = new Map(Object.entries(top));
  for (const kind of KINDS) {
    const entries = new Map(Object.entries(objectOf(top[kind]) ?? {}));
    for (const [key, value] of Object.entries(change[kind] ?? {})) {
      if (value === null) entries.delete(key);
      else entries.set(key, value);
    }
    if (entries.size > 0) sections.set(kind, Object.fromEntries(entries));
    else sections.delete(kind);
  }
  if (sections.size === 0) return { text: null };
  const next = written(sections, styleOf(text ?? ''));
  const isSame = text !== null && JSON.stringify(top) === JSON.stringify(Object.fromEntries(sections));
  return { text: isSame ? text : next };
}

/** The change that undoes another one. */
export function inverseOf(before: Choices, change: ChoicesChange): ChoicesChange {
  const of = <T>(known: ReadonlyMap<string, T>, changed: Readonly<Record<string, T | null>> = {}) =>
    Object.fromEntries(Object.keys(changed).map(key => [key, known.get(key) ?? null]));
  return {
    speakerOverrides: of(before.speakerOverrides, change.speakerOverrides),
    sceneStarts: of(before.sceneStarts, change.sceneStarts),
    ignoredFindings: of(before.ignoredFindings, change.ignoredFindings),
    colors: of(before.colors, change.colors),
  };
}

/** Sections in a fixed order, entries sorted by key, one a line. */
function written(sections: ReadonlyMap<string, unknown>, { indent, eol }: Style): string {
  const names = [...KINDS.filter(kind => sections.has(kind)), ...[...sections.keys()].filter(key => !isKind(key))];
  const lines = names.map(name => {
    const value = sections.get(name);
    const entries = isKind(name) ? Object.entries(objectOf(value)!).sort(([a], [b]) => (a < b ? -1 : 1)) : null;
    const inner = entries?.map(
      ([key, one]) => `${eol}${indent}${indent}${JSON.stringify(key)}: ${JSON.stringify(one)}`,
    );
    const body =
      inner === undefined
        ? JSON.stringify(value, null, indent).replaceAll('\n', eol + indent)
        : `{${inner.join(',')}${eol}${indent}}`;
    return `${indent}${JSON.stringify(name)}: ${body}`;
  });
  return `{${eol}${lines.join(`,${eol}`)}${eol}}${eol}`;
}

const isKind = (name: string): name is Kind => KINDS.some(kind => kind === name);

/** The overrides of one chapter, under the keys of the file. */
export const overridesOf = ({ speakerOverrides }: Choices, below: string): ReadonlyMap<string, string> =>
  ofChapter(speakerOverrides, below);

/** What was decided about the scene starts of one chapter, under the keys of the file. */
export const sceneWordsOf = ({ sceneStarts }: Choices, below: string): ReadonlyMap<string, SceneWord> =>
  ofChapter(sceneStarts, below);

const ofChapter = <T>(entries: ReadonlyMap<string, T>, below: string): ReadonlyMap<string, T> =>
  new Map([...entries].filter(([key]) => key.startsWith(`${below}#`)));

/** Decisions in the words of the file, as the outline takes them. The same object for the same one. */
export const decisionsIn = memo(
  (words: ReadonlyMap<string, SceneWord>): SceneDecisions =>
    new Map([...words].map(([key, word]) => [key, word === 'scene' ? 'starts' : 'continues'])),
);

/**
 * The entries to remove and to add when a file or folder is renamed; null where no entry is about it. The new name may
 * be in another project.
 */
export function renamedChoices(
  choices: Choices,
  from: string,
  to: string,
): { readonly gone: ChoicesChange; readonly come: ChoicesChange } | null {
  const changes = (['speakerOverrides', 'sceneStarts'] as const).flatMap(kind => {
    const moved = [...choices[kind]].filter(([key]) => key.startsWith(`${from}#`) || key.startsWith(`${from}/`));
    if (moved.length === 0) return [];
    const gone = Object.fromEntries(moved.map(([key]) => [key, null]));
    const come = Object.fromEntries(moved.map(([key, value]) => [to + key.slice(from.length), value]));
    return [{ kind, gone, come }];
  });
  if (changes.length === 0) return null;
  return {
    gone: Object.fromEntries(changes.map(({ kind, gone }) => [kind, gone])),
    come: Object.fromEntries(changes.map(({ kind, come }) => [kind, come])),
  };
}
