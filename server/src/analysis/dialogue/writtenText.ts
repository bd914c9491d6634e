import type { Prose, PlacedQuotation } from '../../manuscript/block.js';
import { sentenceStart } from '../../text/sentences.js';
import { WRITTEN_TEXT_WINDOW } from './limits.js';
import { regexSource } from '../../text/regexSource.js';

const NOUN = regexSource`
    (?:notes?|letter|sign|signpost|screen|card|label|plaque|plate|headline|banner|poster|page|email|e-mail|display|
    monitor|caption|subtitles?|inscription|engraving|graffiti|billboard|placard|tag|telegram|postcard|memo|post-it|
    notice|article|newspaper|report|entry|file|form|contract|
    scroll|parchment|menu|flyer|leaflet|pamphlet|ticket|receipt|sticker|gravestone|tombstone|headstone|words|letters|
    text|writing|handwriting|notification|popup|pop-up|status|readout|marquee|whiteboard|blackboard|chalkboard|board|
    sheet|slip|paper|diary|journal|tattoo|t-shirt|shirt|mug|envelope|dedication|motto|
    cover|spine|subject line|line|title|window|box|dialogue box|dialog box|chyron|ticker|scoreboard|nameplate|epitaph|
    invitation|verse|message|stamp|badge|button|logbook|prompt|bumper sticker|doormat|tin|packet)
  `;
const DETERMINER = "(?:the|a|an|his|her|their|its|my|our|your|another|this|that|each|every|one|[A-Z][\\w’]+[’']s)";
/** Words before the noun that names a thing with writing. */
const BEFORE = '(?:[\\w’-]+ ){0,3}?';
const BEHIND = regexSource`
  (?: (?:on|in|at|from|across|above|under|below|over|by|beside|of|pinned|taped|nailed|stuck|tucked|left|painted|
  carved|written|scrawled|beneath|inside|behind|to)(?: [\w’'-]+){1,6}?)?
`;
const READS = regexSource`
  (?:said|says|reads?|began|begins|ended|ends|flashed|flashes|announced|spelled|spelt|declared|proclaimed|went on|
  continued|continues|ran|warned|warns|blinked|displayed|displays|showed|shows|glowed|stated|states|advised|told \w+|
  asked|informed \w+|promised|commanded|urged|bore the words|ordered)
`;
/** Only what is said and read can be: a person may hold a file and warn. */
const HOLDS = new RegExp(`(?:^|[^\\w’'])${NOUN}(?![\\w’'])`, 'i');

const LEADS = new RegExp(
  regexSource`
    ^(?:(?:and|but|then|so|now|when|as|where|only|inside|outside|below|underneath|above|beneath|at last|finally|
    instead|overhead),? )*${DETERMINER} ${BEFORE}${NOUN}${BEHIND} (?:\w+ly |only |simply |just |now |then |had |also |
    still |merely )*${READS}(?: (?:only|simply|just|\w+ly|in [\w ,’-]{1,40}|across [\w ]{1,20}))?\s*[,:—–]?\s*$
  `,
  'i',
);
/** `Written on it were the words`, `scrawled across the wall:`. */
const WRITTEN = new RegExp(
  regexSource`
    \b(?:written|scrawled|painted|carved|scribbled|printed|engraved|etched|embroidered|stencilled|stenciled|
    spray-painted|inscribed|lettered)\b[^.!?"“”]{0,80}[,:]\s*$
  `,
  'i',
);
const IT_READ = new RegExp(
  regexSource`
    ^(?:it|they|which)(?: (?:\w+ly|only|simply|just))? (?:said|says|reads?|ran|began|went)(?: (?:only|simply|just|
    in [\w ]{1,30}))?\s*[,:]?\s*$
  `,
  'i',
);
const FOLLOWS = new RegExp(
  regexSource`
    ^[\s*_]*(?:${DETERMINER} ${BEFORE}${NOUN}${BEHIND} (?:\w+ly |only |simply |had )*${READS}\b|
    ${READS} ${DETERMINER} ${BEFORE}${NOUN}(?![\w’']|\s+(?:of|man|woman|boy|girl|clerk|keeper|writer)))
  `,
  'i',
);
const IT_FOLLOWS =
  /^[\s*_]*it (?:\w+ly |only |simply )?(?:said|says|reads?|began|begins|ran|went on|continued|ended)\b/i;
