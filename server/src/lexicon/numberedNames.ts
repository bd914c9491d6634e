import { titleInfo } from './titles.js';
import { personNoun } from './personNouns.js';
import { wordList } from '../text/wordList.js';
import { regexSource } from '../text/regexSource.js';

/** Nouns other than titles and persons of which a number makes a name: `Unit 7`, `Subject Nine`. Lower case. */
const DESIGNATORS: ReadonlySet<string> = new Set(
  wordList(`
    android asset candidate citizen clone contestant core cyborg droid experiment host inmate model node number
    operative patient recruit replicant specimen subject target test tribute type unit user`),
);

const NUMERAL = new RegExp(
  regexSource`
    ^(?:\p{Nd}{1,6}\p{L}?|(?:Zero|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen|
    Fifteen|Sixteen|Seventeen|Eighteen|Nineteen|Twenty|Thirty|Forty|Fifty|Sixty)(?:-\p{L}+)?)$
  `,
  'u',
);

/**
 * Whether a capitalised noun (given in lower case) and the word behind it make a name by number: `Agent 4`, `Number
 * Six`.
 */
export const isNumbered = (noun: string, word: string): boolean =>
  NUMERAL.test(word) &&
  (DESIGNATORS.has(noun) || titleInfo(noun) !== undefined || (personNoun(noun) ?? 'group') !== 'group');

/** Whether a capitalised noun (given in lower case) is a name only by its number. */
export const isDesignator = (noun: string): boolean => DESIGNATORS.has(noun);
