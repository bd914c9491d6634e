import type { GivenMember, Told } from '../analysis/author/told.js';
import { memo2 } from '../manuscript/memo.js';

/** What the author said outside the texts: speakers set by hand, and the cast of a project. */
export interface Author {
  readonly toldOf: (uri: string) => Promise<Told>;
  /** The editor keeps the marks and sends all of them: `{ marks: { key: name } }`. */
  readonly mark: (sent: unknown) => void;
}

/** An author who has set nothing yet. */
export function author(castFor: (uri: string) => Promise<readonly GivenMember[]>): Author {
  let marks: ReadonlyMap<string, string> = new Map();
  return {
    toldOf: async uri => join(await castFor(uri), marks),
    mark: sent => {
      marks = marksIn(sent);
    },
  };
}

/** One value for the same cast and marks: what is remembered under it stays true. */
const join = memo2((cast: readonly GivenMember[], marks: ReadonlyMap<string, string>): Told => Object.freeze({ cast, marks }));

/** The marks in `{ marks: { … } }`; whatever else an editor sends counts as none. */
function marksIn(value: unknown): ReadonlyMap<string, string> {
  const marks = typeof value === 'object' && value !== null && 'marks' in value ? value.marks : undefined;
  if (typeof marks !== 'object' || marks === null) return new Map();
  return new Map(Object.entries(marks).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== ''));
}
