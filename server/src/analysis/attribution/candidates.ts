import { memo } from '../../manuscript/memo.js';
import { headNounOf, isOwned, isVague, personNoun } from '../../lexicon/personNouns.js';
import { NOBODY_KNOWN } from './evidence/somebody.js';
import { pronounFit } from './evidence/turnView.js';
import { meantBy, recentMentionsOf } from './recentMentions.js';
import { isIndefinite } from '../dialogue/groups.js';
import type { SceneContext } from './sceneContext.js';
import { pronounOf, type Turn } from './turns.js';
import {
  FEW_CANDIDATES,
  LATER_PARAGRAPHS,
  MIN_ONLY_PRONOUN_FIT,
  LOOK_AHEAD_PARAGRAPHS,
  NEAR_TURNS,
  MAX_NEIGHBOURS,
  NEIGHBOURS_AFTER,
  NEIGHBOURS_BEFORE,
  MAX_CANDIDATES,
  MIN_CANDIDATES,
  MIN_CANDIDATE_PRONOUN_FIT,
  MAX_EARLIER_CANDIDATES,
  MAX_LATER_CANDIDATES,
  MAX_SCANNED_MENTIONS,
} from './limits.js';
import { regexSource } from '../../text/regexSource.js';

/** The only candidate of a turn that has none: the sequence model needs one for each turn. */
const NOBODY: readonly number[] = [NOBODY_KNOWN];

/**
 * Candidates for the speaker of a turn, as indices into the scene's candidates: the persons last mentioned before it,
 * those mentioned soon after, and the narrator. A name in the tag is the only candidate.
 */
export function candidatesOf(context: SceneContext, turn: Turn, index: number): readonly number[] {
  const named = context.tagged[index]!;
  if (
    named >= 0 &&
    (turn.tag!.kind !== 'noun' || context.candidates[named]!.unnamed || isKnownByIt(context, turn, named))
  )
    return [named];
  if (turn.tag?.kind === 'pronoun' && turn.tag.text === 'it' && itself(context, turn) >= 0)
    return [itself(context, turn)];
  if (turn.tag?.kind === 'pronoun' && isNobody(context, turn.tag.text)) return NOBODY;
  const found: number[] = [];
  const add = (who: number, most: number, spoke = false): void => {
    if (who >= 0 && found.length < most && !found.includes(who) && (who === named || mayBe(who, spoke)))
      found.push(who);
  };
  const owner = ownerIn(context, turn);
  const mayBe = (who: number, spoke: boolean): boolean => {
    const { member, name, present, unnamed } = context.candidates[who]!;
    if (who === owner || isOther(turn, name, present)) return false;
    return (
      present === true ||
      (spoke && unnamed !== true) ||
      (member !== null && !(member.kind === 'unnamed' && isVague(name) && !spokeNear(context, index, who)))
    );
  };
  add(named, 1);
  // Whom the tags of neighbouring turns name speaks in this exchange.
  for (let t = index - 1; t >= Math.max(0, index - NEIGHBOURS_BEFORE); t--)
    add(context.tagged[t]!, MAX_NEIGHBOURS, index - t <= NEAR_TURNS);
  for (let t = index + 1; t < Math.min(context.turns.length, index + 1 + NEIGHBOURS_AFTER); t++)
    add(context.tagged[t]!, MAX_NEIGHBOURS, t - index <= NEAR_TURNS);
  const recent = recentMentionsOf(context);
  for (
    let who = recent.last(context.starts[turn.end + 1]!), looked = 0;
    who >= 0 && found.length < MAX_EARLIER_CANDIDATES && looked < MAX_SCANNED_MENTIONS;
    who = recent.earlier(who), looked++
  )
    add(who, MAX_EARLIER_CANDIDATES);
  const limit = Math.min(context.starts.length - 1, turn.end + 1 + LOOK_AHEAD_PARAGRAPHS);
  for (
    let i = context.starts[turn.end + 1]!;
    i < context.starts[limit]! && found.length < MAX_EARLIER_CANDIDATES + MAX_LATER_CANDIDATES - 1;
    i++
  )
    add(context.mentions[i]!.who, MAX_EARLIER_CANDIDATES + MAX_LATER_CANDIDATES - 1);
  add(context.narrator, MAX_CANDIDATES);
  // Where few are near, also those who are mentioned later in the scene.
  const later = Math.min(context.starts.length - 1, limit + LATER_PARAGRAPHS);
  for (let i = context.starts[limit]!; i < context.starts[later]! && found.length < FEW_CANDIDATES; i++)
    add(context.mentions[i]!.who, FEW_CANDIDATES);
  for (const who of context.offstage) add(who, FEW_CANDIDATES);
  const pronoun = pronounOf(turn);
  if (
    (pronoun === 'he' || pronoun === 'she') &&
    !found.some(who => pronounFit(context.candidates[who]!, pronoun) >= MIN_CANDIDATE_PRONOUN_FIT)
  )
    for (const who of meantBy(context)[pronoun]) add(who, MAX_CANDIDATES);
  if (found.length < 2)
    for (
      let who = 0;
      who < Math.min(MAX_SCANNED_MENTIONS, context.candidates.length) && found.length < MIN_CANDIDATES;
      who++
    )
      add(who, MIN_CANDIDATES);
  if (found.length === 0) return NOBODY;
  // The pronoun of a tag has one antecedent: nobody else is there.
  if (found.length === 1 && pronoun !== null && turn.tag !== null && isMeant(context, found[0]!, pronoun)) return found;
  // Or it is somebody else, whom the text has not named.
  return [...found, NOBODY_KNOWN];
}

