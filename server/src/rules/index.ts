import { aliasScope } from './cast/alias-scope.js';
import { leftTheScene } from './cast/left-the-scene.js';
import { nameVariant } from './cast/name-variant.js';
import { nearIdenticalNames } from './cast/near-identical-names.js';
import { notInScene } from './cast/not-in-scene.js';
import { pronounMismatch } from './cast/pronoun-mismatch.js';
import { speaksBeforeIntroduced } from './cast/speaks-before-introduced.js';
import { unknownSpeaker } from './cast/unknown-speaker.js';
import { beatAfterComma } from './dialogue/beat-after-comma.js';
import { beatBeforeComma } from './dialogue/beat-before-comma.js';
import { capitalAfterComma } from './dialogue/capital-after-comma.js';
import { commaOutside } from './dialogue/comma-outside.js';
import { dashInterrupt } from './dialogue/dash-interrupt.js';
import { doubleMark } from './dialogue/double-mark.js';
import { interruptedNewSentence } from './dialogue/interrupted-new-sentence.js';
import { interruptedSentence } from './dialogue/interrupted-sentence.js';
import { interruptingBeat } from './dialogue/interrupting-beat.js';
import { lowercaseAfterBeat } from './dialogue/lowercase-after-beat.js';
import { lowercaseQuoteStart } from './dialogue/lowercase-quote-start.js';
import { missingCommaBeforeQuote } from './dialogue/missing-comma-before-quote.js';
import { missingMarkBeforeTag } from './dialogue/missing-mark-before-tag.js';
import { missingPeriodAfterBeat } from './dialogue/missing-period-after-beat.js';
import { participleComma } from './dialogue/participle-comma.js';
import { periodAfterLeadingTag } from './dialogue/period-after-leading-tag.js';
import { periodBeforeTag } from './dialogue/period-before-tag.js';
import { periodOutside } from './dialogue/period-outside.js';
import { questionOutside } from './dialogue/question-outside.js';
import { questionSaidPeriod } from './dialogue/question-said-period.js';
import { saidObject } from './dialogue/said-object.js';
import { spokeAsTag } from './dialogue/spoke-as-tag.js';
import { swallows } from './markdown/swallows.js';
import { marksDrift } from './mode/marks-drift.js';
import { soundVerb } from './mode/sound-verb.js';
import { telepathyItalicLeak } from './mode/telepathy-italic-leak.js';
import { undeclared } from './mode/undeclared.js';
import { verbVsMarks } from './mode/verb-vs-marks.js';
import { doubledWord } from './narr/doubled-word.js';
import { epithet } from './narr/epithet.js';
import { repeatedOpener } from './narr/repeated-opener.js';
import { spaceBeforeComma } from './narr/space-before-comma.js';
import { inlineNote } from './notes/inline.js';
import { leftoverMarker } from './notes/leftover-marker.js';
import { unclosedNote } from './notes/unclosed.js';
import { firstPersonSlip } from './pov/first-person-slip.js';
import { headHop } from './pov/head-hop.js';
import { closedThenContinues } from './quotes/closed-then-continues.js';
import { continuationSuspicious } from './quotes/continuation-suspicious.js';
import { continuationUnopened } from './quotes/continuation-unopened.js';
import { empty } from './quotes/empty.js';
import { extraClose } from './quotes/extra-close.js';
import { missingSpace } from './quotes/missing-space.js';
import { mixedStraightCurly } from './quotes/mixed-straight-curly.js';
import { mixedStyle } from './quotes/mixed-style.js';
import { nestedSame } from './quotes/nested-same.js';
import { sideBySide } from './quotes/side-by-side.js';
import { spaceInside } from './quotes/space-inside.js';
import { unclosed } from './quotes/unclosed.js';
import { wrongDirection } from './quotes/wrong-direction.js';
import type { Rule } from './definition/rule.js';
import { breakEaten } from './scene/break-eaten.js';
import { breakInconsistent } from './scene/break-inconsistent.js';
import { breakLong } from './scene/break-long.js';
import { breakMissingBlank } from './scene/break-missing-blank.js';
import { emptyScene } from './scene/empty.js';
import { flashbackUnclosed } from './scene/flashback-unclosed.js';
import { notRun } from './setup/not-run.js';
import { htmlSwallows } from './site/html-swallows.js';
import { askExclaim } from './speech/ask-exclaim.js';
import { cutOffDash } from './speech/cut-off-dash.js';
import { noTerminal } from './speech/no-terminal.js';
import { phoneticElision } from './speech/phonetic-elision.js';
import { repeatedNames } from './speech/repeated-names.js';
import { shoutCaps } from './speech/shout-caps.js';
import { stutterStyle } from './speech/stutter-style.js';
import { trailingStyle } from './speech/trailing-style.js';
import { vocativeComma } from './speech/vocative-comma.js';
import { saidBookism } from './style/said-bookism.js';
import { tagAdverb } from './style/tag-adverb.js';
import { tagAdverbRun } from './style/tag-adverb-run.js';
import { unused } from './suppress/unused.js';
import { tenseSlip } from './tense/slip.js';
import { unclosedComment } from './text/unclosed-comment.js';
import { unreadParagraph } from './text/unread-paragraph.js';
import { alternationBroken } from './turns/alternation-broken.js';
import { ambiguousPronounTag } from './turns/ambiguous-pronoun-tag.js';
import { firstLineUnknown } from './turns/first-line-unknown.js';
import { lateTag } from './turns/late-tag.js';
import { monologue } from './turns/monologue.js';
import { otherActorBeat } from './turns/other-actor-beat.js';
import { sameSpeakerRun } from './turns/same-speaker-run.js';
import { talkingHeads } from './turns/talking-heads.js';
import { twoSpeakers } from './turns/two-speakers.js';
import { unattributedRun } from './turns/unattributed-run.js';

