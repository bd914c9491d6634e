import { attributedQuotations, type ResolvedCast } from '../analysis/attribution/resolvedCast.js';
import { mentionsOf, type Mention } from '../analysis/mentions/mentions.js';
import type { Roster } from '../analysis/cast/cast.js';
import { placedScenes, sectionAt, type Scene } from '../analysis/structure/outline.js';
import type { Prose } from '../manuscript/block.js';
import type { Snapshot } from '../rules/engine/snapshot.js';
import { memo2 } from '../manuscript/memo.js';
import type { Position, Span } from '../text/position.js';
import { speakerOf } from './certainty.js';
import { regexSource } from '../text/regexSource.js';

/** An occurrence of a person in a scene: a name or phrase, a quotation, a pronoun in a tag. */
export interface Occurrence extends Span {
  readonly kind: 'mention' | 'speech' | 'pronoun';
  /** Index of the block in the scene. */
  readonly at: number;
}

/** An occurrence with the index of its block in the manuscript. */
export interface PlacedOccurrence extends Occurrence {
  readonly index: number;
}

/** A cast member at a position, with the name or pronoun there. */
export interface PersonHere extends Span {
  readonly name: string;
  readonly kind: 'mention' | 'pronoun';
  readonly index: number;
}

/** Name of the member that a mention means; undefined for none. `MARA` is `Mara`. */
export function nameOfMention(
  { byName, members }: Roster,
  { kind, text }: Pick<Mention, 'kind' | 'text'>,
): string | undefined {
  if (kind === 'pronoun') return undefined;
  return members[
    byName.get(text) ?? (text.length > 1 && text === text.toUpperCase() ? byName.get(inSmall(text)) : undefined) ?? -1
  ]?.name;
}

/** What stands behind *will* and *may* where they open a question. */
const SUBJECT_BEHIND = new RegExp(
  regexSource`
    ^\s+(?:i|you|he|she|it|we|they|there|this|that|the|an?|my|your|his|her|our|their|
    (?:any|some|every|no)(?:one|body|thing)?|none)(?![\p{L}'’])
  `,
  'iu',
);

/** Whether a word that can be a name is one here: `Will you come?` names nobody. */
export const isNameHere = (block: Prose, { to, text, initial }: Mention): boolean =>
  !(initial && /^(?:will|may)$/i.test(text) && SUBJECT_BEHIND.test(block.text.slice(to, to + 24)));

/** The person whose name, or pronoun in a tag, is at a position, the word's end included. */
export function personAt({ manuscript, outline, cast }: Snapshot, position: Position): PersonHere | null {
  const { index, offset } = manuscript.locate(position);
  const placed = sectionAt(outline, index);
  const block = manuscript.blocks[index];
  if (placed?.section.kind !== 'scene' || block?.kind !== 'prose') return null;
  const holds = ({ from, to }: Span): boolean => from <= offset && offset <= to;
  for (const mention of mentionsOf(block).filter(mention => holds(mention) && isNameHere(block, mention))) {
    const name = nameOfMention(cast.roster, mention);
    if (name !== undefined) return { name, kind: 'mention', index, from: mention.from, to: mention.to };
  }
  for (const quotation of attributedQuotations(placed.section, cast)) {
    const speaker = speakerOf(quotation);
    if (
      quotation.block !== block ||
      speaker === null ||
      quotation.tag?.subject.kind !== 'pronoun' ||
      !holds(quotation.tag.subject)
    )
      continue;
    return { name: speaker, kind: 'pronoun', index, from: quotation.tag.subject.from, to: quotation.tag.subject.to };
  }
  return null;
}

/** All occurrences of a person in a work, in text order. */
export function occurrencesOf({ outline, cast }: Snapshot, name: string): PlacedOccurrence[] {
  const out: PlacedOccurrence[] = [];
  for (const { section, index } of placedScenes(outline)) {
    for (const found of byPerson(section, cast).get(name) ?? []) out.push({ ...found, index: index + found.at });
  }
  return out;
}

const byPerson: (scene: Scene, cast: ResolvedCast) => ReadonlyMap<string, readonly Occurrence[]> = memo2(
  (scene, cast) => {
    const found = new Map<string, Occurrence[]>();
    const add = (name: string, occurrence: Occurrence): void => {
      const list = found.get(name);
      if (list) list.push(occurrence);
      else found.set(name, [occurrence]);
    };
    scene.blocks.forEach((block, at) => {
      if (block.kind === 'prose')
        for (const { name, from, to } of namesIn(block, cast.roster)) add(name, { kind: 'mention', at, from, to });
    });
    for (const quotation of attributedQuotations(scene, cast)) {
      const speaker = speakerOf(quotation);
      if (speaker === null) continue;
      const {
        at,
        inline: { from, to },
        tag,
      } = quotation;
      add(speaker, { kind: 'speech', at, from, to });
      if (tag?.subject.kind === 'pronoun')
        add(speaker, { kind: 'pronoun', at, from: tag.subject.from, to: tag.subject.to });
    }
    for (const list of found.values()) list.sort((a, b) => a.at - b.at || a.from - b.from || b.to - a.to);
    return found;
  },
);

/** The names in a paragraph with the members that they mean. */
const namesIn = (block: Prose, roster: Roster): (Span & { readonly name: string })[] =>
  mentionsOf(block).flatMap(mention => {
    const name = nameOfMention(roster, mention);
    return name === undefined || !isNameHere(block, mention) ? [] : [{ name, from: mention.from, to: mention.to }];
  });

const inSmall = (text: string): string =>
  text.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
