import { regexSource } from '../../src/text/regexSource.js';

/** A word or phrase that is not ours, and the one to write for it. */
interface HouseWord {
  readonly not: RegExp;
  readonly say: string;
}

/** The words of writers and editors, in American English, for those that readers of our texts stumbled over. */
const HOUSE_WORDS: readonly HouseWord[] = [
  {
    not: new RegExp(
      regexSource`
        (?<!\b(?:question|exclamation|quotation|punctuation|interrogation|check|interpunct)[ -])
        \bmarks?\b(?!-?up\b)`,
      'i',
    ),
    say: 'quotation marks, comma, period …',
  },
  {
    not: new RegExp(
      regexSource`
        (?<!\b(?:dollar|plus|equals|number|pound|greater-than|less-than|who|character|she|he) )\bsigns\b
        (?!,? (?:in|to|and speaks|or speaks|or writes|after speaking|a line|this line|it\b|them\b|their))`,
      'i',
    ),
    say: 'characters (“signs” only of sign language, as a verb)',
  },
  { not: /\bway of speaking\b/i, say: 'dialogue tag, speech verb' },
  { not: /\bspeeches\b/i, say: 'lines' },
  { not: /\bblanks?\b(?! lines?\b)/i, say: 'space' },
  { not: /\bmend(?:s|ed|ing)?\b/i, say: 'fix' },
  { not: /\bslips?\b/i, say: 'the name of the problem' },
  { not: /\bparted by\b/i, say: 'separated by' },
  { not: /\btold\b/i, say: 'shown, reported, said' },
  { not: /\bhold(?:s|ing)? up\b/i, say: 'another verb' },
  { not: /\bto hear no more of\b/i, say: 'to turn off, to ignore' },
  { not: /\bhow much is told\b/i, say: 'preset' },
  { not: /\bor no longer\b/i, say: 'Toggle' },
  { not: /\b(?:one mark says it|nothing ends what is said)\b/i, say: 'what to do' },
  { not: /\bnobody can tell from the text\b/i, say: 'Unclear' },
  { not: /(?<!\bperiod \()\bfull stops?\b/i, say: 'period (full stop)' },
  { not: /\bsmall letters?\b/i, say: 'lowercase' },
  {
    not: new RegExp(
      regexSource`
        \b(?:colou?r(?<=our)|colours|coloured|colouring|behaviour|favourite|honour|neighbour|grey|spelt|licence|centre|
        catalogue|programme|(?:recogni|organi|capitali|apologi|summari|emphasi)se[sd]?|travell(?:ed|ing|er)|
        labell(?:ed|ing)|cancell(?:ed|ing))\b`,
      'i',
    ),
    say: 'the American spelling',
  },
  { not: /\b(?:amid|amidst|whilst|thereof|herein)\b/i, say: 'plain modern English' },
];

/** What is in code font is no prose: ids of rules, keys, names of files. */
const withoutCode = (text: string): string =>
  text.replace(/`[^`]*`/g, '`…`').replace(/ficwright\.colours|(?:\b[a-z]+\/[a-z]+(?:-[a-z]+)*)/g, '…');

/** What in a text is against the house words, each with what to write. */
export const against = (text: string): readonly string[] =>
  HOUSE_WORDS.flatMap(({ not, say }) => {
    const found = not.exec(withoutCode(text));
    return found === null ? [] : [`“${found[0]}” (${say})`];
  });
