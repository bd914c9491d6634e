import {
  AUXILIARIES,
  DETERMINERS,
  LINKS,
  OBJECT_PRONOUNS,
  PLAIN_ADVERBS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../lexicon/functionWords.js';
import { usualPronoun } from '../../lexicon/givenNames.js';
import { personNoun } from '../../lexicon/personNouns.js';
import { isNumbered } from '../../lexicon/numberedNames.js';
import { continuesName, isNameAtHead, isNameWord } from '../../lexicon/nameWords.js';
import { speechVerb } from '../../lexicon/speechVerbs.js';
import { isInitials, isTitleAbbreviation } from '../../text/abbreviations.js';
import { isSmall, type Word } from '../../text/tokens.js';
import type { Tag } from './types.js';
import { endsPhrase, ownedFrom } from './nounPhrase.js';
import { isVerb, partFrom } from './groups.js';
import { isTight } from './wordGaps.js';
import { MAX_OWNED_ADJECTIVES } from './limits.js';
import { regexSource } from '../../text/regexSource.js';
import { mayPrecedeVerb, verbAt } from './tagVerb.js';

/** Whom a tag's verb has for a subject. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly kind: Tag['subject']['kind'];
  /** Index of the word behind it. */
  readonly next: number;
}

/** Determiners that may stand alone: `another said`. */
const QUANTITY = /^(?:another|several|some|neither|either|each|any)$/;

