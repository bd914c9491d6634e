import { parse, type AnyNode, type MemberNode } from '@humanwhocodes/momoa';
import type { Fault } from './fault.js';

/** Offsets in a text, half-open. */
type Stretch = readonly [number, number];

/**
 * Finds where faults stand in the text of a `ficwright.json` (without byte order mark); its first character where there
 * is no such place.
 */
export function faultPlaces(text: string): (fault: Fault) => Stretch {
  const head: Stretch = [0, Math.min(1, text.length)];
  const root = treeOf(text);
  return ({ path, what }) => {
    let node: AnyNode | undefined = root;
    let member: MemberNode | undefined;
    for (const step of path) {
      member = node?.type === 'Object' ? node.members.findLast(one => keyOf(one) === step) : undefined;
      node = node?.type === 'Array' ? node.elements[Number(step)]?.value : member?.value;
    }
    const found = what === 'key' ? member?.name : node;
    return path.length === 0 || found?.range === undefined ? head : [found.range[0], found.range[1]];
  };
}

const keyOf = ({ name }: MemberNode): string => (name.type === 'String' ? name.value : name.name);

/** None for a text that is no JSON, or that is nested too deep. */
function treeOf(text: string): AnyNode | undefined {
  try {
    return parse(text, { mode: 'json', ranges: true }).body;
  } catch {
    return undefined;
  }
}
