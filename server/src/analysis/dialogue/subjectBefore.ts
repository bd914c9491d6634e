import { beatVerb } from '../../lexicon/beatVerbs.js';
import { AUXILIARIES, LINKS, SUBORDINATORS } from '../../lexicon/functionWords.js';
import { usualPronoun } from '../../lexicon/givenNames.js';
import { isNameWord } from '../../lexicon/nameWords.js';
import { personNoun } from '../../lexicon/personNouns.js';
import { debatedVerb, speechVerb } from '../../lexicon/speechVerbs.js';
import { titleInfo } from '../../lexicon/titles.js';
import { isSmall, type Word } from '../../text/tokens.js';
import { partFrom } from './groups.js';
import { isPronoun, pronounEnd, subjectFrom, type Subject } from './tagSubject.js';
import { isPaired, mayPrecedeVerb } from './tagVerb.js';

/**
 * The subject that the verb at `i` has before it: the nearest name, pronoun or noun phrase, or, behind `and` or a
 * phrase set off by commas, the sentence's own.
 */
export function subjectBefore(text: string, words: readonly Word[], i: number): Subject | null {
  let at = i - 1;
  while (at >= 0 && (isPaired(words, at - 1) || mayPrecedeVerb(words[at]!.lower)) && !isPronoun(words[at]!))
    at -= isPaired(words, at - 1) ? 2 : 1;
  const near = words[at];
  if (near && /^(?:and|then|but|or)$/.test(near.lower)) return joinedSubject(text, words, at);
  if (!near) return null;
  if (near.lower === 'who') return antecedent(text, words, at);
  if (text.slice(near.to, words[at + 1]!.from).includes(','))
    return setOff(text, words, at) ?? firstSubject(text, words, at) ?? endingAt(text, words, at);
  return endingAt(text, words, at);
}

