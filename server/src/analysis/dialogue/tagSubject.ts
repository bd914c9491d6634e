import {
  DETERMINERS,
  LINKS,
  OBJECT_PRONOUNS,
  PLAIN_ADVERBS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../lexicon/functionWords.js';
import { personNoun } from '../../lexicon/personNouns.js';
import { isNumbered } from '../../lexicon/numberedNames.js';
import { continuesName, isNameWord } from '../../lexicon/nameWords.js';
import { debatedVerb, speaksWith, speechVerb, type SpeechKind } from '../../lexicon/speechVerbs.js';
import { isInitials, isTitleAbbreviation } from '../../text/abbreviations.js';
import { isSmall, type Word } from '../../text/tokens.js';
import type { Tag } from './types.js';
import { endsPhrase, ownedFrom } from './nounPhrase.js';
import { partFrom } from './groups.js';

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
  if (
    !known ||
    known.form === 'ing' ||
    (known.form === 'base' && !base) ||
    /^(?:put|break|broke|broken|cut)$/.test(lower)
  )
    return null;
  return known.kind;
}

/** Words that may stand between a subject and its verb. */
export const mayPrecedeVerb = (word: string): boolean =>
  PLAIN_ADVERBS.has(word) ||
  (word.endsWith('ly') && word.length > 4) ||
  /^(?:had|has|have|would|could|did|do|does|will|can|just|finally|quickly|only|also|simply|both|all|himself|herself|in|turn|else)$/.test(
    word,
  );

/** Determiners that may stand alone: `another said`. */
const QUANTITY = /^(?:another|several|some|neither|either|each|any)$/;

