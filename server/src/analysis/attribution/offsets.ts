import { FEATURES } from './features/features.js';
import type { Model } from './score.js';

/**
 * Offsets to learned weights, by the beginning of the features' names. Hidden tags teach less than the truth where the author wrote no tag since a
 * deed beside the words, or the turn-taking, tells: these few numbers make up for it. Found by `npm run tune`.
 */
export const OFFSETS: Readonly<Record<string, number>> = {
  'beat:first-subject': 1.2, 'beat:last-before': 1.4, 'beat:only': 0.4, 'beat:first-after': 1.2, 'tag:phrase-the': -0.6, 'tag:phrase-own': -0.2,
  'near:beat:rank0': 0.4, 'pair:near': 0.6, 'speech:called': 0.2, 'presence:bare:narrator': -0.6, 'presence:other:narrator': -0.8,
};

/** A model with offsets added to its weights. */
export const withOffsets = (model: Model, offsets: Readonly<Record<string, number>>): Model => {
  const entries = Object.entries(offsets);
  return { ...model, linear: model.linear.map((weight, i) => entries.reduce((sum, [prefix, offset]) => (FEATURES[i]!.startsWith(prefix) ? sum + offset : sum), weight)) };
};
