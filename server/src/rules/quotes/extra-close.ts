import * as l10n from '@vscode/l10n';
import type { Scene } from '../../analysis/structure/outline.js';
import type { Block, Prose } from '../../manuscript/block.js';
import { sentenceStart } from '../../text/sentences.js';
import { tagAt } from '../support/dialogue/tagClause.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, replace, type FixEdit, type Fix } from '../definition/rule.js';
import { openCount, reread } from '../support/quotes/reread.js';
import { strayClosers, type StrayMark } from '../support/quotes/closingMarks.js';
import { staysOpen } from './unclosed.js';
import { EXTRA_CLOSE_PARAGRAPHS } from '../limits.js';

/** `Whatever."` */
export const extraClose = defineRule({
  id: 'quotes/extra-close',
  scope: 'scene',
  level: 'warning',
  title: 'Closing quotation mark without an opening one',
  summary: 'A closing quotation mark has an opening one before it.',
  reason: `Without the opening quotation mark readers cannot see where the speech began. Either it was lost, or the closing one was left over when a line was
deleted. A quotation mark that closes what an earlier paragraph left open is fine, and inches (*6"*) are not checked.`,
  examples: `
Mind the step.”
              ^ Insert the opening quotation mark, or remove this closing one
Teodor held the lamp. Mind the step," he said.
                                    ^ Insert the opening quotation mark, or remove this closing one

“Harker writes that the bridge is down, and I quote him.
A bridge is but a road with doubts.” Petra folded the letter.

The plank was 6" wide and 10" long.
“Mind the step.”
`,
  check({ blocks, cue }, { report }) {
    const written = blocks.filter(block => block.kind !== 'directive');
    written.forEach((block, at) => {
      if (block.kind !== 'prose') return;
      const [stray, second] = strayClosers(block);
      if (!stray || second || isAwaited(written, at)) return;
      const level = wasOpen(written, at) || (UNMARKED.has(cue) && isFirst(written, at)) ? 'information' : 'warning';
      report(
        block,
        { from: stray.at, to: stray.at + 1 },
        l10n.t('Insert the opening quotation mark, or remove this closing one: no quotation is open'),
        { fixes: fixes(block, stray), atMost: level },
      );
    });
  },
});

/** Whether an earlier paragraph rightly leaves its speech open, and none since has speech. */
function isAwaited(blocks: readonly Block[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - EXTRA_CLOSE_PARAGRAPHS); i--) {
    const block = blocks[i]!;
    if (block.kind !== 'prose') return false;
    const last = block.inlines.findLast(({ kind }) => kind === 'speech');
    if (last?.kind === 'speech') return last.open && staysOpen(block, last, blocks, i);
    if (strayClosers(block).length > 0) return false;
  }
  return false;
}

/** Cues of scenes without a written break: the boundary may lie within a speech with verse or a letter in it. */
const UNMARKED: ReadonlySet<Scene['cue']> = new Set<Scene['cue']>(['gap', 'place', 'time']);

/** Whether nobody has spoken in the scene yet. */
const isFirst = (blocks: readonly Block[], at: number): boolean =>
  at < EXTRA_CLOSE_PARAGRAPHS &&
  blocks
    .slice(0, at + 1)
    .every(block => block.kind === 'prose' && block.inlines.every(({ kind }) => kind !== 'speech'));

/** Whether any speech was left open not long before: then verse or a letter may stand between it and the mark. */
const wasOpen = (blocks: readonly Block[], at: number): boolean =>
  blocks
    .slice(Math.max(0, at - EXTRA_CLOSE_PARAGRAPHS), at)
    .some(block => block.kind === 'prose' && block.inlines.some(inline => inline.kind === 'speech' && inline.open));

const OPENING = { '"': '"', '”': '“' } as const;

function fixes(block: Prose, { at, mark }: StrayMark): Fix[] {
  const { text, inlines } = block;
  const inline = inlines.find(({ from, to }) => from <= at && at < to)!;
  const start = behindTag(text, sentenceStart(text, inline.from, at), at);
  const open = replace(
    l10n.t('Insert an opening quotation mark before “{0}”', excerpt(/^\S*/.exec(text.slice(start, at))![0])),
    block,
    { from: start, to: start },
    OPENING[mark],
  );
  const remove = replace(l10n.t('Remove this quotation mark'), block, { from: at, to: at + 1 }, '');
  const ways = /\p{L}.*[.,!?…—–-][*_]?$/su.test(text.slice(start, at)) ? [open, remove] : [remove];
  return ways.filter(({ edits: [edit] }) => mends(block, edit!));
}

/** Behind a tag that leads into the speech: `Petra said, mind the step.”` */
function behindTag(text: string, start: number, to: number): number {
  const tag = tagAt(text, start, to);
  const lead = tag?.from === start ? /^[^.!?,:]{0,40}[,:]\s+(?=\S)/.exec(text.slice(tag.to, to)) : null;
  return lead ? tag!.to + lead[0].length : start;
}

/** Whether the paragraph would have no such mark any more, and none that nothing closes instead. */
function mends(block: Prose, { span, text }: FixEdit): boolean {
  const again = reread(block, span, text, 2);
  return again !== undefined && strayClosers(again).length === 0 && openCount(again) <= openCount(block);
}
