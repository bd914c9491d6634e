import type { Prose, Speech } from '../../manuscript/block.js';
import { DETERMINERS, LINKS, OBJECT_PRONOUNS, PLAIN_ADVERBS, SUBJECT_PRONOUNS, SUBORDINATORS } from '../words/function-words.js';
import { usualPronoun } from '../words/given-names.js';
import { debatedVerb, speaksWith, SPEECH_NOUNS, speechVerb, type SpeechKind } from '../words/speech.js';
import { isCapital, isSmall, sentenceStart, wordsIn, type Word } from '../words/words.js';
import type { Tag } from './attribution.js';

/** A tag and the manner of its verb. `debated`: a sound or look that some accept as speech. */
export interface FoundTag extends Tag {
  readonly manner: SpeechKind | 'debated';
  /** The subject as written: `Mrs. Hale`, `she`, `the old man`. */
  readonly name: string;
}

/** How far from a quotation's mark a tag may begin or end, in words. */
const REACH = 9;

/** The tag that stands right behind a quotation: `… ," said Mara` or `… ," Mara quietly said`. `limit`: where the next quotation begins. */
export function tagAfter(block: Prose, speech: Speech, limit: number): FoundTag | null {
  const text = block.text;
  const end = firstSentenceEnd(text, speech.to, limit);
  const words = wordsIn(text, speech.to, end).slice(0, REACH + 5);
  if (words.length < 2 || !/^[\s,*_—–-]*$/.test(text.slice(speech.to, words[0]!.from))) return null;
  return possessed(text, words) ?? inverted(text, words) ?? straight(text, words, endsByComma(text, speech));
}

/** `said Mara`, `put in Mara`, `quavered Mara`: any verb that stands between a quotation and its subject gives speech. */
function inverted(text: string, words: readonly Word[]): FoundTag | null {
  const head = words[0]!;
  const manner = verbAt(words, 0, true) ?? (isSmall(head.text) && /[^e]ed$/.test(head.lower) && head.lower.length > 4 ? 'manner' : null);
  if (!manner) return null;
  let at = speaksWith(head.lower, words[1]?.lower) ? 2 : 1;
  const adverb = words[at];
  if (adverb && PLAIN_ADVERBS.has(adverb.lower) && !DETERMINERS.has(adverb.lower)) at++;
  const subject = subjectFrom(text, words, at);
  const word = words[at];
  if (!subject || !word || !isTight(text, words, at) || (OBJECT_PRONOUNS.has(word.lower) && !SUBJECT_PRONOUNS.has(word.lower))) return null;
  return found(text, words, 0, subject, manner);
}

/** `Mara quietly said`; behind a comma any verb of a name or pronoun will do. */
function straight(text: string, words: readonly Word[], comma: boolean): FoundTag | null {
  const subject = subjectFrom(text, words, 0);
  if (!subject) return null;
  for (let i = subject.next; i < Math.min(words.length, subject.next + 4); i++) {
    const manner = verbAt(words, i, subject.kind === 'pronoun') ?? (comma && subject.kind !== 'noun' && i === subject.next && /(?:[^e]ed|was|had)$/.test(words[i]!.lower) && isSmall(words[i]!.text) ? 'debated' : null);
    if (manner) return found(text, words, i, subject, manner);
    if (!mayPrecedeVerb(words[i]!.lower)) return null;
  }
  return null;
}

/** `was Mara's answer`, `came his voice`. */
function possessed(text: string, words: readonly Word[]): FoundTag | null {
  if (!/^(?:was|were|came|is|comes|went|rang|broke)$/.test(words[0]!.lower)) return null;
  for (let noun = 2; noun < Math.min(words.length, 7); noun++) {
    const speaks = SPEECH_NOUNS.has(words[noun]!.lower);
    for (let i = 1; i < noun; i++) {
      const word = words[i]!;
      // Whatever a quotation was, it was somebody's: `was Mara's opinion`. Not so with `was his`.
      if (!speaks && (!/^(?:was|were)$/.test(words[0]!.text) || !isNameWord(word))) continue;
      if (/^(?:his|her|their|my)$/.test(word.lower)) return found(text, words, 0, { from: word.from, to: word.to, kind: 'pronoun', next: i + 1 }, 'neutral');
      if (!/['’]s?$/.test(word.text) && !/^['’]/.test(text.slice(word.to))) continue;
      for (let start = 1; start <= i; start++) {
        const subject = subjectFrom(text, words, start);
        if (subject && subject.next >= i + 1 && subject.kind !== 'pronoun') return found(text, words, 0, { ...subject, to: possessive(words[i]!) }, 'neutral');
      }
    }
  }
  return null;
}

