import type { Dialect } from './dialect.js';
import { isBlank, lineEnd } from './lines.js';
import { standsAlone } from './standalone.js';

/**
 * Where blocks begin and end: the pieces tile the text. A written line starts a block when the line before is blank, when either of the two
 * stands alone by its form (a break, a heading, a comment), or anywhere in the one-line dialect. So a border hangs on two lines only
 * (three for an underlined heading), which is what lets an edit be read by itself.
 */
export function cut(text: string, dialect: Dialect): string[] {
  const pieces: string[] = [];
  const everyLine = dialect.paragraphs === 'one-line';
  let start = 0;
  let afterBlank = true;
  let afterAlone = true;
  for (let from = 0; from < text.length; ) {
    const to = lineEnd(text, from);
    if (isBlank(text, from, to)) {
      afterBlank = true;
    } else {
      const alone = standsAlone(text, from, to, afterBlank || afterAlone);
      if ((afterBlank || alone || afterAlone || everyLine) && from > start) {
        pieces.push(text.slice(start, from));
        start = from;
      }
      afterBlank = false;
      afterAlone = alone;
    }
    from = to;
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces;
}
