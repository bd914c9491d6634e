import ts from 'typescript';
import type { Change } from './mutation.js';

/** Fewest words of a string that is a list of words, and fewest numbers of an array that is a table. */
const LEAST_ITEMS = 4;

/**
 * Changes of an array: an item left out; of a table of numbers, one ten times as large, one zero, neighbours swapped.
 */
export function listChanges(
  node: ts.ArrayLiteralExpression,
  source: ts.SourceFile,
): { readonly kind: 'list' | 'table'; readonly changes: readonly Change[] } {
  const { elements } = node;
  if (elements.length >= LEAST_ITEMS && elements.every(isNumber))
    return { kind: 'table', changes: tableChanges(elements, source) };
  if (elements.length < 2 || isPair(node)) return { kind: 'list', changes: [] };
  const changes = elements.map((element, i): Change => {
    const from = i === 0 ? element.getStart(source) : elements[i - 1]!.end;
    const to = i === 0 ? elements[1]!.getStart(source) : element.end;
    return { from, to, text: '', told: `without ${item(element, source)}` };
  });
  return { kind: 'list', changes };
}

/** Words of a list that stands in one string: `entries('say, ask')`, `'he she they'.split(' ')`. */
export function wordListChanges(call: ts.CallExpression, source: ts.SourceFile): Change[] {
  const { expression } = call;
  const texts = ts.isPropertyAccessExpression(expression)
    ? expression.name.text === 'split'
      ? [expression.expression]
      : []
    : ts.isIdentifier(expression)
      ? call.arguments
      : [];
  return texts.flatMap(text => (ts.isStringLiteralLike(text) ? wordChanges(text, source) : []));
}

function wordChanges(node: ts.StringLiteralLike, source: ts.SourceFile): Change[] {
  const words = node.getText(source).slice(1, -1);
  const separator = words.includes(',') ? ',' : words.includes('|') ? '|' : ' ';
  if (/[.:;!?{}\\]/.test(words)) return [];
  const start = node.getStart(source) + 1;
  const found = [...words.matchAll(separator === ' ' ? /\S+/g : separator === ',' ? /[^,]+/g : /[^|]+/g)];
  if (found.length < LEAST_ITEMS) return [];
  return found.map(({ 0: word, index }, i) => {
    const end = index + word.length;
    const last = i === found.length - 1;
    const from = last && separator !== ' ' ? index - 1 : index;
    return {
      from: start + from,
      to: start + (last || separator === ' ' ? end : end + 1),
      text: '',
      told: `without “${word.trim()}”`,
    };
  });
}

function tableChanges(elements: readonly ts.Expression[], source: ts.SourceFile): Change[] {
  return elements.flatMap((element, i) => {
    const text = element.getText(source);
    const [from, to] = [element.getStart(source), element.end];
    const next = elements[i + 1];
    const large = String(Math.round(Number(text) * 1e7) / 1e6);
    const changes: Change[] =
      Number(text) === 0
        ? []
        : [large, '0'].map(other => ({ from, to, text: other, told: `item ${i}: ${text} → ${other}` }));
    if (next !== undefined && next.getText(source) !== text) {
      const between = source.text.slice(to, next.getStart(source));
      changes.push({
        from,
        to: next.end,
        text: next.getText(source) + between + text,
        told: `items ${i} and ${i + 1} (${text}, ${next.getText(source)}) swapped`,
      });
    }
    return changes;
  });
}

const isNumber = (node: ts.Expression): boolean =>
  ts.isNumericLiteral(node) || (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand));

/** A tuple, as an entry of a map or what is taken apart at once: no list. */
const isPair = ({ elements, parent }: ts.ArrayLiteralExpression): boolean =>
  ts.isVariableDeclaration(parent) && ts.isArrayBindingPattern(parent.name)
    ? true
    : elements.length === 2 && ts.isArrayLiteralExpression(parent);

const item = (node: ts.Expression, source: ts.SourceFile): string => {
  const text = node.getText(source).replace(/\s+/g, ' ');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};
