import type { OpenerForm } from '../../manuscript/forms/openings.js';
import { FIRST_SENTENCE_PATTERNS, OPENING_PATTERNS } from './openingPatterns.js';

/**
 * The features of the scene boundary model by name. An index is given once, when this module is loaded, in the order of
 * declaration. The table of weights is kept under the same names.
 */
const names: string[] = [];

/** Declares the next feature and gives its index. */
const feature = (name: string): number => names.push(name) - 1;

const FORMS: readonly OpenerForm[] = [
  'next-time',
  'that-time',
  'moments',
  'later',
  'passed',
  'meanwhile',
  'clock',
  'at-time',
  'when-after',
  'vague-time',
  'place',
];

/** Kind of time or place in the paragraph's opening, one feature each. */
export const FORM_FEATURES: readonly { readonly form: OpenerForm; readonly index: number }[] = FORMS.map(form => ({
  form,
  index: feature(`opens: ${form}`),
}));

/** Other properties of the opening. */
export const OPENS = {
  noCue: feature('opens: no cue'),
  speech: feature('opens with speech'),
  italics: feature('opens in italics'),
} as const;

/** Index of the feature for each bit of `ParagraphFeatures.signs` (openingPatterns.ts). */
export const PATTERN_FEATURES: readonly number[] = [
  ...Object.keys(OPENING_PATTERNS).map(name => feature(`head: ${name}`)),
  ...Object.keys(FIRST_SENTENCE_PATTERNS).map(name => feature(`sentence: ${name}`)),
];

/** Lengths of paragraphs, and speech before the boundary. */
export const LENGTHS = {
  /** log(1 + words) − 3, of the paragraph and of the one before; and log of its length relative to its neighbours. */
  here: feature('length'),
  relative: feature('length to neighbours'),
  before: feature('length before'),
  shortBefore: feature('short before'),
  speechBefore: feature('speech before'),
  narrationAfterSpeech: feature('narration after speech'),
  speechShareBefore: feature('share of speech before'),
} as const;

/** Names on either side of the boundary. */
export const NAMES = {
  opensWithName: feature('opens with a name'),
  openingNameNew: feature('that name is new'),
  newNames: feature('new names'),
  onBothSides: feature('names on both sides'),
  mainNameLost: feature('main name lost'),
  shareNewAhead: feature('names to come are new'),
  shareKnownHere: feature('names here known'),
  none: feature('no name here'),
  pronounNext: feature('pronoun next'),
} as const;

/**
 * Number of features that are cheap to compute: all but those of topics, which are declared last and have small
 * weights.
 */
export const CHEAP_COUNT = names.length;

/** Content words on either side of the boundary. */
export const TOPICS = {
  onBothSides: feature('topics on both sides'),
  fewerThanNearby: feature('fewer than close by'),
} as const;

/** All names, in order of their indices. */
export const BOUNDARY_FEATURES: readonly string[] = names;
