import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';

/** The signs that make italics, one on either side. */
export type Sign = '*' | '_';

/** The italics by one sign in a paragraph. */
export interface Marking {
  /** Whether the paragraph has the sign at all. */
  readonly used: boolean;
  /** Number of ranges that it opens and closes. */
  readonly closed: number;
  /** Offset of an opening sign that never closes, if nothing else is wrong. */
  readonly lost: number | undefined;
  /** Whether it closes a range that no sign of the paragraph opened. */
  readonly stray: boolean;
  /** Whether the paragraph begins with it. */
  readonly first: boolean;
  /** Whether one range covers the whole paragraph. */
  readonly whole: boolean;
}

/** The italics of a paragraph by `*` and `_`, or undefined where it has neither. */
export const markingsOf: (block: Prose) => Readonly<Record<Sign, Marking>> | undefined = memo(block =>
  /[*_]/.test(block.text) ? { '*': markingOf(block, '*'), _: markingOf(block, '_') } : undefined,
);

type MarkRole = 'opens' | 'closes' | 'either' | 'neither';

interface MarkRun {
  readonly at: number;
  readonly length: number;
  readonly way: MarkRole;
}

function markingOf(block: Prose, sign: Sign): Marking {
  const runs = runsOf(block, sign);
  const lead = block.text.search(/\S/);
  const singles = runs.filter(({ length }) => length === 1);
  let open: number | undefined;
  const lost: number[] = [];
  let [closed, stray] = [0, false];
  // A row of signs without a partner, or a sign with spaces on both sides, may be the other end of an open range.
  let unclear = [2, 3].some(length => runs.filter(run => run.length === length).length % 2 === 1);
  for (const { at, way } of singles) {
    if (way === 'opens') {
      if (open !== undefined) lost.push(open);
      open = at;
    } else if (open !== undefined) {
      if (way === 'neither') unclear = true;
      open = undefined;
      closed++;
    } else if (way === 'closes') stray = true;
  }
  if (open !== undefined) lost.push(open);
  const whole = singles.length === 2 && closed === 1 && singles[0]!.at === lead && singles[1]!.at === block.size - 1;
  return {
    used: runs.length > 0,
    closed,
    lost: lost.length === 1 && !stray && !unclear ? lost[0] : undefined,
    stray,
    first: block.text[lead] === sign,
    whole,
  };
}

function runsOf({ text, size, inlines }: Prose, sign: Sign): MarkRun[] {
  const runs: MarkRun[] = [];
  const hidden = inlines.filter(({ kind }) => kind === 'comment' || kind === 'aside');
  for (let at = text.indexOf(sign); at >= 0 && at < size;) {
    let to = at + 1;
    while (to < size && text[to] === sign) to++;
    if (text[at - 1] !== '\\' && !hidden.some(span => span.from <= at && at < span.to))
      runs.push({ at, length: to - at, way: wayOf(text, at, to, size, sign) });
    at = text.indexOf(sign, to);
  }
  return runs;
}

function wayOf(text: string, from: number, to: number, size: number, sign: Sign): MarkRole {
  const before = text.slice(Math.max(0, from - 1), from);
  const after = to < size ? text[to]! : '';
  const opens = /^(?:|[\s"“‘'«([{—–…*_~-])$/.test(before) && /^["“‘'«…¿¡([\p{L}]/u.test(after);
  const closes = /^[^\s([{“‘]$/.test(before) && /^(?:|[^\p{L}\p{N}([{“‘])$/u.test(after);
  if (opens && closes) return 'either';
  if (opens) return 'opens';
  if (closes) return 'closes';
  const amid = /^\p{L}$/u.test(before) && /^\p{L}$/u.test(after);
  return amid && sign === '*' ? 'either' : 'neither';
}
