import type { ClauseLexicon } from './lexicon.js';
import { follows, isName, isPhrase, isTight, spanOf, type PlacedReferent } from './phrases.js';
import type { ClauseWord } from './words.js';
import { MAX_NOUN_PHRASE_WORDS } from './limits.js';

/** A person without a name: a noun, with its article and adjectives where the language has articles. */
export function nounAt(
  words: readonly ClauseWord[],
  i: number,
  lexicon: ClauseLexicon,
  text: string,
): PlacedReferent | null {
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
    if (noun.describes) {
      const called = { ...span, isObject, kind: 'pronoun', text: pronoun ?? '', person: null } as const;
      if (grammar.definite === undefined || pronoun === null || !opens) return called;
      const phrase = calledBy(noun.form, pronoun, words, i, at, lexicon);
      return grammar.indefinite?.includes(determiner) ? { ...called, phrase, introduces: true } : { ...called, phrase };
    }
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
export function roleAt(
  words: readonly ClauseWord[],
  i: number,
  lexicon: ClauseLexicon,
  text: string,
): PlacedReferent | null {
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
  const pronoun = gendered.get(word.lower) ?? genderOf(word.lower, grammar.definite);
  const name = calledBy(noun.lower, pronoun, words, i, at, lexicon);
  return { ...spanOf(words, i, at + 1, lexicon, text), kind: 'noun', text: name, person: pronoun, held: true };
}

/** The pronoun that an article tells; null where both have the same. */
const genderOf = (article: string, { he, she }: Readonly<Record<'he' | 'she', string>>): 'he' | 'she' | null =>
  he === she ? null : article === he ? 'he' : article === she ? 'she' : null;

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
  const told =
    verb !== undefined &&
    verb.zone === word.zone &&
    isTight(words, i) &&
    (lexicon.isSpeech(verb.lower) || (lexicon.isVerb(verb.lower) && opensTag(words, words.indexOf(verb))));
  const acts =
    next !== undefined &&
    isTight(words, i + 1) &&
    lexicon.isVerb(next.lower) &&
    (word.initial || /[,;]/.test(word.gap) || (before !== undefined && lexicon.conjunctions.has(before.lower)));
  if (!told && !acts) return null;
  return { ...spanOf(words, i, i + 1, lexicon, text), kind: 'noun', text: word.lower, person: null, held: true };
}

/** Whether a word in small letters opens the narration behind speech. */
const opensTag = (words: readonly ClauseWord[], i: number): boolean =>
  i > 0 && words[i - 1]!.spoken && !words[i]!.spoken && !words[i]!.capital;
