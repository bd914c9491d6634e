import { serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';
import { INLINE, UNTOUCHED } from './elements.js';

/** A node of parse5's tree. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/**
 * The text as AO3 writes it out with paragraphs of its own, before it drops what it does not allow. Words change by it
 * only where paragraphs come into an element that may hold none: `<title>one</title>` is then
 * `<title><p>one</p></title>`, and that title's tags are text.
 */
export function withParagraphs(nodes: readonly HtmlNode[]): string {
  let out = '';
  /** Elements opened in the paragraph that is open; null between paragraphs. */
  let paragraph: string[] | null = null;
  const close = (): void => {
    if (paragraph) out += '</p>';
    paragraph = null;
  };
  const write = (text: string): void => {
    if (/^\s*$/.test(text)) {
      out += text;
      return;
    }
    const lines = paragraph ? text : text.trimStart();
    if (!paragraph) out += '<p>';
    paragraph ??= [];
    // What is open in a paragraph is closed at its end, and opened again in the next.
    const next = `${tags(paragraph.toReversed(), '</')}</p>\n<p>${tags(paragraph, '<')}`;
    const parts = escape(lines).split(/\s*\n\s*\n\s*/);
    out += parts.map(part => part.replace(/\s*\n\s*/g, '<br>\n')).join(next);
  };
  const visit = (node: HtmlNode): void => {
    if (node.nodeName === '#text' && 'value' in node) write(node.value);
    else if (!('tagName' in node)) out += serializeOuter(node);
    else visitElement(node);
  };
  const visitElement = (node: DefaultTreeAdapterTypes.Element): void => {
    const { tagName } = node;
    if (INLINE.has(tagName)) {
      if (!paragraph) out += '<p>';
      paragraph ??= [];
    } else if (UNTOUCHED.has(tagName)) close();
    if (UNTOUCHED.has(tagName) || tagName === 'br') {
      out += serializeOuter(node);
      return;
    }
    const outer = paragraph;
    paragraph?.push(tagName);
    out += `<${tagName}>`;
    node.childNodes.forEach(visit);
    if (!outer) close();
    paragraph?.pop();
    out += `</${tagName}>`;
  };
  nodes.forEach(visit);
  close();
  return out;
}

const tags = (names: readonly string[], head: '<' | '</'): string => names.map(name => `${head}${name}>`).join('');

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
