import { isTimeAbroad } from './times.js';
import { regexSource } from '../../text/regexSource.js';

/** Phrases at the start of a paragraph, or alone on a line, that set a new time or place. English. */
const PART = regexSource`
  (?:morning|afternoon|evening|night|nightfall|midnight|noon|midday|dawn|dusk|sunset|sunrise|sundown|daybreak|
  twilight|lunchtime|dinnertime|breakfast|day|days|week|weekend|month|year|summer|winter|spring|autumn|fall)
`;
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const AMOUNT = regexSource`
  (?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|
  ninety|a hundred|a few|a couple(?: of)?|several|some|many|half an?|another|about an?|about \w+|nearly \w+|
  almost \w+|over an?|more than an?|\d+|countless|a good \w+|the better part of an?)
`;
const UNIT = regexSource`
  (?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies)|moments?|
  mornings?|evenings?|seasons?|class(?:es)?|drinks?|beats?)
`;

/** Patterns of whole lines that are a time: a stamp, a date, a skip. */
export const TIME_LINE: readonly RegExp[] = [
  new RegExp(`^(?:${WEEKDAY}|${MONTH})\\b[\\w ,.:'’/-]*$`, 'i'),
  new RegExp(`^\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b[\\w ,.:'’/-]*$`, 'i'),
  /^\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:[ ,].*)?$/i,
  /^\d{3,4} (?:hours|hrs)\b.*$/i,
  /^\d{1,2}\s?[ap]\.?m\.?$/i,
  new RegExp(`^(?:the )?(?:same|next|following|previous|other|very next) ${PART}\\b[\\w ,'’-]*$`, 'i'),
  new RegExp(
    regexSource`
      ^(?:that|this|later that|earlier that|late that|early that|early the next|late the next|
      early the following) (?:same )?${PART}\b[\w ,'’-]*$
    `,
    'i',
  ),
  new RegExp(`^${AMOUNT}(?: \\w+)? ${UNIT} (?:later|earlier|before|ago|prior|after|since)\\b[\\w ,'’-]*$`, 'i'),
  new RegExp(
    regexSource`
      ^(?:later|earlier|meanwhile|afterwards?|(?:the )?present(?: day)?|elsewhere|simultaneously|somewhere else|
      back then|years ago|long ago|once upon a time)\b[\w ,'’-]*$
    `,
    'i',
  ),
  /^(?:now|then|today)$/i,
  new RegExp(`^(?:early|late|mid)?-?\\s?${PART}$`, 'i'),
  new RegExp(
    `^(?:day|week|month|year|night|hour) (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)\\b[\\w ,'’-]*$`,
    'i',
  ),
  /^[\p{Lu}][\p{L}'’. -]{1,40},? (?:\d{4}|\d{1,2}:\d{2}.*)$/u,
];

/** Whether a short line is a time and nothing else. */
export const isTimeLine = (line: string): boolean => TIME_LINE.some(form => form.test(line)) || isTimeAbroad(line);

/** Kinds of openings that set a new time or place; each is a feature of scene segmentation, whose weight is learned. */
export type OpenerForm =
  | 'next-time'
  | 'that-time'
  | 'moments'
  | 'later'
  | 'passed'
  | 'meanwhile'
  | 'clock'
  | 'at-time'
  | 'when-after'
  | 'place'
  | 'vague-time';

// In lower case, for text in lower case: patterns that ignore case cost several times as much to compile, and a cold
// start
// waits for them.
const WEEKDAY_SMALL = WEEKDAY.toLowerCase();
const MONTH_SMALL = MONTH.toLowerCase();

/**
 * Patterns, each with a cheap necessary pattern where there is one: the long ones are then compiled only where they may
 * match.
 */
