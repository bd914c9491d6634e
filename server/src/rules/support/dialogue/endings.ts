import { beatVerb } from '../../../lexicon/beatVerbs.js';
import { DETERMINERS, SUBJECT_PRONOUNS } from '../../../lexicon/functionWords.js';
import { speechVerb } from '../../../lexicon/speechVerbs.js';
import { isCapital, wordsIn, type Word } from '../../../text/tokens.js';
import { sentenceStart } from '../../../text/sentences.js';
import type { Join } from './joins.js';
import { regexSource } from '../../../text/regexSource.js';

const ASKS = /^(?:who|whom|whose|what|where|when|why|how|which)$/;
const AUXILIARY =
  /^(?:is|am|are|was|were|have|has|had|do|does|did|will|would|shall|should|can|could|might|must|ai|wo)(?:n't)?$/;
/** Those that may stand before a noun as well, where no command begins so: `Is the boat in`, but not `Do the ropes`. */
const BEFORE_NOUN = /^(?:is|are|was|were|does|did|has|can|could|would|will|should|shall)(?:n't)?$/;
/** At a sentence's end. */
const TAGGED = new RegExp(
  regexSource`
    ,\s+(?:(?:is|are|was|were|do|does|did|have|has|had|can|could|wo|would|should|will|ai)(?:n['’]t)?\s+(?:i|you|he|
    she|it|we|they|there|that)|right|huh|eh|okay|yeah|no)$
  `,
  'i',
);

/** The words without those that lead into a question: `Well, where are we`. */
const afterOpeners = (words: readonly Word[]): readonly Word[] =>
  words.slice(words.findIndex(({ lower }) => !/^(?:well|oh|and|but|so|then|now|yes|no)$/.test(lower)));

const lastSentence = (text: string, from: number, to: number): readonly Word[] =>
  afterOpeners(wordsIn(text, sentenceStart(text, from, to), to));

/** Whether the last sentence of what is said, `[from, to)` without its end mark, has the form of a question. */
export function isQuestion(text: string, from: number, to: number): boolean {
  const [first, second, third] = lastSentence(text, from, to);
  if (TAGGED.test(text.slice(from, to))) return true;
  if (!first || !second) return false;
  if (ASKS.test(first.lower)) return AUXILIARY.test(second.lower) && third !== undefined;
  if (!AUXILIARY.test(first.lower)) return false;
  // `Had I known, I would have come.`
  if (/^(?:had|were|should)$/.test(first.lower) && text.slice(first.to, to).includes(',')) return false;
  if (SUBJECT_PRONOUNS.has(second.lower)) return true;
  return (
    BEFORE_NOUN.test(first.lower) && third !== undefined && (DETERMINERS.has(second.lower) || isCapital(second.text))
  );
}

/** Whether it is a request or only mentions a question: `Please sit down`, `I wonder where she is`. */
function isRequest(text: string, from: number, to: number): boolean {
  const words = lastSentence(text, from, to);
  const first = words[0]?.lower ?? '';
  if (
    /^(?:I|we) (?:wonder|was wondering|were wondering|want to know|would like to know|only asked)\b/i.test(
      text.slice(words[0]?.from ?? to, to),
    )
  )
    return true;
  return (
    first === 'please' ||
    words.at(-1)?.lower === 'please' ||
    /^(?:let|let's|don't|do|be|go|tell|give|help|stay|wait|stop|leave|show|bring|listen|forgive|excuse)$/.test(first) ||
    beatVerb(first)?.form === 'base' ||
    speechVerb(first)?.form === 'base'
  );
}

const QUESTIONS = /^(?:ask|inquire|enquire|query|question)$/;
const CALLS = /^(?:exclaim|shout|yell|cry|scream|shriek|bellow|roar|holler)$/;

/** A sign that may end what is said before a tag. */
export type Ending = ',' | '?' | '!';

/** Whether the sentence continues in the next quotation and so has not ended. */
export const sentenceGoesOn = (text: string, { next }: Join): boolean =>
  next !== undefined && /[,;:—–-]\s*$/.test(text.slice(0, next.from));

/**
 * The signs that may end the words `[from, to)` before a tag with this verb (base form), the most likely first: a
 * question ends with a question mark unless it is a request, and a comma fits everything said flatly. `open`: the
 * sentence continues after the tag.
 */
export function endingsBefore(
  base: string,
  text: string,
  from: number,
  to: number,
  open: boolean,
): readonly [Ending, ...Ending[]] {
  if (open) return [','];
  const question = isQuestion(text, from, to);
  if (QUESTIONS.test(base)) return question ? ['?'] : isRequest(text, from, to) ? [',', '?'] : ['?', ','];
  if (question) return base === 'demand' || base === 'wonder' ? ['?', ','] : [',', '?'];
  if (!CALLS.test(base)) return [','];
  const [first, second] = lastSentence(text, from, to);
  return (first?.lower === 'what' && /^an?$/.test(second?.lower ?? '')) ||
    (first?.lower === 'how' && second !== undefined)
    ? ['!', ',']
    : [',', '!'];
}
