import { regexSource } from '../../text/regexSource.js';

/** Characters of which authors draw scene breaks. Letters are handled apart. */
const SIGNS =
  /^[-=_~*#+.,;:!?/|\\<>^•·∙◦○●◆◇■□▪★☆✦✧✩✪✶✴✵✷⋆♥♡♦♠♣❤❦❧☙❈❋✿❀※⁂§†‡¤°«»\u2010-\u2015\u2500-\u257f⸺⸻∞〜～＊－＝＋]+$/u;
/** Lines that are a break although they have only one or two signs. */
const ALONE = /^(?:#|[~*]{1,2}|--|––|⁂|§|—|―|⸺|⸻|━+|─+|❦|❧|☙|[★☆✦✧⋆♥♡◆◇●○•※＊])$/u;
const SPELLED = new RegExp(
  regexSource`
    ^[\W_]*(?:(?:line|page|scene|section|chapter)[ -]?(?:break|change|skip|divider|cut)|linebreak|break|time[ -]?skip|
    hr)[\W_]*$
  `,
  'i',
);
const RULE = /^(?:<hr\b[^>]*>|\[hr\](?:\[\/hr\])?|<center>\s*<hr\b[^>]*>\s*<\/center>)$/i;
const WRAPPED = /^<(center|p|div)\b[^>]*>(.*)<\/\1>$/i;
/** Letter breaks: `oOo`, `o0o`, `xXx`, `-x-x-x-`, `X X X`. */
const LETTERS = /^[oOxX0\s\-~*.:=_+|•/\\]{3,40}$/;

/**
 * The scene break that a line is, or null. `line` is trimmed. `mark`: its signs; `spelled`: whether it is written in
 * words.
 */
export function breakOf(line: string): { readonly mark: string; readonly spelled: boolean } | null {
  if (line.length === 0 || line.length > 120) return null;
  const first = line.charCodeAt(0);
  // Fast exit: nearly every line begins with a letter or quotation mark that no break begins with.
  if (first === 34 || first === 0x201c || (line.length > 60 && first > 64 && first < 123)) return null;
  if (((first >= 97 && first <= 122) || (first >= 65 && first <= 90)) && !/^[oOxXlLpPsSbBtTcChH]/.test(line))
    return null;
  const bare = line.replace(/\\(?=[*_#~-])/g, '');
  const inner = WRAPPED.exec(bare)?.[2]?.trim();
  if (inner) return breakOf(inner);
  if (RULE.test(bare)) return { mark: bare, spelled: false };
  const tight = bare.replace(/\s+/g, '');
  if (ALONE.test(tight)) return { mark: bare, spelled: false };
  if (SIGNS.test(tight)) return isSignRow(tight) ? { mark: bare, spelled: false } : null;
  if (isLetterRow(bare, tight)) return { mark: bare, spelled: false };
  if (bare.length <= 40 && isSpelled(bare)) return { mark: bare, spelled: true };
  return null;
}

/** Whether a line is a row of three or more signs. A silent `…`, `?!`, an arrow or a quotation mark is none. */
function isSignRow(tight: string): boolean {
  if ([...tight].length < 3 || /^(?:[.…]+|[,;!?]+|:+|[.!?…]+)$/.test(tight) || /^[<>]+$/.test(tight)) return false;
  return true;
}

/** Rows of the letters O and X in turn, as in `oOo` and `xoxo`. */
const LETTER_BREAK = new RegExp(regexSource`
  ^(?:oO)+o?$|^(?:Oo){2,}O?$|^OoO$|^(?:xX)+x?$|^XxX(?:xX)*$|^(?:xo|ox|XO|OX){3,}[xoXO]?$|^[oO]+[xX][oO]+$|
  ^[xX][oO][xX]$
`);

/**
 * Whether a row of letters is a break: their case alternates, one is a zero, all are X, or signs or spaces separate
 * them evenly. `ooo`, `xxx`, `OOO`, `Ooo` are none.
 */
function isLetterRow(bare: string, tight: string): boolean {
  if (!LETTERS.test(bare)) return false;
  const letters = tight.replace(/[^oOxX0]/g, '');
  if (letters.length === 0) return false;
  if (letters.length < tight.length) return tight.length >= 3 && !/^[oOxX0]{2,}[.!?:]+$/.test(tight);
  if (/\s/.test(bare)) return letters.length >= 3 && /^(?:[oOxX0]\s+)+[oOxX0]$|^(?:\S{2,}\s+)+\S{2,}$/.test(bare);
  if (letters.length < 3) return false;
  if (/^X+$/.test(letters) || (/0/.test(letters) && /[oO]/.test(letters))) return true;
  return LETTER_BREAK.test(letters) && !/^[OX][ox]+$/.test(letters);
}

/**
 * Whether a line is a spelled break: in capitals, brackets or signs; a lone `break` or `hr` needs brackets or signs.
 */
function isSpelled(bare: string): boolean {
  if (!SPELLED.test(bare)) return false;
  const word = bare.replace(/[\W_]+/g, ' ').trim();
  const setOff = /^[\W_]/.test(bare) || /[^\w\s.]$/.test(bare);
  return (
    setOff ||
    word === word.toUpperCase() ||
    (/^(?:line|scene|page) ?break$/i.test(word) && !/\.$/.test(bare)) ||
    /^scene change$/i.test(word)
  );
}
