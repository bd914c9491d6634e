import { DETERMINERS } from '../../lexicon/functionWords.js';
import { isNameParticle } from '../../lexicon/nameWords.js';
import { EPITHETS, NON_PERSONS } from '../../lexicon/nonPersons.js';
import { isNumbered } from '../../lexicon/numberedNames.js';
import { speechVerb } from '../../lexicon/speechVerbs.js';
import { titleInfo } from '../../lexicon/titles.js';
import { isNameAbbreviation } from '../../text/abbreviations.js';
import { isPersonalPronoun } from './pronouns.js';
import { verbKind } from './roles.js';
import { type MentionToken } from './tokens.js';
import { wordList } from '../../text/wordList.js';

/** Whether a word is the past tense or third person of a verb of speaking, with an ending that names rarely have. */
const isTelling = (lower: string): boolean =>
  /^(?:past|third)$/.test(speechVerb(lower)?.form ?? '') && /(?:ed|said|s)$/.test(lower);

/**
 * Whether token `at` is a capitalised verb of a dialogue tag after the name that starts at `start`: `"Stop!" Mara
 * Said.`
 */
function isTagVerbBehind(tokens: readonly MentionToken[], start: number, at: number): boolean {
  const { capital, lower, zone, spoken } = tokens[at]!;
  if (!capital || spoken || start === 0 || tokens[start - 1]!.zone === tokens[start]!.zone || !isTelling(lower))
    return false;
  // A further verb after it makes it a family name: `Edward Said nodded.`
  const after = tokens[at + 1];
  return after === undefined || after.zone !== zone || verbKind(after.lower) === null;
}

/** Titles that may be followed by `of` and a place: `the Duke of Hale`. */
export const NOBLE = new Set(
  wordList(`
    archbishop baron baroness bishop count countess duchess duke earl emperor king lady lord marquess marquis prince
    princess queen sultan`),
);

/** Connecting words that separate two names even when capitalised: `Mara And Tobin`. */
const JOINTS = /^(?:and|or|but|with|to|for|at|in|on|from|by)$/;

/** Words of `NON_PERSONS` that nevertheless continue a name: `Petra Hill`. */
const LAST_NAME_NOUNS = new Set(
  wordList(`
    autumn church dawn earth grace hall hill house lake may moon park river rivers spring street summer sun winter
    young`),
);

/** Whether token `end` continues the name `tokens[start, end)`. */
export function joins(text: string, tokens: readonly MentionToken[], start: number, end: number): boolean {
  const [before, token] = [tokens[end - 1]!, tokens[end]!];
  if (token.zone !== before.zone) return false;
  const gap = text.slice(before.to, token.from);
  if (gap === ' ' && before.capital && isNumbered(before.lower, token.text)) return true;
  if (/^\d/.test(before.text) || isTagVerbBehind(tokens, start, end)) return false;
  const pointed =
    /^\.\s+$/.test(gap) &&
    (isNameAbbreviation(before.lower) ||
      (before.text.length <= 2 && before.capital && !before.initial) ||
      (before.text.length === 1 && before.capital));
  if (!/^\s+$/.test(gap) && !pointed) return false;
  // A title after an ordinary word starts a new name: `Thereupon Mrs. Hale`, `Anna Miss Hale`.
  if (/^(?:mr|mrs|miss|ms)$/.test(token.lower) && titleInfo(before.lower) === undefined && !EPITHETS.has(before.lower))
    return false;
  if (token.capital)
    return !(
      token.text === 'I' ||
      JOINTS.test(token.lower) ||
      (pointed && DETERMINERS.has(token.lower)) ||
      token.lower.startsWith("i'") ||
      isPersonalPronoun(token.lower) ||
      (NON_PERSONS.has(token.lower) &&
        titleInfo(before.lower) === undefined &&
        titleInfo(token.lower) === undefined &&
        !LAST_NAME_NOUNS.has(token.lower))
    );
  if (!isNameParticle(token.lower)) return false;
  const after = tokens[end + 1];
  if (!after?.capital || !/^\s+$/.test(text.slice(token.to, after.from)) || after.text === 'I') return false;
  if (token.lower === 'of' || token.lower === 'the')
    return tokens.slice(start, end).some(part => NOBLE.has(part.lower)) || token.lower === 'the';
  return true;
}