/** The subject whose last word is at `at`. */
function endingAt(text: string, words: readonly Word[], at: number): Subject | null {
  const near = words[at]!;
  if (isPronoun(near)) return { from: near.from, to: pronounEnd(near), kind: 'pronoun', next: at + 1 };
  for (let start = Math.max(0, at - 6); start < at - 2; start++)
    if (partFrom(text, words, start) === at + 1)
      return { from: words[start]!.from, to: near.to, kind: 'noun', next: at + 1 };
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
const isPreposition = ({ lower }: Word): boolean =>
  LINKS.has(lower) && !/^(?:and|then|but|so|when|as|while|after|before)$/.test(lower);

/** What opens a sentence with a capital and is no name: `Arriving`, `Breathless`. */
const OPENER = /(?:ing|[^r]ed|ful|less|ous|ly)$/;
const isOpener = ({ lower }: Word): boolean =>
  (OPENER.test(lower) && usualPronoun(lower) === undefined) || /^(?:perhaps|maybe)$/.test(lower);

/** The subject that a phrase between commas stands behind: `Mara, turning to Tom, said`. */
function setOff(text: string, words: readonly Word[], before: number): Subject | null {
  for (let i = before - 1; i >= 0; i--) {
    if (words[i]!.lower === 'who' && /^,/.test(text.slice(words[i]!.to))) return antecedent(text, words, i);
    if (i > 0 && (!isNameStart(words, i) || isPreposition(words[i - 1]!))) continue;
    const subject = subjectFrom(text, words, i);
    if (i === 0 && subject?.next === 1 && isOpener(words[0]!)) continue;
    if (
      subject &&
      subject.kind !== 'noun' &&
      subject.next <= before &&
      /^,(?!\s+(?:and|but|then)\b)/.test(text.slice(subject.to))
    )
      return subject;
  }
  return null;
}

/**
 * The subject of a verb that `and` joins to what was said before: that of the last main clause, unless this is a
 * pronoun for the sentence's own.
 */
function joinedSubject(text: string, words: readonly Word[], limit: number): Subject | null {
  const first = firstSubject(text, words, limit);
  const last = clauseSubject(text, words, limit);
  if (last === null)
    return first?.kind === 'noun' && !isPerson(words[first.next - 1]!)
      ? (lastPronoun(words, first.next, limit) ?? first)
      : first;
  return last.kind === 'pronoun' &&
    first?.kind === 'name' &&
    mayMean(text.slice(last.from, last.to).toLowerCase(), text.slice(first.from, first.to))
    ? first
    : last;
}

const isPerson = ({ lower }: Word): boolean => personNoun(lower.replace(/'s$/, '')) !== undefined;

/** `The smile remained as she turned and said`: no smile speaks. */
function lastPronoun(words: readonly Word[], from: number, limit: number): Subject | null {
  for (let i = limit - 1; i >= from; i--)
    if (/^(?:he|she|i)$/.test(words[i]!.lower))
      return { from: words[i]!.from, to: words[i]!.to, kind: 'pronoun', next: i + 1 };
  return null;
}

/** Whether a pronoun may stand for a name, by its title or given name. */
function mayMean(pronoun: string, name: string): boolean {
  const [first = ''] = name.toLowerCase().split(/[\s.]+/);
  const usual = titleInfo(first)?.pronoun ?? usualPronoun(first);
  return (pronoun === 'he' || pronoun === 'she') && (usual === undefined || usual === pronoun);
}

/**
 * The subject of the last main clause that begins with its own before word `limit`: `The class laughed, and Mara nodded
 * and said`.
 */
function clauseSubject(text: string, words: readonly Word[], limit: number): Subject | null {
  for (let i = limit - 2; i > 0; i--) {
    const before = words[i - 1]!;
    // Without a comma `and` may join two subjects, or what belongs to a lesser clause: `where she and Mara sat`.
    if (
      !/[,;]/.test(text.slice((words[i - 2] ?? before).to, words[i]!.from)) ||
      (!/[,;]/.test(text.slice(before.to, words[i]!.from)) && !/^(?:and|but|so)$/.test(before.lower))
    )
      continue;
    const subject = subjectFrom(text, words, i);
    if (!subject || subject.next >= limit || isObjectPronoun(words[i]!)) continue;
    let verb = subject.next;
    while (verb < limit && mayPrecedeVerb(words[verb]!.lower) && !AUXILIARIES.has(words[verb]!.lower)) verb++;
    if (verb < limit && acts(words[verb]!.lower) && !/[,;]/.test(text.slice(subject.to, words[verb]!.from)))
      return subject;
  }
  return null;
}

/**
 * The subject of an act at word `i`, the second of its sentence: `The class laughed, and Mara grinned, "…"`. The first
 * one's deed is no tag then.
 */
export function actingSecond(text: string, words: readonly Word[], i: number): Subject | null {
  if (!/^(?:past|third)$/.test(beatVerb(words[i]!.lower)?.form ?? '') || !isSmall(words[i]!.text)) return null;
  let at = i - 1;
  while (at > 0 && mayPrecedeVerb(words[at]!.lower)) at--;
  if (at > 0 && words[at]!.lower === 'who')
    return words.slice(i + 1).every(({ lower }) => mayPrecedeVerb(lower)) ? antecedent(text, words, at) : null;
  const subject = at > 0 ? endingAt(text, words, at) : null;
  const start = subject ? words.findIndex(word => word.from === subject.from) : -1;
  if (
    !subject ||
    start < 1 ||
    /[,;]/.test(text.slice(subject.to, words[i]!.from)) ||
    isObjectPronoun(words[start]!) ||
    (subject.kind === 'noun' && !isPerson(words[at]!))
  )
    return null;
  const before = words[start - 1]!;
  const parted = /[,;]/.test(text.slice(before.to, words[start]!.from));
  if (
    !parted &&
    !(/^(?:and|but|so)$/.test(before.lower) && /[,;]/.test(text.slice(words[start - 2]?.to ?? before.to, before.from)))
  )
    return null;
  // The clause before has a subject and verb of its own; a name alone is called, or one of several.
  return words.slice(0, start).some((word, k) => k > 0 && acts(word.lower)) ? subject : null;
}

/** `it` and `you` are objects as well. */
const isObjectPronoun = ({ lower }: Word): boolean => lower === 'it' || lower === 'you';

/** The subject a sentence opens with, leading adverbs and phrases passed over. */
function firstSubject(text: string, words: readonly Word[], before: number): Subject | null {
  if (words[0] && SUBORDINATORS.has(words[0].lower)) {
    const main = behindComma(text, words, before);
    if (main) return main;
  }
  for (let i = 0; i < Math.min(before, 8); i++) {
    const word = words[i]!;
    const subject = subjectFrom(text, words, i);
    if (i === 0 && subject?.next === 1 && isOpener(word))
      return behindComma(text, words, before) ?? (subject.next <= before && acts(words[1]!.lower) ? subject : null);
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
const acts = (lower: string): boolean =>
  /^(?:past|third)$/.test((beatVerb(lower) ?? speechVerb(lower) ?? debatedVerb(lower))?.form ?? '') ||
  AUXILIARIES.has(lower);

/** The name or pronoun right behind a sentence's first comma: `Anxious to please him, Mara nodded`. */
function behindComma(text: string, words: readonly Word[], before: number): Subject | null {
  const at = words.findIndex((word, i) => i > 0 && text.slice(words[i - 1]!.to, word.from).includes(','));
  const subject = at > 0 && at < before ? subjectFrom(text, words, at) : null;
  return subject && subject.kind !== 'noun' && subject.next <= before ? subject : null;
}

const isNameStart = (words: readonly Word[], i: number): boolean => isPronoun(words[i]!) || !isNameWord(words[i - 1]!);
