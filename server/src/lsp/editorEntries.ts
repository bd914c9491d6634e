import { documentKeyStart } from '../features/codeActions/setSpeaker.js';
import { intern } from '../manuscript/memo.js';

/** What an editor keeps for itself of its author's decisions, since no project can: by document and key. */
export interface EditorEntries<T> {
  /**
   * The entries of one document, with those that its project keeps: about the same place these hold. The same object
   * while they are equal, so that entries of another document cause no analysis.
   */
  readonly of: (uri: string, inProject: ReadonlyMap<string, T>) => ReadonlyMap<string, T>;
  /** Takes all entries of all documents anew, as the editor sends them; what `isWell` rejects counts as not sent. */
  readonly replace: (sent: unknown) => void;
}

/** No entries yet. */
export function editorEntries<T>(isWell: (value: unknown) => value is T): EditorEntries<T> {
  let all: ReadonlyMap<string, T> = new Map();
  let known = new Map<string, ReadonlyMap<string, T>>();
  const both = intern((editor: ReadonlyMap<string, T>, project: ReadonlyMap<string, T>) =>
    project.size === 0 ? editor : new Map([...editor, ...project]),
  );
  const ownOf = (uri: string, before = known): ReadonlyMap<string, T> => {
    let own = known.get(uri);
    if (own === undefined)
      known.set(uri, (own = asBefore(before.get(uri) ?? new Map<string, T>(), ofDocument(all, uri))));
    return own;
  };
  return {
    of: (uri, inProject) => both(ownOf(uri), inProject),
    replace: sent => {
      all = new Map(
        Object.entries(typeof sent === 'object' && sent !== null ? sent : {}).filter((entry): entry is [string, T] =>
          isWell(entry[1]),
        ),
      );
      const before = known;
      known = new Map();
      for (const uri of before.keys()) ownOf(uri, before);
    },
  };
}

/** The earlier map where both have the same entries. */
export const asBefore = <T>(before: ReadonlyMap<string, T>, now: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
  before.size === now.size && [...now].every(([key, value]) => before.get(key) === value) ? before : now;

/** Keys of one document, and keys of an older format without a document. */
const ofDocument = <T>(entries: ReadonlyMap<string, T>, uri: string): ReadonlyMap<string, T> =>
  new Map([...entries].filter(([key]) => key.startsWith(documentKeyStart(uri)) || !key.includes('#')));
