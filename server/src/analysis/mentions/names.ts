import { AUXILIARIES, DETERMINERS } from '../../lexicon/functionWords.js';
import { isNameWord } from '../../lexicon/nameWords.js';
import { EPITHETS, NON_PERSONS } from '../../lexicon/nonPersons.js';
import { debatedVerb, speechVerb } from '../../lexicon/speechVerbs.js';
import { titleInfo } from '../../lexicon/titles.js';
import { isHeld } from './heldThings.js';
import { type Mention } from './mention.js';
import { joins } from './nameRun.js';
import { ownedAt } from './owned.js';
import { isPersonalPronoun } from './pronouns.js';
import { isVocative, roleOf, verbKind } from './roles.js';
import { type MentionToken } from './tokens.js';
import { wordList } from '../../text/wordList.js';

/** Prepositions and verbs behind which a name may be a place. */
const PLACERS = new Set(
  wordList(`
    across around at enter entered from in into leave near outside reach reached through throughout toward towards via
    visit visited`),
);

/**
 * Reads the name that starts at token `i`, appends it to `out`, and returns the index after it; null where no name
 * starts.
 */
export function nameAt(text: string, tokens: readonly MentionToken[], i: number, out: Mention[]): number | null {
  let start = i;
  const first = tokens[i]!;
  if (
    !first.capital ||
    !mayBeName(first) ||
    isTagVerb(text, tokens, i) ||
    (first.initial && /^(?:will|may)$/.test(first.lower) && isAsked(tokens[i + 1]))
  )
    return null;
  let end = i + 1;
  while (end < tokens.length && end - start < 6 && !tokens[end - 1]!.possessive && joins(text, tokens, start, end))
    end++;
  while (end > start && !tokens[end - 1]!.capital && !/^\d/.test(tokens[end - 1]!.text)) end--;
  while (start < end - 1 && EPITHETS.has(tokens[start]!.lower)) start++;
  const last = tokens[end - 1]!;
  const parts = tokens.slice(start, end);
  if (parts.every(part => NON_PERSONS.has(part.lower))) return end;
  const bare = parts.length === 1 && titleInfo(first.lower) !== undefined;
  if (bare && NON_PERSONS.has(first.lower)) return end;
  out.push({
    from: tokens[start]!.from,
    to: last.to,
    kind: 'name',
    text: text.slice(tokens[start]!.from, last.to).replace(/\s+/g, ' ').replaceAll('’', "'"),
    spoken: first.spoken,
    initial: tokens[start]!.initial,
    ...roleOf(tokens, start, end),
    vocative: first.spoken && isVocative(text, tokens, start, end),
    placed: start > 0 && PLACERS.has(tokens[start - 1]!.lower) && !tokens[start]!.initial,
    person: null,
    ...(isHeld(text, tokens, start, end) ? { held: true as const } : {}),
  });
  return (last.possessive && !first.spoken && ownedAt(text, tokens, start, end, out)) || end;
}

/** Whether token `i` is a capitalised verb of a tag and no part of the name after it: `"Stop!" Said Mara.` */
function isTagVerb(text: string, tokens: readonly MentionToken[], i: number): boolean {
  const [token, next, after] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (
    token.spoken ||
    !(token.initial || tokens[i - 1]?.zone !== token.zone) ||
    token.possessive ||
    next === undefined ||
    next.zone !== token.zone ||
    text.slice(token.to, next.from) !== ' '
  )
    return false;
  const known = speechVerb(token.lower) ?? debatedVerb(token.lower);
  // `Says Mara` counts only after a quotation.
  if (
    (known?.form !== 'past' && !(known?.form === 'third' && tokens[i - 1]?.spoken === true)) ||
    !(next.capital || DETERMINERS.has(next.lower))
  )
    return false;
  // `Said Aziz nodded.` is a name all the same.
  return !(
    next.capital &&
    after !== undefined &&
    after.zone === next.zone &&
    /^ $/.test(text.slice(next.to, after.from)) &&
    verbKind(after.lower) !== null
  );
}

/** Whether a sentence that starts with `Will` or `May` is a question: `Will you`, `May the`. */
const isAsked = (next: MentionToken | undefined): boolean =>
  next !== undefined &&
  (isPersonalPronoun(next.lower) ||
    DETERMINERS.has(next.lower) ||
    next.capital ||
    /^(?:you|it|there)$/.test(next.lower));

/**
 * Function words that are still read as names. Some can be one (`Em`, `Fae`, `Half Moon`); the others were counted as
 * mentions in the texts that the weights of attribution were trained on.
 */
const READ_AS_NAMES = /^(?:half|em|ey|fae|ve|xe|ze|hir|zir|xem|you|yourself|ourselves|itself|whom|whose|whilst|lest)$/;

/** Whether a word can start a name; words that typically start sentences cannot, whatever follows. */
const mayBeName = (token: MentionToken): boolean => {
  const { lower } = token;
  if (!isNameWord(token) && !READ_AS_NAMES.test(lower)) return false;
  if ((AUXILIARIES.has(lower) && lower !== 'will' && lower !== 'may') || /n't$|'(?:ll|re|ve|d|m)$/.test(lower))
    return false;
  if (titleInfo(lower) !== undefined) return true;
  return !NON_PERSONS.has(lower) || (!token.initial && /^(?:april|june|august|christian|grace|dawn)$/.test(lower));
};
