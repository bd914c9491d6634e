import type { ClauseLexicon } from './lexicon.js';
import type { Referent } from './referent.js';
import type { ClauseWord } from './words.js';
import { MAX_NAME_WORDS, MAX_NOUN_PHRASE_WORDS } from './limits.js';

/** A referent with the words that it takes, half-open. */
export interface PlacedReferent extends Referent {
  readonly first: number;
  readonly end: number;
  /** Whether its form, its article or a preposition before it makes it an object. */
  readonly isObject: boolean;
}

/** The names, nouns and pronouns for persons among the words of a paragraph. */
export function placedReferentsOf(
  words: readonly ClauseWord[],
  lexicon: ClauseLexicon,
  text: string,
): PlacedReferent[] {
  const found: PlacedReferent[] = [];
  for (let i = 0; i < words.length;) {
    const one =
      titledAt(words, i, lexicon, text) ??
      nounAt(words, i, lexicon, text) ??
      nameAt(words, i, lexicon, text) ??
      pronounAt(words, i, lexicon) ??
      roleAt(words, i, lexicon, text);
    if (one === null) i++;
    else {
      i = one.end;
      found.push(one);
    }
  }
  return found;
}

/** Whether only a blank, or the joint of a compound, stands before word `i`. */
const isTight = (words: readonly ClauseWord[], i: number): boolean =>
  i < words.length && words[i]!.zone === words[i - 1]!.zone && /^(?:[ \u00a0\u202f]|\r?\n|-)$/.test(words[i]!.gap);

