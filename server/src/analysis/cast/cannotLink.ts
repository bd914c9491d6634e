import { isUnread } from '../../manuscript/block.js';
import { quotationsOf } from '../dialogue/quotations.js';
import type { Scene } from '../structure/outline.js';
import { mentionsOf } from '../mentions/mentions.js';

/** Points by pairs of names: under the one that sorts first, then the other. */
export type CannotLink = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The points of two names. */
export const cannotLinkPoints = (apart: CannotLink, a: string, b: string): number =>
  apart.get(a < b ? a : b)?.get(a < b ? b : a) ?? 0;

/**
 * Points by which names are told apart: who is called by a speaker, joined by `and`, mentioned by a speaker, answers
 * one, or stands in one sentence with another.
 */
const CALLED = 2;
const JOINED = 2;
const MENTIONED = 1;
const ANSWERS = 1;
const BESIDE = 1;
/** Units between two names of a sentence, at most. */
const NEAR = 150;

/**
 * Names of a scene that are two persons', and how much speaks for it. `tags`: per line, the name in its tag, or TELLER.
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
  // The last line of a paragraph above the one at hand.
  let before = -1;
  quotations.forEach(({ at, block, inline }, i) => {
    if (i > 0 && quotations[i - 1]!.at < at) before = i - 1;
    const name = tags[i];
    if (!name) return;
    for (const mention of mentionsOf(block)) {
      if (mention.kind === 'name' && mention.from >= inline.from && mention.to <= inline.to)
        add(name, mention.text, mention.vocative ? CALLED : MENTIONED);
    }
    const other = before >= 0 && quotations[before]!.at === at - 1 ? tags[before] : null;
    if (other) add(name, other, ANSWERS);
  });
  for (const block of scene.blocks) {
    if (block.kind !== 'prose' || isUnread(block)) continue;
    const mentions = mentionsOf(block).filter(mention => mention.kind === 'name');
    for (let i = 1; i < mentions.length; i++) {
      const [a, b] = [mentions[i - 1]!, mentions[i]!];
      if (b.from - a.to > NEAR || a.spoken !== b.spoken) continue;
      const gap = block.text.slice(a.to, b.from);
      if (/^,? and $/.test(gap)) add(a.text, b.text, JOINED);
      else if (!/[.!?…;:()"“”«»—–]|--/.test(gap)) add(a.text, b.text, BESIDE);
    }
  }
  return apart;
}
