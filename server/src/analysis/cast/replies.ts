import { isUnread, type Prose } from '../../manuscript/block.js';
import { quotationsOf } from '../dialogue/quotations.js';
import type { Scene } from '../structure/outline.js';
import type { CannotLink } from './cannotLink.js';
import { mentionsOf } from '../mentions/mentions.js';
import { SELF_NAMING_POINTS } from './limits.js';

/** Who stands for the narrator among those who answer. */
export const NARRATOR = 'I';

/**
 * How often who is called by a name is answered, or was spoken to, by whom: counts under the name called, then the name
 * of the speaker beside.
 */
export type Replies = CannotLink;

/**
 * Reads a scene for who speaks right before or after words that call somebody: most likely the one called. `tags`: per
 * line, the name in its tag, or TELLER. A name that another's lines always answer to is that one's second name.
 */
export function repliesIn(scene: Scene, tags: readonly (string | null)[]): Replies {
  const replies = new Map<string, Map<string, number>>();
  const speakers = new Map<number, string>();
  const called = new Map<number, Set<string>>();
  quotationsOf(scene).forEach(({ at, block, inline, tag }, i) => {
    const speaker = tags[i] ?? (tag === null ? besideIn(block) : null);
    if (speaker !== null && !speakers.has(at)) speakers.set(at, speaker);
    for (const mention of mentionsOf(block)) {
      if (mention.kind === 'name' && mention.vocative && mention.from >= inline.from && mention.to <= inline.to)
        called.set(at, (called.get(at) ?? new Set()).add(mention.text));
    }
  });
  const add = (name: string, speaker: string, points: number): void => {
    const row = replies.get(name) ?? new Map<string, number>();
    replies.set(name, row.set(speaker, (row.get(speaker) ?? 0) + points));
  };
  scene.blocks.forEach((block, at) => {
    if (block.kind === 'prose' && !isUnread(block))
      for (const name of selfNamesIn(block, speakers.get(at) === NARRATOR)) add(name, NARRATOR, SELF_NAMING_POINTS);
  });
  for (const [at, names] of called) {
    for (const beside of [at - 1, at + 1]) {
      const speaker = speakers.get(beside);
      if (speaker === undefined || speaker === speakers.get(at)) continue;
      for (const name of names) add(name, speaker, 1);
    }
  }
  return replies;
}

/**
 * The names by which narration calls its teller, or the teller's words do: `my name is Mara`, `I, Mara Hale, …`, `they
 * called me Mara`.
 */
function selfNamesIn(block: Prose, tells: boolean): string[] {
  if (!/\b(?:[Mm]y name|[Cc]all(?:ed|s)? (?:me|myself)|I, |I['’]m|I am)\b/.test(block.text)) return [];
  return mentionsOf(block)
    .filter(({ kind, spoken, from, to }) => {
      const held = spoken && block.inlines.some(part => part.kind === 'quoted' && part.from < from && part.to > to);
      if (kind !== 'name' || (spoken && !held && !tells)) return false;
      const before = block.text.slice(Math.max(0, from - 24), from);
      // `They called me "Nan"` holds the name up.
      if (/\b(?:my name(?:['’]s| is| was)|call(?:ed|s)? (?:me|myself))\s+["“'‘«]?$/i.test(before)) return true;
      return spoken
        ? /^["“'‘]?(?:Hi|Hello|Hey)?[,.!]?\s*(?:I['’]m|I am)\s+$/.test(before.slice(-16).trimStart()) &&
            /^[,.!]/.test(block.text.slice(to))
        : /\bI,\s+$/.test(before) && /^,/.test(block.text.slice(to));
    })
    .map(({ text }) => text);
}

/** Who acts beside words without a tag. */
function besideIn(block: Prose): string | null {
  const first = mentionsOf(block).find(mention => !mention.spoken && mention.role === 'subject');
  if (first === undefined || first.kind === 'noun') return null;
  return first.kind === 'name' ? first.text : first.text === 'i' ? NARRATOR : null;
}

/**
 * Replies by the same speaker that join a name to that speaker's, at least; how often the next one's they must be; the
 * same for the narrator, who may well write no tag.
 */
const NEEDS = [3, 3] as const;
const TELLER_NEEDS = [2, 2] as const;

/**
 * Whose second name a name is, by who answers to it: asked with all names of a cluster; null where nobody stands out.
 * `of` gives a speaker's own name.
 */
export function answererTo(names: readonly string[], replies: Replies, of: (speaker: string) => string): string | null {
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const [speaker, count] of replies.get(name) ?? []) {
      const who = of(speaker);
      counts.set(who, (counts.get(who) ?? 0) + count);
    }
  }
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [least, ahead] = best?.[0] === NARRATOR ? TELLER_NEEDS : NEEDS;
  return best && best[1] >= least && best[1] >= ahead * (next?.[1] ?? 0) ? best[0] : null;
}
