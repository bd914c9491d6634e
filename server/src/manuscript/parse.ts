import { commentLeftOpen, obsidianComment } from './notes.js';
import { type Block, type Carry, type Directive, type Heading, type Prose, type SceneBreak } from './block.js';
import type { Dialect } from './dialect.js';
import { readInlines } from './readInlines.js';
import { countLines, holdsSpacer, isSpace } from '../text/lines.js';
import { breakOf } from './forms/break.js';
import { headingOf, tabTitleOf } from './forms/heading.js';
import { bracketLeftOpen, closesNote, isBracketedNote, noteGoesOn } from './forms/label.js';
import { blockFormOf } from './forms/blockForm.js';
import { visibleTextOf } from './visibleText.js';
import { isFootnote, isMarkup } from './forms/markup.js';
import { tallyOf } from './dialectTally.js';
import { MAX_PARAGRAPH_UNITS } from './limits.js';
import { regexSource } from '../text/regexSource.js';

/**
 * Reads pieces of a text in order, each with the carry of the one before. `old`: the blocks there before an edit. A
 * piece with the text and entry of the old block at its place, counted from the start or the end, is that block.
 */
export function parseBlocks(
  pieces: readonly string[],
  entry: Carry,
  dialect: Dialect,
  old: readonly Block[] = [],
): Block[] {
  const blocks: Block[] = [];
  let used = -1;
  pieces.forEach((piece, at) => {
    const known = [at, old.length - (pieces.length - at)].find(
      i => i > used && old[i]?.entry === entry && old[i].source === piece,
    );
    if (known !== undefined) used = known;
    const block = known === undefined ? parseBlock(piece, entry, dialect) : old[known]!;
    blocks.push(block);
    entry = block.exit;
  });
  return blocks;
}

/** Reads one block. Pure: the result depends on its text, entry and dialect. */
export function parseBlock(source: string, entry: Carry, dialect: Dialect): Block {
  const size = writtenSize(source);
  const base: Base = { source, text: source, pieces: null, size, entry, language: dialect.language };
  if (size === 0) return make(base, 'blank', '');
  const written = source.slice(0, size);
  // A comment of several paragraphs may end where one of the story begins.
  const ends = entry === 'comment' && /-->\s*(?!<!--)\S/.test(written);
  const head = !ends && (size <= 240 || entry === 'comment') ? written.trim() : '';

  if ((entry === 'comment' && !ends) || (written.trimStart().startsWith('<!--') && !/-->\s*\S/.test(written))) {
    const open =
      written.lastIndexOf('-->') < written.lastIndexOf('<!--') || (entry === 'comment' && !written.includes('-->'));
    return make(base, 'directive', open ? 'comment' : '', { body: written.replace(/^\s*<!--|-->\s*$/g, '').trim() });
  }
  const comment = obsidianComment(written, entry);
  if (comment) return make(base, 'directive', comment === 'open' ? commentLeftOpen(entry) : '', { body: '' });
  if (entry === 'front' && !/^-{3,}$/.test(head) && /^[\w -]+:/.test(written))
    return plain(base, 'front', { as: 'label', label: 'facts', bare: false });
  if (isMarkup(head === '' ? written : head) || isFootnote(written)) return make(base, 'directive', '', { body: '' });
  if (head !== '') {
    const mark = breakOf(head);
    if (mark) return make(base, 'break', entry === 'start' && head === '---' ? 'front' : '', mark);
    const heading = headingOf(head) ?? (dialect.tabTitles ? tabTitleOf(written) : null);
    if (heading) return make(base, 'heading', '', { title: heading.title, level: heading.level });
  }
  if (entry.startsWith('note') && !isStory(base, dialect)) return note(base, noteGoesOn(written, entry));
  if (size > MAX_PARAGRAPH_UNITS) return plain(base, '', undefined);
  if (isFenced(written)) return plain(base, '', undefined);
  const read = visibleTextOf(written);
  if (read === null) return prose(base, written, dialect);
  const seen = read.text.trimEnd();
  if (seen.trim() === '') return make(base, 'directive', '', { body: '' });
  return prose(
    { ...base, text: read.text + source.slice(size), pieces: read.pieces, size: seen.length },
    seen,
    dialect,
  );
}

