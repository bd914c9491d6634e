import { manuscriptFormatOf, type AuthorSettings } from '../analysis/author/authorSettings.js';
import { documentMark } from '../features/codeActions/setSpeaker.js';
import { memo, memo2 } from '../manuscript/memo.js';
import type { FoundProject } from '../project/onDisk/projects.js';
import { NO_PROJECT, type Project } from '../project/readProject.js';

/** Store of the authors' settings: speakers set by hand, and the projects' files. */
export interface AuthorSettingsStore {
  readonly toldOf: (uri: string) => Promise<AuthorSettings>;
  /** The editor keeps the marks and sends all of them: `{ marks: { key: name } }`. */
  readonly mark: (sent: unknown) => void;
}

/** An author who has set nothing yet. */
export function authorSettings(
  projectOf: (uri: string) => Promise<FoundProject | null>,
  overridesFor: (uri: string, found: FoundProject | null) => Promise<ReadonlyMap<string, string>>,
): AuthorSettingsStore {
  let marks: ReadonlyMap<string, string> = new Map();
  let known = new Map<string, ReadonlyMap<string, string>>();
  const marksOf = (uri: string, before = known): ReadonlyMap<string, string> => {
    let own = known.get(uri);
    if (own === undefined) known.set(uri, (own = asBefore(before.get(uri) ?? NO_MARKS, marksOfDocument(marks, uri))));
    return own;
  };
  return {
    toldOf: async uri => {
      const found = await projectOf(uri);
      const overrides = both(marksOf(uri), await overridesFor(uri, found));
      const settings = join((found?.project ?? NO_PROJECT).told, overrides);
      return manuscriptFormatOf(uri) === 'markdown' ? inMarkdown(settings) : settings;
    },
    mark: sent => {
      marks = marksIn(sent);
      const before = known;
      known = new Map();
      for (const uri of before.keys()) marksOf(uri, before);
    },
  };
}

const NO_MARKS: ReadonlyMap<string, string> = new Map();

/** Keys of one document, and keys of an older format without a document. */
const marksOfDocument = (marks: ReadonlyMap<string, string>, uri: string): ReadonlyMap<string, string> =>
  new Map([...marks].filter(([key]) => key.startsWith(documentMark(uri)) || !key.includes('#')));

/** The earlier object while a document's keys are equal, so that a key of another document causes no new analysis. */
const asBefore = (
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> =>
  before.size === now.size && [...now].every(([key, name]) => before.get(key) === name) ? before : now;

/** Interned settings for the same file and keys, since results are cached under them. */
const join = memo2((told: Project['told'], marks: ReadonlyMap<string, string>): AuthorSettings =>
  Object.freeze({ ...told, speakerOverrides: marks }),
);

/** What the editor keeps, and what the project does: of the same quotation that of the project holds. */
const both = memo2((editor: ReadonlyMap<string, string>, project: ReadonlyMap<string, string>) =>
  project.size === 0 ? editor : new Map([...editor, ...project]),
);

const inMarkdown = memo((settings: AuthorSettings): AuthorSettings =>
  Object.freeze({ ...settings, format: 'markdown' as const }),
);

/** The marks in `{ marks: { … } }`; whatever else an editor sends counts as none. */
function marksIn(value: unknown): ReadonlyMap<string, string> {
  const marks = typeof value === 'object' && value !== null && 'marks' in value ? value.marks : undefined;
  if (typeof marks !== 'object' || marks === null) return new Map();
  return new Map(
    Object.entries(marks).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
    ),
  );
}