const endsByComma = (text: string, speech: Speech): boolean => /,["”’'»*_]*$/.test(text.slice(Math.max(0, speech.to - 4), speech.to));

/** The tag that leads in to a quotation: `Mara said, "…"`, `Then she turned to him and said: "…"`. `floor`: where the quotation before ended. */
export const tagBefore = (block: Prose, speech: Speech, floor: number): FoundTag | null => tagUpTo(block, floor, speech.from);

/** The tag with which `[floor, limit)` ends: in the words' own paragraph, or in the one before, which leads in to them. */
export function tagUpTo(block: Prose, floor: number, limit: number): FoundTag | null {
  const text = block.text;
  const before = text.slice(floor, limit).trimEnd();
  if (!/[,:—–-]$|[\p{L}]$/u.test(before)) return null;
  const start = sentenceStart(text, floor, floor + before.length);
  const words = wordsIn(text, start, floor + before.length);
  const comma = /[,:]$/.test(before);
  for (let i = words.length - 1; i >= Math.max(0, words.length - REACH); i--) {
    const manner = verbAt(words, i, false) ?? (isHeard(words, i) ? 'neutral' : null);
    if (!manner || (manner === 'debated' && !comma)) continue;
    if (words.slice(i + 1).some(word => SUBORDINATORS.has(word.lower) && word.lower !== 'as' && word.lower !== 'that' && word.lower !== 'when')) continue;
    const subject = subjectBefore(text, words, i);
    if (subject) return found(text, words, i, subject, manner);
  }
  return null;
}

interface Subject {
  readonly from: number;
  readonly to: number;
  readonly kind: Tag['subject']['kind'];
  readonly next: number;
}

function found(text: string, words: readonly Word[], verb: number, subject: Subject, manner: FoundTag['manner']): FoundTag {
  const { from, to, kind } = subject;
  const word = words[verb]!;
  return {
    from: Math.min(from, word.from), to: Math.max(to, word.to), subject: { from, to, kind }, verb: { from: word.from, to: word.to }, manner,
    name: text.slice(from, to).replace(/\s+/g, ' '),
  };
}

/** The manner of a finite verb of speech, or null. Participles (`saying`) are finite nowhere. */
function verbAt(words: readonly Word[], i: number, base: boolean): FoundTag['manner'] | null {
  const lower = words[i]?.lower;
  if (lower === undefined) return null;
  const known = speechVerb(lower) ?? debatedVerb(lower);
  if (speaksWith(lower, words[i + 1]?.lower) && known?.kind !== 'thought') return known?.kind ?? 'neutral';
  if (!known || known.form === 'ing' || (known.form === 'base' && !base) || /^(?:put|break|broke|broken|cut)$/.test(lower)) return null;
  return known.kind;
}

const mayPrecedeVerb = (word: string): boolean =>
  PLAIN_ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4) || /^(?:had|has|have|would|could|did|do|does|will|can|just|finally|quickly|only|also|simply|both|all|himself|herself|in|turn)$/.test(word);

/** A subject that begins at word `i`: a pronoun, a name with its title, a determiner with up to three words. */
function subjectFrom(text: string, words: readonly Word[], i: number): Subject | null {
  const word = words[i];
  if (!word) return null;
  if (isPronoun(word)) return { from: word.from, to: word.to, kind: 'pronoun', next: i + 1 };
  if (isNameWord(word)) {
    let end = i + 1;
    while (end < words.length && end - i < 5 && joinsName(text, words, end)) end++;
    const last = words[end - 1]!;
    return { from: word.from, to: possessive(last), kind: 'name', next: end };
  }
  if (!DETERMINERS.has(word.lower)) return null;
  let end = i + 1;
  while (end < words.length && end - i < 5 && !LINKS.has(words[end]!.lower) && !SUBJECT_PRONOUNS.has(words[end]!.lower) && isTight(text, words, end)) {
    if (end > i + 1 && (verbAt(words, end, false) !== null || mayPrecedeVerb(words[end]!.lower))) break;
    end++;
  }
  return end > i + 1 ? { from: word.from, to: words[end - 1]!.to, kind: 'noun', next: end } : null;
}