/** Somebody who acts in the lead-in: `She held the note and said`. */
const ACTS = new RegExp(regexSource`
    (?:^|[\s,])(?:and|but|then|who)\s+(?:\w+ly )?(?:said|read|asked|began|announced|declared|warned|continued)\b|
    \b(?:he|she|I|we|you)\b\s+(?:\w+\s+){0,2}(?:said|read|asked|began)
  `);
/** Who speaks from it, or holds it: `the man on the poster`, `a voice from the screen`. */
const PERSON = new RegExp(
  regexSource`
    \b(?:man|woman|boy|girl|voice|person|figure|face|guard|clerk|teacher|officer|captain|doctor|actor|actress|singer|
    anchor|announcer|reporter|driver|waiter|waitress|nurse|kid|child|stranger|guy|lady)\b
  `,
  'i',
);

/** With what a letter begins. */
const SALUTES = /["“'‘«]\s?(?:My )?[Dd]ear(?:est)? \p{Lu}/u;
/** With what something is written: `added in pencil: "…"` */
const IN_INK = /\bin (?:pencil|ink|chalk|crayon|lipstick|charcoal|block capitals)\b[^.!?"“”]{0,40}[,:]\s*$/;

/** Whether a paragraph mentions a thing with writing on it, or begins as a letter does. */
export const mayHoldWrittenText = (block: Prose): boolean => {
  const written = block.text.slice(0, block.size);
  return HOLDS.test(written) || SALUTES.test(written) || /\bin (?:pencil|ink|chalk|crayon)\b/.test(written);
};

/**
 * Whether a quotation is the text of a note, sign or screen: `The note said, "…"`, `"Closed," read the sign.`; also `It
 * said, "…"` after a sentence with such a thing. `floor`, `limit`: end of the quotation before, start of the one after.
 */
export function isWrittenText({ text }: Prose, quotation: PlacedQuotation, floor: number, limit: number): boolean {
  const after = text.slice(quotation.to, Math.min(limit, quotation.to + WRITTEN_TEXT_WINDOW));
  if (FOLLOWS.test(after) && !PERSON.test(/^[^.!?]*/.exec(after)![0])) return true;
  if (
    IT_FOLLOWS.test(after) &&
    (SALUTES.test(text.slice(quotation.from, quotation.from + 20)) ||
      HOLDS.test(text.slice(Math.max(floor, quotation.from - WRITTEN_TEXT_WINDOW), quotation.from)))
  )
    return true;
  // `"Dear Wren," the letter began. "I am well."`
  const between = text.slice(floor, Math.min(quotation.from, floor + WRITTEN_TEXT_WINDOW));
  if (
    floor > 0 &&
    /^[^.!?]*\.\s*$/.test(between) &&
    ((FOLLOWS.test(between) && !PERSON.test(between)) ||
      (IT_FOLLOWS.test(between) &&
        [HOLDS, SALUTES].some(words => words.test(text.slice(Math.max(0, floor - 2 * WRITTEN_TEXT_WINDOW), floor)))))
  )
    return true;
  const begins = sentenceStart(text, floor, quotation.from);
  const lead = text.slice(Math.max(begins, quotation.from - WRITTEN_TEXT_WINDOW), quotation.from).replace(/[*_]/g, '');
  if ((WRITTEN.test(lead) || IN_INK.test(lead)) && !ACTS.test(lead)) return true;
  if (IT_READ.test(lead)) {
    const before = text.slice(Math.max(floor, begins - WRITTEN_TEXT_WINDOW), begins);
    return HOLDS.test(before.slice(Math.max(before.search(/[^.!?]*[.!?]\s*$/), 0)));
  }
  return LEADS.test(lead) && !ACTS.test(lead) && !PERSON.test(lead);
}
