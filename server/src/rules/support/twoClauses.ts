import { DETERMINERS, LINKS, PLAIN_ADVERBS } from '../../lexicon/functionWords.js';
import { finiteVerb } from '../../lexicon/tenses.js';
import { wordsIn, type Word } from '../../text/tokens.js';
import { sentenceStart } from '../../text/sentences.js';
import { CLAUSE_WINDOW, NEXT_WORD_WINDOW } from './limits.js';
import { wordList } from '../../text/wordList.js';
import { regexSource } from '../../text/regexSource.js';

/** Words that stand twice, with those beside them. */
export interface DoubledRun {
  readonly words: readonly Word[];
  /** The two words before, and the one after, where only blanks part them; the nearer one first. */
  readonly before: readonly Word[];
  readonly after: Word | undefined;
}

/**
 * What mends a doubled word: one of the two goes; a comma parts the two clauses they stand in; or the form does not
 * tell, and both may be right.
 */
export type DoubledWordRemedy = 'remove' | 'comma' | 'unclear';

/** They always lean on a word behind them: no clause ends with one. */
const LEANING = new Set(wordList('a an and but every its my nor or our than the their your'));
/** They may stand for somebody or something as well as before a noun. */
const STANDING = new Set(
  wordList('all another any both each either half her neither one several some these this those three two'),
);
/** They may end a clause that has its noun before it: `the thing he had waited for`. */
const STRANDED = new Set(
  wordList(`
    about after against around at before by down for from in into like near of off on out over past through to under
    up with without`),
);
/** What a clause of its own, or the next part of one, begins with. */
const OPENS = new Set(
  wordList(`
    although and as because but even if just nor now once or since so still than that then though till unless until
    what when where whether which while who yet`),
);

const NOUN = regexSource`
  (?:(?:the|an?|her|his|their|my|our|your|this|every|each)\s+[\p{L}'’-]+(?:\s+[\p{L}'’-]+){0,2}?|what|whatever|
  everything|all|nothing|anything|something|somebody|someone|nobody|who|whoever|where|wherever)(?:\s+(?:that|which|
  who|whom))?
`;
const SUBJECT = String.raw`(?:he|she|they|I|we|you|it|there)`;
/** A noun with a clause about it that has got no further than its subject: `the best there`. */
const TO_SUBJECT = new RegExp(String.raw`\b${NOUN}\s+${SUBJECT}\s+$|\b(?:what|whatever)\s+$`, 'u');
/** The same up to its verb: `the thing he had waited`. */
const TO_VERB = new RegExp(
  regexSource`
    \b${NOUN}\s+${SUBJECT}(?:['’]d|\s+(?:had|has|have|was|were|is|are|would|could|did))?(?:\s+(?:never|not|always|
    been|only|so long))?\s+[\p{L}'’-]+\s+$
  `,
  'u',
);
/** `a friend of`. */
const ONE_OF = /\b(?:an?|some|any|no|two|three|that|this|many|several)\s+[\p{L}'’-]+\s+of\s+$/u;
/** A clause that another follows, with no comma so far. */
const SUBORDINATE = new RegExp(
  regexSource`
    ^["“‘'*_(]*(?:(?:and|but|so|then)\s+)?(?:when|whenever|if|as|while|after|before|once|since|because|until|though|
    although|unless|wherever|the (?:moment|instant|second|minute))\b[^,;:.!?—–]*$
  `,
  'i',
);

/** How two words that are the same can be mended so that the sentence stays one. */
export function wayOf(text: string, { words, before: [nearest], after }: DoubledRun): DoubledWordRemedy {
  const { lower: word, from } = words[0]!;
  if (words.length > 2 || LEANING.has(word)) return 'remove';
  // The sentence's own capital tells nothing.
  const lead = text
    .slice(sentenceStart(text, Math.max(from - CLAUSE_WINDOW, 0), from), from)
    .replace(/\p{Lu}/u, first => first.toLowerCase());
  const takesObject = nearest !== undefined && !OPENS.has(nearest.lower);
  if (word === 'it') return !takesObject || after === undefined ? 'remove' : clauseAfter(after, lead);
  if (word === 'his') return after !== undefined && ONE_OF.test(lead) ? 'unclear' : 'remove';
  if (STANDING.has(word)) return takesObject && after !== undefined && actsBehind(text, after) ? 'unclear' : 'remove';
  if (STRANDED.has(word)) return TO_VERB.test(lead) ? 'unclear' : 'remove';
  return TO_SUBJECT.test(lead) || (nearest !== undefined && SUBORDINATE.test(lead) && isContent(words[0]!))
    ? 'unclear'
    : 'remove';
}

/** What `it it` is before a word: `take it it was gone`, `put it it on the table`. */
function clauseAfter(after: Word, lead: string): DoubledWordRemedy {
  if (finiteVerb(after.lower, true, true) !== undefined) return 'comma';
  if (LINKS.has(after.lower) || DETERMINERS.has(after.lower)) return 'remove';
  return SUBORDINATE.test(lead) && !PLAIN_ADVERBS.has(after.lower) ? 'comma' : 'unclear';
}

/** Whether the word is a noun that does something: `her heart stopped`. */
function actsBehind(text: string, noun: Word): boolean {
  const next = wordsIn(text, noun.to, Math.min(text.length, noun.to + NEXT_WORD_WINDOW))[0];
  return (
    isContent(noun) &&
    next !== undefined &&
    /^\s+$/.test(text.slice(noun.to, next.from)) &&
    finiteVerb(next.lower, true, false) !== undefined
  );
}

const isContent = ({ lower }: Word): boolean => !LINKS.has(lower) && !DETERMINERS.has(lower);
