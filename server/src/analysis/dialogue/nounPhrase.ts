import { beatVerb } from '../../lexicon/beatVerbs.js';
import {
  AUXILIARIES,
  DETERMINERS,
  LINKS,
  OBJECT_PRONOUNS,
  PLAIN_ADVERBS,
  SUBORDINATORS,
} from '../../lexicon/functionWords.js';
import { formsOf } from '../../lexicon/verbForms.js';
import { personNoun } from '../../lexicon/personNouns.js';
import { isSmall, type Word } from '../../text/tokens.js';
import { isTight } from './wordGaps.js';
import { MAX_OWNED_ADJECTIVES } from './limits.js';

/**
 * Index behind the person that the possessive right before word `i` owns (`mother`, `mother's friend`); null where it
 * owns a thing, or nothing.
 */
export function ownedFrom(text: string, words: readonly Word[], i: number): number | null {
  const owner = words[i - 1];
  if (
    !owner ||
    !(/['’]s$/.test(owner.text) || (/s$/.test(owner.text) && /^['’] /.test(text.slice(owner.to, owner.to + 2))))
  )
    return null;
  for (let at = i; at < Math.min(words.length, i + MAX_OWNED_ADJECTIVES + 1); at++) {
    const word = words[at]!;
    if (
      !isSmall(word.text) ||
      LINKS.has(word.lower) ||
      AUXILIARIES.has(word.lower) ||
      (at > i && !isTight(text, words, at))
    )
      return null;
    const noun = word.lower.replace(/'s$/, '');
    const person = personNoun(noun);
    if (person === undefined || noun === 'voice' || noun === 'voices') continue;
    // `Mara's ship captain`, `Mara's brother's friend`
    const next = words[at + 1];
    if (next && isTight(text, words, at + 1) && personNoun(next.lower) !== undefined) continue;
    return noun === word.lower ? at + 1 : ownedFrom(text, words, at + 1);
  }
  return null;
}

/** Irregular pasts that also describe: `the bent woman`. */
const ADJECTIVES = /^(?:bent|lit|left|bound|set|shut|cut|spread|fallen|lost)$/;
/** Pasts of verbs that are neither acts nor speech, and never describe. */
const PASTS = /^(?:knew|felt|thought|saw|heard|got|made|let|meant|became|grew|went|began|understood|forgot)$/;

/**
 * Whether a noun phrase that holds a word already ends before word `i`, which goes on with a verb or a clause: `the
 * parrot | looked up`, `the boy | who came`.
 */
export function endsPhrase(text: string, words: readonly Word[], i: number): boolean {
  const { lower, text: word } = words[i]!;
  if (AUXILIARIES.has(lower) || SUBORDINATORS.has(lower)) return true;
  if (!isSmall(word)) return false;
  const next = words[i + 1];
  if (next && isTight(text, words, i + 1) && personNoun(next.lower.replace(/'s$/, '')) !== undefined) return false;
  const person = personNoun(words[i - 1]!.lower) !== undefined;
  const known = beatVerb(lower);
  const past = known?.form === 'past';
  if ((past && formsOf(known.base).past !== lower && !ADJECTIVES.test(lower)) || PASTS.test(lower)) return true;
  // `the gentlemen's coming` is a noun.
  const acting = /.{2}ing$/.test(lower) && personNoun(lower) === undefined && !/['’]s?$/.test(words[i - 1]!.text);
  if (!past && !(known?.form === 'third' && person) && !/[^e]ed$/.test(lower) && !acting) return false;
  return (
    person ||
    !next ||
    !isTight(text, words, i + 1) ||
    [LINKS, DETERMINERS, OBJECT_PRONOUNS, PLAIN_ADVERBS].some(list => list.has(next.lower)) ||
    /ly$/.test(next.lower)
  );
}