/** Every rule, in the order of their ids. */
export const rules: readonly Rule[] = [
  aliasScope,
  leftTheScene,
  nameVariant,
  nearIdenticalNames,
  notInScene,
  pronounMismatch,
  speaksBeforeIntroduced,
  unknownSpeaker,
  beatAfterComma,
  beatBeforeComma,
  capitalAfterComma,
  commaOutside,
  dashInterrupt,
  doubleMark,
  interruptedNewSentence,
  interruptedSentence,
  interruptingBeat,
  lowercaseAfterBeat,
  lowercaseQuoteStart,
  missingCommaBeforeQuote,
  missingMarkBeforeTag,
  missingPeriodAfterBeat,
  participleComma,
  periodAfterLeadingTag,
  periodBeforeTag,
  periodOutside,
  questionOutside,
  questionSaidPeriod,
  saidObject,
  spokeAsTag,
  swallows,
  marksDrift,
  soundVerb,
  telepathyItalicLeak,
  undeclared,
  verbVsMarks,
  doubledWord,
  epithet,
  repeatedOpener,
  spaceBeforeComma,
  inlineNote,
  leftoverMarker,
  unclosedNote,
  firstPersonSlip,
  headHop,
  closedThenContinues,
  continuationSuspicious,
  continuationUnopened,
  empty,
  extraClose,
  missingSpace,
  mixedStraightCurly,
  mixedStyle,
  nestedSame,
  sideBySide,
  spaceInside,
  unclosed,
  wrongDirection,
  breakEaten,
  breakInconsistent,
  breakLong,
  breakMissingBlank,
  emptyScene,
  flashbackUnclosed,
  notRun,
  htmlSwallows,
  askExclaim,
  cutOffDash,
  noTerminal,
  phoneticElision,
  repeatedNames,
  shoutCaps,
  stutterStyle,
  trailingStyle,
  vocativeComma,
  saidBookism,
  tagAdverb,
  tagAdverbRun,
  unused,
  tenseSlip,
  unclosedComment,
  unreadParagraph,
  alternationBroken,
  ambiguousPronounTag,
  firstLineUnknown,
  lateTag,
  monologue,
  otherActorBeat,
  sameSpeakerRun,
  talkingHeads,
  twoSpeakers,
  unattributedRun,
];