/** A paragraph of prose. `written`: its rendered text. */
function prose(base: Base, written: string, dialect: Dialect): Block {
  if (isBracketedNote(written)) return note(base, bracketLeftOpen(written));
  const { exit, inlines, emphasis } = readInlines(base.text, base.size, base.entry, dialect);
  const form = inlines.some(part => part.kind === 'speech' && part.label !== undefined)
    ? undefined
    : blockFormOf(written, inlines);
  return make(base, 'prose', form?.as === 'label' ? '' : exit, { inlines, emphasis, form });
}

/** Whether a paragraph after an unclosed note is story: it has speech, and no bracket closes. */
function isStory({ text, size, entry }: Base, dialect: Dialect): boolean {
  const { inlines } = readInlines(text, size, '', dialect);
  return (
    inlines.some(({ kind }) => kind === 'speech') &&
    (inlines[0]!.kind === 'speech' || !closesNote(text.slice(0, size), entry))
  );
}

type Base = Pick<Block, 'source' | 'text' | 'pieces' | 'size' | 'entry' | 'language'>;
type Own = Partial<
  Pick<Prose, 'inlines' | 'emphasis' | 'form'> &
    Pick<Heading, 'title' | 'level'> &
    Pick<SceneBreak, 'mark' | 'spelled'> &
    Pick<Directive, 'body'>
>;

/**
 * Makes any block, with the same fields in the same order, so that loops over tens of thousands of blocks stay
 * monomorphic.
 */
function make(
  { source, text, pieces, size, entry, language }: Base,
  kind: Block['kind'],
  exit: Carry,
  own: Own = {},
): Block {
  const lines = countLines(source);
  const tail = text.slice(size);
  const gap = kind === 'blank' ? lines : Math.max(0, countLines(tail) - 1);
  const { inlines, emphasis, form, title, level, mark, spelled, body } = own;
  return {
    kind,
    source,
    text,
    pieces,
    size,
    lines,
    gap,
    spacer: gap > 0 && holdsSpacer(tail),
    entry,
    exit,
    tally: tallyOf(source),
    language,
    inlines,
    emphasis,
    form,
    title,
    level,
    mark,
    spelled,
    body,
  } as Block;
}

/** A paragraph that is an author's note from end to end. */
const note = (base: Base, exit: Carry): Block =>
  make(base, 'prose', exit, {
    inlines: [{ kind: 'aside', from: 0, to: base.size }],
    emphasis: [],
    form: { as: 'label', label: 'note', bare: false },
  });

/** Whether text is between rows of backticks or tildes and so shown verbatim: a screen, a log, a letter. */
const isFenced = (written: string): boolean => {
  const fence = /^\s*(`{3,}|~{3,})(?!\s*$)/.exec(written)?.[1]?.slice(0, 3);
  return fence !== undefined && (fence === '```' || written.trimEnd().endsWith(fence));
};

/** A paragraph that is not read for quotations. */
const plain = (base: Base, exit: Carry, form: Prose['form']): Block =>
  make(base, 'prose', exit, { inlines: [{ kind: 'narration', from: 0, to: base.size }], emphasis: [], form });

/** What Markdown and HTML write for empty lines, at the end of a text. */
const BLANK_MARKUP = new RegExp(
  regexSource`
    (?:^|[\r\n])[ \t]*(>[> \t]*|(?:(?:&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);|<br\s*\/?>|<p>\s*(?:&nbsp;|
    <br\s*\/?>)?\s*<\/p>)[ \t]*)+)$
  `,
  'i',
);

/** Where the written part of a block ends: trailing blanks, and blank lines of whatever kind, come after. */
function writtenSize(text: string): number {
  let size = text.length;
  for (;;) {
    while (size > 0 && isSpace(text.charCodeAt(size - 1))) size--;
    // All of them end with `;` or `>`.
    const last = text.charCodeAt(size - 1);
    if (last !== 59 && last !== 62) return size;
    const filler = BLANK_MARKUP.exec(text.slice(Math.max(0, size - 60), size));
    if (!filler) return size;
    size -= filler[0].length;
  }
}
