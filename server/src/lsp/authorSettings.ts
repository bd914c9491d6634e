import { manuscriptFormatOf, type AuthorSettings } from '../analysis/author/authorSettings.js';
import { documentKeyStart } from '../features/codeActions/setSpeaker.js';
import { memo, memo2 } from '../manuscript/memo.js';
import type { FoundProject } from '../project/onDisk/projects.js';
import { NO_PROJECT, type Project } from '../project/readProject.js';

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
  let overrides: ReadonlyMap<string, string> = new Map();
  let known = new Map<string, ReadonlyMap<string, string>>();
  const ownOverridesOf = (uri: string, before = known): ReadonlyMap<string, string> => {
    let own = known.get(uri);
    if (own === undefined)
      known.set(uri, (own = asBefore(before.get(uri) ?? NO_OVERRIDES, overridesOfDocument(overrides, uri))));
    return own;
  };
  return {
    authorSettingsOf: async uri => {
      const found = await projectOf(uri);
      const overrides = both(ownOverridesOf(uri), await overridesFor(uri, found));
      const settings = join((found?.project ?? NO_PROJECT).settings, overrides);
      return manuscriptFormatOf(uri) === 'markdown' ? inMarkdown(settings) : settings;
    },
    mark: sent => {
      overrides = overridesIn(sent);
      const before = known;
      known = new Map();
      for (const uri of before.keys()) ownOverridesOf(uri, before);
    },
  };
}

const NO_OVERRIDES: ReadonlyMap<string, string> = new Map();

/** Keys of one document, and keys of an older format without a document. */
const overridesOfDocument = (overrides: ReadonlyMap<string, string>, uri: string): ReadonlyMap<string, string> =>
  new Map([...overrides].filter(([key]) => key.startsWith(documentKeyStart(uri)) || !key.includes('#')));

/** The earlier object while a document's keys are equal, so that a key of another document causes no new analysis. */
const asBefore = (
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> =>
  before.size === now.size && [...now].every(([key, name]) => before.get(key) === name) ? before : now;

/** Interned settings for the same file and keys, since results are cached under them. */
const join = memo2((settings: Project['settings'], overrides: ReadonlyMap<string, string>): AuthorSettings =>
  Object.freeze({ ...settings, speakerOverrides: overrides }),
);

/** What the editor keeps, and what the project does: of the same quotation that of the project holds. */
const both = memo2((editor: ReadonlyMap<string, string>, project: ReadonlyMap<string, string>) =>
  project.size === 0 ? editor : new Map([...editor, ...project]),
);

const inMarkdown = memo((settings: AuthorSettings): AuthorSettings =>
  Object.freeze({ ...settings, format: 'markdown' as const }),
);

/** The marks in `{ marks: { … } }`; whatever else an editor sends counts as none. */
function overridesIn(value: unknown): ReadonlyMap<string, string> {
  const overrides = typeof value === 'object' && value !== null && 'marks' in value ? value.marks : undefined;
  if (typeof overrides !== 'object' || overrides === null) return new Map();
  return new Map(
    Object.entries(overrides).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
    ),
  );
}