/** The subject that the verb at `i` has before it: the nearest name, pronoun or noun phrase, or, behind `and`, the sentence's own. */
function subjectBefore(text: string, words: readonly Word[], i: number): Subject | null {
  let at = i - 1;
  while (at >= 0 && mayPrecedeVerb(words[at]!.lower) && !isPronoun(words[at]!)) at--;
  const near = words[at];
  if (near && /^(?:and|then|but|or)$/.test(near.lower)) return firstSubject(text, words, at);
  if (!near) return null;
  const own = text.slice(near.to, words[at + 1]!.from).includes(',') ? setOff(text, words, at) : null;
  if (own) return own;
  if (isPronoun(near)) return { from: near.from, to: near.to, kind: 'pronoun', next: at + 1 };
  for (let start = Math.max(0, at - 3); start <= at; start++) {
    const subject = subjectFrom(text, words, start);
    if (subject?.next === at + 1 && !(start > 0 && LINKS.has(words[start - 1]!.lower) && !/^(?:and|then|but|so|when|as|while|after|before)$/.test(words[start - 1]!.lower))) return subject;
  }
  return null;
}

/** What opens a sentence with a capital and is no name: `Arriving`, `Breathless`. */
const OPENER = /(?:ing|[^r]ed|ful|less|ous|ly)$/;

/** `heard Mara say`, `by Mara's saying`: speech that somebody else's act or a noun's place holds. */
function isHeard(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (!before || !isNameWord(before)) return false;
  if (words[i]!.lower === 'saying') return true;
  return words[i]!.lower === 'say' && words.slice(Math.max(0, i - 6), i).some(word => /^(?:hear|heard|hears|made|make|makes|let)$/.test(word.lower));
}

/** The subject that a phrase between commas stands behind: `Mara, turning to Tom, said`. */
function setOff(text: string, words: readonly Word[], before: number): Subject | null {
  for (let i = before - 1; i >= 0; i--) {
    if (i > 0 && !isNameStart(words, i)) continue;
    const subject = subjectFrom(text, words, i);
    if (i === 0 && subject?.next === 1 && OPENER.test(words[0]!.lower) && usualPronoun(words[0]!.lower) === undefined) continue;
    if (subject && subject.kind !== 'noun' && subject.next <= before && /^,/.test(text.slice(subject.to))) return subject;
  }
  return null;
}

/** The subject a sentence opens with, leading adverbs passed over. */
function firstSubject(text: string, words: readonly Word[], before: number): Subject | null {
  for (let i = 0; i < Math.min(before, 6); i++) {
    const subject = subjectFrom(text, words, i);
    if (subject && subject.next <= before) return subject;
    if (!mayPrecedeVerb(words[i]!.lower) && !LINKS.has(words[i]!.lower)) return null;
  }
  return null;
}

const isPronoun = (word: Word): boolean => word.text === 'I' || (word.lower !== 'i' && /^(?:he|she|they|it|we|you|xe|ze|ey|fae|everyone|everybody|someone|somebody|nobody|anyone|one|both)$/.test(word.lower));

const isNameStart = (words: readonly Word[], i: number): boolean => isPronoun(words[i]!) || !isNameWord(words[i - 1]!);

const isNameWord = (word: Word): boolean =>
  isCapital(word.text) && word.text !== 'I' && !DETERMINERS.has(word.lower) && !LINKS.has(word.lower) && !SUBORDINATORS.has(word.lower) && !PLAIN_ADVERBS.has(word.lower) &&
  !SUBJECT_PRONOUNS.has(word.lower) && !OBJECT_PRONOUNS.has(word.lower) && !word.lower.startsWith("i'");

const joinsName = (text: string, words: readonly Word[], i: number): boolean => {
  const gap = text.slice(words[i - 1]!.to, words[i]!.from);
  return (gap === ' ' || (gap === '. ' && /^(?:Mr|Mrs|Ms|Mx|Dr|St|Prof|Capt|Lt|Sgt|Col|Gen|Rev|Cmdr|\p{Lu})$/u.test(words[i - 1]!.text))) && (isNameWord(words[i]!) || /^(?:de|la|von|van|der|du|di|al|el|le|of|the)$/.test(words[i]!.text) && isCapital(words[i + 1]?.text ?? ''));
};

const isTight = (text: string, words: readonly Word[], i: number): boolean => /^[ -]?$/.test(text.slice(words[i - 1]!.to, words[i]!.from));

/** `Mara's` stands for Mara's voice or hand; the name ends before the apostrophe. */
const possessive = (word: Word): number => (/['’]s$/.test(word.text) ? word.to - 2 : word.to);

/** Where the sentence behind a quotation ends, or the stretch does. */
function firstSentenceEnd(text: string, from: number, limit: number): number {
  const end = /[.!?…](?=\s|$)/g;
  end.lastIndex = from;
  for (let match = end.exec(text); match !== null && match.index < limit; match = end.exec(text)) {
    if (/\b(?:Mr|Mrs|Ms|Mx|Dr|St|Prof|Capt|Lt|Sgt|Col|Gen|Rev|Cmdr|\p{Lu})$/u.test(text.slice(from, match.index))) continue;
    return match.index;
  }
  return limit;
}
