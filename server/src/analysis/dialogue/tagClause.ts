import { DETERMINERS, OBJECT_PRONOUNS, PLAIN_ADVERBS, SUBJECT_PRONOUNS } from '../../lexicon/functionWords.js';
import { isNameWord } from '../../lexicon/nameWords.js';
import { personNoun } from '../../lexicon/personNouns.js';
import { speaksWith } from '../../lexicon/speechVerbs.js';
import { regexSource } from '../../text/regexSource.js';
import { isSmall, type Word } from '../../text/tokens.js';
import { isVerb } from './groups.js';
import { MAX_ADVERBS_BEFORE_VERB, MAX_DETAIL_WORDS } from './limits.js';
import {
  epithetFrom,
  isSentenceCapital,
  jointFrom,
  phraseFrom,
  subjectFrom,
  voiceOf,
  type Subject,
} from './tagSubject.js';
import { isTight } from './wordGaps.js';
import { certainVerbAt, wordsBeforeVerb, verbAt, type Manner } from './tagVerb.js';

/**
 * The grammar of a dialogue tag, `said Mara` or `Mara quietly said`: subject, adverbs and verb of speech, in either
 * order. Attribution and rules read tags by it alone.
 */
export interface TagClause {
  readonly subject: Subject;
  /** Index of the verb. */
  readonly verb: number;
  readonly manner: Manner;
  /** Whether the verb stands before its subject. */
  readonly inverted: boolean;
}

/**
 * How sure a reading must be. `likely`: what is a tag more often than not, as the speaker's probability takes it: also
 * verbs in bare form, or unknown ones. `certain`: what can be nothing else, as a finding needs it: a known verb in a
 * finite form, and a subject that speaks.
 */
export type Certainty = 'likely' | 'certain';

/**
 * `said Mara`, `put in Mara`; if `likely` any verb, `quavered Mara`, that stands between a quotation and its subject.
 */
export function invertedClause(text: string, words: readonly Word[], certainty: Certainty): TagClause | null {
  const head = words[0];
  if (!head) return null;
  const manner =
    certainty === 'certain'
      ? (certainVerbAt(words, 0)?.kind ?? null)
      : (verbAt(words, 0, true) ??
        (isSmall(head.text) && /[^e]ed$/.test(head.lower) && head.lower.length > 4 ? 'manner' : null));
  if (!manner) return null;
  let at = speaksWith(head.lower, words[1]?.lower) || /^(?:out|back|up)$/.test(words[1]?.lower ?? '') ? 2 : 1;
  const adverb = words[at];
  if (adverb && PLAIN_ADVERBS.has(adverb.lower) && !DETERMINERS.has(adverb.lower)) at++;
  const subject =
    voiceOf(text, words, at) ??
    (certainty === 'certain' ? phraseFrom : subjectFrom)(text, words, at) ??
    epithetFrom(text, words, at);
  const word = words[at];
  const joint = subject && jointFrom(text, words, subject);
  // `said Mara and Tobin nodded`
  if (joint && !(words[joint.next] && isTight(text, words, joint.next) && isVerb(words[joint.next]!)))
    return { subject: joint, verb: 0, manner, inverted: true };
  if (!subject || !word || !isTight(text, words, at) || isObject(words, at, subject)) return null;
  return { subject, verb: 0, manner, inverted: true };
}

/** Whether `her` or `him` stands alone at word `at`: not before her aunt. */
const isObject = (words: readonly Word[], at: number, { kind, next }: Subject): boolean =>
  OBJECT_PRONOUNS.has(words[at]!.lower) &&
  !SUBJECT_PRONOUNS.has(words[at]!.lower) &&
  !(kind === 'noun' && personNoun(words[next - 1]!.lower) !== undefined);

/**
 * `Mara quietly said`, `the old woman by the window said`.
 * @param comma whether the quotation ends with a comma: if `likely` any verb of a name or pronoun will do behind it
 */
export function straightClause(
  text: string,
  words: readonly Word[],
  certainty: Certainty,
  comma: boolean,
): TagClause | null {
  const subject = openingSubject(text, words, certainty);
  if (!subject) return null;
  const certain = certainty === 'certain';
  if (certain && VOICELESS.test(words[subject.next - 1]!.lower)) return null;
  const verb = verbBehind(text, words, subject, certain ? speaksCertainly : comma ? speaksOrActs : speaks);
  if (verb < 0) return null;
  const manner = certain
    ? certainVerbAt(words, verb)!.kind
    : (verbAt(words, verb, subject.kind === 'pronoun') ?? 'debated');
  return hasObject(words, verb, manner, comma) ? null : { subject, verb, manner, inverted: false };
}

