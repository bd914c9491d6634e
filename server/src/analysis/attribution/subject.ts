import { beatVerb } from '../words/beats.js';
import { AUXILIARIES, DETERMINERS, LINKS, OBJECT_PRONOUNS, PLAIN_ADVERBS, SUBJECT_PRONOUNS, SUBORDINATORS } from '../words/function-words.js';
import { usualPronoun } from '../words/given-names.js';
import { personNoun } from '../words/persons.js';
import { debatedVerb, speaksWith, speechVerb, type SpeechKind } from '../words/speech.js';
import { isCapital, isSmall, type Word } from '../words/words.js';
import type { Tag } from './attribution.js';

/** The end of a title that a point shortens, or of an initial. */
export const POINTED = /\b(?:Mr|Mrs|Ms|Mx|Dr|St|Prof|Capt|Lt|Sgt|Col|Gen|Rev|Cmdr|Mlle|Mme|Maj|Cpl|Adm|Gov|Sen|\p{Lu})$/u;

/** The manner of a verb that gives speech. `debated`: a sound or look that some accept as speech. */
export type Manner = SpeechKind | 'debated';

/** Whom a tag's verb has for a subject. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly kind: Tag['subject']['kind'];
  /** Index of the word behind it. */
  readonly next: number;
}

/** The manner of a finite verb of speech, or null. Participles (`saying`) are finite nowhere. */
export function verbAt(words: readonly Word[], i: number, base: boolean): Manner | null {
  const lower = words[i]?.lower;
  if (lower === undefined) return null;
  const known = speechVerb(lower) ?? debatedVerb(lower);
  if (speaksWith(lower, words[i + 1]?.lower) && known?.kind !== 'thought') return known?.kind ?? 'neutral';
  if (!known || known.form === 'ing' || (known.form === 'base' && !base) || /^(?:put|break|broke|broken|cut)$/.test(lower)) return null;
  return known.kind;
}

/** Words that may stand between a subject and its verb. */
export const mayPrecedeVerb = (word: string): boolean =>
  PLAIN_ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4) || /^(?:had|has|have|would|could|did|do|does|will|can|just|finally|quickly|only|also|simply|both|all|himself|herself|in|turn)$/.test(word);

/** A subject that begins at word `i`: a pronoun, a name with its title, a determiner with up to three words. */
export function subjectFrom(text: string, words: readonly Word[], i: number): Subject | null {
  const word = words[i];
  if (!word) return null;
  if (isPronoun(word)) return { from: word.from, to: word.to, kind: 'pronoun', next: i + 1 };
  if (isNameWord(word)) return nameFrom(text, words, i);
  if (!DETERMINERS.has(word.lower)) return null;
  let end = i + 1;
  while (end < words.length && end - i < 5 && !LINKS.has(words[end]!.lower) && !SUBJECT_PRONOUNS.has(words[end]!.lower) && isTight(text, words, end)) {
    if (end > i + 1 && (verbAt(words, end, false) !== null || mayPrecedeVerb(words[end]!.lower))) break;
    // `the gentle Mrs. Hale`
    if (end > i + 1 && isNameWord(words[end]!) && isEpithet(words[end - 1]!) && word.lower === 'the') return nameFrom(text, words, end);
    end++;
  }
  return end > i + 1 ? { from: word.from, to: words[end - 1]!.to, kind: 'noun', next: end } : null;
}

/** The name that begins at word `i`. */
function nameFrom(text: string, words: readonly Word[], i: number): Subject | null {
  const word = words[i];
  if (!word || !isNameWord(word)) return null;
  let end = i + 1;
  while (end < words.length && end - i < 5 && joinsName(text, words, end)) end++;
  return { from: word.from, to: possessive(words[end - 1]!), kind: 'name', next: end };
}

