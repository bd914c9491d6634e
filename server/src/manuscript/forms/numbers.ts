import { fromLocales } from '../locales/index.js';
import { wordList } from '../../text/wordList.js';
import { regexSource } from '../../text/regexSource.js';

const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ONES = wordList(`
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen`);
const TENS = wordList('twenty thirty forty fifty sixty seventy eighty ninety');
const ORDINALS = wordList(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last final`);
const SPELLED = new RegExp(
  regexSource`
    ^(?:${[...ONES, ...ORDINALS, ...fromLocales(({ numbers }) => numbers)].join('|')}|
    (?:${TENS.join('|')})(?:[- ](?:${ONES.slice(0, 9).join('|')}))?|(?:one |a )?hundred(?: (?:and )?[a-z -]+)?)$
  `,
  'i',
);

/**
 * Whether a word is a canonical roman numeral: `MIX`, `DIM` and `I'LL` are words. A single `I` counts only with `lone`.
 */
export function isRoman(word: string, lone = false): boolean {
  const upper = word.toUpperCase();
  if (word.length === 0 || (word !== upper && word !== word.toLowerCase()) || !ROMAN.test(upper)) return false;
  if (upper === 'I') return lone;
  return ![
    'MIX',
    'DIM',
    'MI',
    'MD',
    'DI',
    'LI',
    'MC',
    'CD',
    'DC',
    'MM',
    'CC',
    'DCI',
    'MIL',
    'MILD',
    'LID',
    'CIVIL',
    'VIVID',
    'MIMIC',
    'DID',
  ].includes(upper);
}

/** Whether the words are a number: digits, a roman numeral, or spelled. */
export const isNumber = (words: string): boolean =>
  /^\d{1,4}(?:\.\d{1,2})?$/.test(words) || isRoman(words, true) || SPELLED.test(words);
