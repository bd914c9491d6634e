import { mentionsOf, type Mention } from '../../analysis/mentions/mentions.js';
import { speechVerb } from '../../lexicon/speechVerbs.js';
import { finiteVerb, type Finite } from '../../lexicon/tenses.js';
import { sentenceAt } from '../../text/sentences.js';
import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import type { Span } from '../../text/position.js';
import { MAX_SENTENCE_UNITS } from './limits.js';
import { regexSource } from '../../text/regexSource.js';

/**
 * A subject in plain narration with the finite verb right after it: `he walks`, `Mara suddenly was`. Spans are relative
 * to the block.
 */
export interface Clause extends Finite {
  readonly subject: Mention;
  readonly verb: Span;
}

const ADVERB = regexSource`
  (?:[a-z]{3,20}ly|then|now|just|only|even|also|still|again|soon|once|never|always|often|almost|both|all|himself|
  herself|themselves|first)
`;
const BEHIND = new RegExp(`\\s(?:${ADVERB} ){0,2}([a-z]+(?:n['’]t)?)(?![\\p{L}'’-])`, 'uy');
/** What stands before a subject that is none, or whose verb went before it: `did he`, `of Mara`. */
const HELD = new RegExp(regexSource`
    (?:^|[\s—–"“(])(?:did|do|does|was|were|is|are|am|had|has|have|could|would|should|can|will|may|might|must|shall|
    (?:did|do|does|was|were|is|are|had|has|could|would|should|wo|ca)n['’]t|of|to|in|on|at|by|with|from|for|into|like|
    than|let|made|make|makes|saw|heard|watched|watch|watches|about|toward|towards|and|or|nor|neither)\s$
  `);

/** A verb between a quotation and its subject. */
const TAG = /["”’'»*_] ([a-z]{3,12})\s$/;

/** The clauses in a paragraph's plain narration, outside speech, thought, italics and notes. */
export const clausesOf = memo((block: Prose): readonly Clause[] => {
  const clauses: Clause[] = [];
  if (!block.inlines.some(({ kind }) => kind === 'narration')) return clauses;
  for (const subject of mentionsOf(block)) {
    const clause = subject.spoken || isEmphasised(block, subject) ? undefined : clauseAt(block, subject);
    if (clause) clauses.push(clause);
  }
  return clauses;
});

/** Whether a span is in italics or bold. */
export const isEmphasised = ({ emphasis }: Prose, { from, to }: Span): boolean =>
  emphasis.some(span => span.from <= from && to <= span.to);

function clauseAt({ text }: Prose, subject: Mention): Clause | undefined {
  const { kind, from, to } = subject;
  if (kind === 'noun') return undefined;
  const tag = TAG.exec(text.slice(Math.max(0, from - 16), from));
  if (tag) return tagged(subject, tag[1]!);
  const written = text.slice(from, to);
  if (kind === 'pronoun' && !/^(?:he|she|they|we|i)$/i.test(written)) return undefined;
  const before = text.slice(Math.max(0, from - 9), from).toLowerCase();
  if (HELD.test(before) && !(kind === 'pronoun' && /\b(?:and|or)\s$/.test(before))) return undefined;
  BEHIND.lastIndex = to;
  const found = BEHIND.exec(text);
  if (!found) return undefined;
  const word = found[1]!;
  const third = kind === 'name' || /^s?he$/i.test(written);
  const read = finiteVerb(word.replace('’', "'"), third, kind === 'pronoun');
  const end = to + found[0].length;
  return read && { ...read, subject, verb: { from: end - word.length, to: end } };
}

/** `said Petra`. */
function tagged(subject: Mention, word: string): Clause | undefined {
  const form = speechVerb(word)?.form;
  const tense = form === 'past' ? 'past' : form === 'third' ? 'present' : undefined;
  return tense && { tense, part: 'act', subject, verb: { from: subject.from - 1 - word.length, to: subject.from - 1 } };
}

/** The sentence of narration around an offset. */
export function narrationSentenceAt({ text, size, inlines }: Prose, at: number): Span {
  const inline = inlines.find(({ from, to }) => from <= at && at < to) ?? { from: 0, to: size };
  return sentenceAt(text, at, {
    from: Math.max(inline.from, at - MAX_SENTENCE_UNITS),
    to: Math.min(inline.to, at + MAX_SENTENCE_UNITS),
  });
}
