import type { Block } from '../../manuscript/block.js';
import type { Found } from './found.js';

const RULE = '* * *';

/** `~~~`, `#`, `*` alone: breaks to their author, something else to Markdown. */
export function lonely(block: Block): readonly Found[] {
  if (block.size > 80 || (block.kind !== 'break' && block.kind !== 'prose')) return [];
  const from = block.text.search(/\S/);
  const line = block.text.slice(from, block.size);
  const fence = block.kind === 'break' && /^~{3,}$/.test(line);
  if (!fence && !/^(?:#{1,6}|[-+*])$/.test(line)) return [];
  const span = { from, to: block.size };
  const why = fence ? 'Markdown shows all that stands below “~~~” as code' : `to Markdown “${line}” alone is an empty ${line.startsWith('#') ? 'heading' : 'list'}`;
  return [{ kind: fence ? 'fence' : 'empty', block, span, message: `Use “${RULE}”: ${why}`, fix: { title: `Replace with “${RULE}”`, span, text: RULE } }];
}

const INDENT = /^(?: {4,}| {0,3}\t[ \t]*)(?=\S)/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** Paragraphs that begin with an indent of four spaces or a tab, but for those that belong to a list. */
export function indented(blocks: readonly Block[]): readonly Found[] {
  const found: Found[] = [];
  let inList = false;
  blocks.forEach((block, at) => {
    const indent = INDENT.exec(block.source)?.[0].length ?? 0;
    if (ITEM.test(block.source)) inList = true;
    else if (indent === 0) inList = false;
    const before = blocks[at - 1];
    if (indent === 0 || inList || block.kind !== 'prose' || (before?.kind === 'prose' && before.gap === 0)) return;
    const span = { from: 0, to: indent };
    const first = /^[^\r\n]*/.exec(block.text.slice(0, block.size))![0].length;
    found.push({ kind: 'indent', block, span: { from: 0, to: first }, message: 'Remove the indent: Markdown shows this paragraph as code', fix: { title: 'Remove the indent', span, text: '' } });
  });
  return found;
}
