import type { ClauseLexicon } from './lexicon.js';
import { nounAt, roleAt } from './nouns.js';
import { follows, isName, isTight, spanOf, type PlacedReferent } from './phrases.js';
import type { ClauseWord } from './words.js';
import { MAX_NAME_WORDS } from './limits.js';

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

const isJoined = (words: readonly ClauseWord[], i: number): boolean =>
  i < words.length && words[i]!.zone === words[i - 1]!.zone && /^(?:[ \u00a0\u202f-]|['’])$/.test(words[i]!.gap);

/** The index behind a name that begins at word `i`. */
function nameEnd(words: readonly ClauseWord[], i: number, lexicon: ClauseLexicon): number {
  let end = i + 1;
  while (end < words.length && end - i < MAX_NAME_WORDS) {
    if (isJoined(words, end) && isName(words[end]!, lexicon)) end++;
    else if (
      isTight(words, end) &&
      lexicon.grammar.particles?.includes(words[end]!.lower) === true &&
      isTight(words, end + 1) &&
      words[end + 1]!.capital &&
      !lexicon.plain.has(words[end + 1]!.lower)
    )
      end += 2;
    else break;
  }
  return end;
}

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

function nameAt(words: readonly ClauseWord[], i: number, lexicon: ClauseLexicon, text: string): PlacedReferent | null {
  const word = words[i]!;
  if (!isName(word, lexicon)) return null;
  const { grammar } = lexicon;
  const before = words[i - 1];
  if (grammar.capitalNouns && before !== undefined && isTight(words, i) && isNounPlace(before, lexicon)) return null;
  const end = nameEnd(words, i, lexicon);
  return { ...spanOf(words, i, end, lexicon, text), kind: 'name', person: lexicon.given(word.lower) };
}

/** Whether a word with a capital is a common noun behind this one: an article, a possessive, an adjective. */
const isNounPlace = (before: ClauseWord, { determiners, objectDeterminers, isModifier }: ClauseLexicon): boolean =>
  determiners.has(before.lower) ||
  objectDeterminers.has(before.lower) ||
  before.isNumber ||
  (!before.capital && before.lower.length > 3 && isModifier(before.lower));

function pronounAt(words: readonly ClauseWord[], i: number, lexicon: ClauseLexicon): PlacedReferent | null {
  const word = words[i]!;
  const subject = lexicon.subjects.get(word.lower);
  const form = subject ?? lexicon.objects.get(word.lower);
  if (form === undefined) return null;
  const span = spanOf(words, i, i + 1, lexicon, '');
  return { ...span, kind: 'pronoun', text: form, isObject: subject === undefined || span.isObject, person: null };
}
