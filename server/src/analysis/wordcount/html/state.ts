import { ALLOWED, DROPPED, RAW } from './elements.js';
import type { MarkupPiece, Scan } from './scan.js';
import { MAX_OPEN_ELEMENTS, MAX_OPEN_SAME_NAME } from '../limits.js';

/**
 * What an HTML text leaves open at its end, as the shortest markup that leaves the same open: `<i>`, `<!--`, `<a
 * href="`; empty for nothing. A text after it is read as in its place.
 */
export type HtmlState = string;

/** The state at the end of a scanned text. */
export function stateAfter({ markup, open }: Scan): HtmlState {
  const kept: string[] = [];
  for (const name of open) {
    if (
      kept.length < MAX_OPEN_ELEMENTS &&
      isKept(name) &&
      kept.filter(other => other === name).length < MAX_OPEN_SAME_NAME
    )
      kept.push(name);
  }
  const last = markup.at(-1);
  return kept.map(name => `<${name}>`).join('') + (last?.open ? cutOff(last) : '');
}

/** A paragraph left open makes no difference: its end tag parts words with it and without. */
const isKept = (name: string): boolean =>
  name !== 'p' && (ALLOWED.has(name) || DROPPED.has(name) || RAW.has(name) || name === 'select');

/** The shortest form of an unfinished tag or comment. */
function cutOff({ kind, name, rest }: MarkupPiece): string {
  if (kind === 'comment') return '<!-- ';
  if (kind === 'bogus') return '<!x ';
  return `<${kind === 'end' ? '/' : ''}${isKept(name) ? name : 'x'} ${rest}`;
}

/** Whether text after this state is not plain: it is within a tag, a comment, or an element that is dropped or raw. */
export const isHidden = (state: HtmlState): boolean => state !== '' && (!state.endsWith('>') || SWALLOWING.test(state));

const SWALLOWING = new RegExp(`<(?:${[...RAW, ...DROPPED].join('|')})>`);
