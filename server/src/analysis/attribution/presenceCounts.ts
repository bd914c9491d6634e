import type { SceneContext } from './sceneContext.js';
import type { MentionAt } from './speakerCandidate.js';
import type { Turn } from './turns.js';
import { PRESENCE_PARAGRAPHS } from './limits.js';

/** How present the persons of a scene are around one turn: counts by candidate, and the largest count of each kind. */
export interface Presence {
  /** Mentions in narration, and tags that name the candidate. A candidate with no mention has no entry. */
  readonly inNarration: ReadonlyMap<number, number>;
  readonly tags: ReadonlyMap<number, number>;
  readonly mostInNarration: number;
  readonly mostTags: number;
}

/**
 * Calls `read` with the presence around each turn, in order. One pass over the scene with a sliding window. Where
 * `asked` returns false for a turn, its largest counts stay 0.
 */
export function eachPresence(
  context: SceneContext,
  asked: (index: number) => boolean,
  read: (presence: Presence, index: number) => void,
): void {
  const { turns, mentions, starts } = context;
  const inNarration = new Map<number, number>();
  const tags = new Map<number, number>();
  let [seenFrom, seenTo, turnFrom, turnTo] = [0, 0, 0, 0];
  turns.forEach((turn, index) => {
    const to = starts[Math.min(starts.length - 1, turn.end + 1 + PRESENCE_PARAGRAPHS)]!;
    const from = starts[Math.max(0, turn.at - PRESENCE_PARAGRAPHS)]!;
    for (; seenTo < to; seenTo++) count(inNarration, teller(context, mentions[seenTo]!), 1);
    for (; seenFrom < from; seenFrom++) count(inNarration, teller(context, mentions[seenFrom]!), -1);
    for (; turnTo < turns.length && turns[turnTo]!.at <= turn.end + PRESENCE_PARAGRAPHS; turnTo++)
      count(tags, taggedBy(context, turns[turnTo]!, turnTo), 1);
    for (; turns[turnFrom]!.at < turn.at - PRESENCE_PARAGRAPHS; turnFrom++)
      count(tags, taggedBy(context, turns[turnFrom]!, turnFrom), -1);
    read(
      asked(index)
        ? { inNarration, tags, mostInNarration: largest(inNarration), mostTags: largest(tags) }
        : { inNarration, tags, mostInNarration: 0, mostTags: 0 },
      index,
    );
  });
}

function largest(counts: ReadonlyMap<number, number>): number {
  let most = 0;
  for (const count of counts.values()) if (count > most) most = count;
  return most;
}

/** The candidate that a mention in narration counts for: the person mentioned, or the narrator by `I`. -1 for none. */
function teller({ narrator }: SceneContext, { mention, who }: MentionAt): number {
  if (mention.spoken) return -1;
  return who < 0 && mention.kind === 'pronoun' && mention.text === 'i' ? narrator : who;
}

const taggedBy = ({ tagged }: SceneContext, { tag }: Turn, index: number): number =>
  tag !== null && tag.kind !== 'noun' && !tag.acts ? tagged[index]! : -1;

function count(counts: Map<number, number>, who: number, by: number): void {
  if (who < 0) return;
  const now = (counts.get(who) ?? 0) + by;
  if (now > 0) counts.set(who, now);
  else counts.delete(who);
}