/** A subject that begins at word `i`: a pronoun, a name with its title, a determiner with up to three words. */
export function subjectFrom(text: string, words: readonly Word[], i: number): Subject | null {
  const word = words[i];
  if (!word) return null;
  const part = partFrom(text, words, i);
  if (part !== null) return { from: word.from, to: words[part - 1]!.to, kind: 'noun', next: part };
  if (isPronoun(word)) return { from: word.from, to: word.to, kind: 'pronoun', next: i + 1 };
  if (isNameWord(word)) return ownedBy(text, words, i) ?? nameFrom(text, words, i);
  if (!DETERMINERS.has(word.lower)) return null;
  if (QUANTITY.test(word.lower) && verbAt(words, i + 1, false) !== null)
    return { from: word.from, to: word.to, kind: 'pronoun', next: i + 1 };
  const voice = voiceFrom(text, words, i);
  if (voice) return voice;
  let end = i + 1;
  while (
    end < words.length &&
    end - i < 5 &&
    !LINKS.has(words[end]!.lower) &&
    !SUBJECT_PRONOUNS.has(words[end]!.lower) &&
    isTight(text, words, end)
  ) {
    if (
      isPronoun(words[end]!) ||
      (end > i + 1 &&
        (verbAt(words, end, false) !== null || mayPrecedeVerb(words[end]!.lower) || endsPhrase(text, words, end)))
    )
      break;
    // `the gentle Mrs. Hale`
    if (end > i + 1 && isNameWord(words[end]!) && isEpithet(words[end - 1]!) && word.lower === 'the')
      return nameFrom(text, words, end);
    end++;
  }
  if (end <= i + 1) return null;
  // `his mother's voice` is his mother.
  const owned = words[end - 1]!.lower === 'voice' && end > i + 2 && /['’]s$/.test(words[end - 2]!.text);
  return { from: word.from, to: owned ? possessive(words[end - 2]!) : words[end - 1]!.to, kind: 'noun', next: end };
}

/** `his voice`, `her tired voice`: whose voice it is speaks. */
function voiceFrom(text: string, words: readonly Word[], i: number): Subject | null {
  const word = words[i]!;
  const noun =
    words[i + 1]?.lower === 'voice'
      ? i + 1
      : words[i + 2]?.lower === 'voice' && !DETERMINERS.has(words[i + 1]!.lower)
        ? i + 2
        : -1;
  if (
    !/^(?:his|her|their|my)$/.test(word.lower) ||
    noun < 0 ||
    !isTight(text, words, noun) ||
    !isTight(text, words, i + 1)
  )
    return null;
  return { from: word.from, to: word.to, kind: 'pronoun', next: noun + 1 };
}

/** The person who is called by whose they are: `Mara's mother`, told from what else is Mara's (her voice, her hand). */
function ownedBy(text: string, words: readonly Word[], i: number): Subject | null {
  const owner = nameFrom(text, words, i);
  const next = owner && ownedFrom(text, words, owner.next);
  return owner && next !== null ? { from: owner.from, to: words[next - 1]!.to, kind: 'noun', next } : null;
}

/** The name that begins at word `i`. */
function nameFrom(text: string, words: readonly Word[], i: number): Subject | null {
  const word = words[i];
  if (!word || !isNameWord(word)) return null;
  let end = i + 1;
  while (end < words.length && end - i < 5 && joinsName(text, words, end)) end++;
  // `Mara's voice` is Mara.
  const voice = /['’]s$/.test(words[end - 1]!.text) && words[end]?.lower === 'voice' ? 1 : 0;
  return { from: word.from, to: possessive(words[end - 1]!), kind: 'name', next: end + voice };
}

/** An adjective that leans on a name: `poor Mara`, `the gentle Mrs. Hale`. */
const isEpithet = ({ text, lower }: Word): boolean =>
  isSmall(text) &&
  lower.length > 2 &&
  personNoun(lower) === undefined &&
  ![LINKS, SUBORDINATORS, PLAIN_ADVERBS, OBJECT_PRONOUNS, SUBJECT_PRONOUNS].some(list => list.has(lower)) &&
  !/(?:ly|ing|ed)$/.test(lower);

/** The name behind an adjective at word `i`: `said poor Mara`. */
export function epithetFrom(text: string, words: readonly Word[], i: number): Subject | null {
  const word = words[i];
  return word && isEpithet(word) && words[i + 1] && isTight(text, words, i + 1) ? nameFrom(text, words, i + 1) : null;
}

/** A subject with the one that `and` joins to it: `Mara and Tobin`; null where none is joined. */
export function jointFrom(text: string, words: readonly Word[], subject: Subject): Subject | null {
  if (
    subject.kind === 'pronoun' ||
    words[subject.next]?.lower !== 'and' ||
    !isTight(text, words, subject.next) ||
    !words[subject.next + 1] ||
    !isTight(text, words, subject.next + 1)
  )
    return null;
  const other = subjectFrom(text, words, subject.next + 1);
  return other && other.kind !== 'pronoun'
    ? { from: subject.from, to: other.to, kind: 'noun', next: other.next }
    : null;
}

/** `heard Mara say`, `by Mara's saying`: speech that somebody else's act or a noun's place holds. */
export function isHeard(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (!before || !isNameWord(before)) return false;
  if (words[i]!.lower === 'saying') return true;
  return (
    words[i]!.lower === 'say' &&
    words.slice(Math.max(0, i - 6), i).some(word => /^(?:hear|heard|hears|made|make|makes|let)$/.test(word.lower))
  );
}

/** A pronoun that can be a subject. */
export const isPronoun = (word: Word): boolean =>
  word.text === 'I' ||
  (word.lower !== 'i' &&
    /^(?:he|she|they|it|we|you|xe|ze|ey|fae|everyone|everybody|someone|somebody|nobody|anyone|one|both)$/.test(
      word.lower,
    ));

const joinsName = (text: string, words: readonly Word[], i: number): boolean => {
  const gap = text.slice(words[i - 1]!.to, words[i]!.from);
  if (gap === ' ' && isNumbered(words[i - 1]!.lower, words[i]!.text)) return true;
  return (
    (gap === ' ' || (gap === '. ' && (isTitleAbbreviation(words[i - 1]!.text) || isInitials(words[i - 1]!.text)))) &&
    !/['’]s$/.test(words[i - 1]!.text) &&
    !(
      i === 1 &&
      /^(?:past|third)$/.test(speechVerb(words[i]!.lower)?.form ?? '') &&
      /(?:ed|said|s)$/.test(words[i]!.lower)
    ) &&
    continuesName(words, i)
  );
};

/** Whether nothing but a gap stands before a word, or an emphasis mark: `said *Mara*`. */
export const isTight = (text: string, words: readonly Word[], i: number): boolean =>
  /^[*_]{0,3}[ -]?[*_]{0,3}$/.test(text.slice(words[i - 1]!.to, words[i]!.from));

/** `Mara's` stands for Mara's voice or hand; the name ends before the apostrophe. */
export const possessive = (word: Word): number => (/['’]s$/.test(word.text) ? word.to - 2 : word.to);