/** What a verb of speech tells nothing of the speaker behind: `his voice faltered`, `this was said`. */
const VOICELESS = /^(?:this|that|it|voices?|words|hands?|arm|what|which)$/;

/**
 * The subject that the words open with. If `certain`, none whose capital may be its sentence's:
 * `Suddenly Mara said`.
 */
function openingSubject(text: string, words: readonly Word[], certainty: Certainty): Subject | null {
  const first = (certainty === 'certain' ? phraseFrom : subjectFrom)(text, words, 0);
  if (!first) return null;
  if (certainty === 'certain' && isSentenceCapital(words, first)) return null;
  return jointFrom(text, words, first) ?? first;
}

/** Whether word `i` may be the verb of a subject; `detailed`: a detail stands between them. */
export type FitsSubject = (words: readonly Word[], i: number, subject: Subject, detailed: boolean) => boolean;

const isPlain = (manner: Manner | undefined | null): boolean => manner === 'neutral' || manner === 'manner';

const speaks: FitsSubject = (words, i, { kind }, detailed) =>
  detailed ? isPlain(verbAt(words, i, false)) : verbAt(words, i, kind === 'pronoun') !== null;

const speaksCertainly: FitsSubject = (words, i, _, detailed) => {
  const known = certainVerbAt(words, i);
  return known !== undefined && (!detailed || isPlain(known.kind));
};

const speaksOrActs: FitsSubject = (words, i, subject, detailed) =>
  speaks(words, i, subject, detailed) ||
  (subject.kind !== 'noun' &&
    i === subject.next &&
    /(?:[^e]ed|was|had)$/.test(words[i]!.lower) &&
    isSmall(words[i]!.text));

/** Index of the verb that fits behind a subject, its adverbs, auxiliaries and details passed over; -1 for none. */
function verbBehind(text: string, words: readonly Word[], subject: Subject, fits: FitsSubject): number {
  const limit = Math.min(words.length, subject.next + MAX_ADVERBS_BEFORE_VERB);
  for (let i = subject.next; i < limit;) {
    if (fits(words, i, subject, false)) return i;
    const adverb = wordsBeforeVerb(words, i);
    if (adverb === 0) return subject.kind === 'noun' ? behindDetail(text, words, subject, fits) : -1;
    i += adverb;
  }
  return -1;
}

/** `the old woman by the window said`: what tells whom stands between the noun and its verb. */
function behindDetail(text: string, words: readonly Word[], subject: Subject, fits: FitsSubject): number {
  const { lower } = words[subject.next]!;
  if (!/^(?:of|in|with|by|from|at|behind|on|near|beside|under|across|who|that)$/.test(lower) && !/.{2}ing$/.test(lower))
    return -1;
  for (let i = subject.next + 1; i < Math.min(words.length, subject.next + MAX_DETAIL_WORDS); i++) {
    if (!isTight(text, words, i) || /^(?:and|or|but|as|when|while)$/.test(words[i]!.lower)) return -1;
    if (fits(words, i, subject, true)) return i;
  }
  return -1;
}

/** The subject that words open with, and the verb behind it. */
export interface OpeningClause {
  readonly subject: Subject;
  /** Index of the verb. */
  readonly verb: number;
}

/** The clause of any verb that fits, which words open with: `The old man nodded`; null for none. */
export function openingClause(text: string, words: readonly Word[], fits: FitsSubject): OpeningClause | null {
  const subject = openingSubject(text, words, 'certain');
  if (!subject) return null;
  // What looks like an adjective may be the verb: `the statue leaned forward`.
  for (let i = 2; subject.kind === 'noun' && i < subject.next; i++)
    if (fits(words, i, subject, false)) return { subject: { ...subject, to: words[i - 1]!.to, next: i }, verb: i };
  const verb = verbBehind(text, words, subject, fits);
  return verb < 0 ? null : { subject, verb };
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
 * Whether a verb has something else than the quotation for its object, as a verb of thinking may: `thought about it`,
 * `considered the offer`.
 */
export function hasObject(words: readonly Word[], verb: number, manner: Manner, comma: boolean): boolean {
  const next = words[verb + 1];
  if (next === undefined) return false;
  // `"Brandy." He called for a glass.`
  if (!comma && next.lower === 'for' && /^(?:called|asked|begged|cried)$/.test(words[verb]!.lower)) return true;
  if (manner !== 'thought') return false;
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