/** A subject that begins at word `i`: a pronoun, a name with its title, a determiner with up to three words. */
export function subjectFrom(text: string, words: readonly Word[], i: number): Subject | null {
  const word = words[i];
  if (!word) return null;
  const part = partFrom(text, words, i);
  if (part !== null) return { from: word.from, to: words[part - 1]!.to, kind: 'noun', next: part };
  if (isPronoun(word) && !isQuantityOf(words, i))
    return { from: word.from, to: pronounEnd(word), kind: 'pronoun', next: i + 1 };
  if (isNameWord(word)) return ownedBy(text, words, i) ?? nameFrom(text, words, i);
  if (!DETERMINERS.has(word.lower) && word.lower !== 'one') return null;
  if (QUANTITY.test(word.lower) && verbAt(words, i + 1, false) !== null)
    return { from: word.from, to: word.to, kind: 'pronoun', next: i + 1 };
  const voice = voiceFrom(text, words, i);
  if (voice) return voice;
  // `This was said`
  if (words[i + 1] && AUXILIARIES.has(words[i + 1]!.lower)) return null;
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

/**
 * Whether the capital of a name with which a sentence opens may be the sentence's own: an adverb (`Slowly`), unless a
 * given name ends so (`Emily`), or a participle, unless the verb follows (`Harding said`).
 */
export function isSentenceCapital(words: readonly Word[], { kind, next }: Subject): boolean {
  const first = words[0]!;
  if (kind !== 'name' || isNameAtHead(first) || usualPronoun(first.lower) !== undefined) return false;
  return next > 1 || !first.lower.endsWith('ing') || first.lower.endsWith('thing');
}

/** The person who is called by whose they are: `Mara's mother`, told from what else is Mara's (her voice, her hand). */
function ownedBy(text: string, words: readonly Word[], i: number): Subject | null {
  const owner = nameFrom(text, words, i);
  const next = owner && ownedFrom(text, words, owner.next);
  return owner && next !== null ? { from: owner.from, to: words[next - 1]!.to, kind: 'noun', next } : null;
}

/**
 * A subject that begins at word `i`, also a thing that is somebody's: `Mara's jaw`, `Mara's captor`. Who speaks is not
 * asked.
 */
export function phraseFrom(text: string, words: readonly Word[], i: number): Subject | null {
  const subject = subjectFrom(text, words, i);
  if (subject?.kind !== 'name' || !/['’]s$/.test(words[subject.next - 1]!.text)) return subject;
  let end = subject.next;
  while (
    end < words.length &&
    end < subject.next + MAX_OWNED_ADJECTIVES + 1 &&
    isTight(text, words, end) &&
    isSmall(words[end]!.text) &&
    !LINKS.has(words[end]!.lower) &&
    !AUXILIARIES.has(words[end]!.lower) &&
    !(end > subject.next && (isVerb(words[end]!) || mayPrecedeVerb(words[end]!.lower)))
  )
    end++;
  return end > subject.next ? { from: subject.from, to: words[end - 1]!.to, kind: 'noun', next: end } : subject;
}

/** The name that begins at word `i`. */
export function nameFrom(text: string, words: readonly Word[], i: number): Subject | null {
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

/** Whose voice it is: `said the clear voice of Mara Hale`. */
export function voiceOf(text: string, words: readonly Word[], at: number): Subject | null {
  if (!/^(?:the|a)$/.test(words[at]?.lower ?? '')) return null;
  const of = words.findIndex((word, i) => i > at + 1 && i < at + 5 && word.lower === 'of');
  return of > 0 &&
    /^(?:voice|voices|tones?|accents?|whisper|reply|answer|response|shout|cry|call|words)$/.test(words[of - 1]!.lower)
    ? subjectFrom(text, words, of + 1)
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

/** Pronouns that can be a subject, in lower case; an auxiliary may be joined to them: `she'd`. */
const PRONOUN = new RegExp(regexSource`
    ^(?:(?:i|he|she|they|it|we|you|xe|ze|ey|fae|ve)(?:'(?:d|ve|ll|s))?|everyone|everybody|someone|somebody|nobody|
    anyone|anybody|one|both)$
  `);

/** A pronoun that can be a subject. `I` is written large. */
export const isPronoun = ({ text, lower }: Word): boolean =>
  PRONOUN.test(lower) && (text[0] !== 'i' || !/^i(?:'|$)/.test(lower));

/** Where a pronoun ends: before the auxiliary that is joined to it. */
export const pronounEnd = ({ from, to, lower }: Word): number => {
  const joint = lower.indexOf("'");
  return joint < 0 ? to : from + joint;
};

/** Whether `both` or `one` at word `i` belongs to a noun: `both men said`, `one tall man said`, but `both said`. */
function isQuantityOf(words: readonly Word[], i: number): boolean {
  const { lower } = words[i]!;
  const next = words[i + 1];
  if (!/^(?:both|one)$/.test(lower) || !next || !isSmall(next.text) || LINKS.has(next.lower)) return false;
  if (isVerb(next) || mayPrecedeVerb(next.lower)) return false;
  return lower === 'both' || words.slice(i + 1, i + 4).some(word => isPerson(word) && !/^voices?$/.test(word.lower));
}

const isPerson = ({ lower }: Word): boolean => personNoun(lower) !== undefined;

/** A blank, or where a line of a wrapped paragraph ends. */
const isBlank = (gap: string): boolean => /^(?: |\r?\n)$/.test(gap);

const joinsName = (text: string, words: readonly Word[], i: number): boolean => {
  const gap = text.slice(words[i - 1]!.to, words[i]!.from);
  if (isBlank(gap) && isNumbered(words[i - 1]!.lower, words[i]!.text)) return true;
  return (
    (isBlank(gap) ||
      (/^\.\s{1,2}$/.test(gap) && (isTitleAbbreviation(words[i - 1]!.text) || isInitials(words[i - 1]!.text)))) &&
    !/['’]s$/.test(words[i - 1]!.text) &&
    !(
      i === 1 &&
      /^(?:past|third)$/.test(speechVerb(words[i]!.lower)?.form ?? '') &&
      /(?:ed|said|s)$/.test(words[i]!.lower)
    ) &&
    continuesName(words, i)
  );
};

/** `Mara's` stands for Mara's voice or hand; the name ends before the apostrophe. */
export const possessive = (word: Word): number => (/['’]s$/.test(word.text) ? word.to - 2 : word.to);
