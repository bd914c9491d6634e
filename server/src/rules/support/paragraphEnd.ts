import type { Scene } from '../../analysis/structure/outline.js';
import { memo } from '../../manuscript/memo.js';

/** The separator of a scene's paragraphs: a line end, or a blank line where it has them. */
export const paragraphEnd: (scene: Scene) => string = memo(({ blocks }) => {
  const eol = blocks.some(({ text }) => text.endsWith('\r\n')) ? '\r\n' : '\n';
  return blocks.some(({ gap }) => gap > 0) || blocks.length === 1 ? eol + eol : eol;
});
