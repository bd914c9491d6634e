import { AUXILIARIES, DETERMINERS, LINKS, PLAIN_ADVERBS } from '../../lexicon/functionWords.js';
import { isSeveral, personNoun } from '../../lexicon/personNouns.js';
import { type Mention } from './mention.js';
import { joins, NOBLE } from './nameRun.js';
import { OPENERS, ownedAt } from './owned.js';
import { isPersonalPronoun, pronounAt } from './pronouns.js';
import { roleOf, verbKind } from './roles.js';
import { type MentionToken } from './tokens.js';
import { regexSource } from '../../text/regexSource.js';

/**
 * Whether a word is a personal noun that may follow another noun; excludes pronouns and numbers (`the boy everybody
 * knew`).
 */
const isNoun = (lower: string): boolean =>
  personNoun(lower) !== undefined && !/^(?:every(?:one|body)|others?|one|two|three|four|five)$/.test(lower);

/** Quantifiers before `of`: `one of the guards`. */
const PART = /^(?:one|two|three|four|some|several|many|most|all|both|none|each|any|either|neither)$/;

/**
 * Reads a phrase such as `one of the guards` that starts at token `i`, appends it to `out`, and returns the index after
 * it; null where there is none.
 */
function partAt(text: string, tokens: readonly MentionToken[], i: number, out: Mention[]): number | null {
  const first = tokens[i]!;
  if (tokens[i + 1]?.lower !== 'of' || !(tokens[i + 2] && DETERMINERS.has(tokens[i + 2]!.lower))) return null;
  for (let end = i + 2; end < Math.min(tokens.length, i + 6); end++) {
    const token = tokens[end]!;
    if (
      token.zone !== first.zone ||
      token.capital ||
      token.possessive ||
      !/^[ -]$/.test(text.slice(tokens[end - 1]!.to, token.from))
    )
      return null;
    if (end === i + 2 || !isSeveral(token.lower)) continue;
    const phrase = text.slice(first.to, token.to).replace(/\s+/g, ' ').replaceAll('’', "'");
    out.push({
      from: first.from,
      to: token.to,
      kind: 'noun',
      text: `${first.lower}${phrase}`,
      spoken: false,
      initial: first.initial,
      ...roleOf(tokens, i, end + 1),
      vocative: false,
      placed: false,
      person: /^(?:one|each|either|neither)$/.test(first.lower) ? 'any' : 'group',
    });
    return end + 1;
  }
  return null;
}

/**
 * Reads the noun phrase for a person that starts at token `i`, appends it to `out`, and returns the index after it;
 * null where there is none.
 */
export function nounAt(text: string, tokens: readonly MentionToken[], i: number, out: Mention[]): number | null {
  const first = tokens[i]!;
  const { lower } = first;
  if (first.spoken) return null;
  const part = PART.test(first.lower) ? partAt(text, tokens, i, out) : null;
  if (part !== null || !OPENERS.test(first.lower)) return part;
  for (let end = i + 1; end < Math.min(tokens.length, i + 5); end++) {
    const token = tokens[end]!;
    if (
      token.zone !== first.zone ||
      !(end > i + 1 ? /^(?:[\s-]+|, )$/ : /^[\s-]+$/).test(text.slice(tokens[end - 1]!.to, token.from)) ||
      DETERMINERS.has(token.lower) ||
      LINKS.has(token.lower) ||
      AUXILIARIES.has(token.lower) ||
      isPersonalPronoun(token.lower)
    )
      return null;
    const person = personNoun(token.lower);
    if (person === undefined) continue;
    const after = tokens[end + 1];
    // A compound continues: "the guard captain", "the ship doctor"; its last noun is the head. A capital makes it a
    // title: "the Doctor".
    if (after && isNoun(after.lower) && /^[\s-]+$/.test(text.slice(token.to, after.from)) && !token.possessive)
      continue;
    if (
      token.capital &&
      (!first.capital ||
        (after?.capital === true && joins(text, tokens, end, end + 1)) ||
        (after !== undefined && NOBLE.has(token.lower) && after.lower === 'of' && tokens[end + 2]?.capital === true))
    )
      return null;
    const last = /^(?:the|an?|one|another)$/.test(lower) && !token.possessive ? detailEnd(text, tokens, end) : end;
    // `his mother` mentions two persons.
    if (isPersonalPronoun(lower)) pronounAt(tokens, i, out);
    out.push({
      from: first.from,
      to: token.to,
      kind: 'noun',
      text: `${lower}${text.slice(first.to, token.to)}`.replace(/\s+/g, ' '),
      spoken: false,
      initial: first.initial,
      ...roleOf(tokens, i, last + 1),
      vocative: false,
      placed: false,
      person,
      ...(last > end ? { whole: `${lower}${text.slice(first.to, tokens[last]!.to)}`.replace(/\s+/g, ' ') } : {}),
    });
    return (token.possessive && ownedAt(text, tokens, i, end + 1, out)) || last + 1;
  }
  return null;
}

