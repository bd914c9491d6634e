import { asidesIn, commentsIn } from './aside.js';
import type { Carry, Emphasis, Inline, Mark, Speech } from './block.js';
import { dashSpeeches, opensWithDash } from './dash.js';
import type { Dialect } from './dialect.js';
import { emphasisIn } from './emphasis.js';
import { hasMarks, quoteMarks } from './marks.js';
import { contains, type Span } from './position.js';
import { pairQuotations, quotation } from './quotations.js';

/** A paragraph's parts, its emphasis, and the speech it leaves open. */
export interface Parts {
  readonly inlines: readonly Inline[];
  readonly emphasis: readonly Emphasis[];
  readonly exit: Carry;
}

/** More marks than this in one paragraph is no prose; it is left unread rather than paired at quadratic cost. */
const MOST_MARKS = 2000;

/** Reads `text[0, size)`, one paragraph. `entry` tells which mark, if any, the paragraph before left open. */
export function readInlines(text: string, size: number, entry: Carry, dialect: Dialect): Parts {
  const emphasis = emphasisIn(text, size);
  const written = size === text.length ? text : text.slice(0, size);
  const hidden: Inline[] = [
    ...(written.includes('<!--') ? commentsIn(text, size).map(span => ({ ...span, kind: 'comment' }) as const) : []),
    ...asidesIn(written).map(span => ({ ...span, kind: 'aside' }) as const),
  ].sort((a, b) => a.from - b.from);
  const outsideHidden = hidden.filter((span, i) => i === 0 || span.from >= hidden[i - 1]!.to);
  const quotations = readQuotations(written, size, entry, dialect, outsideHidden);
  const thoughts = emphasis.filter(span => isThought(written, span) && !quotations.some(other => overlaps(span, other))).map(({ from, to }) => ({ from, to, kind: 'thought' }) as const);
  const last = quotations.at(-1);
  const exit: Carry = last?.open && last.to === size && last.outer ? `speech${last.marks}` : '';
  return { inlines: tile(size, [...outsideHidden, ...quotations, ...thoughts]), emphasis, exit };
}

function readQuotations(written: string, size: number, entry: Carry, dialect: Dialect, hidden: readonly Span[]): Speech[] {
  const marked = hasMarks(written);
  if (dialect.dashes && opensWithDash(written) && !(marked && /["“„]/.test(written))) {
    return dashSpeeches(written, size).map(span => ({ ...span, kind: 'speech', marks: '—', open: false, continues: false, outer: true, nested: [] }));
  }
  if (!marked) return [];
  const marks = quoteMarks(written, size, dialect.guillemets === 'in', at => hidden.some(span => contains(span, at)));
  if (marks.length === 0 || marks.length > MOST_MARKS) return [];
  const lead = written.search(/\S/);
  return pairQuotations(written, size, marks, dialect.singles).map(raw => {
    const single = raw.marks === "'" || raw.marks === '‘';
    const outer = single ? dialect.singles : raw.marks !== '‹' && raw.marks !== '›';
    const continues = raw.from === lead && entry.startsWith('speech') && sameKind(entry.slice('speech'.length) as Mark, raw.marks);
    return quotation(written, size, raw, outer, continues);
  });
}

const KIN: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '»': '«' };
const sameKind = (a: Mark, b: Mark): boolean => (KIN[a] ?? a) === (KIN[b] ?? b);

/** Emphasis of three words and more that is a sentence, or the whole of a paragraph, is somebody's thought; shorter is stress or a title. */
function isThought(text: string, { from, to, strength }: Emphasis): boolean {
  if (strength === 'bold') return false;
  const inner = text.slice(from, to).replace(/^[*_]+|[*_]+$/g, '');
  const words = inner.split(/\s+/).length;
  if (words < 2) return false;
  const ends = /[.!?…—,]["'”’]?$/.test(inner) || /^[.,!?]/.test(text.slice(to));
  const starts = /^["'“‘…]?\p{Lu}/u.test(inner) && /^$|[.!?…,:—"”]$/.test(text.slice(0, from).trimEnd());
  return starts && ends && (words >= 3 || /[.!?…]$/.test(inner));
}

const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** Fills what lies between the parts with narration. Parts that overlap an earlier one give way. */
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
