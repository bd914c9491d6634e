import { isOwnLabel } from '../../manuscript/forms/speakerLabel.js';
import { isUnread, type Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { isAct } from '../dialogue/beatActor.js';
import { quotationsOf } from '../dialogue/quotations.js';
import type { Tag } from '../dialogue/types.js';
import type { Scene } from '../structure/outline.js';
import { isOwned } from '../../lexicon/personNouns.js';
import { cannotLinkIn, type CannotLink } from './cannotLink.js';
import { actingNameIn } from './actingNames.js';
import { describedPersonsOf } from './describedPersons.js';
import { mentionsOf, type Mention } from '../mentions/mentions.js';
import { nicknamesIn } from './nicknames.js';
import { repliesIn, NARRATOR, type Replies } from './replies.js';
import { NO_COUNTS, type NameCounts } from './nameCounts.js';
import { LAST_SUBJECT_PRONOUN_POINTS, ONLY_NAME_PRONOUN_POINTS, POV_POINTS } from './limits.js';

/** Counts of one part of the story from which the cast is computed; nothing else is read. */
export interface CastSummary {
  readonly names: ReadonlyMap<string, NameCounts>;
  /** Counts of the noun phrases that are subjects of tags (`the old man`). */
  readonly nouns: ReadonlyMap<string, NameCounts>;
  /** Counts of the persons whom a scene introduces without a name (`a driver`), by the phrase that stands for one. */
  readonly newcomers: ReadonlyMap<string, NameCounts>;
  /** Phrases for persons whose name the text gives, with their counts: `Bettany, the fishwife,`. */
  readonly descriptions: CannotLink;
  /**
   * Pairs of names that are two persons: one speaks of or to the other, `and` connects them, or they reply to each
   * other.
   */
  readonly cannotLink: CannotLink;
  /** Speakers who reply to each name. */
  readonly replies: Replies;
  /** Nicknames given in quotation marks, with their counts: `Anna "Nan" Hale`. */
  readonly nicknames: CannotLink;
  /** Number of `I` and its forms in narration; then of other personal pronouns there. */
  readonly first: number;
  readonly third: number;
  /** Number of tags with `I`. */
  readonly tells: number;
  /** The locale by whose grammar the part was read; null: by that of English. */
  readonly language: string | null;
}

type MutableNameCounts = { -readonly [K in keyof NameCounts]: number };
/** The summary of one scene. */
export const summaryOf: (scene: Scene) => CastSummary = memo(scene => {
  const names = new Map<string, MutableNameCounts>();
  const nouns = new Map<string, MutableNameCounts>();
  const nicknames = new Map<string, Map<string, number>>();
  let first = 0;
  let third = 0;
  for (const block of scene.blocks) {
    if (block.kind !== 'prose' || isUnread(block)) continue;
    const mentions = mentionsOf(block);
    const head = actingNameIn(block);
    if (head !== null) open(names, head).opensParagraph++;
    for (const mention of mentions) {
      if (mention.kind === 'name') countName(open(names, mention.text), mention);
      else if (mention.kind === 'noun') countName(open(nouns, mention.whole ?? mention.text), mention);
      else if (mention.phrase !== undefined) countPhrase(open(nouns, mention.phrase), mention);
      else if (!mention.spoken && (mention.text === 'i' || mention.text === 'we')) first++;
      else if (!mention.spoken) third++;
    }
    countPronouns(mentions, names, nouns);
    for (const { name, of } of nicknamesIn(block)) {
      // The name without the nickname may occur nowhere else.
      for (const one of [name, of]) if (!mentions.some(({ text }) => text === one)) countName(open(names, one), WITHIN);
      const row = nicknames.get(name) ?? new Map<string, number>();
      nicknames.set(name, row.set(of, (row.get(of) ?? 0) + 1));
    }
  }
  // The point of view that the author gives for a scene is a person in any case.
  if (scene.pov !== null && names.has(scene.pov)) open(names, scene.pov).opensParagraph += POV_POINTS;
  const tags = countTags(scene, names, nouns);
  countSmall(scene, names);
  const { newcomers, descriptions } = countDescribed(scene, nouns);
  return {
    names,
    nouns,
    newcomers,
    descriptions,
    cannotLink: cannotLinkIn(scene, tags),
    replies: repliesIn(scene, tags),
    nicknames,
    first,
    third,
    tells: tags.filter(tag => tag === NARRATOR).length,
    language: scene.blocks[0]?.language ?? null,
  };
});

/** Counts the subjects of tags; returns per quotation the name in its tag, or the narrator's. */
function countTags(
  scene: Scene,
  names: Map<string, MutableNameCounts>,
  nouns: Map<string, MutableNameCounts>,
): (string | null)[] {
  return quotationsOf(scene).map(({ block, tag, inline: { label } }) => {
    if (label !== undefined && isOwnLabel(label.name)) return NARRATOR;
    if (label !== undefined) {
      open(names, label.name).tagged++;
      return label.name;
    }
    if (tag === null) return null;
    if (tag.subject.kind === 'pronoun') {
      const phrase = block.language === null ? undefined : pronounAt(block, tag)?.phrase;
      if (phrase !== undefined) open(nouns, phrase).tagged++;
      return isNarrators(block, tag) ? NARRATOR : null;
    }
    const mention = mentionAt(block, tag.subject.from, tag.subject.to);
    if (!mention) return null;
    if (!isAct(block, tag)) open(mention.kind === 'name' ? names : nouns, mention.whole ?? mention.text).tagged++;
    return mention.kind === 'name' ? mention.text : null;
  });
}

/** Whether the pronoun of a tag is the narrator's. */
const isNarrators = (block: Prose, { subject: { from, to } }: Tag): boolean =>
  block.language === null
    ? block.text.slice(from, to) === NARRATOR
    : pronounAt(block, { subject: { from, to, kind: 'pronoun' } })?.text === 'i';

const pronounAt = (block: Prose, { subject: { from } }: Pick<Tag, 'subject'>): Mention | undefined =>
  mentionsOf(block).find(mention => mention.from === from && mention.kind === 'pronoun');

/** The name or noun phrase in a span of the block. */
export function mentionAt(block: Prose, from: number, to: number): Mention | undefined {
  const here = mentionsOf(block).filter(
    mention => mention.from < to && mention.to > from && mention.kind !== 'pronoun',
  );
  // `Mara's mother` contains a name that is another person's.
  return here.find(mention => mention.kind === 'noun' && isOwned(mention.text)) ?? here[0];
}

/** A mention within a sentence, with no other properties. */
const WITHIN: Mention = {
  from: 0,
  to: 0,
  kind: 'name',
  text: '',
  spoken: false,
  initial: false,
  role: 'object',
  verb: null,
  vocative: false,
  placed: false,
  person: null,
};

function open(into: Map<string, MutableNameCounts>, name: string): MutableNameCounts {
  let counts = into.get(name);
  if (counts === undefined) into.set(name, (counts = { ...NO_COUNTS }));
  return counts;
}

function countName(counts: MutableNameCounts, mention: Mention): void {
  const { spoken, initial, role, verb, vocative, placed, held, kind, person } = mention;
  counts.count++;
  if ((kind === 'name' || held) && (person === 'he' || person === 'she')) counts[person]++;
  if (!initial) counts.mid++;
  if (!spoken) counts.inNarration++;
  if (verb === 'speech' || verb === 'beat') counts.acts++;
  else if (verb === 'other') counts.does++;
  if (vocative) counts.called++;
  if (role === 'possessor') counts.possessor++;
  if (placed) counts.placed++;
  if (held) counts.held++;
}

/** Counts a noun that only describes, which is a person by itself where one is introduced by it (`ein Mann`). */
function countPhrase(counts: MutableNameCounts, { spoken, text, introduces }: Mention): void {
  if (spoken) return;
  counts.count++;
  counts.inNarration++;
  if (text === 'he' || text === 'she') counts[text]++;
  if (introduces) counts.opensParagraph++;
}

/**
 * Counts pronouns for names: `he` and `she` refer to the only name before them in the paragraph's narration, else most
 * likely to the last subject.
 */
function countPronouns(
  mentions: readonly Mention[],
  names: Map<string, MutableNameCounts>,
  nouns: Map<string, MutableNameCounts>,
): void {
  let only: Mention | null = null;
  let last: Mention | null = null;
  let several = false;
  for (const mention of mentions) {
    if (mention.spoken) continue;
    if (mention.kind !== 'pronoun') {
      if (mention.placed) continue;
      if (only !== null && only.text !== mention.text) several = true;
      only ??= mention;
      if (mention.role === 'subject') last = mention;
    } else if (mention.text === 'he' || mention.text === 'she' || mention.text === 'they') {
      const [of, points] = several
        ? [mention.initial && mention.role === 'subject' ? last : null, LAST_SUBJECT_PRONOUN_POINTS]
        : [only, ONLY_NAME_PRONOUN_POINTS];
      if (of !== null) open(of.kind === 'name' ? names : nouns, of.whole ?? of.text)[mention.text] += points;
    }
  }
}

/** Counts the described persons of a scene: newcomers by their phrase, and phrases by the name that the text gives. */
function countDescribed(
  scene: Scene,
  nouns: ReadonlyMap<string, NameCounts>,
): Pick<CastSummary, 'newcomers' | 'descriptions'> {
  const newcomers = new Map<string, MutableNameCounts>();
  const descriptions = new Map<string, Map<string, number>>();
  for (const { name, names, introduced, mentions, tags, acts } of describedPersonsOf(scene)) {
    for (const given of names) {
      const row = descriptions.get(given) ?? new Map<string, number>();
      descriptions.set(given, row.set(name, (row.get(name) ?? 0) + mentions.length));
    }
    if (!introduced || names.length > 0) continue;
    const counts = open(newcomers, name);
    counts.count += mentions.length;
    counts.tagged += tags;
    counts.acts += acts;
    for (const phrase of new Set(mentions.map(({ whole, text }) => whole ?? text)))
      for (const pronoun of ['he', 'she', 'they'] as const) counts[pronoun] += nouns.get(phrase)?.[pronoun] ?? 0;
  }
  return { newcomers, descriptions };
}

const SMALL = /\p{Ll}[\p{L}\p{M}'’-]*/gu;

/** Counts the lower-case occurrences of one-word names. */
function countSmall(scene: Scene, names: Map<string, MutableNameCounts>): void {
  const watched = new Map<string, MutableNameCounts>();
  for (const [name, counts] of names) if (!name.includes(' ')) watched.set(name.toLowerCase(), counts);
  if (watched.size === 0) return;
  for (const block of scene.blocks) {
    if (block.kind !== 'prose' || isUnread(block)) continue;
    for (const [word] of block.text.matchAll(SMALL)) {
      const counts = watched.get(word);
      if (counts !== undefined) counts.small++;
    }
  }
}
