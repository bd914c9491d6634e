import { isUnread } from '../../manuscript/block.js';
import { quotationsOf } from '../dialogue/quotations.js';
import type { Scene } from '../structure/outline.js';
import { mentionsOf } from '../mentions/mentions.js';
import {
  CONJUNCTION_POINTS,
  MAX_SAME_SENTENCE_UNITS,
  MENTIONED_POINTS,
  REPLY_POINTS,
  SAME_SENTENCE_POINTS,
  VOCATIVE_POINTS,
} from './limits.js';

/** Evidence, in points, that two names are two persons: by the name that sorts first, then by the other. */
export type CannotLink = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The points of a pair of names; 0 for none. */
export const cannotLinkPoints = (apart: CannotLink, a: string, b: string): number =>
  apart.get(a < b ? a : b)?.get(a < b ? b : a) ?? 0;

/**
 * Evidence in a scene that two names belong to two persons. `tags`: per quotation the name in its tag, or `NARRATOR`.
 */
export function cannotLinkIn(scene: Scene, tags: readonly (string | null)[]): CannotLink {
  const apart = new Map<string, Map<string, number>>();
  const add = (a: string, b: string, points: number): void => {
    if (a === b) return;
    const [one, other] = a < b ? [a, b] : [b, a];
    const row = apart.get(one) ?? new Map<string, number>();
    apart.set(one, row.set(other, (row.get(other) ?? 0) + points));
  };
  const quotations = quotationsOf(scene);
  // Index of the last quotation in an earlier paragraph.
  let before = -1;
  quotations.forEach(({ at, block, inline }, i) => {
    if (i > 0 && quotations[i - 1]!.at < at) before = i - 1;
    const name = tags[i];
    if (!name) return;
    for (const mention of mentionsOf(block)) {
      if (mention.kind === 'name' && mention.from >= inline.from && mention.to <= inline.to)
        add(name, mention.text, mention.vocative ? VOCATIVE_POINTS : MENTIONED_POINTS);
    }
    const other = before >= 0 && quotations[before]!.at === at - 1 ? tags[before] : null;
    if (other) add(name, other, REPLY_POINTS);
  });
  for (const block of scene.blocks) {
    if (block.kind !== 'prose' || isUnread(block)) continue;
    const mentions = mentionsOf(block).filter(mention => mention.kind === 'name');
    for (let i = 1; i < mentions.length; i++) {
      const [a, b] = [mentions[i - 1]!, mentions[i]!];
      if (b.from - a.to > MAX_SAME_SENTENCE_UNITS || a.spoken !== b.spoken) continue;
      const gap = block.text.slice(a.to, b.from);
      if (/^,? and $/.test(gap)) add(a.text, b.text, CONJUNCTION_POINTS);
      else if (!/[.!?…;:()"“”«»—–]|--/.test(gap)) add(a.text, b.text, SAME_SENTENCE_POINTS);
    }
  }
  return apart;
}
