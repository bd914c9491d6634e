import { beatBeforeComma } from './dialogue/beat-before-comma.js';
import { periodBeforeTag } from './dialogue/period-before-tag.js';
import { doubledWord } from './narr/doubled-word.js';
import { unclosed } from './quotes/unclosed.js';
import type { Rule } from './rule.js';
import { unused } from './suppress/unused.js';
import { unreadParagraph } from './text/unread-paragraph.js';

/** Every rule, in the order of their ids. */
export const rules: readonly Rule[] = [
  beatBeforeComma,
  periodBeforeTag,
  doubledWord,
  unclosed,
  unused,
  unreadParagraph,
];
