import { nameVariant } from './cast/name-variant.js';
import { beatAfterComma } from './dialogue/beat-after-comma.js';
import { beatBeforeComma } from './dialogue/beat-before-comma.js';
import { capitalAfterComma } from './dialogue/capital-after-comma.js';
import { commaOutside } from './dialogue/comma-outside.js';
import { dashInterrupt } from './dialogue/dash-interrupt.js';
import { doubleMark } from './dialogue/double-mark.js';
import { interruptedNewSentence } from './dialogue/interrupted-new-sentence.js';
import { interruptedSentence } from './dialogue/interrupted-sentence.js';
import { lowercaseAfterBeat } from './dialogue/lowercase-after-beat.js';
import { lowercaseQuoteStart } from './dialogue/lowercase-quote-start.js';
import { missingCommaBeforeQuote } from './dialogue/missing-comma-before-quote.js';
import { missingMarkBeforeTag } from './dialogue/missing-mark-before-tag.js';
import { participleComma } from './dialogue/participle-comma.js';
import { periodAfterLeadingTag } from './dialogue/period-after-leading-tag.js';
import { periodBeforeTag } from './dialogue/period-before-tag.js';
import { periodOutside } from './dialogue/period-outside.js';
import { questionSaidPeriod } from './dialogue/question-said-period.js';
import { saidObject } from './dialogue/said-object.js';
import { spokeAsTag } from './dialogue/spoke-as-tag.js';
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
import { notRun } from './setup/not-run.js';
import { askExclaim } from './speech/ask-exclaim.js';
import { cutOffDash } from './speech/cut-off-dash.js';
import { noTerminal } from './speech/no-terminal.js';
import { phoneticElision } from './speech/phonetic-elision.js';
import { repeatedNames } from './speech/repeated-names.js';
import { stutterStyle } from './speech/stutter-style.js';
import { trailingStyle } from './speech/trailing-style.js';
import { vocativeComma } from './speech/vocative-comma.js';
import { unused } from './suppress/unused.js';
import { unreadParagraph } from './text/unread-paragraph.js';
import { sameSpeakerRun } from './turns/same-speaker-run.js';
import { twoSpeakers } from './turns/two-speakers.js';

/** Every rule, in the order of their ids. */
export const rules: readonly Rule[] = [
  nameVariant,
  beatAfterComma,
  beatBeforeComma,
  capitalAfterComma,
  commaOutside,
  dashInterrupt,
  doubleMark,
  interruptedNewSentence,
  interruptedSentence,
  lowercaseAfterBeat,
  lowercaseQuoteStart,
  missingCommaBeforeQuote,
  missingMarkBeforeTag,
  participleComma,
  periodAfterLeadingTag,
  periodBeforeTag,
  periodOutside,
  questionSaidPeriod,
  saidObject,
  spokeAsTag,
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
  notRun,
  askExclaim,
  cutOffDash,
  noTerminal,
  phoneticElision,
  repeatedNames,
  stutterStyle,
  trailingStyle,
  vocativeComma,
  unused,
  unreadParagraph,
  sameSpeakerRun,
  twoSpeakers,
];
