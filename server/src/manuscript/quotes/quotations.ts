import type { Carry, OpeningMark, PlacedQuotation } from '../block.js';
import { dashSpeeches, dashTagsWithin, goesOnByMark, isListItem, opensWithDash } from './dashDialogue.js';
import type { Dialect } from '../dialect.js';
import { reportingClausesIn, spokenParts } from './reportingClause.js';
import { labelledLines } from '../forms/speakerHead.js';
import { labelName } from '../forms/speakerLabel.js';
import { hasMarks, quoteMarks, type QuoteMark } from './marks.js';
import { contains, type Span } from '../../text/position.js';
import { pairQuotations } from './pairing.js';
import { quotation, type MarkedSpan } from './classify.js';
import { codedSpans, type CodedSpan } from './codes.js';
import { MAX_QUOTE_MARKS } from '../limits.js';

/** The quotations of a paragraph and the state carried to the next one. */
export interface Quotations {
  readonly quotations: readonly PlacedQuotation[];
  readonly exit: Carry;
}

const NONE: Quotations = { quotations: [], exit: '' };

/** Reads the quotations of a paragraph from its marks or dashes. `hidden`: spans that are excluded. */
export function readQuotations(
  written: string,
  size: number,
  entry: Carry,
  dialect: Dialect,
  hidden: readonly Span[],
): Quotations {
  const labelled = dialect.labels ? readLabelled(written, size, dialect) : null;
  if (labelled !== null) return labelled;
  const marked = hasMarks(written);
  const turn = isTurn(written, entry, dialect);
  const coded = turn ? [] : codedIn(written, size, dialect, hidden);
  if (!marked && !turn && coded.length === 0) return NONE;
  const marks = marked
    ? quoteMarks(written, size, dialect.guillemets === 'in', at => hidden.some(span => contains(span, at)))
    : [];
  if (marks.length > MAX_QUOTE_MARKS || (marks.length === 0 && !turn && coded.length === 0)) return NONE;
  if (turn) return readTurn(written, size, entry, dialect, marks);
  if (coded.length === 0) return readMarks(written, size, entry, dialect, marks);
  const raws = pairQuotations(written, size, marks, dialect.singles);
  const outside = coded.filter(span => !raws.some(raw => raw.from < span.from && span.to <= raw.to));
  const { quotations, exit } = readMarks(
    written,
    size,
    entry,
    dialect,
    marks.filter(({ at }) => !outside.some(span => contains(span, at))),
  );
  return { quotations: [...quotations, ...outside.map(codedQuotation)].sort((a, b) => a.from - b.from), exit };
}

/** What stands in the signs that the text has in place of quotation marks, outside of what is hidden. */
const codedIn = (written: string, size: number, { codes }: Dialect, hidden: readonly Span[]): readonly CodedSpan[] =>
  codes.size === 0
    ? []
    : codedSpans(written, size).filter(
        span => codes.has(span.mark) && !hidden.some(({ from, to }) => from < span.to && span.from < to),
      );

const codedQuotation = ({ from, to, mark }: CodedSpan): PlacedQuotation => ({
  from,
  to,
  kind: 'speech',
  openingMark: mark,
  open: false,
  continues: false,
  outer: false,
  nested: [],
});

/**
 * The text after the labels of a script or chat log, one quotation a line; null for any other paragraph. Text with
 * quotation marks of its own keeps them.
 */
function readLabelled(written: string, size: number, dialect: Dialect): Quotations | null {
  const lines = labelledLines(written, size);
  if (lines.length === 0) return null;
  const marks = hasMarks(written) ? quoteMarks(written, size, dialect.guillemets === 'in', () => false) : [];
  if (marks.length + lines.length > MAX_QUOTE_MARKS) return NONE;
  const quotations = lines.flatMap(({ name, words, chat }): PlacedQuotation[] => {
    if (words.from === words.to) return [];
    const label = { ...name, name: labelName(written.slice(name.from, name.to)), chat };
    const raws = pairQuotations(
      written,
      words.to,
      marks.filter(({ at }) => at >= words.from && at < words.to),
      dialect.singles,
    );
    if (raws[0]?.from === words.from)
      return raws.map(raw => ({ ...quotation(written, words.to, raw, true, false), label }));
    return [
      {
        ...words,
        kind: 'speech',
        openingMark: ':',
        open: false,
        continues: false,
        outer: true,
        nested: nestedIn(
          raws.filter(raw => !raw.open),
          words,
        ),
        label,
      },
    ];
  });
  return { quotations, exit: '' };
}

/** Whether the paragraph before left a speech in guillemets open. */
const inGuillemets = (entry: Carry): boolean => entry === 'speech«' || entry === 'speech»';

/**
 * Whether the paragraph is a turn of dash dialogue, or, in classic French, a turn of an exchange enclosed in guillemets
 * as a whole.
 */
