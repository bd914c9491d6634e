import type { Block, Carry } from './block.js';
import type { Dialect } from './dialect.js';
import { readInlines } from './inline.js';
import { countLines, isSpace } from './lines.js';
import { breakOf } from './recognise/break.js';
import { headingOf } from './recognise/heading.js';
import { bracketLeftOpen, closesBracket } from './recognise/label.js';
import { looksOf } from './recognise/looks.js';
import { tallyOf } from './tally.js';

/** A paragraph longer than this (UTF-16 code units) is kept whole but not read for quotations: no one wrote it as one paragraph. */
export const LONGEST_PARAGRAPH = 200_000;

/** Reads pieces of a text in order, each under what the one before left open. */
export function parseBlocks(pieces: readonly string[], entry: Carry, dialect: Dialect): Block[] {
  const blocks: Block[] = [];
  for (const piece of pieces) {
    const block = parseBlock(piece, entry, dialect);
    blocks.push(block);
    entry = block.exit;
  }
  return blocks;
}

/** Reads one block. Pure: its text, its entry and the dialect decide all. */
export function parseBlock(text: string, entry: Carry, dialect: Dialect): Block {
  const size = writtenSize(text);
  const lines = countLines(text);
  const base = { text, size, lines, gap: Math.max(0, countLines(text.slice(size)) - 1), entry, tally: tallyOf(text) };
  if (size === 0) return { ...base, kind: 'blank', gap: lines, exit: '' };
  const written = text.slice(0, size);
  const head = size <= 240 || entry === 'comment' ? written.trim() : '';

  if (entry === 'comment' || (written.trimStart().startsWith('<!--') && !/-->\s*\S/.test(written))) {
    const open = written.lastIndexOf('-->') < written.lastIndexOf('<!--') || (entry === 'comment' && !written.includes('-->'));
    return { ...base, kind: 'directive', body: written.replace(/^\s*<!--|-->\s*$/g, '').trim(), exit: open ? 'comment' : '' };
  }
  if (entry === 'front' && !/^-{3,}$/.test(head) && /^[\w -]+:/.test(written)) {
    return { ...base, kind: 'prose', exit: 'front', ...plain(size), looks: { as: 'label', label: 'facts', bare: false } };
  }
  if (head !== '') {
    const mark = breakOf(head);
    if (mark) return { ...base, kind: 'break', ...mark, exit: entry === 'start' && head === '---' ? 'front' : '' };
    const heading = headingOf(head);
    if (heading) return { ...base, kind: 'heading', ...heading, exit: '' };
  }
  if (entry.startsWith('note')) {
    const exit = closesBracket(written, entry) ? '' : entry;
    return { ...base, kind: 'prose', exit, ...plain(size), looks: { as: 'label', label: 'note', bare: false } };
  }
  if (size > LONGEST_PARAGRAPH) return { ...base, kind: 'prose', exit: '', ...plain(size), looks: undefined };
  const { exit, ...parts } = readInlines(text, size, entry, dialect);
  const looks = looksOf(written, parts.inlines);
  return { ...base, kind: 'prose', ...parts, looks, exit: looks?.as === 'label' ? bracketLeftOpen(written) : exit };
}

const plain = (size: number) => ({ inlines: [{ kind: 'narration', from: 0, to: size }], emphasis: [] }) as const;

/** Where the written part of a block ends: trailing blanks, and blank lines of whatever kind, come after. */
function writtenSize(text: string): number {
  let size = text.length;
  for (;;) {
    while (size > 0 && isSpace(text.charCodeAt(size - 1))) size--;
    const filler = /(?:^|[\r\n])[ \t]*((?:&nbsp;|<br\s*\/?>|<p>\s*(?:&nbsp;)?\s*<\/p>)[ \t]*)+$/i.exec(text.slice(Math.max(0, size - 60), size));
    if (!filler) return size;
    size -= filler[0].length;
  }
}
