import { weakMemo } from '../../../manuscript/memo.js';
import { salienceOf } from '../salience.js';
import { ANTECEDENT } from './features.js';
import { pronounFit, type Put, type TurnView } from './turnView.js';

/** Added to a weight and to the sum of all, so that a share is never 0. */
const SMOOTHING = 0.03;
/** Share of one person from which the narration is about nobody else. */
const MOST = 0.7;
/** Fit with the pronoun below which a person is no antecedent. */
const MIN_FIT = 0.2;

/**
 * Features of the candidate's salience when the turn begins: as antecedent of its pronoun, or, without one, as the
 * person whom the narration is about.
 */
export function readAntecedent(view: TurnView, who: number, put: Put): void {
  const here = ANTECEDENT[view.setting];
  const { weights, sum } = antecedentsOf(view);
  const own = weights.get(who) ?? 0;
  let above = 0;
  for (const [other, weight] of weights) if (other !== who && weight >= own) above++;
  put(here.share, Math.log((own + SMOOTHING) / (sum + 2 * SMOOTHING)));
  put(own === 0 ? here.none : above === 0 ? here.first : above === 1 ? here.second : here.lower, 1);
  if (own > 0 && above === 0 && own > MOST * sum) put(here.alone, 1);
}

/** The possible antecedents of a turn's pronoun, by salience and fit. */
const antecedentsOf: (view: TurnView) => { readonly weights: ReadonlyMap<number, number>; readonly sum: number } =
  weakMemo(({ context, index, pronoun }) => {
    const { who, weight } = salienceOf(context)[index]!;
    const weights = new Map<number, number>();
    let sum = 0;
    who.forEach((person, i) => {
      const fit = pronounFit(context.candidates[person]!, pronoun);
      if (fit < MIN_FIT) return;
      weights.set(person, fit * weight[i]!);
      sum += fit * weight[i]!;
    });
    return { weights, sum };
  });
