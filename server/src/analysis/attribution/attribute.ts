import { memo2 } from '../../manuscript/memo.js';
import { isItalicThought } from '../dialogue/italics.js';
import { quotationsOf } from '../dialogue/quotations.js';
import type { Roster } from '../cast/cast.js';
import { mentionsOf, type Mention } from '../mentions/mentions.js';
import type { Scene } from '../structure/outline.js';
import type { Evidence, Quotation } from '../dialogue/types.js';
import { calibrated } from './calibration.js';
import { candidatesOf } from './candidates.js';
import { channelsOf, membersOnly, withCallers } from './channels.js';
import { readEdges, readOwnFeatures } from './evidence/all.js';
import { pronounFit, candidateMeant } from './evidence/turnView.js';
import { marginals } from './crf.js';
import { MODEL } from './model.js';
import { edgeScoresOf, ownScoresOf } from './score.js';
import { sceneContextOf, type SceneContext } from './sceneContext.js';
import { thinkersOf } from './thinkers.js';
import { turnsOf, type Turn } from './turns.js';
import {
  MAX_SEQUENCE_CANDIDATES,
  MAX_SHOWN_CANDIDATES,
  MIN_CONFIDENCE,
  MIN_PRONOUN_FIT,
  NOUN_TAG_FACTOR,
  PRONOUN_MISFIT_FACTOR,
} from './limits.js';

/**
 * The quotations of a scene with their speakers, decoded jointly over the scene. `read` may replace the tags of turns
 * by those that the author set by hand.
 */
export function attribute(
  scene: Scene,
  quotations: readonly Quotation[],
  roster: Roster,
  read: typeof turnsOf = turnsOf,
): readonly Quotation[] {
  const channels = channelsOf(quotations.filter(quotation => !isAside(quotation)));
  const [room] = channels;
  const absent = new Set(quotations.filter(isMessage).flatMap(labelMention));
  const aloud = attributeTurns(scene, room, roster, read, false, absent);
  if (room.length === quotations.length) return aloud.said;
  const found = new Map<Quotation, Partial<Quotation>>();
  for (const channel of channels) {
    const { said } = channel === room ? aloud : attributeTurns(scene, channel, roster, read, true, absent);
    said.forEach((quotation, i) => found.set(channel[i]!, quotation));
  }
  const thinkers = thinkersOf(scene, aloud.context, quotations, isAside);
  return quotations.map((quotation, i) => ({ ...quotation, ...(thinkers.get(i) ?? found.get(quotation)) }));
}

/** Whether a quotation is no turn of a conversation in the room: a thought in italics, a line of a chat. */
const isAside = (quotation: Quotation): boolean => isItalicThought(quotation) || isMessage(quotation);

/** Whether a quotation is a labelled line of a chat: its label says whose it is. */
const isMessage = ({ mode, inline: { label } }: Quotation): boolean => mode === 'text' && label !== undefined;

/** The label of a message as a mention: who writes to a scene need not be there. */
const labelMention = ({ block, inline: { label } }: Quotation): Mention[] =>
  mentionsOf(block).filter(({ from }) => from === label?.from);

function attributeTurns(
  scene: Scene,
  quotations: readonly Quotation[],
  roster: Roster,
  read: typeof turnsOf,
  isChannel: boolean,
  absent: ReadonlySet<Mention>,
): { readonly said: readonly Quotation[]; readonly context: SceneContext } {
  const all = isChannel ? withCallers(read(scene, quotations)) : read(scene, quotations);
  // What a sign or letter says is nobody's turn.
  const turns = all.filter(({ first }) => quotations[first]!.mode !== 'writing');
  const context = sceneContextOf(scene, turns, roster, absent);
  const met = turns.map((turn, i) => candidatesOf(context, turn, i));
  const first = decoded(context, met);
  const narrowed = isChannel ? membersOnly(turns, first.candidates, first.own) : null;
  const { candidates, own } = narrowed === null ? first : decoded(context, narrowed);
  const speakers: (string | null)[] = [];
  let t = 0;
  const said = all.flatMap(turn => {
    if (turn !== turns[t]) return quotations.slice(turn.first, turn.last);
    const at = t++;
    const read = quotations.slice(turn.first, turn.last).map(quotation => ({
      ...quotation,
      ...answer(context, turn, at, candidates[at]!, own[at]!, quotation, speakers[at - 2] ?? null),
    }));
    speakers.push(read[0]?.speaker ?? null);
    return read;
  });
  return { said, context };
}

