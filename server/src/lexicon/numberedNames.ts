import { titleInfo } from './titles.js';
import { personNoun } from './personNouns.js';

/** Nouns other than titles and persons of which a number makes a name: `Unit 7`, `Subject Nine`. Lower case. */
const DESIGNATORS: ReadonlySet<string> = new Set(
  `number unit subject experiment specimen model test type operative asset clone candidate contestant tribute citizen inmate recruit droid
  replicant android cyborg patient target user host node core`.split(/\s+/),
);

const NUMERAL =
  /^(?:\p{Nd}{1,6}\p{L}?|(?:Zero|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Sixteen|Seventeen|Eighteen|Nineteen|Twenty|Thirty|Forty|Fifty|Sixty)(?:-\p{L}+)?)$/u;

/**
 * Whether a capitalised noun (given in lower case) and the word behind it make a name by number: `Agent 4`, `Number
 * Six`.
 */
export const isNumbered = (noun: string, word: string): boolean =>
  NUMERAL.test(word) &&
  (DESIGNATORS.has(noun) || titleInfo(noun) !== undefined || (personNoun(noun) ?? 'group') !== 'group');

/** Whether a capitalised noun (given in lower case) is a name only by its number. */
export const isDesignator = (noun: string): boolean => DESIGNATORS.has(noun);
