import { ALLOWED, DROPPED, RAW } from './elements.js';
import type { MarkupPiece, Scan } from './scan.js';
import { MAX_OPEN_ELEMENTS, MAX_OPEN_SAME_NAME } from '../limits.js';

/**
 * What a text of HTML has left open where it ends, written as the shortest mark-up that leaves the same open: `<i>`,
 * `<!--`, `<a href="`. Empty: nothing. A text read behind it is read as it is in its place.
 */
export type HtmlState = string;

/** What a text has left open, by its scan. */
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

/** A tag or comment that nothing has ended yet, in short. */
function cutOff({ kind, name, rest }: MarkupPiece): string {
  if (kind === 'comment') return '<!-- ';
  if (kind === 'bogus') return '<!x ';
  return `<${kind === 'end' ? '/' : ''}${isKept(name) ? name : 'x'} ${rest}`;
}

/**
 * Whether text behind this state is no plain text, but part of a tag, of a comment, or of an element that is dropped or
 * raw.
 */
export const isHidden = (state: HtmlState): boolean => state !== '' && (!state.endsWith('>') || SWALLOWING.test(state));

const SWALLOWING = new RegExp(`<(?:${[...RAW, ...DROPPED].join('|')})>`);
