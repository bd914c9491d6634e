import type { Document } from './documents.js';
import type { PlacedFinding } from '../features/findings.js';
import { onTimer, type Later } from './later.js';
import { TYPING_PAUSE_MS } from './limits.js';

/** Cursor positions of authors: no new finding is shown in a paragraph while it is being typed. */
export interface Cursors {
  /** The text of a document has changed. */
  readonly typed: (document: Document) => void;
  /** Reports the cursor's line; returns whether findings held back are now to be shown. */
  readonly moved: (document: Document, line: number) => boolean;
  /**
   * Findings without the new ones in the paragraph being typed. Those already shown stay, since flickering text
   * disturbs more.
   */
  readonly quieted: (document: Document, findings: readonly PlacedFinding[]) => readonly PlacedFinding[];
  readonly forget: (uri: string) => void;
}

/** State of one document. */
interface Desk {
  /** The version whose last change is finished: the cursor has left its paragraph, or the author has paused. */
  done: number;
  /** Whether the last answer held something back. */
  holding: boolean;
  /** The last answer. */
  shown: readonly PlacedFinding[];
  /** Cancels the timer for a pause. */
  callOff: () => void;
}

/** A tracker without documents. `onPause` is called for a document whose author pauses while findings are held back. */
export function cursors(onPause: (uri: string) => void, later: Later = onTimer): Cursors {
  const desks = new Map<string, Desk>();
  const deskOf = (uri: string): Desk => {
    let desk = desks.get(uri);
    if (desk === undefined) desks.set(uri, (desk = { done: -1, holding: false, shown: [], callOff: () => undefined }));
    return desk;
  };
  /** Marks a version as finished; returns whether findings were held back until now. */
  const finish = (desk: Desk, version: number): boolean => {
    const { holding } = desk;
    desk.callOff();
    desk.done = version;
    desk.holding = false;
    return holding;
  };
  return {
    typed: ({ uri, version, typed }) => {
      const desk = deskOf(uri);
      desk.callOff();
      if (typed === null) return;
      desk.callOff = later(() => {
        if (finish(desk, version)) onPause(uri);
      }, TYPING_PAUSE_MS);
    },
    moved: (document, line) => {
      const desk = deskOf(document.uri);
      const at = written(document);
      if (at < 0 || desk.done === document.version || indexOf(document, line) === at) return false;
      return finish(desk, document.version);
    },
    quieted: (document, findings) => {
      const desk = deskOf(document.uri);
      const at = desk.done === document.version ? -1 : written(document);
      const before = at < 0 ? [] : desk.shown.filter(({ line }) => line === document.manuscript.lineOf(at));
      desk.shown =
        at < 0 ? findings : findings.filter(found => found.index !== at || before.some(other => isSame(found, other)));
      desk.holding = desk.shown.length < findings.length;
      return desk.shown;
    },
    forget: uri => {
      desks.get(uri)?.callOff();
      desks.delete(uri);
    },
  };
}

/** The paragraph of the last change; -1 when the text was opened or replaced as a whole. */
const written = (document: Document): number =>
  document.typed === null || document.manuscript.blocks.length === 0 ? -1 : indexOf(document, document.typed);

const indexOf = ({ manuscript }: Document, line: number): number => manuscript.locate({ line, character: 0 }).index;

/** Whether a finding equals an earlier one: typing changes or moves the words after its first. */
const isSame = ({ finding: a }: PlacedFinding, { finding: b }: PlacedFinding): boolean =>
  a.rule === b.rule &&
  (a.span.from === b.span.from ||
    a.block.text.slice(a.span.from, a.span.to) === b.block.text.slice(b.span.from, b.span.to));