const OPENERS: readonly (readonly [form: OpenerForm, pattern: RegExp, needs?: RegExp])[] = [
  [
    'next-time',
    new RegExp(
      regexSource`
        ^(?:(?:it was )?(?:early |late |by |on |bright and early )?the (?:very )?(?:next|following|same) (?:few |
        couple of |two |three )?(?:\w+ )?(?:${PART}|${WEEKDAY_SMALL})|(?:early |late )?(?:the )?next (?:${PART}|
        ${WEEKDAY_SMALL})|the next time|(?:the )?(?:day|morning|night|evening|week) after)\b
      `,
    ),
    /next|following|same|after/,
  ],
  [
    'that-time',
    new RegExp(
      regexSource`
        ^(?:(?:later |early |late |all |much later |it was (?:late |early )?)?that (?:same |very )?(?:${PART}|
        ${WEEKDAY_SMALL})|(?:later |early |earlier )?this (?:morning|afternoon|evening)|(?:that|
        the same) (?:next )?\w+day (?:night|evening|morning|afternoon))\b
      `,
    ),
    /that|this|same/,
  ],
  [
    'moments',
    new RegExp(
      regexSource`
        ^(?:(?:only |just |not |exactly |after )?(?:${AMOUNT} |the next |the following )?(?:few |more |long |short |
        good )?(?:seconds?|minutes?|moments?|beats?|heartbeats?|breaths?)(?: (?:or two|or so))?(?: (?:later|
        after(?:wards?)?|on|hence|had passed|passed|went by|ticked by|in|of)\b|,))
      `,
    ),
    /second|minute|moment|beat|breath/,
  ],
  [
    'later',
    new RegExp(
      regexSource`
        ^(?:(?:it was )?(?:only |just |not |exactly |roughly |approximately )?${AMOUNT}(?: \w+)? ${UNIT} (?:later|
        after|afterwards?|on|hence|had passed|passed|went by|since|into|earlier|ago|before)|(?:much |sometime |
        some time |not (?:long|much) |shortly |a (?:little|short|long) (?:while|time) |awhile |hours |days |weeks |
        months |years |minutes |moments )(?:later|after|afterwards?)|later(?:,| on| in| that)|after (?:${AMOUNT}|the|
        her|his|their|my|our) (?:\w+ )?${UNIT})\b
      `,
    ),
    /later|after|hence|passed|went by|since|into|earlier|ago|before| on/,
  ],
  [
    'passed',
    new RegExp(
      regexSource`
        ^(?:(?:the )?(?:days?|weeks?|months?|years?|hours?|minutes?|time|seasons?|rest of the (?:${PART}|\w+)|
        next (?:few |two |three |several )?${UNIT}|${AMOUNT} ${UNIT}) (?:\w+ )?(?:passed|went by|had passed|flew by|
        crawled|dragged|came and went|slipped|rolled|later|turned))\b
      `,
    ),
    /passed|went by|flew by|crawled|dragged|came and went|slipped|rolled|later|turned/,
  ],
  [
    'meanwhile',
    new RegExp(regexSource`
        ^(?:meanwhile|in the meantime|elsewhere|at the same time|at that (?:very )?moment|back (?:at|in|on|aboard|
        home|outside|inside|upstairs|downstairs)|across (?:town|the (?:city|street|hall|room|galaxy))|far (?:away|
        below|above|from)|(?:several |many |a few |some )?(?:miles|blocks|floors|light-?years) away|somewhere)\b
      `),
  ],
  [
    'clock',
    new RegExp(
      regexSource`
        ^(?:(?:it was |at |by |around |about )?(?:\d{1,2}(?::\d{2})?\s?(?:[ap]\.?m\.?|o['’]clock)|(?:one|two|three|
        four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock|half past|quarter (?:to|past)|midnight|noon|
        \d{4} hours)|on (?:${WEEKDAY_SMALL}|the (?:morning|evening|night|day|afternoon|\w+ (?:day|night|morning|
        evening)) of|${MONTH_SMALL})|${WEEKDAY_SMALL}(?: (?:morning|night|evening|afternoon))?|(?:in|by|
        it was) (?:early |late |mid-?)?${MONTH_SMALL})\b
      `,
    ),
    /\d|clock|half past|quarter|midnight|noon|day|^on the|(?:in|by|was) /,
  ],
  [
    'at-time',
    new RegExp(
      regexSource`
        ^(?:(?:at|by|before|after|around|until|since|just (?:before|after)|shortly (?:before|after)) (?:the )?(?:dawn|
        dusk|sunset|sunrise|sundown|noon|midnight|nightfall|lunch|lunchtime|dinner|dinnertime|supper|breakfast|
        daybreak|twilight|first light|time)|(?:as|when|by the time|once) (?:the )?(?:sun|moon|night|dawn|morning|dusk|
        evening|darkness|day|winter|spring|summer|autumn)|in the (?:morning|evening|afternoon|middle of the night|
        dead of night|early hours)|(?:morning|night|evening|dawn|dusk|midnight|noon|winter|spring|summer|autumn|
        christmas|sunrise|sunset) (?:came|fell|found|had|was|arrived|broke|saw|brought|settled|crept|dawned)|(?:one|
        every|some|each) (?:\w+ )?(?:${PART}|${WEEKDAY_SMALL})|it (?:was|had been) (?:\w+ ){0,3}(?:${PART}|${UNIT}|
        late|early|dark|raining|snowing|past)|tonight|today|yesterday|last (?:night|week|month|year|summer|winter)|
        this time|that first|the (?:first|last|second|third) (?:time|thing|${PART}))\b
      `,
    ),
    new RegExp(regexSource`
        dawn|dusk|sun|noon|night|lunch|dinner|supper|breakfast|break|light|time|moon|morning|evening|dark|day|winter|
        spring|summer|autumn|fall|christmas|week|month|year|hour|minute|second|late|early|rain|snow|past|thing|first|
        moment|decade|centur|season|class|drink
      `),
  ],
  [
    'when-after',
    new RegExp(regexSource`
        ^(?:when|after|by the time|once|as soon as|upon|having|it (?:took|wasn['’]t|had taken|didn['’]t take)|
        before (?:long|she|he|they|i|we)|for the (?:next|rest|past)|over the (?:next|course|following|past)|
        in the (?:weeks|days|months|years|end|wake|aftermath)|during|throughout|ever since|since)\b
      `),
  ],
  [
    'vague-time',
    new RegExp(regexSource`
        ^(?:eventually|finally|soon(?: after| enough)?|suddenly|at (?:last|first|length)|then(?: one)?|now|once|today|
        again|still later|in time|by (?:now|then)|so it was|presently)\b
      `),
  ],
  [
    'place',
    new RegExp(regexSource`
        ^(?:in|at|on|outside|inside|within|beneath|beyond|aboard|upstairs|downstairs|down|up|under|over|near|behind|
        through|along|around|deep in|high above) (?:the|her|his|their|my|our|a|an|[a-z])
      `),
  ],
];

/** The opening that sets a new time or place, or null. Reads the first 90 code units. */
export function openerOf(text: string): { readonly form: OpenerForm; readonly phrase: string } | null {
  const head = text.slice(0, 90);
  const small = head.toLowerCase();
  for (const [form, pattern, needs] of OPENERS) {
    const match = needs === undefined || needs.test(small) ? pattern.exec(small) : null;
    if (match) return { form, phrase: head.slice(0, match[0].length) };
  }
  return null;
}
