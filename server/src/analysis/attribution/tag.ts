import type { Prose, Speech } from '../../manuscript/block.js';
import { DETERMINERS, LINKS, OBJECT_PRONOUNS, PLAIN_ADVERBS, SUBJECT_PRONOUNS, SUBORDINATORS } from '../words/function-words.js';
import { debatedVerb, speaksWith, speechVerb, type SpeechKind } from '../words/speech.js';
import { isCapital, sentenceStart, wordsIn, type Word } from '../words/words.js';
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
  const first = verbAt(words, 0, true);
  if (first && canInvert(words[0]!.lower)) {
    const after = words[1] && PLAIN_ADVERBS.has(words[1].lower) && !DETERMINERS.has(words[1].lower) ? 2 : 1;
    const subject = subjectFrom(text, words, after);
    if (subject && !(OBJECT_PRONOUNS.has(words[after]!.lower) && !SUBJECT_PRONOUNS.has(words[after]!.lower))) return found(text, words, 0, subject, first);
  }
  const subject = subjectFrom(text, words, 0);
  if (!subject) return null;
  for (let i = subject.next; i < Math.min(words.length, subject.next + 4); i++) {
    const manner = verbAt(words, i, subject.kind === 'pronoun');
    if (manner) return found(text, words, i, subject, manner);
    if (!mayPrecedeVerb(words[i]!.lower)) return null;
  }
  return null;
}

/** The tag that leads in to a quotation: `Mara said, "…"`, `Then she turned to him and said: "…"`. `floor`: where the quotation before ended. */
export function tagBefore(block: Prose, speech: Speech, floor: number): FoundTag | null {
  const text = block.text;
  const before = text.slice(floor, speech.from).trimEnd();
  if (!/[,:—–-]$|[\p{L}]$/u.test(before)) return null;
  const start = sentenceStart(text, floor, floor + before.length);
  const words = wordsIn(text, start, floor + before.length);
  const endsByComma = /[,:]$/.test(before);
  for (let i = words.length - 1; i >= Math.max(0, words.length - REACH); i--) {
    const manner = verbAt(words, i, false);
    if (!manner || (manner === 'debated' && !endsByComma)) continue;
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

const canInvert = (verb: string): boolean => !/^(?:thought|wondered)$/.test(verb) || true;

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
  if (isPronoun(near)) return { from: near.from, to: near.to, kind: 'pronoun', next: at + 1 };
  for (let start = Math.max(0, at - 3); start <= at; start++) {
    const subject = subjectFrom(text, words, start);
    if (subject?.next === at + 1 && !(start > 0 && LINKS.has(words[start - 1]!.lower) && !/^(?:and|then|but|so|when|as|while|after|before)$/.test(words[start - 1]!.lower))) return subject;
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
