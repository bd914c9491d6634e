import type { ClauseLexicon } from './lexicon.js';
import type { ReadTag } from './referent.js';
import type { PlacedReferent } from './phrases.js';
import type { ClauseWord } from './words.js';
import { MAX_WORDS_TO_SUBJECT, MAX_WORDS_TO_VERB } from './limits.js';

/** The words and referents of a paragraph. */
export interface Clause {
  readonly text: string;
  readonly words: readonly ClauseWord[];
  readonly referents: readonly PlacedReferent[];
  readonly lexicon: ClauseLexicon;
}

/** A tag with its subject; null for one that its verb leaves out. `told`: the pronoun that the verb's form tells. */
export interface FoundTag {
  readonly tag: ReadTag;
  readonly subject: PlacedReferent | null;
  readonly told: 'he' | 'she' | null;
}

/**
 * The tag behind a quotation that ends at `from`: what goes on in small letters (`dit Luc`, `—susurró ella—`), or opens
 * with a subject and its verb of speaking.
 */
export function readTagAfter(clause: Clause, from: number, limit: number): FoundTag | null {
  const { text, words, lexicon } = clause;
  const first = words.findIndex(word => word.from >= from);
  const head = words[first];
  if (head === undefined || head.from >= limit || head.spoken) return null;
  if (!/^[\s,;.!?*_—–»”“"’'«-]*$/.test(text.slice(from, head.from))) return null;
  if (lexicon.conjunctions.has(head.lower)) return null;
  let end = first + 1;
  while (end < words.length && words[end]!.from < limit && !words[end]!.opensSentence) end++;
  let verb = -1;
  for (let i = first; i < Math.min(end, first + MAX_WORDS_TO_VERB) && verb < 0; i++)
    if (lexicon.isSpeech(words[i]!.lower) || lexicon.isThought(words[i]!.lower)) verb = i;
  if (head.capital && !lexicon.titles.has(head.lower)) return straight(clause, first, verb, end, true);
  if (verb < 0) verb = unknownVerb(clause, first, end);
  return verb < 0 ? null : tagAt(clause, first, verb, end);
}

/** A capital, or a name: only a subject right before its verb of speaking is a tag. */
function straight(clause: Clause, first: number, verb: number, end: number, near: boolean): FoundTag | null {
  if (verb < 0) return null;
  const subject = clause.referents.find(
    one => one.first >= first && one.end <= verb && !one.isObject && (!near || one.first === first),
  );
  if (subject === undefined || parted(clause, subject.end, verb)) return null;
  return verb < end ? made(clause, verb, subject) : null;
}

const parted = ({ words }: Clause, from: number, to: number): boolean =>
  words.slice(from, to + 1).some(({ gap }) => /[,;:.!?…—–]/.test(gap));

/** The first word that may be the verb of a tag whose verb is not known: `hijgde ze`, `s'étrangla Luc`. */
function unknownVerb({ words, lexicon }: Clause, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const word = words[i]!;
    if (i > first && /[,;:—–]/.test(word.gap)) return -1;
    if (lexicon.clitics.has(word.lower)) continue;
    return word.capital || lexicon.plain.has(word.lower) || word.isNumber ? -1 : i;
  }
  return -1;
}

/** The tag whose verb is word `verb`: its subject stands behind it, before it, or is left out. */
function tagAt(clause: Clause, first: number, verb: number, end: number): FoundTag | null {
  const { words, referents, lexicon } = clause;
  const known = lexicon.isSpeech(words[verb]!.lower) || lexicon.isThought(words[verb]!.lower);
  const behind = referents.find(one => one.first > verb && one.end <= end && !one.isObject);
  if (
    behind !== undefined &&
    behind.first - verb <= MAX_WORDS_TO_SUBJECT &&
    !parted(clause, verb + 1, behind.first) &&
    (known || behind.first - verb <= 2 || between(clause, verb + 1, behind.first))
  )
    return made(clause, verb, behind);
  const before = referents.findLast(one => one.first >= first && one.end <= verb && !one.isObject);
  if (before !== undefined && !parted(clause, before.end, verb)) return made(clause, verb, before);
  // `раздался голос`: a verb that is not known, and a subject that is no person.
  if (!known && isOther(words[verb + 1], lexicon)) return null;
  const told = lexicon.toldBy(words[verb]!.lower);
  // Without a verb of speaking or a subject it may be anything: `— Va —con un gesto de la mano—`.
  if (told === '' && !(lexicon.grammar.dropsSubject && (known || lexicon.isVerb(words[verb]!.lower)))) return null;
  return made(clause, verb, null, told);
}

/** Whether a word right behind a verb may be a subject that is not read as a person. */
const isOther = (word: ClauseWord | undefined, { plain, isModifier }: ClauseLexicon): boolean =>
  word !== undefined && /^\s$/.test(word.gap) && !word.spoken && !plain.has(word.lower) && !isModifier(word.lower);

const between = ({ words, lexicon }: Clause, from: number, to: number): boolean =>
  words.slice(from, to).every(({ lower }) => lexicon.clitics.has(lower));

function made({ words, lexicon }: Clause, verb: number, subject: PlacedReferent | null, dropped = ''): FoundTag {
  const word = words[verb]!;
  const span = subject ?? word;
  const form = lexicon.toldBy(word.lower);
  return {
    subject,
    told: subject?.kind === 'name' ? (form === 'he' || form === 'she' ? form : subject.person) : null,
    tag: {
      from: Math.min(span.from, word.from),
      to: Math.max(span.to, word.to),
      subject: { from: span.from, to: span.to, kind: subject?.kind ?? 'pronoun' },
      verb: { from: word.from, to: word.to },
      manner: lexicon.isThought(word.lower) ? 'thought' : 'neutral',
      name: subject?.text ?? dropped,
    },
  };
}

/** The tag that leads in to words at `limit`: `Lucía preguntó: «…»`. */
export function readTagUpTo(clause: Clause, floor: number, limit: number): FoundTag | null {
  const { text, words, referents, lexicon } = clause;
  if (!/[:,—–]$/.test(text.slice(floor, limit).trimEnd())) return null;
  const end = words.findLastIndex(word => word.to <= limit && word.from >= floor && !word.spoken) + 1;
  if (end === 0) return null;
  let first = end - 1;
  while (first > 0 && words[first - 1]!.from >= floor && !words[first]!.opensSentence && !words[first - 1]!.spoken)
    first--;
  let verb = -1;
  for (let i = end - 1; i >= first && verb < 0; i--)
    if (lexicon.isSpeech(words[i]!.lower) || lexicon.isThought(words[i]!.lower)) verb = i;
  if (verb < 0) return null;
  const fits = referents.filter(one => one.first >= first && one.end <= end && !one.isObject);
  const subject =
    fits.find(one => one.first === verb + 1) ??
    fits.findLast(one => one.end <= verb && !parted(clause, one.end, verb)) ??
    fits.find(one => one.end <= verb);
  if (subject !== undefined) return made(clause, verb, subject);
  const told = lexicon.toldBy(words[verb]!.lower);
  return told !== '' || lexicon.grammar.dropsSubject ? made(clause, verb, null, told) : null;
}
