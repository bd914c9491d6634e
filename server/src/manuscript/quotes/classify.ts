import type { OpeningMark, PlacedQuotation } from '../block.js';
import { isCjk, isDash, isGap, isTerminal, isUpper } from '../../text/characters.js';
import type { Span } from '../../text/position.js';
import { CLASSIFY_WINDOW } from '../limits.js';
import { regexSource } from '../../text/regexSource.js';

/** A pair of quotation marks with the text between them. */
export type MarkedSpan = Span & {
  readonly openingMark: OpeningMark;
  readonly open: boolean;
  readonly nested: PlacedQuotation['nested'];
};

/**
 * Whether the text in a pair of marks is speech rather than a quoted phrase (a title, a sign, a word mentioned as a
 * word). Decided by form alone: speech starts a sentence, follows a comma or colon, or ends like speech; a quoted
 * phrase is inside a sentence of narration.
 */
export function isSpeech(text: string, size: number, raw: MarkedSpan): boolean {
  if (raw.open) return raw.to - raw.from > 2;
  let at = raw.from - 1;
  while (at >= 0 && isGap(text.charCodeAt(at))) at--;
  const begins = at < 0 || OPENS_SENTENCE.test(text[at]!);
  let inner = raw.from + 1;
  while (inner < raw.to && isGap(text.charCodeAt(inner))) inner++;
  const first = text.charCodeAt(inner);
  if (isCjk(first)) return isSaidInCjk(text, raw, begins);
  if (
    TO_FRIENDS.test(text.slice(raw.to, raw.to + CLASSIFY_WINDOW)) &&
    NICKNAME.test(text.slice(raw.from + 1, raw.to - 1))
  )
    return false;
  if (begins) return !isHeldUpAtHead(text, size, raw, text[at] ?? '');
  const last = lastTelling(text, raw);
  const words = text.slice(inner, raw.to - 1).split(/\s+/).length;
  if (words <= 3 && CALLED.test(text.slice(Math.max(0, at + 1 - CLASSIFY_WINDOW), at + 1))) return false;
  if (words <= 4 && HOLDER.test(text.slice(Math.max(0, at - 12), at + 1))) return false;
  const ends = isTerminal(last);
  if (isUpper(first) || first === 0x2026 || first === 46 || first === 0xbf || first === 0xa1 || isDash(first))
    return ends || words > 6;
  return words > 6 && ends && last !== 44;
}

const OPENS_SENTENCE = /[.,:;!?…—–\-“"”'’»*_)\]。，、：；！？」』）]/;

/** Words before a name or term in quotation marks: `the "Avenue."`, `a house called "The Gables."` */
const HOLDER = new RegExp(
  regexSource`
    (?:^|\W)(?:the|a|an|this|these|those|his|her|their|my|our|your|its|of|as|or|word|words|phrase|title|titled|called|
    named|dubbed|nicknamed|labelled|labeled|entitled|marked|letters|read)$
  `,
  'i',
);

/** `They called him "Bear."`, `She goes by "Nan"` */
const CALLED = new RegExp(
  regexSource`
    (?:^|\W)(?:(?:call|calls|called|calling|named|nicknamed|dubbed) (?:him|her|them|me|us|you|it|himself|herself|
    themselves|myself|\p{Lu}[\p{L}\p{M}'’-]*)|(?:go|goes|going|went) by|(?:answer|answers|answered) to)$
  `,
  'iu',
);

/**
 * `"Doc" Harlan was waiting.`: a nickname at the start of a sentence, before a name and a verb that is no verb of
 * speaking.
 */
const BEFORE_NAME = new RegExp(
  regexSource`
    ^ \p{Lu}[\p{L}\p{M}’'-]+(?: (?:is|was|are|were|had|has|would|could|did|does|never|came|went|took|ran|sat|stood|
    lay|knew|lived|kept|made|worked|drove|owned|and \p{Lu})\b|, (?:the|his|her|a|an|who|whose)\b|[’']s\b)
  `,
  'u',
);
const NICKNAME = /^\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*)?$/u;
/** `Tobin, "Tob" to his friends, …` */
const TO_FRIENDS = new RegExp(regexSource`
    ^ to (?:(?:his|her|their|my|our|all|most|some|close) )*(?:friends?|family|crew|mates|brothers?|sisters?|parents|
    mother|father|everyone|everybody|those)\b
  `);
/** Words that form an exclamation by themselves. */
const CRIED = new RegExp(
  regexSource`
    ^(?:yes|no|oh|ah|well|what|stop|wait|go|fine|okay|ok|sure|please|why|who|how|where|when|hey|hi|hello|thanks|sorry|
    right|good|great|come|now|never|look|run|here|there|enough|help|quiet|maybe|really|yeah|nope|listen|easy|damn|
    hush|halt)$
  `,
  'i',
);

/**
 * Whether a quotation at the start of a sentence is a quoted phrase: short, without punctuation inside, and the
 * sentence continues after it (`"Fate" was a word he hated.`).
 */
function isHeldUpAtHead(text: string, size: number, raw: MarkedSpan, before: string): boolean {
  if (/[,:]$/.test(before) || isTerminal(lastTelling(text, raw))) return false;
  const after = text.slice(raw.to, Math.min(size, raw.to + CLASSIFY_WINDOW * 2));
  const words = text.slice(raw.from + 1, raw.to - 1);
  if (NICKNAME.test(words) && !CRIED.test(words) && BEFORE_NAME.test(after)) return true;
  if (!/^ (?:is|was|are|were|had|has|meant|would|did|does)\b/.test(after)) return false;
  return text.slice(raw.from, raw.to).split(/\s+/).length <= 4;
}

/** Particles and verbs that follow a quoted phrase in Japanese and Chinese. */
const HOLDS =
  /^(?:[はがをにのでもやへ]|など|から|まで|とい[うっ]|と呼|と書|とか|とは|と[「『]|[的是这這那和与與或]|一[词詞])/;

/**
 * Whether text in CJK marks is speech. Chinese speech ends like a sentence; Japanese speech is followed by `と` or
 * nothing, since no spaces show where a sentence continues.
 */
function isSaidInCjk(text: string, raw: MarkedSpan, begins: boolean): boolean {
  if (isTerminal(lastTelling(text, raw))) return true;
  const after = text.slice(raw.to, raw.to + 4);
  return !HOLDS.test(after) && (begins || /^(?:、?と|って)/.test(after));
}

/** The last character before the closing mark, ignoring emphasis, inner marks and the space of French typography. */
function lastTelling(text: string, raw: MarkedSpan): number {
  let at = raw.to - 2;
  while (at > raw.from && (/[*_'’"”»」』]/.test(text[at]!) || isGap(text.charCodeAt(at)))) at--;
  return text.charCodeAt(at);
}

/** Makes the inline of a quotation in a pair of marks. */
export const quotation = (
  text: string,
  size: number,
  raw: MarkedSpan,
  outer: boolean,
  continues: boolean,
): PlacedQuotation => ({
  ...raw,
  kind: isSpeech(text, size, raw) || continues ? 'speech' : 'quoted',
  continues,
  outer,
});
