import type { Prose, PlacedQuotation } from '../../manuscript/block.js';
import { droppedSubject } from './droppedSubject.js';
import type { ClauseLexicon } from './lexicon.js';
import type { Reading, ReadTag, Referent } from './referent.js';
import type { PlacedReferent } from './phrases.js';
import { placedReferentsOf } from './referents.js';
import { isCalled, roleOf } from './roles.js';
import { readTagAfter, readTagUpTo, type Clause } from './tags.js';
import { clauseWordsOf } from './words.js';

/** Reads a paragraph in a language with spaces between words. */
export function readSpaced(block: Prose, lexicon: ClauseLexicon): Reading {
  const { text, size, inlines } = block;
  const words = clauseWordsOf(block, lower => lexicon.titles.has(lower));
  const referents = placedReferentsOf(words, lexicon, text);
  const clause: Clause = { text, words, referents, lexicon };
  const quotations = inlines.filter(
    (part): part is PlacedQuotation => part.kind === 'speech' || part.kind === 'thought',
  );
  const tags = new Map<number, ReadTag>();
  const subjects = new Map<PlacedReferent, 'he' | 'she' | null>();
  const dropped: Referent[] = [];
  const keep = (read: ReturnType<typeof readTagAfter>): ReadTag | null => {
    if (read === null) return null;
    const { tag, subject, told } = read;
    if (subject === null) dropped.push(droppedSubject(tag));
    else subjects.set(subject, told);
    return tag;
  };
  quotations.forEach(({ from, to }, i) => {
    const before = quotations[i - 1];
    // What stands between two quotations is the first one's tag, unless it leads in to the second: `…: «…»`.
    const taken = before !== undefined && (tags.get(before.from)?.from ?? 0) >= before.to;
    const leads = !taken || /:$/.test(text.slice(before.to, from).trimEnd());
    const tag = keep(
      readTagAfter(clause, to, quotations[i + 1]?.from ?? size) ??
        (leads ? readTagUpTo(clause, before?.to ?? 0, from) : null),
    );
    if (tag !== null) tags.set(from, tag);
  });
  const last = quotations.at(-1)?.to ?? 0;
  const leadsOut = /:$/.test(text.slice(last, size).trimEnd()) ? keep(readTagUpTo(clause, last, size)) : null;
  const read = referents.map((one): Referent => {
    const { from, to, kind, spoken, initial, person, held, phrase, introduces } = one;
    const told = subjects.get(one);
    const { role, verb } =
      told === undefined ? roleOf(one, clause) : { role: 'subject' as const, verb: 'speech' as const };
    return {
      from,
      to,
      kind,
      text: one.text,
      spoken,
      initial,
      role,
      verb,
      vocative: kind === 'name' && spoken && isCalled(one, clause),
      placed: false,
      person: told ?? person,
      ...(held && { held }),
      ...(phrase !== undefined && { phrase }),
      ...(introduces && { introduces }),
    };
  });
  const all = dropped.length === 0 ? read : [...read, ...dropped].sort((a, b) => a.from - b.from);
  return { referents: all, tags, leadsOut };
}
