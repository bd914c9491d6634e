import type { Prose, PlacedQuotation } from '../../manuscript/block.js';
import { droppedSubject } from './droppedSubject.js';
import type { UnspacedLexicon } from './unspacedLexicon.js';
import type { Reading, ReadTag, Referent } from './referent.js';

/** Reads a paragraph in a language without spaces between words. */
export function readUnspaced(block: Prose, lexicon: UnspacedLexicon): Reading {
  const { text, size, inlines } = block;
  const referents = inlines.flatMap(part =>
    part.kind === 'comment' || part.kind === 'aside'
      ? []
      : referentsIn(text, part.from, part.to, part.kind !== 'narration', lexicon),
  );
  const quotations = inlines.filter(
    (part): part is PlacedQuotation => part.kind === 'speech' || part.kind === 'thought',
  );
  const tags = new Map<number, ReadTag>();
  const dropped: Referent[] = [];
  quotations.forEach(({ from, to }, i) => {
    const tag =
      tagAfter(text, to, quotations[i + 1]?.from ?? size, referents, lexicon) ??
      tagUpTo(text, quotations[i - 1]?.to ?? 0, from, referents, lexicon);
    if (tag === null) return;
    tags.set(from, tag);
    if (!referents.some(one => one.from === tag.subject.from)) dropped.push(droppedSubject(tag));
  });
  const speaks = new Set([...tags.values()].map(({ subject }) => subject.from));
  const beside = new Set(quotations.map(({ to }) => to));
  const read = referents.map((one): Referent => {
    if (speaks.has(one.from)) return { ...one, role: 'subject', verb: 'speech' };
    return beside.has(one.from) && one.role === 'subject' ? { ...one, verb: 'beat' } : one;
  });
  return { referents: [...read, ...dropped].sort((a, b) => a.from - b.from), tags, leadsOut: null };
}

/** The persons mentioned in a part of a paragraph. */
function referentsIn(
  text: string,
  from: number,
  to: number,
  spoken: boolean,
  { persons, pronounOf, describes, given, isSubject, isOther }: UnspacedLexicon,
): Referent[] {
  const part = text.slice(from, to);
  const found: Referent[] = [];
  for (const match of part.matchAll(persons)) {
    const name = match.groups!['name']!;
    const at = match.index + match[0].indexOf(name);
    const end = at + name.length;
    const [before, behind] = [part.slice(Math.max(0, at - 4), at), part.slice(match.index + match[0].length)];
    const pronoun = pronounOf(name) ?? describes(name);
    if (spoken && pronoun !== undefined) continue;
    const opens = at === 0 || OPENS.test(before);
    const called = spoken && opens && CLOSES.test(behind || '。');
    const subject = isSubject(before, behind, opens);
    if (!subject && !called && !isOther(before, behind)) continue;
    found.push({
      from: from + at,
      to: from + end,
      kind: pronoun === undefined ? 'name' : 'pronoun',
      text: pronoun ?? name,
      spoken,
      initial: false,
      role: subject && !called ? 'subject' : 'object',
      verb: null,
      vocative: called,
      placed: false,
      person: pronoun === undefined ? given(match[0]) : null,
    });
  }
  return found;
}

/** What stands before a clause, and behind one. */
const OPENS = /[，。！？；：…、,!?「」『』“”‘’（）—～\s]$/;
const CLOSES = /^[，。！？；：…、,!?」』”’～]/;
const SENTENCE_END = /[。！？!?]/;

/**
 * The tag behind a quotation: `」と健太が言った`, `”她问`. Its verb of speaking stands in the same sentence; what joins
 * speech and tag shows one without.
 */
function tagAfter(
  text: string,
  from: number,
  limit: number,
  referents: readonly Referent[],
  { quotative, speech, thought }: UnspacedLexicon,
): ReadTag | null {
  const behind = text.slice(from, limit);
  const ends = behind.search(SENTENCE_END);
  const clause = ends < 0 ? behind : behind.slice(0, ends);
  const joint = quotative?.exec(clause)?.[0].length ?? 0;
  const verb = speech.exec(clause);
  if (joint === 0 && verb === null) return null;
  const subject = referents.find(
    one => !one.spoken && one.role === 'subject' && one.from >= from && one.to <= from + clause.length,
  );
  // Without a joint the subject opens the sentence: `”周牧说`, no `”门开了，周牧说`.
  if (joint === 0 && subject !== undefined && /[。]/.test(text.slice(from, subject.from))) return null;
  if (joint === 0 && subject === undefined) return null;
  const at = from + (verb?.index ?? joint);
  return tagOf(at, at + Math.max(1, verb?.[0].length ?? 1), subject, thought.test(clause));
}

/** The tag that leads in to a quotation: `周牧笑了：“…”`. */
function tagUpTo(
  text: string,
  floor: number,
  limit: number,
  referents: readonly Referent[],
  { speech, thought }: UnspacedLexicon,
): ReadTag | null {
  const before = text.slice(floor, limit).trimEnd();
  let start = before.length - 1;
  while (start > 0 && !SENTENCE_END.test(before[start - 1]!)) start--;
  const sentence = before.slice(Math.max(0, start));
  const from = floor + before.length - sentence.length;
  const verb = speech.exec(sentence);
  if (!/[：:]$/.test(sentence) && (verb === null || floor > 0)) return null;
  const subject = referents.find(
    one => !one.spoken && one.role === 'subject' && one.from >= from && one.to <= floor + before.length,
  );
  if (subject === undefined) return null;
  const at = from + (verb?.index ?? sentence.length - 1);
  return tagOf(at, at + (verb?.[0].length ?? 1), subject, thought.test(sentence));
}

const tagOf = (from: number, to: number, subject: Referent | undefined, thinks: boolean): ReadTag => ({
  from: Math.min(from, subject?.from ?? from),
  to: Math.max(to, subject?.to ?? to),
  subject: { from: subject?.from ?? from, to: subject?.to ?? to, kind: subject?.kind ?? 'pronoun' },
  verb: { from, to },
  manner: thinks ? 'thought' : 'neutral',
  name: subject?.text ?? '',
});
