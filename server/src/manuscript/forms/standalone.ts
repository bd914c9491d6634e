import { breakOf } from './break.js';
import { CHAPTER_WORD, headingOf, UNSPACED_CHAPTER } from './heading.js';
import { isMarkup } from './markup.js';
import { MAX_STANDALONE_MARKUP_UNITS, MAX_STANDALONE_UNITS } from '../limits.js';

/**
 * Whether a line is a block by its form alone: a break, a heading, a comment. `fresh`: the line before is blank or
 * certainly a block. A numbered heading (`5. Harbours`) or a weak break needs that, since within a paragraph it is a
 * wrapped line.
 */
export function standsAlone(text: string, from: number, to: number, fresh: boolean): boolean {
  if (to - from > MAX_STANDALONE_UNITS)
    return (
      to - from <= MAX_STANDALONE_MARKUP_UNITS &&
      !/[\p{L}"“]/u.test(text[from]!) &&
      isMarkup(text.slice(from, to).trim())
    );
  const line = text.slice(from, to).trim();
  if (isMarkup(line)) return true;
  const first = line.charCodeAt(0);
  if (first === 60 && line.startsWith('<!--')) return line.endsWith('-->');
  if (!fresh && !/^(?:[#*~_=\-—<[⁂§]|[oOxX0]+$)/.test(line) && !CHAPTER_WORD.test(line) && !UNSPACED_CHAPTER.test(line))
    return false;
  if (breakOf(line)) return true;
  const heading = headingOf(line);
  return heading !== null && (fresh || heading.sure);
}
