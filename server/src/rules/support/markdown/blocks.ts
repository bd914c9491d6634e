import * as l10n from '@vscode/l10n';
import type { Block } from '../../../manuscript/block.js';
import type { MarkdownSlip } from './found.js';

const RULE = '* * *';

/** Slips for lines of `~~~`, `#` or `*` alone: breaks to their author, something else in Markdown. */
export function lonely(block: Block): readonly MarkdownSlip[] {
  if (block.size > 80 || (block.kind !== 'break' && block.kind !== 'prose')) return [];
  const from = block.text.search(/\S/);
  const line = block.text.slice(from, block.size);
  const fence = block.kind === 'break' && /^~{3,}$/.test(line);
  if (!fence && !/^(?:#{1,6}|[-+*])$/.test(line)) return [];
  const span = { from, to: block.size };
  const message = fence
    ? l10n.t('Use “{0}”: Markdown shows everything below “~~~” as code', RULE)
    : line.startsWith('#')
      ? l10n.t('Use “{0}”: Markdown reads “{1}” alone as an empty heading', RULE, line)
      : l10n.t('Use “{0}”: Markdown reads “{1}” alone as an empty list', RULE, line);
  return [
    {
      kind: fence ? 'fence' : 'empty',
      block,
      span,
      message,
      fix: { title: l10n.t('Replace “{0}” with “{1}”', fence ? '~~~' : line, RULE), span, text: RULE },
    },
  ];
}

const INDENT = /^(?: {4,}| {0,3}\t[ \t]*)(?=\S)/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** Slips for paragraphs indented by four spaces or a tab, except list items. */
export function indented(blocks: readonly Block[]): readonly MarkdownSlip[] {
  const found: MarkdownSlip[] = [];
  let inList = false;
  blocks.forEach((block, at) => {
    const indent = INDENT.exec(block.source)?.[0].length ?? 0;
    if (ITEM.test(block.source)) inList = true;
    else if (indent === 0) inList = false;
    const before = blocks[at - 1];
    if (indent === 0 || inList || block.kind !== 'prose' || (before?.kind === 'prose' && before.gap === 0)) return;
    const span = { from: 0, to: indent };
    const first = /^[^\r\n]*/.exec(block.text.slice(0, block.size))![0].length;
    found.push({
      kind: 'indent',
      block,
      span: { from: 0, to: first },
      message: l10n.t('Remove the indent: Markdown shows this paragraph as code'),
      fix: { title: l10n.t('Remove the indent'), span, text: '' },
    });
  });
  return found;
}
