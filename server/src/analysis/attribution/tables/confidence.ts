// Kept from before tools/training/manifest.json; `npm run train -- confidence` makes another one.

/** That this table does not come out of the command, and why it is kept. */
export const MADE = {
  table: 'confidence',
  reproducible: false,
  why: 'Measured with the kept tables of speakers and corrections, before there was a manifest. Measured with them anew, its calibration error is smaller in pdnc (1.1 percent for 1.7), silver_fic (3.8 for 7.0) and quoteli3 (3.4 for 4.3) and larger in litbank (5.8 for 5.0), but it is sure of three wrong speakers on two of our own labelled texts, where the kept one is sure of none.',
  sha256: '28c6cc88b08a4f17b728920dec762f6516548cd2955681353188dbc40e3e2180',
} as const;

/** Chances of the model at which a curve has a knot. */
export const POINTS: readonly number[] = [0, 0.3, 0.5, 0.7, 0.85, 0.95, 0.99, 1];

/** How often a speaker is right at each of them, by the evidence that names the speaker. */
export const RIGHT: Readonly<Record<string, readonly number[]>> = {
  tag: [0.2, 0.3, 0.5, 0.7, 0.85, 0.93, 0.96, 0.97],
  paragraph: [0.2, 0.3, 0.5, 0.7, 0.85, 0.93, 0.95, 0.965],
  continuation: [0.1, 0.3, 0.47, 0.58, 0.68, 0.78, 0.85, 0.95],
  'lead-in': [0.05, 0.2, 0.4, 0.6, 0.7, 0.8, 0.87, 0.895],
  beat: [0.05, 0.2, 0.35, 0.47, 0.62, 0.79, 0.91, 0.96],
  pronoun: [0.1, 0.28, 0.46, 0.57, 0.7, 0.81, 0.84, 0.84],
  alternation: [0.1, 0.35, 0.54, 0.7, 0.84, 0.9, 0.94, 0.94],
  model: [0.1, 0.3, 0.47, 0.6, 0.72, 0.84, 0.88, 0.88],
};
