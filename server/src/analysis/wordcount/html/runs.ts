import { defaultTreeAdapter, html, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { ALLOWED, DROPPED, SPACED } from './elements.js';
import { withParagraphs, type HtmlNode } from './paragraphs.js';

const BODY = defaultTreeAdapter.createElement('body', html.NS.HTML, []);

/** The text nodes of what AO3 stores of an HTML text: read as HTML5, without what is not allowed. */
export function textRuns(text: string): readonly string[] {
  let nodes = parse(text);
  if (nodes.some(holdsOther)) nodes = parse(withParagraphs(nodes));
  const runs: string[] = [];
  let run = '';
  const end = (): void => {
    if (run !== '') runs.push(run);
    run = '';
  };
  const visit = (node: HtmlNode): void => {
    if (node.nodeName === '#text' && 'value' in node) run += node.value;
    if (!('tagName' in node) || DROPPED.has(node.tagName)) return;
    const edge = ALLOWED.has(node.tagName)
      ? end
      : SPACED.has(node.tagName)
        ? (): void => void (run += ' ')
        : (): void => undefined;
    edge();
    childrenOf(node).forEach(visit);
    edge();
  };
  nodes.forEach(visit);
  end();
  return runs;
}

const parse = (text: string): readonly HtmlNode[] => parseFragment(BODY, text, { scriptingEnabled: false }).childNodes;

const childrenOf = (node: DefaultTreeAdapterTypes.Element): readonly HtmlNode[] =>
  (node.nodeName === 'template' && 'content' in node ? (node as DefaultTreeAdapterTypes.Template).content : node)
    .childNodes;

/** Whether a node contains an element that AO3 does not store. */
const holdsOther = (node: HtmlNode): boolean =>
  'tagName' in node && (!ALLOWED.has(node.tagName) || childrenOf(node).some(holdsOther));
