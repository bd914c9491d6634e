import { ao3Words } from './ao3.js';
import { textRuns } from './html/runs.js';
import { scan } from './html/scan.js';
import { stateAfter, isHidden, type HtmlState } from './html/state.js';
import { MAX_NESTED_ELEMENTS } from './limits.js';

/** AO3's count of a text in its HTML box. */
export interface Posted {
  readonly words: number;
  /** What it leaves open for the text after it. */
  readonly exit: HtmlState;
}

/** What may be mark-up: a tag, a comment, an entity. */
const MARKED = /<[a-z/!?]|&[a-z#]/i;

/**
 * Words of a text that AO3 will show when it is put into the HTML box as it is, behind what `entry` says is still open:
 * AO3 saves `<3`, reads the rest as HTML5, drops what it does not allow, and counts each text node by itself. A word
 * never runs on from one text into the next.
 */
export function postedOf(text: string, entry: HtmlState): Posted {
  if (!isHidden(entry) && !MARKED.test(text)) return { words: ao3Words(text), exit: entry };
  const html = entry + text.replace(/<3/g, '&lt;3').replaceAll('____spacer____', '');
  const read = scan(html);
  const exit = stateAfter(read);
  if (read.markup[0]?.open && read.markup[0].from === 0) return { words: 0, exit };
  const runs = read.depth > MAX_NESTED_ELEMENTS ? pieces(html, read.markup) : textRuns(html);
  return { words: runs.reduce((sum, run) => sum + ao3Words(run), 0), exit };
}

/** The text between tags and comments. */
function pieces(html: string, markup: readonly { readonly from: number; readonly to: number }[]): readonly string[] {
  const out: string[] = [];
  let at = 0;
  for (const { from, to } of markup) {
    out.push(html.slice(at, from));
    at = to;
  }
  out.push(html.slice(at));
  return out;
}
