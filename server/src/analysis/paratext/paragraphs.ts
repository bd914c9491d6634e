import type { Block, Prose } from '../../manuscript/block.js';
import { withoutNotes } from '../../manuscript/notes.js';
import { noteSignal } from '../../manuscript/forms/blockForm.js';

/** What is written of a block, without the blank lines behind it. */
export const written = (block: Block): string => block.text.slice(0, block.size);

/** The paragraph at an index; undefined where another kind of block, or none, stands. */
export const proseAt = (blocks: readonly Block[], at: number): Prose | undefined => {
  const block = blocks[at];
  return block?.kind === 'prose' ? block : undefined;
};

/** Whether somebody speaks in a paragraph. */
export const speaks = (block: Prose): boolean => block.inlines.some(part => part.kind === 'speech');
/** What in a paragraph says that it is a note; what stands in a note within it says nothing of the paragraph. */
export const signalIn = (block: Prose): string | null => noteSignal(withoutNotes(written(block)));
/** A note in brackets says itself where it ends. */
export const isBracketed = (block: Prose): boolean => block.inlines[0]?.kind === 'aside' && block.inlines.length === 1;

/** Whether the form of a paragraph alone shows that story begins: a certain place line or point-of-view heading. */
export const startsStory = (block: Prose): boolean =>
  (block.form?.as === 'slug' && block.form.sure) || (block.form?.as === 'pov' && block.form.sure);
