import * as l10n from '@vscode/l10n';
import { parse, type AnyNode } from '@humanwhocodes/momoa';
import type { Fault } from './fault.js';

/** Where a text that is no JSON stops being it, and what to do, as the end of a line. */
export function notJson(text: string): string {
  if (text.trim() === '') return l10n.t('the file is empty; write at least {0}', '{}');
  try {
    parse(text, { mode: 'json' });
  } catch (error) {
    const { line, column, message } = error as {
      readonly line?: number;
      readonly column?: number;
      readonly message: string;
    };
    if (message.startsWith('Unexpected end')) return l10n.t('it ends before all brackets are closed');
    return line === undefined || column === undefined
      ? l10n.t('it is nested too deep')
      : l10n.t('look at line {0}, column {1}', line, column);
  }
  return l10n.t('a text in it has a control character'); // which momoa lets pass
}

/** A string, and with it the colon that makes it a key. */
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/gs;

/**
 * The paths of keys that stand more than once in one object, in a text that is JSON and the value it stands for; each
 * once.
 */
export function repeatedKeys(text: string, value: unknown): readonly Fault['path'][] {
  let written = 0;
  for (const [, colon] of text.matchAll(STRING)) if (colon !== undefined) written++;
  if (written === keysIn(value)) return [];
  try {
    return repeatedIn(parse(text, { mode: 'json' }).body);
  } catch {
    return []; // nested too deep to look
  }
}

/** How many keys a value has in all its objects. */
function keysIn(value: unknown): number {
  let keys = 0;
  const left = [value];
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one !== 'object' || one === null) continue;
    const inner = Object.values(one);
    if (!Array.isArray(one)) keys += inner.length;
    for (const each of inner) left.push(each);
  }
  return keys;
}

function repeatedIn(root: AnyNode): Fault['path'][] {
  const found: Fault['path'][] = [];
  const left: { readonly node: AnyNode; readonly path: Fault['path'] }[] = [{ node: root, path: [] }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { node, path } = next;
    if (node.type === 'Array')
      node.elements.forEach(({ value }, at) => left.push({ node: value, path: [...path, at] }));
    if (node.type !== 'Object') continue;
    const seen = new Map<string, number>();
    for (const { name, value } of node.members) {
      const key = name.type === 'String' ? name.value : name.name;
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      if (times === 2) found.push([...path, key]);
      left.push({ node: value, path: [...path, key] });
    }
  }
  return found;
}
