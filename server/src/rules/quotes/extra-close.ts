import type { Scene } from '../../analysis/outline.js';
import type { Block, Prose } from '../../manuscript/block.js';
import { sentenceStart } from '../../analysis/words/words.js';
import { tagAt } from '../dialogue/clause.js';
import { defineRule, replace, type Edit, type Fix } from '../rule.js';
import { openCount, reread } from './reread.js';
import { strayClosers, type StrayMark } from './signs.js';
import { staysOpen } from './unclosed.js';

/** `Whatever."` */
export const extraClose = defineRule({
  id: 'quotes/extra-close',
  scope: 'scene',
  level: 'warning',
  summary: 'A closing quotation mark has an opening one before it.',
  reason: `Without it readers cannot tell where the speech began. Either the opening mark was lost, or the closing one was left behind when a line was taken out.
A mark that closes a speech left open in a paragraph before is none too many, and inches (*6"*) are no quotation.`,
  examples: `
Mind the step.”
              ^ This mark closes nothing
Teodor held the lamp. Mind the step," he said.
                                    ^ This mark closes nothing

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
      report(block, { from: stray.at, to: stray.at + 1 }, 'This mark closes nothing: no speech is open before it', { fixes: fixes(block, stray), atMost: level });
    });
  },
});

/** How many paragraphs back a speech may have been left open that the mark closes. */
const BACK = 12;

/** Whether a paragraph before has left its speech open by right, and none since has any. */
function isAwaited(blocks: readonly Block[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - BACK); i--) {
    const block = blocks[i]!;
    if (block.kind !== 'prose') return false;
    const last = block.inlines.findLast(({ kind }) => kind === 'speech');
    if (last?.kind === 'speech') return last.open && staysOpen(block, last, blocks, i);
    if (strayClosers(block).length > 0) return false;
  }
  return false;
}

/** Scenes that no sign parts from what stands before: the border may lie within a speech with verse or a letter in it. */
const UNMARKED: ReadonlySet<Scene['cue']> = new Set<Scene['cue']>(['gap', 'place', 'time']);

/** Whether nobody has spoken in the scene yet. */
const isFirst = (blocks: readonly Block[], at: number): boolean =>
  at < BACK && blocks.slice(0, at + 1).every(block => block.kind === 'prose' && block.inlines.every(({ kind }) => kind !== 'speech'));

/** Whether any speech was left open not long before: then verse or a letter may stand between it and the mark. */
const wasOpen = (blocks: readonly Block[], at: number): boolean =>
  blocks.slice(Math.max(0, at - BACK), at).some(block => block.kind === 'prose' && block.inlines.some(inline => inline.kind === 'speech' && inline.open));

const OPENING = { '"': '"', '”': '“' } as const;

function fixes(block: Prose, { at, mark }: StrayMark): Fix[] {
  const { text, inlines } = block;
  const inline = inlines.find(({ from, to }) => from <= at && at < to)!;
  const start = behindTag(text, sentenceStart(text, inline.from, at), at);
  const open = replace('Open the speech at the beginning of the sentence', block, { from: start, to: start }, OPENING[mark]);
  const remove = replace('Remove the mark', block, { from: at, to: at + 1 }, '');
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
function mends(block: Prose, { span, text }: Edit): boolean {
  const again = reread(block, span, text, 2);
  return again !== undefined && strayClosers(again).length === 0 && openCount(again) <= openCount(block);
}