/** Whether a pronoun is likely that of a candidate. */
const isMeant = ({ candidates }: SceneContext, who: number, pronoun: string): boolean =>
  pronounFit(candidates[who]!, pronoun) >= MIN_ONLY_PRONOUN_FIT;

/**
 * Whether the noun of a tag differs from the noun that a candidate without a name is known by: `the girl`, `the
 * stranger`. Only where nobody has a name.
 */
function isOther({ tag }: Turn, name: string, present: true | undefined): boolean {
  if (present !== true || tag?.kind !== 'noun' || tag.beat === true) return false;
  const [said, known] = [headNounOf(tag.text), headNounOf(name)];
  return (
    said !== known && personNoun(said) !== undefined && (!isVague(tag.text) || YOUNG.test(said) !== YOUNG.test(known))
  );
}

const YOUNG = /^(?:boy|girl|child|kid|lad|lass|baby)$/;

/** The candidate who acts last before the words in their paragraph, for `it said`; -1 for none. */
function itself(context: SceneContext, { at, from, inNarration }: Turn): number {
  const actor = inNarration.findLast(({ kind, role, to }) => kind !== 'pronoun' && role === 'subject' && to <= from);
  for (let i = context.starts[at]!; actor && i < context.starts[at + 1]!; i++)
    if (context.mentions[i]!.mention === actor) return context.mentions[i]!.who;
  return -1;
}

/** Whether a tag's pronoun means no single person: it is indefinite, or several speak at once. */
const isNobody = (context: SceneContext, pronoun: string): boolean =>
  isIndefinite(pronoun) || (pronoun === 'they' && !hasThey(context));
const hasThey: (context: SceneContext) => boolean = memo(({ candidates }) =>
  candidates.some(({ member }) => member?.pronouns[0] === 'they'),
);

/** Whether a tag's noun phrase is all that its person is called in the work: `said the innkeeper`, not an epithet. */
const isKnownByIt = ({ candidates }: SceneContext, { tag }: Turn, who: number): boolean => {
  const { member, name } = candidates[who]!;
  return tag?.beat !== true && member?.kind === 'unnamed' && !isVague(name);
};

/** Nouns for a relation to another person. */
const RELATIVE = new RegExp(
  regexSource`^(?:
    (?:grand|step|god)?(?:mother|father|son|daughter|ma|pa)|mom|mum|dad|aunt|uncle|sister|brother|cousin|niece|nephew|
    wife|husband|roommate|neighbou?r
  )$`,
);

/**
 * The owner in a tag such as `said Mara's mother`, or `said her mother` where only one candidate can be meant; -1 for
 * none. The owner is not the speaker.
 */
function ownerIn(context: SceneContext, { at, tag, end }: Turn): number {
  const owner = tag?.kind === 'noun' && tag.beat !== true ? /^(his|her) \p{L}+$/u.exec(tag.text)?.[1] : undefined;
  if (owner !== undefined && RELATIVE.test(headNounOf(tag!.text))) {
    const pronoun = owner === 'his' ? 'he' : 'she';
    const meant = context.candidates
      .slice(0, MAX_SCANNED_MENTIONS)
      .flatMap((candidate, who) =>
        candidate.member?.kind === 'person' && pronounFit(candidate, pronoun) >= MIN_CANDIDATE_PRONOUN_FIT ? [who] : [],
      );
    return meant.length === 1 ? meant[0]! : -1;
  }
  const phrase = tag?.kind === 'noun' && isOwned(tag.text) ? tag.mention : null;
  if (phrase === null) return -1;
  for (let i = context.starts[at]!; i < context.starts[end + 1]!; i++) {
    const { mention, who } = context.mentions[i]!;
    if (mention.kind === 'name' && mention.from === phrase.from && mention.role === 'possessor') return who;
  }
  return -1;
}

/**
 * Whether a tag within four turns names the candidate: a vague description is a person's only near where it is used.
 */
function spokeNear(context: SceneContext, index: number, who: number): boolean {
  for (let t = Math.max(0, index - 4); t < Math.min(context.turns.length, index + 5); t++)
    if (context.tagged[t] === who) return true;
  return false;
}
