import { labelOf } from './label.js';
import { slugOf } from './slug.js';
import { MAX_SETEXT_TITLE_UNITS } from '../limits.js';

const ROW = /^(?:={2,}|-{3,})$/;
const SENTENCE_END = /[.!?…,;:]["”’'»)\]*_]*$/;

/**
 * Level of the setext heading that a line and the row below it make: 1 with `=`, 2 with `-`; 0 for none. Both are
 * trimmed. A row as long as its line is certainly an underline. Any other is one only below what reads as a title,
 * since authors also draw a break right below a sentence, a card or a letter.
 */
export function setextLevel(title: string, row: string): 0 | 1 | 2 {
  if (
    !ROW.test(row) ||
    title.length > MAX_SETEXT_TITLE_UNITS ||
    !/^[^\p{Ll}\s]/u.test(title) ||
    !/[\p{L}\p{N}]/u.test(title)
  )
    return 0;
  if (/^(?:[>|#<=~]|[-+*]\s|\d{1,9}[.)]\s)/.test(title)) return 0;
  const level = row.startsWith('=') ? 1 : 2;
  if (row.length >= 5 && Math.abs(row.length - title.length) <= 1) return level;
  if (SENTENCE_END.test(title) || /^["“‘'«„—–]/.test(title) || /["”»]$/.test(title)) return 0;
  return level === 1 || isTitle(title) ? level : 0;
}

/** Whether a line is capitalised like a title and is no label, place line or signature. */
const isTitle = (line: string): boolean =>
  !line.includes(',') &&
  labelOf(line) === null &&
  slugOf(line)?.sure !== true &&
  line.split(/\s+/).every(word => word.length <= 4 || /^[^\p{L}]*[\p{Lu}\p{Lo}\p{N}]/u.test(word));

/** Title and level of a setext heading; null for anything else. */
export function setextOf(text: string): { readonly title: string; readonly level: 1 | 2 } | null {
  const last = text.charCodeAt(text.length - 1);
  if (last !== 61 && last !== 45) return null;
  const match = /^([^\r\n]{1,140})(?:\r\n|\r|\n)([^\r\n]+)$/.exec(text);
  if (!match) return null;
  const title = match[1]!.trim();
  const level = setextLevel(title, match[2]!.trim());
  return level === 0 ? null : { title, level };
}
