// Written by `npm run train -- confidence` from tools/training/manifest.json; do not edit.

/** From what this table was made, and how. How good its work is: tools/training/scores.json. No text is in it. */
export const MADE = {
  table: 'confidence',
  command: 'npm run train -- confidence',
  seed: null,
  options: { points: [0, 0.3, 0.5, 0.7, 0.85, 0.95, 0.99, 1], priorQuotations: 20 },
  from: {
    'novels-labels': {
      licence: 'texts: public domain in the US; labels (Project Dialogism Novel Corpus): none stated',
      files: 30,
    },
    quoteli3: { licence: 'texts: public domain; labels (QuoteLi3, Muzny et al. 2017): none stated', files: 4 },
  },
  texts: 'b7f2a3f81856bb2589a5e60e80d81d1877e36507e363bfa3467e6a9c8281832a',
  notes: { quotations: 24750 },
} as const;

/** Chances of the model at which a curve has a knot. */
export const POINTS: readonly number[] = [0, 0.3, 0.5, 0.7, 0.85, 0.95, 0.99, 1];

/** How often a speaker is right at each of them, by the evidence that names the speaker. */
export const RIGHT: Readonly<Record<string, readonly number[]>> = {
  tag: [0.198, 0.466, 0.59, 0.764, 0.87, 0.927, 0.951, 0.978],
  paragraph: [0.198, 0.466, 0.59, 0.764, 0.87, 0.927, 0.951, 0.974],
  continuation: [0.231, 0.514, 0.514, 0.807, 0.883, 0.945, 0.953, 0.978],
  'lead-in': [0.2, 0.26, 0.451, 0.762, 0.762, 0.918, 0.961, 0.969],
  beat: [0.332, 0.548, 0.548, 0.754, 0.905, 0.931, 0.977, 0.979],
  pronoun: [0.215, 0.517, 0.577, 0.741, 0.857, 0.869, 0.869, 0.869],
  alternation: [0.195, 0.471, 0.654, 0.79, 0.891, 0.95, 0.972, 0.996],
  model: [0.188, 0.399, 0.565, 0.762, 0.855, 0.979, 0.98, 0.98],
};