/** An adjective that leans on a name: `poor Mara`, `the gentle Mrs. Hale`. */
const isEpithet = ({ text, lower }: Word): boolean =>
  isSmall(text) && lower.length > 2 && personNoun(lower) === undefined && ![LINKS, SUBORDINATORS, PLAIN_ADVERBS, OBJECT_PRONOUNS, SUBJECT_PRONOUNS].some(list => list.has(lower)) && !/(?:ly|ing|ed)$/.test(lower);

/** The name behind an adjective at word `i`: `said poor Mara`. */
export function epithetFrom(text: string, words: readonly Word[], i: number): Subject | null {
  const word = words[i];
  return word && isEpithet(word) && words[i + 1] && isTight(text, words, i + 1) ? nameFrom(text, words, i + 1) : null;
}

/** The subject that the verb at `i` has before it: the nearest name, pronoun or noun phrase, or, behind `and` or a phrase set off by commas, the sentence's own. */
export function subjectBefore(text: string, words: readonly Word[], i: number): Subject | null {
  let at = i - 1;
  while (at >= 0 && mayPrecedeVerb(words[at]!.lower) && !isPronoun(words[at]!)) at--;
  const near = words[at];
  if (near && /^(?:and|then|but|or)$/.test(near.lower)) return firstSubject(text, words, at);
  if (!near) return null;
  if (near.lower === 'who') return antecedent(text, words, at);
  if (text.slice(near.to, words[at + 1]!.from).includes(',')) return setOff(text, words, at) ?? firstSubject(text, words, at) ?? endingAt(text, words, at);
  return endingAt(text, words, at);
}

/** The subject whose last word is at `at`. */
function endingAt(text: string, words: readonly Word[], at: number): Subject | null {
  const near = words[at]!;
  if (isPronoun(near)) return { from: near.from, to: near.to, kind: 'pronoun', next: at + 1 };
  for (let start = Math.max(0, at - 3); start <= at; start++) {
    const subject = subjectFrom(text, words, start);
    if (subject?.next === at + 1 && !(start > 0 && isPreposition(words[start - 1]!))) return subject;
  }
  return null;
}

/** The name that `who` speaks of: `broken by Mara, who said`. */
function antecedent(text: string, words: readonly Word[], who: number): Subject | null {
  for (let start = Math.max(0, who - 4); start < who; start++) {
    const subject = subjectFrom(text, words, start);
    if (subject?.next === who && subject.kind !== 'pronoun') return subject;
  }
  return null;
}

/** A link that holds what follows it, other than one that joins or opens a clause. */
const isPreposition = ({ lower }: Word): boolean => LINKS.has(lower) && !/^(?:and|then|but|so|when|as|while|after|before)$/.test(lower);

/** What opens a sentence with a capital and is no name: `Arriving`, `Breathless`. */
const OPENER = /(?:ing|[^r]ed|ful|less|ous|ly)$/;
const isOpener = ({ lower }: Word): boolean => (OPENER.test(lower) && usualPronoun(lower) === undefined) || /^(?:perhaps|maybe)$/.test(lower);

/** `heard Mara say`, `by Mara's saying`: speech that somebody else's act or a noun's place holds. */
export function isHeard(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (!before || !isNameWord(before)) return false;
  if (words[i]!.lower === 'saying') return true;
  return words[i]!.lower === 'say' && words.slice(Math.max(0, i - 6), i).some(word => /^(?:hear|heard|hears|made|make|makes|let)$/.test(word.lower));
}

/** The subject that a phrase between commas stands behind: `Mara, turning to Tom, said`. */
function setOff(text: string, words: readonly Word[], before: number): Subject | null {
  for (let i = before - 1; i >= 0; i--) {
    if (words[i]!.lower === 'who' && /^,/.test(text.slice(words[i]!.to))) return antecedent(text, words, i);
    if (i > 0 && (!isNameStart(words, i) || isPreposition(words[i - 1]!))) continue;
    const subject = subjectFrom(text, words, i);
    if (i === 0 && subject?.next === 1 && isOpener(words[0]!)) continue;
    if (subject && subject.kind !== 'noun' && subject.next <= before && /^,(?!\s+(?:and|but|then)\b)/.test(text.slice(subject.to))) return subject;
  }
  return null;
}

