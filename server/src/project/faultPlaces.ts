import type { Node } from 'jsonc-parser';
import type { Fault } from './fault.js';
import { parseJson, treeOf } from './json.js';

/** Offsets in a text; the end is exclusive. */
type Place = readonly [from: number, to: number];

/**
 * Returns a function that locates errors in the text of a `ficwright.json` (without byte order mark); the first
 * character for a path that the text does not have.
 */
export function faultPlaces(text: string): (fault: Fault) => Place {
  const head: Place = [0, Math.min(1, text.length)];
  const parsed = parseJson(text);
  const root = parsed === null ? undefined : treeOf(parsed.plain);
  return ({ path, what }) => {
    let node = root;
    let key: Node | undefined;
    for (const step of path) {
      const member = node?.type === 'object' ? memberOf(node, String(step)) : undefined;
      key = member?.children?.[0];
      node = node?.type === 'array' ? node.children?.[Number(step)] : member?.children?.[1];
    }
    const found = what === 'key' ? key : node;
    return path.length === 0 || found === undefined ? head : [found.offset, found.offset + found.length];
  };
}

/** The member of an object with a key; the last one of several, which is the one JSON readers use. */
export const memberOf = (object: Node, key: string): Node | undefined =>
  object.children?.findLast(member => member.children?.[0]?.value === key);
