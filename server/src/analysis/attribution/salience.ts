import { memo } from '../../manuscript/memo.js';
import type { Mention } from '../mentions/mentions.js';
import { pronounFit } from './evidence/turnView.js';
import type { SceneContext } from './sceneContext.js';

/**
 * How much the narration is about each person when a turn begins: a sum of their mentions, those farther back weighing
 * less, subjects more than objects. A pronoun counts for the most salient person whom it fits, so that "Mara came in.
 * She sat down. She sighed." keeps Mara salient.
 */
export interface Salience {
  /** The most salient candidates of a scene, in no order. */
  readonly who: Int32Array;
  readonly weight: Float32Array;
}

/** Persons kept at a time: a scene of thousands costs no more than one of twenty. */
const MAX_PERSONS = 20;
/** Weights of roles. A pronoun weighs this share of a name, for it may be somebody else's. */
const ROLE = { subject: 1, object: 0.5, possessor: 0.4 } as const;
const PRONOUN_SHARE = 0.8;
/** What remains of a weight after another mention, and after another paragraph. */
const PER_MENTION = 0.93;
const PER_PARAGRAPH = 0.8;
const MAX_PARAGRAPHS = 12;
/** Fit from which a person may be meant by a pronoun. */
const MIN_FIT = 0.4;

/** Salience at the beginning of each turn of a scene. */
export const salienceOf: (context: SceneContext) => readonly Salience[] = memo(context => {
  const { candidates, mentions, turns, narrator } = context;
  const who: number[] = [];
  let weight: number[] = [];
  let paragraph = 0;
  const raise = (person: number, by: number): void => {
    const at = who.indexOf(person);
    if (at >= 0) weight[at]! += by;
    else {
      who.push(person);
      weight.push(by);
      if (who.length > MAX_PERSONS) {
        const least = weight.indexOf(Math.min(...weight));
        who.splice(least, 1);
        weight.splice(least, 1);
      }
    }
  };
  const meant = (pronoun: string): number => {
    if (pronoun === 'i') return narrator;
    let [best, most] = [-1, 0];
    who.forEach((person, i) => {
      const fit = pronounFit(candidates[person]!, pronoun);
      if (fit >= MIN_FIT && fit * fit * weight[i]! > most) [best, most] = [person, fit * fit * weight[i]!];
    });
    return best;
  };
  const goTo = (at: number): void => {
    if (at === paragraph) return;
    const left = PER_PARAGRAPH ** Math.min(MAX_PARAGRAPHS, Math.max(0, at - paragraph));
    paragraph = at;
    weight = weight.map(value => value * left);
  };
  const count = (person: number, by: number): void => {
    if (person < 0) return;
    weight = weight.map(value => value * PER_MENTION);
    raise(person, by);
  };
  const read = ({ kind, text, role }: Pick<Mention, 'kind' | 'text' | 'role'>, person: number): void => {
    if (kind !== 'pronoun') count(person, ROLE[role]);
    else if (text === 'he' || text === 'she' || text === 'i') count(meant(text), ROLE[role] * PRONOUN_SHARE);
  };
  let next = 0;
  return turns.map(turn => {
    for (; next < mentions.length; next++) {
      const { at, mention, who: person } = mentions[next]!;
      if (at > turn.at || (at === turn.at && mention.from >= turn.from)) break;
      if (mention.spoken) continue;
      goTo(at);
      read(mention, person);
    }
    goTo(turn.at);
    const salience = { who: Int32Array.from(who), weight: Float32Array.from(weight) };
    if (turn.tag?.kind === 'pronoun' && turn.tag.mention === null) read({ ...turn.tag, role: 'subject' }, -1);
    return salience;
  });
});
