import type { Block } from '../../manuscript/block.js';
import type { FixEdit, Fix } from '../definition/rule.js';

/** Entity names of the characters that fixes insert, for authors who write entities. */
const NAMES: Readonly<Record<string, string>> = {
  '“': 'ldquo',
  '”': 'rdquo',
  '‘': 'lsquo',
  '’': 'rsquo',
  '—': 'mdash',
  '–': 'ndash',
  '…': 'hellip',
  '«': 'laquo',
  '»': 'raquo',
  '"': 'quot',
  '\u00a0': 'nbsp',
};

/**
 * Fixes in the spelling of their paragraph: `&rsquo;` where its marks are entities, `\"` where they are escaped. Fixes
 * that would remove markup, or split or join HTML paragraphs, are left out.
 */
export const sourceFixes = (fixes: readonly Fix[]): readonly Fix[] =>
  fixes.every(({ edits }) => edits.every(({ block }) => block.pieces === null))
    ? fixes
    : fixes.flatMap(({ title, edits }) => {
        const written = edits.map(inWritingOf);
        return written.includes(null) ? [] : [{ title, edits: written as FixEdit[] }];
      });

function inWritingOf(edit: FixEdit): FixEdit | null {
  const { block, span, text } = edit;
  if (block.pieces === null) return edit;
  if (takesMarkup(block, edit)) return null;
  if (/^\s*[<>]/.test(block.source) && /[\r\n]/.test(text + block.text.slice(span.from, span.to))) return null;
  if (/[*_]/.test(text) && /<\/?(?:em|i|b|strong)\b/i.test(block.source)) return null;
  return { ...edit, text: encoded(text, block.source) };
}

/** Whether hidden text, or a tag rendered as a character or a space, is within what is replaced. */
function takesMarkup({ pieces, source }: Block, { span }: FixEdit): boolean {
  for (let i = 0; i < pieces!.length; i += 4) {
    const [at, length] = [pieces![i]!, pieces![i + 1]!];
    if (
      length === 0
        ? span.from < at && at < span.to
        : at < span.to && span.from < at + length && source[pieces![i + 2]!] === '<'
    )
      return true;
  }
  return false;
}

function encoded(text: string, source: string): string {
  if (/\\["']/.test(source)) return text.replace(/["']/g, '\\$&');
  const named = /&(?:[lr][sd]quo|quot|mdash|hellip);/i.test(source);
  if (!named && !/&#(?:82[12]\d|x201[\da-f]|34);/i.test(source)) return text;
  return text.replace(/[“”‘’—–…«»"\u00a0]/g, sign =>
    sign === '"' && !/&(?:quot|#34);/.test(source) ? sign : named ? `&${NAMES[sign]!};` : `&#${sign.charCodeAt(0)};`,
  );
}
