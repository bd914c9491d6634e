import { closedNotesIn, commentsIn, obsidianCommentsIn } from './notes.js';
import type { Carry, Emphasis, Inline, PlacedQuotation } from './block.js';
import type { Dialect } from './dialect.js';
import { emphasisIn } from './emphasis.js';
import type { Span } from '../text/position.js';
import { readQuotations } from './quotes/quotations.js';
import { thoughtsIn } from './thoughts.js';

/** A paragraph's inlines, its emphasis, and the carry after it. */
export interface Parts {
  readonly inlines: readonly Inline[];
  readonly emphasis: readonly Emphasis[];
  readonly exit: Carry;
}

/** Reads the inlines of one paragraph, `text[0, size)`. `entry`: the carry of the paragraph before. */
export function readInlines(text: string, size: number, entry: Carry, dialect: Dialect): Parts {
  const emphasis = emphasisIn(text, size);
  const written = size === text.length ? text : text.slice(0, size);
  const hidden: Inline[] = [
    ...(entry === 'comment' || written.includes('<!--')
      ? commentsIn(text, size, entry === 'comment').map(span => ({ ...span, kind: 'comment' }) as const)
      : []),
    ...obsidianCommentsIn(written).map(span => ({ ...span, kind: 'comment' }) as const),
    ...closedNotesIn(written).map(span => ({ ...span, kind: 'aside' }) as const),
  ].sort((a, b) => a.from - b.from);
  const outsideHidden = hidden.filter((span, i) => i === 0 || span.from >= hidden[i - 1]!.to);
  const { quotations, exit } = readQuotations(written, size, entry, dialect, outsideHidden);
  const thoughts = dialect.stars
    ? []
    : thoughtsIn(
        written,
        emphasis.filter(span => span.strength === 'italic' && !quotations.some(other => keepsOut(span, other))),
      ).map(({ from, to }) => ({ from, to, kind: 'thought' }) as const);
  return { inlines: tile(size, [...outsideHidden, ...quotations, ...thoughts]), emphasis, exit };
}

/** Whether a quotation keeps italics from being a thought: it overlaps them, and is no phrase that they quote. */
const keepsOut = (span: Span, other: PlacedQuotation): boolean =>
  overlaps(span, other) && !(other.kind === 'quoted' && span.from + 1 < other.from && other.to < span.to - 1);

const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** Fills the gaps between parts with narration. A part that overlaps an earlier one is dropped. */
function tile(size: number, parts: readonly Inline[]): Inline[] {
  const sorted = [...parts].sort((a, b) => a.from - b.from || b.to - a.to);
  const out: Inline[] = [];
  let at = 0;
  for (const part of sorted) {
    if (part.from < at) continue;
    if (part.from > at) out.push({ kind: 'narration', from: at, to: part.from });
    out.push(part);
    at = part.to;
  }
  if (at < size) out.push({ kind: 'narration', from: at, to: size });
  return out;
}
