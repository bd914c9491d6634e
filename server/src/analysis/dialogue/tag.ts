import type { Prose, PlacedQuotation } from '../../manuscript/block.js';
import {
  DETERMINERS,
  OBJECT_PRONOUNS,
  PLAIN_ADVERBS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../lexicon/functionWords.js';
import { isNameWord } from '../../lexicon/nameWords.js';
import { personNoun } from '../../lexicon/personNouns.js';
import { speaksWith, SPEECH_NOUNS } from '../../lexicon/speechVerbs.js';
import { isSmall, wordsIn, type Word } from '../../text/tokens.js';
import { sentenceEnd, sentenceStart } from '../../text/sentences.js';
import type { Tag } from './types.js';
import { isVerb } from './groups.js';
import { actingSecond, subjectBefore } from './subjectBefore.js';
import {
  epithetFrom,
  isHeard,
  isTight,
  jointFrom,
  mayPrecedeVerb,
  possessive,
  subjectFrom,
  verbAt,
  type Manner,
  type Subject,
} from './tagSubject.js';
import { MAX_DETAIL_WORDS, MAX_TAG_DISTANCE_WORDS } from './limits.js';
import { regexSource } from '../../text/regexSource.js';

/** A tag and the manner of its verb. */
export interface FoundTag extends Tag {
  readonly manner: Manner;
  /** The subject as written: `Mrs. Hale`, `she`, `the old man`. */
  readonly name: string;
}

/**
 * The tag that stands right behind a quotation: `… ," said Mara` or `… ," Mara quietly said`. `limit`: where the next
 * quotation begins.
 */
export function tagAfter(block: Prose, quotation: PlacedQuotation, limit: number): FoundTag | null {
  const text = block.text;
  // `"Is it"? Mara asked.`: the question mark has slipped out.
  const from = quotation.to + (/^[?!]+(?=\s)/.exec(text.slice(quotation.to, quotation.to + 4))?.[0].length ?? 0);
  const end = sentenceEnd(text, from, limit, true);
  const words = wordsIn(text, from, end).slice(0, MAX_TAG_DISTANCE_WORDS + 5);
  if (words.length < 2 || !/^[\s,;*_—–-]*$/.test(text.slice(from, words[0]!.from))) return null;
  return possessed(text, words) ?? inverted(text, words) ?? straight(text, words, endsByComma(text, quotation));
}

/**
 * `said Mara`, `put in Mara`, `quavered Mara`: any verb that stands between a quotation and its subject gives speech.
 */
function inverted(text: string, words: readonly Word[]): FoundTag | null {
  const head = words[0]!;
  const manner =
    verbAt(words, 0, true) ??
    (isSmall(head.text) && /[^e]ed$/.test(head.lower) && head.lower.length > 4 ? 'manner' : null);
  if (!manner) return null;
  let at = speaksWith(head.lower, words[1]?.lower) || /^(?:out|back|up)$/.test(words[1]?.lower ?? '') ? 2 : 1;
  const adverb = words[at];
  if (adverb && PLAIN_ADVERBS.has(adverb.lower) && !DETERMINERS.has(adverb.lower)) at++;
  const subject = voiceOf(text, words, at) ?? subjectFrom(text, words, at) ?? epithetFrom(text, words, at);
  const word = words[at];
  const joint = subject && jointFrom(text, words, subject);
  // `said Mara and Tobin nodded`
  if (joint && !(words[joint.next] && isTight(text, words, joint.next) && isVerb(words[joint.next]!)))
    return found(text, words, 0, joint, manner);
  if (!subject || !word || !isTight(text, words, at) || isObject(words, at, subject)) return null;
  return found(text, words, 0, subject, manner);
}

/** Whether `her` or `him` stands alone at word `at`: not before her aunt. */
const isObject = (words: readonly Word[], at: number, { kind, next }: Subject): boolean =>
  OBJECT_PRONOUNS.has(words[at]!.lower) &&
  !SUBJECT_PRONOUNS.has(words[at]!.lower) &&
  !(kind === 'noun' && personNoun(words[next - 1]!.lower) !== undefined);

/** Whose voice it is: `said the clear voice of Mara Hale`. */
function voiceOf(text: string, words: readonly Word[], at: number): Subject | null {
  if (!/^(?:the|a)$/.test(words[at]?.lower ?? '')) return null;
  const of = words.findIndex((word, i) => i > at + 1 && i < at + 5 && word.lower === 'of');
  return of > 0 &&
    /^(?:voice|voices|tones?|accents?|whisper|reply|answer|response|shout|cry|call|words)$/.test(words[of - 1]!.lower)
    ? subjectFrom(text, words, of + 1)
    : null;
}

/** `Mara quietly said`; behind a comma any verb of a name or pronoun will do. */
function straight(text: string, words: readonly Word[], comma: boolean): FoundTag | null {
  const first = subjectFrom(text, words, 0);
  if (!first) return null;
  const subject = jointFrom(text, words, first) ?? first;
  for (let i = subject.next; i < Math.min(words.length, subject.next + 4); i++) {
    const manner =
      verbAt(words, i, subject.kind === 'pronoun') ??
      (comma &&
      subject.kind !== 'noun' &&
      i === subject.next &&
      /(?:[^e]ed|was|had)$/.test(words[i]!.lower) &&
      isSmall(words[i]!.text)
        ? 'debated'
        : null);
    if (manner && hasObject(words, i, manner, comma)) return null;
    if (manner) return found(text, words, i, subject, manner);
    if (!mayPrecedeVerb(words[i]!.lower)) return subject.kind === 'noun' ? described(text, words, subject) : null;
  }
  return null;
}

/** `the old woman by the window said`: what tells whom stands between the noun and its verb. */
function described(text: string, words: readonly Word[], subject: Subject): FoundTag | null {
  const first = words[subject.next]!;
  if (
    !/^(?:of|in|with|by|from|at|behind|on|near|beside|under|across|who|that)$/.test(first.lower) &&
    !/.{2}ing$/.test(first.lower)
  )
    return null;
  for (let i = subject.next + 1; i < Math.min(words.length, subject.next + MAX_DETAIL_WORDS); i++) {
    const word = words[i]!;
    if (!isTight(text, words, i) || /^(?:and|or|but|as|when|while)$/.test(word.lower)) return null;
    const manner = verbAt(words, i, false);
    if (manner === 'neutral' || manner === 'manner') return found(text, words, i, subject, manner);
  }
  return null;
}

/**
 * What a thought is about, and for how long; behind speech that ended its own sentence neither is its tag: `"Well."
 * Mara thought about it.`
 */
const ABOUT = new RegExp(regexSource`
    ^(?:about|of|over|through|on|upon|back|better|otherwise|that|how|what|why|whether|if|who|whom|where|nothing|
    something|everything|so|it|too)$
  `);
const LASTS = /^(?:for|hard|long|fast|quickly|carefully|deeply|again|a)$/;

/**
 * Whether a verb of thinking has something else than the quotation for its object: `thought about it`, `considered the
 * offer`.
 */
function hasObject(words: readonly Word[], verb: number, manner: Manner, comma: boolean): boolean {
  const next = words[verb + 1];
  if (manner !== 'thought' || next === undefined) return false;
  if (/^(?:himself|herself|themselves|myself|itself|all|both|half)$/.test(next.lower)) return false;
  return (
    ABOUT.test(next.lower) ||
    DETERMINERS.has(next.lower) ||
    OBJECT_PRONOUNS.has(next.lower) ||
    SUBJECT_PRONOUNS.has(next.lower) ||
    isNameWord(next) ||
    (!comma && LASTS.test(next.lower))
  );
}

/** `was Mara's answer`, `came his voice`. */
function possessed(text: string, words: readonly Word[]): FoundTag | null {
  if (!/^(?:was|were|came|is|comes|went|rang|broke)$/.test(words[0]!.lower)) return null;
  const voice = voiceOf(text, words, 1);
  if (voice) return found(text, words, 0, voice, 'neutral');
  for (let noun = 2; noun < Math.min(words.length, 7); noun++) {
    const speaks = SPEECH_NOUNS.has(words[noun]!.lower);
    for (let i = 1; i < noun; i++) {
      const word = words[i]!;
      // Whatever a quotation was, it was somebody's: `was Mara's opinion`. Not so with `was his`.
      if (!speaks && (!/^(?:was|were)$/.test(words[0]!.text) || !isNameWord(word))) continue;
      if (/^(?:his|her|their|my)$/.test(word.lower))
        return found(text, words, 0, { from: word.from, to: word.to, kind: 'pronoun', next: i + 1 }, 'neutral');
      if (!/['’]s?$/.test(word.text) && !/^['’]/.test(text.slice(word.to))) continue;
      for (let start = 1; start <= i; start++) {
        const subject = subjectFrom(text, words, start);
        if (subject && subject.next >= i + 1 && subject.kind !== 'pronoun')
          return found(text, words, 0, { ...subject, to: possessive(words[i]!) }, 'neutral');
      }
    }
  }
  return null;
}

const endsByComma = (text: string, quotation: PlacedQuotation): boolean =>
  /,["”’'»*_]*$/.test(text.slice(Math.max(0, quotation.to - 4), quotation.to));

/**
 * The tag that leads in to a quotation: `Mara said, "…"`, `Then she turned to him and said: "…"`. `floor`: where the
 * quotation before ended.
 */
export const tagBefore = (block: Prose, quotation: PlacedQuotation, floor: number): FoundTag | null =>
  tagUpTo(block, floor, quotation.from);

/**
 * The tag with which `[floor, limit)` ends: in the words' own paragraph, or in the one before, which leads in to them.
 */
export function tagUpTo(block: Prose, floor: number, limit: number): FoundTag | null {
  const text = block.text;
  const before = text.slice(floor, limit).trimEnd();
  if (!/[,:—–-]$|[\p{L}]$/u.test(before)) return null;
  const start = sentenceStart(text, floor, floor + before.length);
  const words = wordsIn(text, start, floor + before.length);
  const comma = /[,:]$/.test(before);
  const held = /[,:—–-]$/.test(before) ? answering(text, words) : null;
  if (held) return held;
  for (let i = words.length - 1; i >= Math.max(0, words.length - MAX_TAG_DISTANCE_WORDS); i--) {
    const second = comma ? actingSecond(text, words, i) : null;
    // Of nouns and pronouns the narration beside the words tells as much.
    if (second) return second.kind === 'name' ? found(text, words, i, second, 'debated') : null;
    const manner = verbAt(words, i, false) ?? (isHeard(words, i) ? 'neutral' : null);
    if (!manner || (manner === 'debated' && !comma) || hasObject(words, i, manner, true)) continue;
    if (
      words
        .slice(i + 1)
        .some(
          word =>
            SUBORDINATORS.has(word.lower) && word.lower !== 'as' && word.lower !== 'that' && word.lower !== 'when',
        )
    )
      continue;
    const subject = subjectBefore(text, words, i);
    if (subject && floor > 0 && comesBack(words, i, subject)) return null;
    if (subject) return found(text, words, i, opensJoint(text, words, subject) ?? subject, manner);
  }
  return null;
}

/** `Mara and Tobin said, "…"`: both, where nothing stands before. */
function opensJoint(text: string, words: readonly Word[], subject: Subject): Subject | null {
  const first = subjectFrom(text, words, 0);
  const joint = first && jointFrom(text, words, first);
  return joint?.next === subject.next && joint.to === subject.to ? joint : null;
}

/** `"Stay," said Mara, when Tobin returned, "and eat."`: an act by a verb that gives speech elsewhere. */
const comesBack = (words: readonly Word[], verb: number, subject: Subject): boolean =>
  verb === words.length - 1 &&
  /^(?:returned|started|finished|broke)$/.test(words[verb]!.lower) &&
  words.some(
    (word, i) => /^(?:when|as|while|before|after|until|till)$/.test(word.lower) && words[i + 1]?.from === subject.from,
  );

/** `Mara's only answer was, "…"`, `his reply was: "…"`. */
function answering(text: string, words: readonly Word[]): FoundTag | null {
  const verb = words.length - 1;
  if (verb < 2 || !/^(?:was|is|were|came)$/.test(words[verb]!.lower)) return null;
  const noun = words.findLastIndex((word, i) => i > verb - 4 && i < verb && SPEECH_NOUNS.has(word.lower));
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    const word = words[i]!;
    if (/^(?:his|her|their|my)$/.test(word.lower))
      return found(text, words, verb, { from: word.from, to: word.to, kind: 'pronoun', next: i + 1 }, 'neutral');
    if (!/['’]s$/.test(word.text) && !/^['’]/.test(text.slice(word.to))) continue;
    for (let start = Math.max(0, i - 3); start <= i; start++) {
      const subject = subjectFrom(text, words, start);
      if (subject?.next === i + 1 && subject.kind !== 'pronoun')
        return found(text, words, verb, { ...subject, to: possessive(word) }, 'neutral');
    }
  }
  return null;
}

function found(text: string, words: readonly Word[], verb: number, subject: Subject, manner: Manner): FoundTag {
  const { from, to, kind } = subject;
  const word = words[verb]!;
  return {
    from: Math.min(from, word.from),
    to: Math.max(to, word.to),
    subject: { from, to, kind },
    verb: { from: word.from, to: word.to },
    manner,
    name: text.slice(from, to).replace(/\s+/g, ' '),
  };
}
