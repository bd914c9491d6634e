import { weakMemo } from '../../../manuscript/memo.js';
import { headNounOf, personNoun } from '../../../lexicon/personNouns.js';
import type { SpeakerCandidate } from '../speakerCandidate.js';
import type { Turn } from '../turns.js';
import { ADDRESS } from './features.js';
import { pronounFit, candidateMeant, type Put, type TurnView } from './turnView.js';

/**
 * Features of vocatives and names inside speech. An addressed person does not speak this turn, but probably spoke the
 * last one or will speak the next.
 */
export function readAddress(view: TurnView, who: number, put: Put): void {
  const { turn, before, after, index, context } = view;
  const own = callsOf(view, turn, who);
  if (own) put(own === 'called' ? ADDRESS.calls : ADDRESS.mentions, 1);
  if (before !== null) {
    const said = callsOf(view, before, who);
    if (said === 'called') put(turn.at - before.end <= 1 ? ADDRESS.calledBefore : ADDRESS.calledFarBefore, 1);
    else if (said) put(ADDRESS.mentionedBefore, 1);
  }
  if (after !== null) {
    const said = callsOf(view, after, who);
    if (said === 'called') put(after.at - turn.end <= 1 ? ADDRESS.calledAfter : ADDRESS.calledFarAfter, 1);
    else if (said) put(ADDRESS.mentionedAfter, 1);
  }
  if (own === 'mentioned' && introduces(view, who)) put(ADDRESS.introduces, 1);
  if (before !== null && turn.at - before.end <= 1)
    put(ADDRESS.politeBefore, politeTo(before, context.candidates[who]!));
  if (after !== null && after.at - turn.end <= 1) put(ADDRESS.politeAfter, politeTo(after, context.candidates[who]!));
  const [two, ahead] = [context.turns[index - 2], context.turns[index + 2]];
  if (two && turn.at - two.end <= 3 && callsOf(view, two, who) === 'called') put(ADDRESS.calledTwoBefore, 1);
  if (ahead && ahead.at - turn.end <= 3 && callsOf(view, ahead, who) === 'called') put(ADDRESS.calledTwoAfter, 1);
}

/**
 * Whether the speaker gives their own name and it is the candidate's: `I am Mara`, `my name is Mara`, `Mara speaking`.
 */
function introduces({ context, turn }: TurnView, who: number): boolean {
  return turn.spoken.some(
    mention =>
      mention.kind === 'name' &&
      candidateMeant(context, turn, mention) === who &&
      /(?:\bI(?:['’]m| am)|[Nn]ame(?:['’]s| is)|[Cc]all me|[Tt]his is)\s+(?:the\s+)?$/.test(
        turn.words.slice(Math.max(0, turn.place(mention) - 14), turn.place(mention)),
      ),
  );
}

/**
 * Fit of "sir" or "madam" in a turn with a candidate's pronouns: natural log of the probability; 0 where neither
 * occurs.
 */
function politeTo(turn: Turn, candidate: SpeakerCandidate): number {
  const pronoun = politeFormIn(turn);
  return pronoun === null ? 0 : Math.log(Math.max(0.05, pronounFit(candidate, pronoun)) * 2);
}

/** The pronoun of whom a turn's words address as "sir" or "madam"; null for neither or both. */
const politeFormIn: (turn: Turn) => 'he' | 'she' | null = weakMemo(({ words }) => {
  const he = /[,.!?—–] (?:sir|mister|lad|my boy|my lord|gentlemen|dude|bro)\b|^.?(?:Sir|Mister|Dude)[,!.?]/.test(words);
  const she =
    /[,.!?—–] (?:ma['’]?am|madam|madame|miss|my lady|my girl|lass|ladies)\b|^.?(?:Ma['’]am|Madam|Miss)[,!.?]/.test(
      words,
    );
  return he === she ? null : he ? 'he' : 'she';
});

/** Whether a turn's speech addresses the candidate or only mentions them; null for neither. */
export function callsOf({ context }: TurnView, turn: Turn, who: number): 'called' | 'mentioned' | null {
  let found: 'mentioned' | null = null;
  for (const mention of turn.spoken) {
    if (mention.kind !== 'name' || candidateMeant(context, turn, mention) !== who) continue;
    if (mention.vocative) return 'called';
    found = 'mentioned';
  }
  return addressesByRole(turn, context.candidates[who]) ? 'called' : found;
}

/** Whether a turn's words address a candidate by the noun that they are known by: "Good night, priest." */
function addressesByRole(turn: Turn, candidate: SpeakerCandidate | undefined): boolean {
  if (candidate === undefined || (candidate.member !== null && candidate.member.kind !== 'unnamed')) return false;
  return rolesCalledIn(turn).has(headNounOf(candidate.name));
}

/** Nouns for persons that a turn's words address, without an article: "Listen, driver, …". */
export const rolesCalledIn: (turn: Turn) => ReadonlySet<string> = weakMemo(
  ({ words }) =>
    new Set(
      [...words.matchAll(/(?:^.?|[,;.!?…—–] )(?:(?:my|old|dear|good|young|little) )*(\p{L}+)(?=[,.!?…—–])/gu)]
        .map(([, noun]) => noun!.toLowerCase())
        .filter(noun => personNoun(noun) !== undefined),
    ),
);
