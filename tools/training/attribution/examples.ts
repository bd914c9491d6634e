import { castOf, type Cast } from '../../../server/src/analysis/cast/cast.js';
import type { Mention } from '../../../server/src/analysis/mentions/mentions.js';
import { candidatesOf } from '../../../server/src/analysis/attribution/candidates.js';
import { readFeatures } from '../../../server/src/analysis/attribution/evidence/all.js';
import { quotationsOf } from '../../../server/src/analysis/dialogue/quotations.js';
import { sceneContextOf } from '../../../server/src/analysis/attribution/sceneContext.js';
import { turnsOf, type Turn } from '../../../server/src/analysis/attribution/turns.js';
import { outlineOf } from '../../../server/src/analysis/outline/outline.js';
import { placedScenes, type Scene } from '../../../server/src/analysis/structure/outline.js';
import { Manuscript } from '../../../server/src/manuscript/manuscript.js';
import type { SourceText } from '../texts.js';
import { plain, type GoldQuote } from './corpus.js';
import { flatten, type FlatFeatures } from './flat.js';

/** A scene to learn from: its features, and for the turns that teach which candidates are right. */
export interface Example {
  readonly features: FlatFeatures;
  readonly answers: readonly (readonly boolean[] | null)[];
  /** Number of turns that teach. */
  readonly taught: number;
  readonly weight: number;
}

/** Chance that a tag is hidden, and that a hidden one leaves a pronoun in its place. */
export interface Disguise {
  readonly hide: number;
  readonly pronoun: number;
  /** Chance that it leaves a phrase that describes the speaker instead. */
  readonly phrase: number;
}

const PHRASES: Readonly<Record<string, readonly string[]>> = {
  he: [
    'the man',
    'his father',
    'the other',
    'the boy',
    'her brother',
    'his friend',
    'the young man',
    'her husband',
    'the old man',
    'the gentleman',
  ],
  she: [
    'the woman',
    'her mother',
    'the other',
    'the girl',
    'her sister',
    'his wife',
    'the young lady',
    'her friend',
    'the old lady',
    'his daughter',
  ],
};

/**
 * Examples from the tags of a text: some that name their speaker are hidden, and the speaker is to be found without
 * them.
 */
export function fromTags(
  { text }: SourceText,
  { hide, pronoun, phrase }: Disguise,
  random: () => number,
  weight: number,
): Example[] {
  const outline = outlineOf(Manuscript.of(text));
  const cast = castOf(outline);
  const examples: Example[] = [];
  for (const { section } of placedScenes(outline)) {
    const turns = turnsOf(section, quotationsOf(section));
    if (turns.length < 2) continue;
    const truth = sceneContextOf(section, turns, cast.roster);
    const hidden = new Set<Mention>();
    const names: (string | null)[] = turns.map(() => null);
    const masked = turns.map((turn, i): Turn => {
      const who = truth.tagged[i]!;
      if (who < 0 || turn.tag === null || turn.tag.kind === 'noun' || random() >= hide) return turn;
      const candidate = truth.candidates[who]!;
      if (candidate.member === null) return turn;
      names[i] = candidate.name;
      if (turn.tag.mention) hidden.add(turn.tag.mention);
      const goesBy = candidate.member.pronouns[0];
      const known = goesBy !== undefined && goesBy !== 'I' && candidate.member.pronounConfidence >= 0.8;
      const drawn = random();
      if (!known || drawn >= pronoun + phrase) return { ...turn, tag: null };
      const manner = turn.tag.manner === undefined ? {} : { manner: turn.tag.manner };
      if (drawn < pronoun) return { ...turn, tag: { kind: 'pronoun', text: goesBy, mention: null, ...manner } };
      const phrases = PHRASES[goesBy] ?? ['the other'];
      return {
        ...turn,
        tag: { kind: 'noun', text: phrases[Math.floor(random() * phrases.length)]!, mention: null, ...manner },
      };
    });
    examples.push(...exampleOf(section, masked, cast, hidden, (_, i) => names[i] ?? null, weight));
  }
  return examples;
}

/** Examples from a text whose speakers somebody labelled. */
export function fromGold({ text }: SourceText, gold: readonly GoldQuote[], weight: number): Example[] {
  const manuscript = Manuscript.of(text);
  const outline = outlineOf(manuscript);
  const cast = castOf(outline);
  return [...placedScenes(outline)].flatMap(({ section, index }) => {
    const quotations = quotationsOf(section);
    const turns = turnsOf(section, quotations);
    const names = turns.map(turn => {
      const quotation = quotations[turn.first]!;
      const from = manuscript.offsetOf(index + quotation.at) + quotation.inline.from;
      return gold.find(quote => Math.abs(quote.start - from) < 3)?.names ?? null;
    });
    return exampleOf(
      section,
      turns,
      cast,
      new Set(),
      (name, i) => (names[i]?.has(plain(name)) ? name : null),
      weight,
      i => (names[i]?.size ?? 0) > 0,
    );
  });
}

/** `right` gives the right name of turn `i`, asked with a candidate's name; null for wrong ones. */
function exampleOf(
  scene: Scene,
  turns: readonly Turn[],
  cast: Cast,
  hidden: ReadonlySet<Mention>,
  right: (name: string, i: number) => string | null,
  weight: number,
  isKnown: ((i: number) => boolean) | null = null,
): Example[] {
  const context = sceneContextOf(scene, turns, cast.roster, hidden);
  const candidates = turns.map((turn, i) => {
    const row = candidatesOf(context, turn, i);
    // A hidden tag is always that of a named person, so nothing is learned from it of others.
    return isKnown === null && row.length > 1 ? row.filter(who => who >= 0) : row;
  });
  const answers = candidates.map((row, i) => {
    if (row.length < 2) return null;
    const good = row.map(who => who >= 0 && right(context.candidates[who]!.name, i) === context.candidates[who]!.name);
    if (good.includes(true)) return good;
    return isKnown?.(i) === true ? row.map(who => who < 0) : null;
  });
  const taught = answers.filter(answer => answer !== null).length;
  return taught > 0 ? [{ features: flatten(readFeatures(context, candidates)), answers, taught, weight }] : [];
}
