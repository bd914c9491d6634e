import type { Prose, PlacedQuotation } from '../../manuscript/block.js';
import { readingOf } from '../clauses/reading.js';
import { SUBORDINATORS } from '../../lexicon/functionWords.js';
import { isNameWord } from '../../lexicon/nameWords.js';
import { SPEECH_NOUNS } from '../../lexicon/speechVerbs.js';
import { wordsIn, type Word } from '../../text/tokens.js';
import { sentenceEnd, sentenceStart } from '../../text/sentences.js';
import type { Tag } from './types.js';
import { actingSecond, subjectBefore } from './subjectBefore.js';
import { mindClause } from './mindClause.js';
import { hasObject, invertedClause, straightClause } from './tagClause.js';
import { isHeard, jointFrom, possessive, subjectFrom, voiceOf, type Subject } from './tagSubject.js';
import { isAdverb, verbAt, type Manner } from './tagVerb.js';
import { MAX_TAG_DISTANCE_WORDS } from './limits.js';

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
  if (block.language !== null) return readingOf(block).tags.get(quotation.from) ?? null;
  const text = block.text;
  // `"Is it"? Mara asked.`: the question mark has slipped out.
  const from = quotation.to + (/^[?!]+(?=\s)/.exec(text.slice(quotation.to, quotation.to + 4))?.[0].length ?? 0);
  const end = sentenceEnd(text, from, limit, true);
  const words = wordsIn(text, from, end).slice(0, MAX_TAG_DISTANCE_WORDS + 5);
  if (words.length < 2 || !/^[\s,;*_—–-]*$/.test(text.slice(from, words[0]!.from))) return null;
  const owned = possessed(text, words);
  if (owned) return owned;
  const clause =
    invertedClause(text, words, 'likely') ??
    straightClause(text, words, 'likely', endsByComma(text, quotation)) ??
    (quotation.outer ? null : mindClause(text, words));
  return clause && found(text, words, clause.verb, clause.subject, clause.manner);
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
  block.language === null ? tagUpTo(block, floor, quotation.from) : null;

/**
 * The tag with which `[floor, limit)` ends: in the words' own paragraph, or in the one before, which leads in to them.
 */
export function tagUpTo(block: Prose, floor: number, limit: number): FoundTag | null {
  if (block.language !== null) return readingOf(block).leadsOut;
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
    const manner = leadingManner(words, i) ?? (isHeard(words, i) ? 'neutral' : null);
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

/**
 * The manner of the verb at `i` in narration that leads in to speech; its bare form is finite behind `I` or `they`: `I
 * ask, "…"`. What `I remember hearing` leads in to nothing.
 */
function leadingManner(words: readonly Word[], i: number): Manner | null {
  const finite = verbAt(words, i, false);
  if (finite !== null) return finite;
  const bare = verbAt(words, i, true);
  if (bare === null || (bare === 'thought' && i < words.length - 1)) return null;
  let at = i - 1;
  while (at > 0 && isAdverb(words[at]!)) at--;
  return at >= 0 && /^(?:i|we|you|they)$/.test(words[at]!.lower) ? bare : null;
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
