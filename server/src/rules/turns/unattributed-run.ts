import * as l10n from '@vscode/l10n';
import { mentionsOf } from '../../analysis/mentions/mentions.js';
import { isVague } from '../../lexicon/personNouns.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, type Fix } from '../definition/rule.js';
import { adjoin, talksOf, type Talk } from '../support/talks.js';
import {
  UNATTRIBUTED_MAX_OF_MORE,
  UNATTRIBUTED_MAX_OF_TWO,
  UNATTRIBUTED_MIN_BEAT_LETTERS,
  UNATTRIBUTED_MIN_CONFIDENCE,
  UNATTRIBUTED_PARAGRAPHS,
} from '../limits.js';

/** Several lines in a row without a sign of their speakers. */
export const unattributedRun = defineRule({
  id: 'turns/unattributed-run',
  scope: 'speakers',
  level: 'information',
  choice: true,
  title: 'Lines without a speaker',
  summary: 'In a run of lines without dialogue tags readers can still see who speaks.',
  reason: `Two voices can do without dialogue tags for a while, three cannot. After six lines between two people, or four lines among more, without a tag, a
name or an action beat that names somebody, readers count back. A beat that names nobody counts half, and so does a line that addresses the other by name.
Where every other line is in italics, the form shows the speaker.`,
  examples: `
“Is the boat ready?” Petra asked.
“It is,” said Teodor.
“And the oars?”
“Inside it.”
“Both of them?”
“There are three.”
“Why would we need three?”
“You break them.”
^^^^^^^^^^^^^^^^^ Add a dialogue tag or a beat: 6 lines in a row do not show who speaks

“Is the boat ready?” Petra asked.
“It is,” said Teodor.
“And the oars?”
“Inside it.”
“Both of them?”
“There are three,” said Teodor.
“Why would we need three?”
“You break them.”

“Is the boat ready?” Petra asked.
*“It is,”* said Teodor over the wire.
“And the oars?”
*“Inside it.”*
“Both of them?”
*“There are three.”*
“Why would we need three?”
*“You break them.”*
`,
  check(
    _scene,
    {
      lines: quotations,
      context: {
        cast: { roster },
      },
      report,
    },
  ) {
    let run: Talk[] = [];
    let count = 0;
    const heard: (string | null)[] = [];
    const talks = talksOf(quotations, roster);
    for (const [i, talk] of talks.entries()) {
      const before = talks[i - 1];
      if (before === undefined || !adjoin(before, talk)) heard.length = 0;
      const points = pointsOf(talk);
      if (points === 0 || before === undefined || !adjoin(before, talk)) [run, count] = [[], 0];
      heard.push(talk.named[0]?.name ?? talk.acting[0]?.name ?? null);
      if (points === 0) continue;
      run.push(talk);
      count += points;
      const present = new Set(heard.slice(-UNATTRIBUTED_PARAGRAPHS).filter(name => name !== null)).size;
      const most = present > 2 ? UNATTRIBUTED_MAX_OF_MORE : UNATTRIBUTED_MAX_OF_TWO;
      if (count < most || (talks[i + 1] !== undefined && isClear(run)) || isParted(run)) continue;
      const quotation = talk.quotations[0]!;
      report(
        talk.block,
        { from: quotation.inline.from, to: quotation.inline.to },
        l10n.t('Add a dialogue tag or a beat: {0} lines in a row do not show who speaks', run.length),
        {
          fixes: taggings(talk),
          related: [
            {
              block: run[0]!.block,
              span: { from: run[0]!.quotations[0]!.inline.from, to: run[0]!.quotations[0]!.inline.to },
              message: l10n.t('The first of these lines'),
            },
          ],
        },
      );
      [run, count] = [[], 0];
    }
  },
});

/** Weight of a paragraph in a run; 0 where it tells its speaker. */
function pointsOf({ quotations, named, acting, narrationLetters, block, continues }: Talk): number {
  if (
    continues ||
    named.length > 0 ||
    acting.length > 0 ||
    quotations.some(({ tag, mode, evidence }) => tag !== null || mode !== 'speech' || evidence === 'set')
  )
    return 0;
  const mentions = mentionsOf(block);
  if (
    mentions.some(
      ({ kind, spoken, text }) => !spoken && (kind === 'name' || (kind === 'noun' && !isVague(text)) || text === 'i'),
    )
  )
    return 0;
  return narrationLetters >= UNATTRIBUTED_MIN_BEAT_LETTERS || mentions.some(({ vocative }) => vocative) ? 0.5 : 1;
}

/** Whether attribution is certain of every line (`UNATTRIBUTED_MIN_CONFIDENCE`). */
const isClear = (run: readonly Talk[]): boolean =>
  run.every(({ confidence }) => confidence >= UNATTRIBUTED_MIN_CONFIDENCE);

/** Whether every other line is in italics, as telepathy or a phone call: the form tells the speakers. */
const isParted = (run: readonly Talk[]): boolean =>
  run.every((talk, i) => i === 0 || isItalic(talk) !== isItalic(run[i - 1]!));

const isItalic = ({ block: { emphasis }, quotations: [quotation] }: Talk): boolean =>
  emphasis.some(
    ({ strength, from, to }) =>
      strength === 'italic' && from <= quotation!.inline.from + 1 && to >= quotation!.inline.to - 1,
  );

/** A tag with the likely speaker behind the paragraph's words. */
function taggings({ block, quotations, speaker, confidence }: Talk): Fix[] {
  const last = quotations.at(-1)!.inline;
  if (speaker === null || confidence < 0.6 || last.open || last.to !== block.size || speaker.kind === 'narrator')
    return [];
  const mark = block.text[last.to - 2] ?? '';
  const verb = mark === '?' ? 'asked' : 'said';
  const tag = ` ${speaker.name} ${verb}.`;
  const edits =
    mark === '.' && !/\.\.["”’']?$/.test(block.text.slice(0, last.to - 1))
      ? [
          { block, span: { from: last.to - 2, to: last.to - 1 }, text: ',' },
          { block, span: { from: last.to, to: last.to }, text: tag },
        ]
      : /[?!…—,]/.test(mark)
        ? [{ block, span: { from: last.to, to: last.to }, text: tag }]
        : [];
  return edits.length === 0 ? [] : [{ title: l10n.t('Add “{0} {1}”', excerpt(speaker.name), verb), edits }];
}
