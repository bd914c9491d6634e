import { regexSource } from '../../text/regexSource.js';

/** Patterns at the very start of a paragraph that suggest a new scene, or speak against one. */
export const OPENING_PATTERNS = {
  // A pronoun or article that refers back.
  pronoun: /^(?:he|she|they|it|his|her|their|him)\b/i,
  I: /^(?:I|my|we|our)\b/i,
  article: /^(?:the|a|an) /i,
  link: new RegExp(
    regexSource`
      ^(?:but|and|so|then|yet|or|still|though|instead|as for|of course|perhaps|maybe|at (?:this|that|these|those)|
      with (?:this|that)|(?:this|that|these|those|such|both) )
    `,
    'i',
  ),
  // A description of the setting.
  'it was': /^(?:it (?:was|is|had been|['’]s)|there (?:was|is|were|are|had been)|it['’]s)\b/i,
  // A person introduced by full name or title.
  'full name': /^\p{Lu}[\p{L}’'-]+ \p{Lu}\p{Ll}/u,
  title: new RegExp(
    regexSource`
        ^(?:General|Professor|Doctor|Dr\.?|Mr\.?|Mrs\.?|Miss|Ms\.?|Agent|Captain|Sir|Lady|Lord|King|Queen|Prince|
        Princess|Sergeant|Colonel|Lieutenant|Detective|Officer|Uncle|Aunt|Commander|Major|Father|Sister) \p{Lu}
      `,
    'u',
  ),
  // A person's position or arrival.
  stance: new RegExp(
    regexSource`
        ^(?:\p{Lu}[\p{L}'’]+|he|she|I|they|we)(?: and \p{Lu}\p{L}+)? (?:\w+ly )?(?:wakes?|woke|awoke|awakes?|stirred|
        stirs|sat|sits?|stood|stands?|lay|lies|leaned|leans|walked|walks?|stepped|steps?|entered|enters|arrived|
        arrives?|paced|paces|knelt|kneels|waited|waits|crouched|crouches|opened|opens|knocked|knocks|hurried|hurries|
        climbed|climbs|crossed|drove|rode|sprinted|ran|runs|trotted|trots|stared|stares|watched|watches|paused|yawned|
        groaned|emerged|returned|returns)\b(?! (?:\w+ly )?(?:towards?|forward|closer|back|away|up|(?:his|her|my|
        their) (?:mouth|eyes|arms?|hands?|head)))
      `,
    'iu',
  ),
  clause: /^(?:when|as|while|by the time|once|after|before) /i,
  participle: /^\p{L}+(?:ing|ed) /iu,
} as const satisfies Readonly<Record<string, RegExp>>;

/**
 * Patterns anywhere in the first sentence: a time, waking, the sky, a part of the day, a place, the pluperfect,
 * arrivals and departures.
 */
export const FIRST_SENTENCE_PATTERNS = {
  time: new RegExp(
    regexSource`
      \b(?:the (?:next|following|other|previous) (?:morning|day|night|evening|afternoon|week|month|year|weekend)|
      (?:that|this) (?:same )?(?:morning|afternoon|evening|night|day|week|weekend|summer|winter|spring|autumn)|
      (?:hours?|days?|weeks?|months?|years?|nights?) (?:later|after|before|earlier|ago|since|passed)|o['’]clock|
      for (?:the (?:past|last|next)|\w+) (?:hours|days|weeks|months|years)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|
      Sun)day)\b
    `,
    'i',
  ),
  waking: new RegExp(
    regexSource`
        \b(?:woke|wakes?|woken|awoke|awakes?|awakened|awoken|stirred awake|(?:opened|opens?) (?:his|her|my|
        their) eyes|jerked awake|alarm (?:clock|rang|went)|groggily|couldn['’]t sleep|can['’]t sleep)\b
      `,
    'i',
  ),
  sky: new RegExp(
    regexSource`
      \b(?:sun|moon|sky|skies|rain|snow|wind|storm|clouds?|dawn|dusk|sunlight|moonlight|sunset|sunrise|stars|fog|mist|
      light of|daylight|breeze|horizon)\b
    `,
    'i',
  ),
  'part of day': /\b(?:morning|noon|afternoon|evening|night|midnight|breakfast|lunch|dinner|supper)\b/i,
  place: new RegExp(
    regexSource`
        \b(?:room|hall|hallway|corridor|office|kitchen|house|street|road|door|bed|bedroom|chair|table|desk|couch|
        window|forest|town|city|building|library|castle|tower|ship|camp|tent|car|garden|hospital|school|class|shop|
        store|bar|roof|rooftop|cave|square|gate|station|airport|hotel|apartment|home|lab)\b
      `,
    'i',
  ),
  'had been':
    /\bhad (?:\w+ly |never |not |always |already |long |just )?(?:been|gone|become|taken|come|made|left|\w+ed)\b/i,
  coming: new RegExp(
    regexSource`
        \b(?:arrived?|arriving|entered|enters|entering|reached|reaching|returned|returning|made (?:his|her|my|their|
        our) way|headed|heading|approached|stepped|steps|drove|landed|travell?ed|journey|set out|gathered|met)\b
      `,
    'i',
  ),
} as const satisfies Readonly<Record<string, RegExp>>;

const HEADS = Object.values(OPENING_PATTERNS);
const SENTENCES = Object.values(FIRST_SENTENCE_PATTERNS);

/**
 * The patterns that a paragraph matches, as a bit set in the order of declaration: those of the opening on its first 90
 * code units, then those of the first sentence.
 */
export const patternsOf = (opening: string, sentence: string): number =>
  matches(HEADS, opening) | (matches(SENTENCES, sentence) << HEADS.length);

function matches(patterns: readonly RegExp[], text: string): number {
  let set = 0;
  for (let i = 0; i < patterns.length; i++) if (patterns[i]!.test(text)) set |= 1 << i;
  return set;
}

/** The bit of the pattern of a time in the first sentence. */
const TIME = 1 << (HEADS.length + Object.keys(FIRST_SENTENCE_PATTERNS).indexOf('time'));

/** Whether `patterns` (from `patternsOf`) contain a time in the first sentence. */
export const tellsTime = (patterns: number): boolean => (patterns & TIME) !== 0;