/** The subject a sentence opens with, leading adverbs and phrases passed over. */
function firstSubject(text: string, words: readonly Word[], before: number): Subject | null {
  if (words[0] && SUBORDINATORS.has(words[0].lower)) {
    const main = behindComma(text, words, before);
    if (main) return main;
  }
  for (let i = 0; i < Math.min(before, 8); i++) {
    const word = words[i]!;
    const subject = subjectFrom(text, words, i);
    if (i === 0 && subject?.next === 1 && isOpener(word)) return behindComma(text, words, before) ?? (subject.next <= before && acts(words[1]!.lower) ? subject : null);
    if (subject && subject.next <= before) return subject;
    const held = isPreposition(word) ? subjectFrom(text, words, i + 1) : null;
    // `In a few minutes Mara rose`
    if (held?.kind === 'noun') {
      const name = words.findIndex((other, at) => at > i + 1 && at < held.next && isNameWord(other));
      i = (name < 0 ? held.next : name) - 1;
    } else if (!mayPrecedeVerb(word.lower) && !LINKS.has(word.lower)) return null;
  }
  return null;
}

/** `Harding turned`: what a verb follows is a name, however it ends. */
const acts = (lower: string): boolean => /^(?:past|third)$/.test((beatVerb(lower) ?? speechVerb(lower))?.form ?? '') || AUXILIARIES.has(lower);

/** The name or pronoun right behind a sentence's first comma: `Anxious to please him, Mara nodded`. */
function behindComma(text: string, words: readonly Word[], before: number): Subject | null {
  const at = words.findIndex((word, i) => i > 0 && text.slice(words[i - 1]!.to, word.from).includes(','));
  const subject = at > 0 && at < before ? subjectFrom(text, words, at) : null;
  return subject && subject.kind !== 'noun' && subject.next <= before ? subject : null;
}

/** A pronoun that can be a subject. */
export const isPronoun = (word: Word): boolean => word.text === 'I' || (word.lower !== 'i' && /^(?:he|she|they|it|we|you|xe|ze|ey|fae|everyone|everybody|someone|somebody|nobody|anyone|one|both)$/.test(word.lower));

const isNameStart = (words: readonly Word[], i: number): boolean => isPronoun(words[i]!) || !isNameWord(words[i - 1]!);

/** A word with a capital that can be a name. */
export const isNameWord = (word: Word): boolean =>
  isCapital(word.text) && word.text !== 'I' && !DETERMINERS.has(word.lower) && !LINKS.has(word.lower) && !SUBORDINATORS.has(word.lower) && !PLAIN_ADVERBS.has(word.lower) &&
  !SUBJECT_PRONOUNS.has(word.lower) && !OBJECT_PRONOUNS.has(word.lower) && !word.lower.startsWith("i'");

const joinsName = (text: string, words: readonly Word[], i: number): boolean => {
  const gap = text.slice(words[i - 1]!.to, words[i]!.from);
  return (gap === ' ' || (gap === '. ' && POINTED.test(words[i - 1]!.text))) && (isNameWord(words[i]!) || /^(?:de|la|von|van|der|du|di|al|el|le|of|the)$/.test(words[i]!.text) && isCapital(words[i + 1]?.text ?? ''));
};

/** Whether nothing but a gap stands before a word. */
export const isTight = (text: string, words: readonly Word[], i: number): boolean => /^[ -]?$/.test(text.slice(words[i - 1]!.to, words[i]!.from));

/** `Mara's` stands for Mara's voice or hand; the name ends before the apostrophe. */
export const possessive = (word: Word): number => (/['’]s$/.test(word.text) ? word.to - 2 : word.to);