const isJoined = (words: readonly ClauseWord[], i: number): boolean =>
  i < words.length && words[i]!.zone === words[i - 1]!.zone && /^(?:[ \u00a0\u202f-]|['’])$/.test(words[i]!.gap);

/** Whether a word may be a name, or a part of one. */
const isName = ({ capital, lower, initial }: ClauseWord, { plain, isVerb }: ClauseLexicon): boolean =>
  capital && !plain.has(lower) && !(initial && lower.length < 2) && !(initial && isVerb(lower) && lower.length < 4);

/** The index behind a name that begins at word `i`. */
function nameEnd(words: readonly ClauseWord[], i: number, lexicon: ClauseLexicon): number {
  let end = i + 1;
  while (end < words.length && end - i < MAX_NAME_WORDS) {
    if (isJoined(words, end) && isName(words[end]!, lexicon)) end++;
    else if (
      isTight(words, end) &&
      PARTICLES.has(words[end]!.lower) &&
      isTight(words, end + 1) &&
      words[end + 1]!.capital &&
      !lexicon.plain.has(words[end + 1]!.lower)
    )
      end += 2;
    else break;
  }
  return end;
}

/** Words between the parts of one name. */
const PARTICLES = new Set([
  'de',
  'da',
  'do',
  'dos',
  'das',
  'del',
  'della',
  'di',
  'von',
  'van',
  'der',
  'den',
  'zu',
  'du',
  'le',
  'la',
]);

/** A title with a name behind it: `señora Ruiz`, `Herr Doktor Lang`. */
function titledAt(
  words: readonly ClauseWord[],
  i: number,
  lexicon: ClauseLexicon,
  text: string,
): PlacedReferent | null {
  const { titles } = lexicon;
  if (!titles.has(words[i]!.lower)) return null;
  let at = i + 1;
  while (at < words.length && titles.has(words[at]!.lower) && follows(words, at)) at++;
  const name = words[at];
  if (name === undefined || !follows(words, at) || !name.capital || lexicon.plain.has(name.lower)) return null;
  const end = nameEnd(words, at, lexicon);
  const person = titles.get(words[i]!.lower) ?? titles.get(words[at - 1]!.lower) ?? lexicon.given(name.lower);
  return { ...spanOf(words, i, end, lexicon, text), kind: 'name', person };
}

/** A blank, or the point of a shortened title. */
const follows = (words: readonly ClauseWord[], i: number): boolean =>
  words[i]!.zone === words[i - 1]!.zone && /^\.?[ \u00a0\u202f]$/.test(words[i]!.gap);

function nameAt(words: readonly ClauseWord[], i: number, lexicon: ClauseLexicon, text: string): PlacedReferent | null {
  const word = words[i]!;
  if (!isName(word, lexicon)) return null;
  const { grammar } = lexicon;
  const before = words[i - 1];
  if (grammar.capitalNouns && before !== undefined && isTight(words, i) && isNounPlace(before, lexicon)) return null;
  const end = nameEnd(words, i, lexicon);
  return { ...spanOf(words, i, end, lexicon, text), kind: 'name', person: lexicon.given(word.lower) };
}

/** Whether a word with a capital is a common noun behind this one: an article, a possessive, an adjective of either. */
const isNounPlace = (before: ClauseWord, { determiners, objectDeterminers, grammar }: ClauseLexicon): boolean =>
  determiners.has(before.lower) ||
  objectDeterminers.has(before.lower) ||
  before.isNumber ||
  (!before.capital &&
    grammar.capitalNouns === true &&
    /.{3}(?:e[nmrs]?|es)$/.test(before.lower) &&
    !VERBAL.test(before.lower));
const VERBAL = /(?:te|ten)$/;

/** A person without a name: a noun, with its article and adjectives where the language has articles. */
function nounAt(words: readonly ClauseWord[], i: number, lexicon: ClauseLexicon, text: string): PlacedReferent | null {
  const { persons, determiners, objectDeterminers, grammar } = lexicon;
  const opens = determiners.has(words[i]!.lower) || objectDeterminers.has(words[i]!.lower);
  if (grammar.definite !== undefined && !opens) return null;
  for (let at = opens ? i + 1 : i; at < Math.min(words.length, i + MAX_NOUN_PHRASE_WORDS); at++) {
    if (at > i && !isTight(words, at) && !/^['’]$/.test(words[at]!.gap)) return null;
    const noun = persons.get(words[at]!.lower);
    if (noun === undefined || (at > i && words[at]!.capital !== (grammar.capitalNouns === true))) {
      if (!opens || lexicon.prepositions.has(words[at]!.lower) || lexicon.conjunctions.has(words[at]!.lower))
        return null;
      if (lexicon.subjects.has(words[at]!.lower) || lexicon.isSpeech(words[at]!.lower)) return null;
      if (words[at]!.capital && grammar.capitalNouns === true) return null;
      continue;
    }
    if (isTitleThere(words, at, lexicon)) return null;
    const determiner = opens ? words[i]!.lower : '';
    const pronoun = noun.pronoun ?? lexicon.gendered.get(determiner) ?? null;
    const span = spanOf(words, i, at + 1, lexicon, text);
    const isObject = span.isObject || !noun.nominative || objectDeterminers.has(determiner);
    if (noun.describes) return { ...span, isObject, kind: 'pronoun', text: pronoun ?? '', person: null };
    return {
      ...span,
      isObject,
      kind: 'name',
      // Its capital is no sign of a name, nor is a small letter of none.
      initial: false,
      text: calledBy(noun.form, pronoun, words, i, at, lexicon),
      person: pronoun,
    };
  }
  return null;
}

/** Whether a noun is the title of the name behind it: `le docteur Maurel`. */
function isTitleThere(words: readonly ClauseWord[], i: number, lexicon: ClauseLexicon): boolean {
  const next = words[i + 1];
  return next !== undefined && follows(words, i + 1) && isName(next, lexicon) && !next.initial;
}

/** What a person without a name is called: `le gardien`, whether a text has `un gardien` or `au gardien`. */
function calledBy(
  noun: string,
  pronoun: 'he' | 'she' | null,
  words: readonly ClauseWord[],
  i: number,
  at: number,
  { grammar, gendered }: ClauseLexicon,
): string {
  const form = grammar.capitalNouns ? noun[0]!.toUpperCase() + noun.slice(1) : noun;
  const { definite, elided } = grammar;
  if (definite === undefined) return form;
  const first = words[i]!.lower;
  if (grammar.determiners.includes(first) && !gendered.has(first) && !isArticle(first, grammar))
    return `${first} ${form}`;
  if (elided !== undefined && /^[aeiouyhàâéèêîôûœ]/.test(noun)) return `${elided}${form}`;
  const chosen = at === i + 1 ? grammar.definiteAfter?.[first] : undefined;
  if (chosen !== undefined) return `${chosen} ${form}`;
  return `${definite[pronoun ?? gendered.get(first) ?? 'he']} ${form}`;
}

const isArticle = (word: string, { definite, objectDeterminers, elided }: ClauseLexicon['grammar']): boolean =>
  word === definite?.he ||
  word === definite?.she ||
  elided?.startsWith(word) === true ||
  objectDeterminers?.includes(word) === true;

/**
 * Any other noun in narration that may be a role: behind an article (`el farero`), or, where there are none, behind a
 * verb of speaking or before a verb (`сказал лодочник`). Whether it is a person, tags tell.
 */
function roleAt(words: readonly ClauseWord[], i: number, lexicon: ClauseLexicon, text: string): PlacedReferent | null {
  const word = words[i]!;
  if (word.spoken) return null;
  const { grammar, determiners, gendered } = lexicon;
  if (grammar.definite === undefined) return bareRoleAt(words, i, lexicon, text);
  if (!determiners.has(word.lower)) return null;
  let at = i + 1;
  while (
    at < Math.min(words.length, i + MAX_NOUN_PHRASE_WORDS) &&
    isPhrase(words, at) &&
    isBeforeNoun(words, at, lexicon)
  )
    at++;
  const noun = words[at];
  if (noun === undefined || !isPhrase(words, at) || !isNoun(noun, lexicon)) return null;
  if (noun.capital !== (grammar.capitalNouns === true) || isTitleThere(words, at, lexicon)) return null;
  const pronoun = gendered.get(word.lower) ?? (word.lower === grammar.definite.she ? 'she' : 'he');
  const name = calledBy(noun.lower, pronoun, words, i, at, lexicon);
  return { ...spanOf(words, i, at + 1, lexicon, text), kind: 'noun', text: name, person: pronoun, held: true };
}

const isPhrase = (words: readonly ClauseWord[], i: number): boolean =>
  i < words.length && (isTight(words, i) || (words[i]!.zone === words[i - 1]!.zone && /^['’]$/.test(words[i]!.gap)));

/** Whether a word stands between an article and its noun: a usual adjective, or any before a noun's capital. */
const isBeforeNoun = (words: readonly ClauseWord[], i: number, { grammar, plain }: ClauseLexicon): boolean =>
  grammar.capitalNouns === true
    ? !words[i]!.capital && !plain.has(words[i]!.lower) && isPhrase(words, i + 1)
    : grammar.adjectives?.includes(words[i]!.lower) === true && isPhrase(words, i + 1);

const isNoun = ({ lower, isNumber }: ClauseWord, { plain, isSpeech }: ClauseLexicon): boolean =>
  !isNumber && lower.length > 2 && !plain.has(lower) && !isSpeech(lower);

/** A noun without an article: right behind a verb of speaking, or between the opening of a clause and its verb. */
function bareRoleAt(
  words: readonly ClauseWord[],
  i: number,
  lexicon: ClauseLexicon,
  text: string,
): PlacedReferent | null {
  const [before, word, next] = [words[i - 1], words[i]!, words[i + 1]];
  if (word.capital || !isNoun(word, lexicon) || lexicon.isVerb(word.lower) || lexicon.isModifier(word.lower))
    return null;
  const verb = before !== undefined && lexicon.isModifier(before.lower) ? words[i - 2] : before;
  const told = verb !== undefined && verb.zone === word.zone && isTight(words, i) && lexicon.isSpeech(verb.lower);
  const acts =
    next !== undefined &&
    isTight(words, i + 1) &&
    lexicon.isVerb(next.lower) &&
    (word.initial || /[,;]/.test(word.gap) || (before !== undefined && lexicon.conjunctions.has(before.lower)));
  if (!told && !acts) return null;
  return { ...spanOf(words, i, i + 1, lexicon, text), kind: 'noun', text: word.lower, person: null, held: true };
}

function pronounAt(words: readonly ClauseWord[], i: number, lexicon: ClauseLexicon): PlacedReferent | null {
  const word = words[i]!;
  const subject = lexicon.subjects.get(word.lower);
  const form = subject ?? lexicon.objects.get(word.lower);
  if (form === undefined) return null;
  const span = spanOf(words, i, i + 1, lexicon, '');
  return { ...span, kind: 'pronoun', text: form, isObject: subject === undefined || span.isObject, person: null };
}

function spanOf(
  words: readonly ClauseWord[],
  first: number,
  end: number,
  { prepositions, grammar }: ClauseLexicon,
  text: string,
): Omit<PlacedReferent, 'kind' | 'person'> {
  const [head, last] = [words[first]!, words[end - 1]!];
  const before = words[first - 1];
  const held =
    before !== undefined &&
    !head.initial &&
    before.zone === head.zone &&
    prepositions.has(before.lower) &&
    !/[,;:.!?]/.test(head.gap);
  return {
    first,
    end,
    from: head.from,
    to: last.to,
    text: text === '' ? '' : text.slice(head.from, last.to).replace(/\s+/g, ' ').replaceAll('’', "'"),
    spoken: head.spoken,
    initial: head.initial || grammar.capitalNouns === true,
    role: 'object',
    verb: null,
    vocative: false,
    placed: false,
    isObject: held,
  };
}
