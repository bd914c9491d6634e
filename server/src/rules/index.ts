import { beatAfterComma } from './dialogue/beat-after-comma.js';
import { beatBeforeComma } from './dialogue/beat-before-comma.js';
import { capitalAfterComma } from './dialogue/capital-after-comma.js';
import { commaOutside } from './dialogue/comma-outside.js';
import { doubleMark } from './dialogue/double-mark.js';
import { interruptedSentence } from './dialogue/interrupted-sentence.js';
import { lowercaseAfterBeat } from './dialogue/lowercase-after-beat.js';
import { missingCommaBeforeQuote } from './dialogue/missing-comma-before-quote.js';
import { missingMarkBeforeTag } from './dialogue/missing-mark-before-tag.js';
import { periodBeforeTag } from './dialogue/period-before-tag.js';
import { periodOutside } from './dialogue/period-outside.js';
import { doubledWord } from './narr/doubled-word.js';
import { closedThenContinues } from './quotes/closed-then-continues.js';
import { continuationSuspicious } from './quotes/continuation-suspicious.js';
import { continuationUnopened } from './quotes/continuation-unopened.js';
import { empty } from './quotes/empty.js';
import { extraClose } from './quotes/extra-close.js';
import { mixedStraightCurly } from './quotes/mixed-straight-curly.js';
import { mixedStyle } from './quotes/mixed-style.js';
import { nestedSame } from './quotes/nested-same.js';
import { spaceInside } from './quotes/space-inside.js';
import { unclosed } from './quotes/unclosed.js';
import { wrongDirection } from './quotes/wrong-direction.js';
import type { Rule } from './rule.js';
import { unused } from './suppress/unused.js';
import { unreadParagraph } from './text/unread-paragraph.js';

/** Every rule, in the order of their ids. */
export const rules: readonly Rule[] = [
  beatAfterComma,
  beatBeforeComma,
  capitalAfterComma,
  commaOutside,
  doubleMark,
  interruptedSentence,
  lowercaseAfterBeat,
  missingCommaBeforeQuote,
  missingMarkBeforeTag,
  periodBeforeTag,
  periodOutside,
  doubledWord,
  closedThenContinues,
  continuationSuspicious,
  continuationUnopened,
  empty,
  extraClose,
  mixedStraightCurly,
  mixedStyle,
  nestedSame,
  spaceInside,
  unclosed,
  wrongDirection,
  unused,
  unreadParagraph,
];
