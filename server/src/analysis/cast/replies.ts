import { isUnread, type Prose } from '../../manuscript/block.js';
import { quotationsOf } from '../dialogue/quotations.js';
import type { Scene } from '../structure/outline.js';
import type { CannotLink } from './cannotLink.js';
import { mentionsOf } from '../mentions/mentions.js';
import { regexSource } from '../../text/regexSource.js';
import { MAX_SIGNATURE_UNITS, SELF_NAMING_POINTS } from './limits.js';

/** The narrator's name among the speakers. */
export const NARRATOR = 'I';

/**
 * Counts of speakers beside words that address a name: by the name addressed, then the name of the speaker before or
 * after.
 */
export type Replies = CannotLink;

/**
 * Counts the speakers right before and after a quotation with a vocative, one of whom is most likely addressed. `tags`:
 * per quotation the name in its tag, or `NARRATOR`. A name to which another person always replies is a second name of
 * that person.
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
  const signed = signatureOf(scene);
  if (signed !== null) add(signed, NARRATOR, SELF_NAMING_POINTS);
  for (const [at, names] of called) {
    for (const beside of [at - 1, at + 1]) {
      const speaker = speakers.get(beside);
      if (speaker === undefined || speaker === speakers.get(at)) continue;
      for (const name of names) add(name, speaker, 1);
    }
  }
  return replies;
}

/** A line of nothing but a name, with what may stand before a signature: `—Odile`, `Yours ever, Odile`. */
const SIGNED = new RegExp(
  regexSource`
    ^[\s*_~—–-]{0,4}(?:(?:yours|love|with love|all my love|sincerely|faithfully|truly|ever|always|your \p{L}+)(?: \p{L}+){0,2}
    ,\s+)?\p{L}[\p{L}'’-]*(?:\.? \p{L}[\p{L}'’-]*){0,2}[\s*_]*$
  `,
  'iu',
);

/** The name with which a scene told by `I` is signed: the last line's only word; null for none. */
function signatureOf({ blocks }: Scene): string | null {
  const last = blocks.findLast((block): block is Prose => block.kind === 'prose' && !isUnread(block));
  if (last === undefined || last.size > MAX_SIGNATURE_UNITS || !SIGNED.test(last.text.slice(0, last.size))) return null;
  const [name, ...others] = mentionsOf(last);
  if (
    name?.kind !== 'name' ||
    name.spoken ||
    others.length > 0 ||
    !/^[\s*_]*$/.test(last.text.slice(name.to, last.size))
  )
    return null;
  return blocks.some(
    block =>
      block.kind === 'prose' &&
      !isUnread(block) &&
      mentionsOf(block).some(({ kind, text, spoken }) => kind === 'pronoun' && text === 'i' && !spoken),
  )
    ? name.text
    : null;
}

/**
 * The narrator's names in narration, or in their own speech: `my name is Mara`, `I, Mara Hale, …`, `they called me
 * Mara`.
 */
function selfNamesIn(block: Prose, tells: boolean): string[] {
  if (!/\b(?:[Mm]y name|[Cc]all(?:ed|s)? (?:me|myself)|I, |I['’]m|I am)\b/.test(block.text)) return [];
  return mentionsOf(block)
    .filter(({ kind, spoken, from, to }) => {
      const held = spoken && block.inlines.some(part => part.kind === 'quoted' && part.from < from && part.to > to);
      if (kind !== 'name' || (spoken && !held && !tells)) return false;
      const before = block.text.slice(Math.max(0, from - 24), from);
      // In `They called me "Nan"` the name is inside quotation marks.
      if (/\b(?:my name(?:['’]s| is| was)|call(?:ed|s)? (?:me|myself))\s+["“'‘«]?$/i.test(before)) return true;
      return spoken
        ? /^["“'‘]?(?:Hi|Hello|Hey)?[,.!]?\s*(?:I['’]m|I am)\s+$/.test(before.slice(-16).trimStart()) &&
            /^[,.!]/.test(block.text.slice(to))
        : /\bI,\s+$/.test(before) && /^,/.test(block.text.slice(to));
    })
    .map(({ text }) => text);
}

/** The person who acts in the narration next to an untagged quotation; null for none. */
function besideIn(block: Prose): string | null {
  const first = mentionsOf(block).find(mention => !mention.spoken && mention.role === 'subject');
  if (first === undefined || first.kind === 'noun') return null;
  return first.kind === 'name' ? first.text : first.text === 'i' ? NARRATOR : null;
}

/**
 * Least replies by one speaker that make a name that speaker's, and their least ratio to those of the next speaker;
 * then the same for the narrator, who often has no tag.
 */
const NEEDS = [3, 3] as const;
const TELLER_NEEDS = [2, 2] as const;

/**
 * The person for whom these names are second names, by the speakers that reply to them; null where no speaker stands
 * out. Called with all names of a cluster; `of` maps a speaker to their own name.
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
