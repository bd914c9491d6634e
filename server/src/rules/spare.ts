import type { Block } from '../manuscript/block.js';
import type { Span } from '../manuscript/position.js';
import type { Edit, Fix, Removes } from './rule.js';

/** The fixes that take no letter and no digit out of the text but what their rule names: others are never offered. */
export const sparing = (removes: Removes | undefined, block: Block, span: Span, fixes: readonly Fix[]): readonly Fix[] =>
  fixes.every(fix => spares(removes, block, span, fix)) ? fixes : fixes.filter(fix => spares(removes, block, span, fix));

function spares(removes: Removes | undefined, block: Block, span: Span, { edits }: Fix): boolean {
  const losses = edits.filter(loses);
  if (losses.length === 0) return true;
  switch (removes) {
    case 'words': return losses.every(edit => edit.block === block && isWithin(edit, span));
    case 'verb': return losses.every(edit => edit.block === block && isNarrated(edit));
    case 'break': return losses.every(edit => edit.block.kind === 'break');
    case 'comment': return losses.every(edit => edit.block === block && isWithin(edit, { from: 0, to: endOfComment(block.text) }));
    case 'place': return sorted(edits.map(oldText)) === sorted(edits.map(({ text }) => text));
    case undefined: return false;
  }
}

/** Behind the `-->` of the comment that a text begins with; 0 where it does not close. */
export const endOfComment = (text: string): number => /^\s*<!--(?:(?!-->)[\s\S])*-->/.exec(text)?.[0].length ?? 0;

const oldText = ({ block, span }: Edit): string => block.text.slice(span.from, span.to);

/** Letters and digits; a capital counts as its small letter. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const sorted = (texts: readonly string[]): string => [...lettersOf(texts.join(''))].sort().join('');

/** Whether letters of the old text do not stand in the new one, in the same order. */
function loses(edit: Edit): boolean {
  const old = oldText(edit);
  if (!/[\p{L}\p{N}]/u.test(old)) return false;
  const [letters, put] = [lettersOf(old), lettersOf(edit.text)];
  let at = 0;
  for (let i = 0; i < put.length && at < letters.length; i++) if (put[i] === letters[at]) at++;
  return at < letters.length;
}

/** Whether the letters that an edit takes out stand in the span. */
function isWithin(edit: Edit, { from, to }: Span): boolean {
  const old = oldText(edit);
  const first = edit.span.from + old.search(/[\p{L}\p{N}]/u);
  const last = edit.span.from + old.search(/[\p{L}\p{N}][^\p{L}\p{N}]*$/u);
  return from <= first && last < to;
}

/** Whether an edit stands in the words of the narrator, and takes out one of them. */
const isNarrated = ({ block, span }: Edit): boolean =>
  block.kind === 'prose' && block.inlines.some(({ kind, from, to }) => kind === 'narration' && from <= span.from && span.to <= to) && !/\s/.test(block.text.slice(span.from, span.to));
