import { AUXILIARIES, DETERMINERS, LINKS } from '../../lexicon/functionWords.js';
import { personNoun } from '../../lexicon/personNouns.js';
import { type Mention } from './mention.js';
import { isPersonalPronoun } from './pronouns.js';
import { roleOf, verbKind } from './roles.js';
import { type MentionToken } from './tokens.js';

/** Most adjectives between a possessive and its noun. */
const BETWEEN = 2;

/**
 * Reads the person after the possessive that ends before token `at`: `Mara's mother`, `the captain's old friend`.
 * Appends the mention to `out` and returns the index after it; null where the noun is a thing.
 */
export function ownedAt(
  text: string,
  tokens: readonly MentionToken[],
  start: number,
  at: number,
  out: Mention[],
): number | null {
  for (let end = at; end < Math.min(tokens.length, at + BETWEEN + 1); end++) {
    const [before, token] = [tokens[end - 1]!, tokens[end]!];
    if (
      token.capital ||
      token.zone !== before.zone ||
      !/^(?:['’]s?)?[ -]$/.test(text.slice(before.to, token.from)) ||
      LINKS.has(token.lower) ||
      AUXILIARIES.has(token.lower) ||
      isPersonalPronoun(token.lower) ||
      DETERMINERS.has(token.lower)
    )
      return null;
    const person = personNoun(token.lower);
    const next = tokens[end + 1];
    if (
      person === undefined &&
      verbKind(token.lower) !== null &&
      !(token.lower.endsWith('ed') && next && personNoun(next.lower) !== undefined)
    )
      return null;
    if (
      person === undefined ||
      /^voices?$/.test(token.lower) ||
      (next &&
        !token.possessive &&
        personNoun(next.lower) !== undefined &&
        /^[ -]$/.test(text.slice(token.to, next.from)))
    )
      continue;
    const first = tokens[start]!;
    const phrase = text.slice(first.from, token.to).replace(/\s+/g, ' ').replaceAll('’', "'");
    out.push({
      from: first.from,
      to: token.to,
      kind: 'noun',
      text: isOpener(first) ? phrase[0]!.toLowerCase() + phrase.slice(1) : phrase,
      spoken: false,
      initial: first.initial,
      ...roleOf(tokens, start, end + 1),
      vocative: false,
      placed: false,
      person,
    });
    return (token.possessive && ownedAt(text, tokens, start, end + 1, out)) || end + 1;
  }
  return null;
}

/** Whether a word is a determiner rather than part of the noun phrase's name. */
const isOpener = ({ lower }: MentionToken): boolean => OPENERS.test(lower);
/** Determiners and numerals that can start a noun phrase for a person. */
export const OPENERS = /^(?:the|a|an|his|her|their|my|our|this|that|another|one|two|three|both|these|those|some)$/;
