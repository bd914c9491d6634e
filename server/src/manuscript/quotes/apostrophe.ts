import { isCjk, isDigit, isLetter, isUpper, isWord } from '../../text/characters.js';
import { wordList } from '../../text/wordList.js';

/** Words with elided letters after an initial apostrophe, including the dropped `h` of Cockney. */
const ELISIONS = new Set(
  wordList(`
    ad alf all appen ard as ats ave bout burbs bye cause cept copter cos course coz cuz d e ead eard ee ell em er
    ere evenin evening fore fraid gainst hood im is kay lil ll longside m mid mornin morning n neath night nly
    nother nuff ome ope ouse ow pon re round s scuse shun spect spose stead sup t tain taint tention til till tis
    tisn twas twasn tween twere twill twixt twon twould ud un undred ve way ye zat`),
);
/** Elisions that may also be the first word of a speech; only those that are frequent in narration count as elided. */
const DOUBTFUL = new Set(
  wordList(`
    all as bye course d e er evenin evening fore head hood is m mornin morning night round s stead t till way ye`),
);

/**
 * Those of them with a dropped `h`. Capitalised at the start of a paragraph, they rather follow an opening quotation
 * mark.
 */
const H_DROPPED = new Set(wordList('ad alf ard ave e ead eard ell er ere im ome ope ouse ow'));

/**
 * Whether the character at `at` (`'`, `’` or `‘`) is an apostrophe and no opening quotation mark: inside a word, before
 * a year, or before an elision.
 */
export function isApostrophe(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (isCjk(before) || isCjk(after)) return false;
  if (isWord(before)) return isWord(after);
  if (isDigit(after)) return /^\d\ds?(?![\d:%])/.test(text.slice(at + 1, at + 6));
  if (!isLetter(after)) return false;
  return text.charCodeAt(at) !== 0x2018 ? opensElision(text, at, true) : opensElision(text, at, false);
}

function opensElision(text: string, at: number, doubtful: boolean): boolean {
  let end = at + 1;
  while (isLetter(text.charCodeAt(end))) end++;
  const word = text.slice(at + 1, end).toLowerCase();
  if (!ELISIONS.has(word) || word.length === 0) return false;
  if (
    H_DROPPED.has(word) &&
    isUpper(text.charCodeAt(at + 1)) &&
    text.charCodeAt(at) !== 0x2019 &&
    text.slice(0, at).trim() === ''
  )
    return false;
  if (!DOUBTFUL.has(word)) return true;
  // `'n'`, `'e's`: a further apostrophe on the same word decides; otherwise an ambiguous word counts only in lower case
  // within a sentence.
  return doubtful && text.charCodeAt(at + 1) >= 97 && at > 0 && text.charCodeAt(at) === 0x2019;
}

/** Whether the word after the mark at `at` is an elision, however common as a word of its own. */
export const isElided = (text: string, at: number): boolean => {
  const word = /^\p{L}+/u.exec(text.slice(at + 1, at + 16))?.[0].toLowerCase() ?? '';
  return word === 'oo' || ELISIONS.has(word);
};

/**
 * Whether the word before the mark at `at` has an elided end: `an'`, `o'`, `goin'`. Within a sentence such a mark
 * closes no quotation.
 */
export const isClipped = (text: string, at: number): boolean =>
  /(?:^|[^\p{L}])(?:an|o|th|wi|ol|\p{L}{2,12}in)$/iu.test(text.slice(Math.max(0, at - 16), at));

/**
 * Whether a mark after a word may be that word's apostrophe (`dogs'`, `goin'`, `o'`). A space or punctuation follows
 * it.
 */
export function mayEndWord(text: string, at: number): boolean {
  let from = at;
  while (isLetter(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, at).toLowerCase();
  return (
    /(?:s|in|z|x)$/.test(word) ||
    /^(?:o|an|th|wi|t|ol|bo|n|mos|jus|las|nex|mus|tha|wha|don|ma|pa|ha|fo|mo|po)$/.test(word)
  );
}