/**
 * Words that show that `in the …`, `with a …` is an adverbial of manner, time or place and no description of a person.
 */
const MANNER = new RegExp(
  regexSource`^(?:
    same|utmost|most|least|\p{L}+est|end|time|moment|meantime|meanwhile|morning|evening|afternoon|night|way|air|tone|voice|
    other|others|rest|first|last|top|help|aid|name|word|words|look|smile|minute|second|flash|while|hurry|rush|rage|temper|
    panic|trance|daze|whisper|nod|frown|grin|shrug|sigh|gesture|wave|bow|glance|gasp|cry|laugh|shudder|start|jerk|sense|
    feeling|run|distance
  )$`,
  'u',
);

/** What may follow `in` without an article: a colour, a cloth, a costume. */
const WORN = new RegExp(
  regexSource`^(?:
    black|white|gr[ea]y|red|green|blue|brown|yellow|purple|pink|silver|gold|scarlet|crimson|khaki|uniform|armou?r|mourning|rags|
    silk|silks|velvet|tweed|tweeds|leather|furs?|pyjamas|pajamas|spectacles|glasses|goggles|overalls|scrubs|sandals|slippers|
    livery|plaid|denim|lace
  )$`,
);

/**
 * Index of the last token of a detail that identifies a person: `in the red coat`, `in grey`, `with a scar`; `head`
 * where there is none.
 */
function detailEnd(text: string, tokens: readonly MentionToken[], head: number): number {
  const [link, first] = [tokens[head + 1], tokens[head + 2]];
  if (link === undefined || first === undefined || !/^(?:in|with|on|at|from|behind|by)$/.test(link.lower)) return head;
  const follows = (i: number): boolean => {
    const [before, token] = [tokens[i - 1]!, tokens[i]];
    return token !== undefined && token.zone === before.zone && /^ $/.test(text.slice(before.to, token.from));
  };
  if (!follows(head + 1) || !follows(head + 2)) return head;
  if (link.lower === 'in' && WORN.test(first.lower)) return head + 2;
  if (!/^(?:the|an?|his|her|no)$/.test(first.lower)) return head;
  let end = head + 2;
  const goesOn = (i: number): boolean => {
    const token = tokens[i];
    return (
      follows(i) &&
      token !== undefined &&
      !LINKS.has(token.lower) &&
      !AUXILIARIES.has(token.lower) &&
      !isPersonalPronoun(token.lower) &&
      verbKind(token.lower) === null &&
      !PLAIN_ADVERBS.has(token.lower) &&
      !/ly$/.test(token.lower)
    );
  };
  while (end < head + 5 && goesOn(end + 1)) end++;
  const detail = tokens.slice(head + 3, end + 1);
  return end === head + 2 ||
    detail.some(token => MANNER.test(token.lower) || token.capital || personNoun(token.lower) !== undefined) ||
    tokens[end]!.possessive
    ? head
    : end;
}
