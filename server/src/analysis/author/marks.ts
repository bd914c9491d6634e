import type { Line } from '../attribution/attribution.js';
import { linesOf } from '../attribution/scene.js';
import type { Scene } from '../outline.js';
import { hash } from '../words/hash.js';
import { wordsIn } from '../words/words.js';
import { memo, memo2 } from '../../manuscript/memo.js';

/** Words on either side of a quotation that its key looks at. */
const AROUND = 4;
/** The part of a key for no words at all: that both have none says nothing. */
const NOTHING = hash('');
/** A quotation of this many words is known by itself. */
const TELLING = 5;

/** Which lines of a scene an author has marked: by their index, the speaker. `exact`: the keys that fit in every part. */
export interface MarksHere {
  readonly exact: ReadonlyMap<string, number>;
  /** Keys that fit a line which was edited, or beside which the text was. */
  readonly near: ReadonlyMap<string, number>;
}

/**
 * What each quotation of a scene is known by when its author says who speaks: hashes of its words, of those before it and of those behind it, in
 * this paragraph or the next. Capitals and the shape of marks do not matter.
 */
export const lineKeys: (scene: Scene) => readonly string[] = memo(scene =>
  linesOf(scene).map(line => [own(line).join(' '), before(scene, line).join(' '), after(scene, line).join(' ')].map(part => hash(part)).join('-')));

/** Where the marks of an author belong in a scene. A key still fits when two of its three parts do, or when a long quotation stayed as it was. */
export const marksIn: (scene: Scene, marks: ReadonlyMap<string, string>) => MarksHere = memo2((scene, marks) => {
  const exact = new Map<string, number>();
  const near = new Map<string, number>();
  if (marks.size === 0) return { exact, near };
  const index = partsOf(scene);
  const keys = lineKeys(scene);
  for (const mark of marks.keys()) {
    const at = keys.indexOf(mark);
    if (at >= 0) exact.set(mark, at);
    else {
      const found = nearest(mark, keys, linesOf(scene), index);
      if (found >= 0) near.set(mark, found);
    }
  }
  return { exact, near };
});

function nearest(mark: string, keys: readonly string[], lines: readonly Line[], index: ReadonlyMap<string, readonly number[]>): number {
  const parts = mark.split('-');
  const seen = new Set(parts.flatMap((part, i) => index.get(`${i}${part}`) ?? []));
  let best = -1;
  let most = 1;
  for (const at of seen) {
    const other = keys[at]!.split('-');
    const same = parts.filter((part, i) => part === other[i] && part !== NOTHING).length;
    const points = same === 1 && parts[0] === other[0] && own(lines[at]!).length >= TELLING ? 1.5 : same;
    if (points > most) [best, most] = [at, points];
  }
  return best;
}

/** Lines by each part of their keys. */
const partsOf: (scene: Scene) => ReadonlyMap<string, readonly number[]> = memo(scene => {
  const index = new Map<string, number[]>();
  lineKeys(scene).forEach((key, at) => {
    key.split('-').forEach((part, i) => {
      const list = index.get(`${i}${part}`);
      if (list) list.push(at);
      else index.set(`${i}${part}`, [at]);
    });
  });
  return index;
});

const lower = (text: string, from: number, to: number): string[] => wordsIn(text, from, to).map(word => word.lower);

const own = ({ block, speech }: Line): string[] => lower(block.text, speech.from, speech.to);

function before(scene: Scene, { at, block, speech }: Line): string[] {
  const here = lower(block.text, 0, speech.from).slice(-AROUND);
  const above = here.length < AROUND ? scene.blocks[at - 1] : undefined;
  return above?.kind === 'prose' ? [...lower(above.text, 0, above.size), ...here].slice(-AROUND) : here;
}

function after(scene: Scene, { at, block, speech }: Line): string[] {
  const here = lower(block.text, speech.to, block.size).slice(0, AROUND);
  const below = here.length < AROUND ? scene.blocks[at + 1] : undefined;
  return below?.kind === 'prose' ? [...here, ...lower(below.text, 0, below.size)].slice(0, AROUND) : here;
}
