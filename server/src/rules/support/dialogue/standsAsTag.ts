import { isAdverb } from '../../../analysis/dialogue/tagVerb.js';
import { OBJECT_PRONOUNS } from '../../../lexicon/functionWords.js';
import { isSmall, type Word } from '../../../text/tokens.js';
import { nameLength, runOfWords, type TagReading } from './tagClause.js';
import { wordList } from '../../../text/wordList.js';

/**
 * Verbs that, with nothing but a subject, do little else than report speech. `She cried.` or `Tom returned.` may be
 * acts.
 */
const PLAIN = new Set(
  wordList(`
    add answer ask declare enquire exclaim inquire interject mumble murmur mutter remark reply respond retort say
    stammer whisper`),
);
/**
 * Verbs that report speech more often than not; with nothing but a subject they are taken for a tag with less
 * certainty.
 */
const LIKELY = new Set(
  wordList(`
    admit agree announce assure bark beg boast call complain conclude confess confirm continue correct croak cry
    demand drawl explain finish growl hiss inform insist joke observe plead point promise protest rasp reason repeat
    return scream shout sign snap state suggest tease tell text type urge warn whine yell`),
);
/** May stand behind such a verb in a tag. With `for`, `about`, `of` the clause tells of something else. */
const PREPOSITIONS = new Set(
  wordList('across after as at before between from in into over through to under when while with without'),
);
/** Of those, what `asked`, `answered` and the like would take as an object. */
const TAKES = new Set('to at from after'.split(' '));

/**
 * Whether a clause that begins with a capital can only be a tag: `Petra said.`, `Petra said with a smile`; never `Petra
 * said that …`.
 */
export function standsAsTag(text: string, tag: TagReading, limit: number): 'sure' | 'weak' | 'none' {
  if (!PLAIN.has(tag.base) && !LIKELY.has(tag.base)) return 'none';
  const sure = PLAIN.has(tag.base) ? 'sure' : 'weak';
  const words = runOfWords(text, tag.to, limit, 6);
  let i = 0;
  const object = words[0];
  if (object && (tag.base === 'ask' || tag.base === 'tell') && !tag.inverted)
    i = OBJECT_PRONOUNS.has(object.lower) ? 1 : nameLength(text, words, 0);
  if (tag.base === 'tell' && i === 0) return 'none';
  while (i < words.length && isAdverb(words[i]!)) i++;
  const word = words[i];
  if (word === undefined) return ends(text.slice(words[i - 1]?.to ?? tag.to, limit)) ? sure : 'none';
  if (i > 0 && words[i - 1] && !isAdverb(words[i - 1]!)) return 'none';
  if (sure === 'weak') return 'none';
  if (isSmall(word.text) && word.lower.endsWith('ing') && word.lower !== 'nothing' && !/thing$/.test(word.lower))
    return 'sure';
  return PREPOSITIONS.has(word.lower) && reports(text, tag, words, i, limit) ? 'sure' : 'none';
}

/** After the clause: the sentence's end or a comma, never the colon that leads on to the next speech. */
const ends = (rest: string): boolean => /^\s*(?:$|[.,;!?…—–-])/.test(rest);

function reports(text: string, tag: TagReading, words: readonly Word[], i: number, limit: number): boolean {
  if (
    TAKES.has(words[i]!.lower) &&
    tag.base !== 'say' &&
    tag.base !== 'whisper' &&
    tag.base !== 'murmur' &&
    tag.base !== 'mutter'
  )
    return false;
  if (words[i]!.lower === 'as' && words[i + 1]?.lower === 'much') return false;
  const sentence = /^[^.!?;:]*/.exec(text.slice(tag.to, limit))![0];
  return !/\b(?:that|if|whether|what|nothing|something|how|why)\b/.test(sentence) && !/\bto be\b/.test(sentence);
}