function isTurn(written: string, entry: Carry, dialect: Dialect): boolean {
  if (dialect.dashes && dialect.guillemets === 'out' && !inGuillemets(entry) && goesOnByMark(written)) return true;
  return (
    (dialect.dashes || (dialect.guillemets === 'out' && inGuillemets(entry))) &&
    opensWithDash(written) &&
    !isListItem(written) &&
    !/^\s*(?:[—–―]|-{1,2})\s*["“„]/.test(written)
  );
}

/** Reads a turn of dash dialogue. Marks inside it are quoted phrases; only those of the exchange end it. */
function readTurn(
  written: string,
  size: number,
  entry: Carry,
  { language }: Dialect,
  marks: readonly QuoteMark[],
): Quotations {
  const spans = dashSpeeches(written, size, language);
  if (spans.length > MAX_QUOTE_MARKS) return NONE;
  const goesOn = !opensWithDash(written);
  const ends = inGuillemets(entry) && closes(marks);
  const raws =
    marks.length === 0
      ? []
      : pairQuotations(written, size, marks.slice(goesOn ? 1 : 0), false).filter(raw => !raw.open);
  const said = spans.map((span, i): PlacedQuotation => ({
    ...span,
    kind: 'speech',
    openingMark: goesOn ? '»' : '—',
    open: false,
    continues: goesOn && i === 0,
    outer: true,
    nested: nestedIn(raws, span),
  }));
  const held = raws
    .filter(raw => !spans.some(span => raw.from < span.to && span.from < raw.to))
    .map((raw): PlacedQuotation => ({ ...raw, kind: 'quoted', continues: false, outer: false }));
  const quotations = held.length === 0 ? said : [...said, ...held].sort((a, b) => a.from - b.from);
  return { quotations, exit: inGuillemets(entry) && !ends ? entry : '' };
}

/** Whether the marks of a turn close its exchange: there is one more closing guillemet than opening ones. */
function closes(marks: readonly QuoteMark[]): boolean {
  let depth = 0;
  for (const { family, role } of marks) if (family === 'guillemet') depth += role === 'open' ? 1 : -1;
  return depth < 0;
}

function readMarks(
  written: string,
  size: number,
  entry: Carry,
  dialect: Dialect,
  marks: readonly QuoteMark[],
): Quotations {
  const lead = written.search(/\S/);
  const rest = entry === 'speech「' ? endInCorners(written, size, marks, lead) : null;
  const raws = pairQuotations(written, size, rest ? marks.filter(mark => mark.at >= rest.to) : marks, dialect.singles);
  const quotations = raws.flatMap(raw => {
    const continues =
      raw.from === lead &&
      entry.startsWith('speech') &&
      sameKind(entry.slice('speech'.length) as OpeningMark, raw.openingMark);
    const whole = quotation(written, size, raw, isOuter(written, raw, dialect), continues);
    if (whole.kind !== 'speech') return [whole];
    if (raw.openingMark === '«') return withoutReportingClauses(written, whole, dialect);
    return raw.openingMark === '„' && dialect.language !== null
      ? withoutTags(written, whole, dashTags(written, whole, dialect.language))
      : [whole];
  });
  const last = raws.at(-1);
  const exit: Carry =
    last?.open && last.to === size && isOuter(written, last, dialect) ? `speech${last.openingMark}` : '';
  return { quotations: rest ? [rest, ...quotations] : quotations, exit };
}

/**
 * A Japanese speech over two paragraphs is not opened again in the second: text before the first closing mark continues
 * it.
 */
function endInCorners(
  written: string,
  size: number,
  marks: readonly QuoteMark[],
  lead: number,
): PlacedQuotation | null {
  const end = marks.find(mark => mark.family === 'corner');
  if (end?.role !== 'close') return null;
  const nested = pairQuotations(
    written,
    size,
    marks.filter(mark => mark.at < end.at),
    false,
  ).filter(raw => !raw.open);
  const span = { from: lead, to: end.at + 1 };
  return {
    ...span,
    kind: 'speech',
    openingMark: '「',
    open: false,
    continues: true,
    outer: true,
    nested: nestedIn(nested, span),
  };
}

/**
 * Whether marks enclose speech. Where dashes open speech, marks enclose thoughts (`«Что это?» — подумал он.`), except
 * after a colon, before a tag, or with the inner space of French typography, where dashes and guillemets are combined.
 */
function isOuter(written: string, raw: MarkedSpan, dialect: Dialect): boolean {
  if (raw.openingMark === '‹' || raw.openingMark === '›') return false;
  if (raw.openingMark === "'" || raw.openingMark === '‘') return dialect.singles;
  if (
    dialect.marks ||
    raw.open ||
    /\s/.test(written[raw.from + 1] ?? '') ||
    /:\s*$/.test(written.slice(Math.max(0, raw.from - 4), raw.from))
  )
    return true;
  const tag = reportingClausesIn(written, raw.to - 1, Math.min(written.length, raw.to + 60), dialect.language)[0];
  return tag !== undefined && tag.from <= raw.to + 2 && !/^\s*(?:pens|song)/.test(written.slice(tag.from, tag.to));
}

/** The spoken parts of a speech with reporting clauses inside its marks. */
function withoutReportingClauses(written: string, whole: PlacedQuotation, { language }: Dialect): PlacedQuotation[] {
  const clauses = reportingClausesIn(written, whole.from, whole.to, language);
  const found = clauses.length > 0 || language === null;
  return withoutTags(written, whole, found ? clauses : dashTags(written, whole, language));
}

const dashTags = (written: string, { from, to, open }: PlacedQuotation, language: string | null): Span[] =>
  dashTagsWithin(written, from, open ? to : to - 1, language);

function withoutTags(written: string, whole: PlacedQuotation, tags: readonly Span[]): PlacedQuotation[] {
  if (tags.length === 0) return [whole];
  const parts = spokenParts(written, whole, tags);
  return parts.map((part, i) => ({
    ...whole,
    ...part,
    open: whole.open && i === parts.length - 1 && part.to === whole.to,
    continues: whole.continues && i === 0,
    nested: whole.nested.filter(({ from, to }) => part.from <= from && to <= part.to),
  }));
}

const nestedIn = (raws: readonly MarkedSpan[], { from, to }: Span): PlacedQuotation['nested'] =>
  raws
    .filter(raw => from <= raw.from && raw.to <= to)
    .flatMap(raw => [{ from: raw.from, to: raw.to, openingMark: raw.openingMark }, ...raw.nested]);

const KIN: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '»': '«' };
const sameKind = (a: OpeningMark, b: OpeningMark): boolean => (KIN[a] ?? a) === (KIN[b] ?? b);
