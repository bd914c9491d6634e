import { isCode } from '../../manuscript/quotes/codes.js';
import type { Quotation } from '../dialogue/types.js';
import { MIN_MEMBER_CHANCE } from './limits.js';
import type { Turn } from './turns.js';

/**
 * Quotations by the conversation they belong to, in order of the text: what is said in the room first, then what goes
 * from mind to mind or through a device in symbols of its own. Who answers on one channel tells nothing of another.
 */
export function channelsOf(
  quotations: readonly Quotation[],
): readonly [room: readonly Quotation[], ...others: (readonly Quotation[])[]] {
  const room: Quotation[] = [];
  const others = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    const { mode, inline } = quotation;
    const mark = inline.openingMark === '_' ? '*' : inline.openingMark;
    // Italics that are no thought and no signing come from elsewhere.
    if (!isCode(mark) && !(mark === '*' && (mode === 'telepathy' || mode === 'speech'))) room.push(quotation);
    else {
      const list = others.get(mark);
      if (list) list.push(quotation);
      else others.set(mark, [quotation]);
    }
  }
  return [room, ...others.values()];
}

/** `Van Two, this is Harbor Control.`: whoever calls over a device says who they are. */
const CALLS = /\b[Tt]his is (?:the )?(\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*|\d{1,3}))?)(?=[.,!?…:;—–-]|\s*$)/u;

/** Turns over a device with the names by which their speakers call, where no tag names them. */
export const withCallers = (turns: readonly Turn[]): Turn[] =>
  turns.map(turn => {
    if (turn.tag !== null && turn.tag.kind !== 'pronoun') return turn;
    const name = CALLS.exec(turn.words)?.[1];
    return name === undefined ? turn : { ...turn, tag: { kind: 'name', text: name, mention: null } };
  });

/**
 * The candidates of a channel's turns once its members are known: those whom its tags give. A turn without a tag is one
 * of theirs, where there are two or more; it is the only one's where no line answers another. Null where that changes
 * nothing.
 * @param candidates per turn, indices of its candidates
 * @param chances per turn, the probabilities of these
 */
export function membersOnly(
  turns: readonly Turn[],
  candidates: readonly (readonly number[])[],
  chances: readonly Float64Array[],
): readonly (readonly number[])[] | null {
  const members = new Set<number>();
  // `it said` tells nothing of whose device it is.
  const isTold = ({ tag }: Turn): boolean => tag !== null && !(tag.kind === 'pronoun' && tag.text === 'it');
  turns.forEach((turn, t) => {
    if (!isTold(turn)) return;
    const best = chances[t]!.indexOf(Math.max(...chances[t]!));
    const who = candidates[t]![best] ?? -1;
    if (who >= 0 && chances[t]![best]! >= MIN_MEMBER_CHANCE) members.add(who);
  });
  if (members.size === 0 || turns.every(isTold)) return null;
  if (members.size === 1 && turns.some(({ at }, t) => t > 0 && at - turns[t - 1]!.end <= 1)) return null;
  return turns.map((turn, t) => (isTold(turn) ? candidates[t]! : [...members]));
}
