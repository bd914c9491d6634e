import type { Dialect } from './dialect.js';
import { isBlank, lineEnd } from './lines.js';
import { standsAlone } from './standalone.js';

/**
 * Where blocks begin and end: the pieces tile the text. A written line starts a block when the line before is blank, when either of the two
 * stands alone by its form (a break, a heading, a comment), or anywhere in the one-line dialect. What is a heading only on a line of its own needs a
 * blank line above it, or a line that surely stands alone: so a border hangs on three lines at most, and an edit can be read by itself.
 * `before` is the block before the text, where there is one.
 */
export function cut(text: string, dialect: Dialect, before?: string): string[] {
  const pieces: string[] = [];
  const everyLine = dialect.paragraphs === 'one-line';
  let start = 0;
  let [afterBlank, afterSure] = before === undefined ? [true, true] : stateAfter(before);
  let afterAlone = true;
  for (let from = 0; from < text.length; ) {
    const to = lineEnd(text, from);
    if (isBlank(text, from, to)) {
      afterBlank = true;
    } else {
      const sure = standsAlone(text, from, to, false);
      const alone = sure || ((afterBlank || afterSure) && standsAlone(text, from, to, true));
      if ((afterBlank || alone || afterAlone || everyLine) && from > start) {
        pieces.push(text.slice(start, from));
        start = from;
      }
      afterBlank = false;
      afterAlone = alone;
      afterSure = sure;
    }
    from = to;
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces;
}

/** Whether a block ends with a blank line, and whether its last written line surely stands alone. */
function stateAfter(block: string): [blank: boolean, sure: boolean] {
  let [last, end] = [0, 0];
  for (let from = 0; from < block.length; ) {
    const to = lineEnd(block, from);
    if (isBlank(block, from, to)) return [true, true];
    [last, end] = [from, to];
    from = to;
  }
  return [false, standsAlone(block, last, end, false)];
}
