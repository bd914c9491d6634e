import { SOMEBODY } from './features.js';
import { pronounFit, type Put, type TurnView } from './turnView.js';

/** Index that stands for somebody who is none of a turn's candidates. */
export const NOBODY_KNOWN = -1;

/**
 * Features of the answer that somebody else speaks, whom the text has not named yet: where no candidate is near, or
 * none fits the pronoun, the probabilities of the others are lower for it.
 */
export function readSomebody({ context, setting, candidates, pronoun, since, turn }: TurnView, put: Put): void {
  const here = SOMEBODY[setting];
  put(here.any, 1);
  const known = candidates.filter(who => who >= 0);
  put(here.candidates, Math.log1p(known.length));
  const fits = known.reduce((most, who) => Math.max(most, pronounFit(context.candidates[who]!, pronoun)), 0);
  if (fits < 0.3) put(here.noneFits, 1);
  else if (fits < 0.7) put(here.fitsUnclear, 1);
  const nearest = since.reduce((least, paragraphs) => (paragraphs < 0 ? least : Math.min(least, paragraphs)), 99);
  put(here.far, Math.log1p(Math.min(20, nearest)));
  const strangers = turn.inNarration.some(
    ({ kind, role, text }) => kind === 'noun' && role === 'subject' && !/^(?:his|her|my|their|its|our) /i.test(text),
  );
  if (strangers) put(here.stranger, 1);
}