/** The likeliest candidates of each turn, and their probabilities in the whole sequence. */
function decoded(
  context: SceneContext,
  all: readonly (readonly number[])[],
): {
  readonly candidates: readonly (readonly number[])[];
  readonly own: readonly Float64Array[];
} {
  const { own, views } = readOwnFeatures(context, all);
  const scores = own.map(row => ownScoresOf(row, MODEL));
  const kept = scores.map(likeliest);
  const candidates = kept.map((places, t) => places.map(place => all[t]![place]!));
  const edges = edgeScoresOf(readEdges(views, candidates), MODEL);
  const { own: chances } = marginals({
    own: kept.map((places, t) => Float64Array.from(places, place => scores[t]![place]!)),
    ...edges,
  });
  return { candidates, own: chances };
}

/** Places of the candidates with the highest scores, in their order: the sequence model looks at no more. */
function likeliest(scores: Float64Array): readonly number[] {
  const places = [...scores.keys()];
  if (places.length <= MAX_SEQUENCE_CANDIDATES) return places;
  return places
    .sort((a, b) => scores[b]! - scores[a]! || a - b)
    .slice(0, MAX_SEQUENCE_CANDIDATES)
    .sort((a, b) => a - b);
}

function answer(
  context: SceneContext,
  turn: Turn,
  t: number,
  candidates: readonly number[],
  chances: Float64Array,
  quotation: Quotation,
  earlier: string | null,
): Pick<Quotation, 'speaker' | 'evidence' | 'confidence' | 'candidates'> {
  const ranked = candidates
    .flatMap((who, i) => (who < 0 ? [] : [{ who, name: context.candidates[who]!.name, p: chances[i]! }]))
    .sort((a, b) => b.p - a.p || (a.name < b.name ? -1 : 1));
  const shown = ranked.slice(0, MAX_SHOWN_CANDIDATES).map(({ name, p }) => ({ name, p: round(p) }));
  const best = ranked[0];
  if (!best) return { speaker: null, evidence: 'unknown', confidence: 0, candidates: [] };
  const evidence = evidenceOf(context, turn, t, quotation, best.who, earlier);
  // `said the porter` in Mara's paragraph: an epithet of hers, or somebody else.
  const doubt = evidence === 'paragraph' && quotation.tag?.subject.kind === 'noun' ? NOUN_TAG_FACTOR : 1;
  // Nobody else is there, and the pronoun is not theirs.
  const misfit =
    evidence === 'pronoun' &&
    turn.tag!.kind === 'pronoun' &&
    pronounFit(context.candidates[best.who]!, turn.tag!.text) < MIN_PRONOUN_FIT
      ? PRONOUN_MISFIT_FACTOR
      : 1;
  const confidence = round(doubt * misfit * calibrated(evidence, best.p));
  return confidence < MIN_CONFIDENCE
    ? { speaker: null, evidence: 'unknown', confidence: 0, candidates: shown }
    : { speaker: best.name, evidence, confidence, candidates: shown };
}

/** The kind of evidence that a speaker rests on most. `earlier`: the speaker of the turn two before. */
function evidenceOf(
  context: SceneContext,
  turn: Turn,
  t: number,
  quotation: Quotation,
  who: number,
  earlier: string | null,
): Evidence {
  const { tag } = turn;
  if (quotation.inline.continues) return 'continuation';
  if (quotation.inline.label !== undefined) return 'tag';
  // Who is only described may turn out to be somebody with a name.
  const described = tag?.mention?.phrase !== undefined;
  if (context.tagged[t] === who && tag !== null && tag.kind !== 'noun' && !described)
    return quotation.tag !== null && (quotation.tag.subject.kind === tag.kind || quotation.tag.subject.kind === 'name')
      ? 'tag'
      : tag.leadsIn
        ? 'lead-in'
        : 'paragraph';
  if (tag !== null) return 'pronoun';
  const acts = turn.inNarration.find(
    mention => mention.kind === 'name' && mention.role === 'subject' && candidateMeant(context, turn, mention) === who,
  );
  if (acts)
    return acts.to <= turn.from && /[,:]\s*$/.test(quotation.block.text.slice(0, turn.from)) ? 'lead-in' : 'beat';
  return turn.bare && earlier === context.candidates[who]!.name ? 'alternation' : 'model';
}

const round = (p: number): number => Math.round(p * 1000) / 1000;

/** The quotations of a scene with their speakers, from all evidence. */
export const speakersOf: (scene: Scene, roster: Roster) => readonly Quotation[] = memo2((scene, roster) =>
  attribute(scene, quotationsOf(scene), roster),
);
