import type { OpenerForm } from '../../manuscript/forms/openings.js';
import { FIRST_SENTENCE_PATTERNS, OPENING_PATTERNS } from './openingPatterns.js';
import { NEW_NAME_AGES, NEW_NAME_WINDOWS, SEEN_WINDOWS, SPEECH_SHARE_WINDOWS, TOPIC_WINDOWS_WORDS } from './limits.js';

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

/** The kind of time or place that a paragraph opens with. */
export const FORM_FEATURES: ReadonlyMap<OpenerForm, number> = new Map(
  FORMS.map(form => [form, feature(`opens: ${form}`)]),
);

/** What else it opens with. */
export const OPENS = {
  noCue: feature('opens: no cue'),
  speech: feature('opens with speech'),
  italics: feature('opens in italics'),
  small: feature('opens with a small letter'),
} as const;

const OPENINGS = Object.keys(OPENING_PATTERNS);
const SENTENCES = Object.keys(FIRST_SENTENCE_PATTERNS);

/** Patterns of the opening and of the first sentence: the bit of a paragraph's `patterns` → index. */
export const PATTERN_FEATURES: readonly number[] = [
  ...OPENINGS.map(name => feature(`head: ${name}`)),
  ...SENTENCES.map(name => feature(`sentence: ${name}`)),
];
/** Bits of `patterns` that come before those of the first sentence. */
export const OPENING_BITS = OPENINGS.length;
/** The same for the first sentence of the paragraph before. */
export const PATTERNS_BEFORE: readonly number[] = SENTENCES.map(name => feature(`sentence before: ${name}`));
/** The same for the first sentence of the paragraph after. */
export const PATTERNS_NEXT: readonly number[] = SENTENCES.map(name => feature(`sentence next: ${name}`));

/** Lengths: logarithms of numbers of words. */
export const LENGTHS = {
  here: feature('length'),
  before: feature('length before'),
  next: feature('length next'),
  opening: feature('length of the first sentence'),
  closing: feature('length of the last sentence before'),
  /** Relative to the paragraphs on both sides, and to those before. */
  relative: feature('length to neighbours'),
  relativeBefore: feature('length to those before'),
  /** Of the paragraphs after, relative to those before. */
  change: feature('lengths after to before'),
  shortBefore: feature('short before'),
  oneSentenceBefore: feature('one sentence before'),
} as const;

/** The sign at the end of the paragraph before. */
export const ENDINGS: Readonly<Record<string, number>> = {
  ':': feature('ends before: colon'),
  '?': feature('ends before: question'),
  '!': feature('ends before: exclamation'),
  '…': feature('ends before: ellipsis'),
  '—': feature('ends before: dash'),
  ',': feature('ends before: comma'),
  '.': feature('ends before: period'),
};
/** The sign at the end of this paragraph. */
export const ENDS_HERE: Readonly<Record<string, number>> = {
  '?': feature('ends here: question'),
  ':': feature('ends here: colon'),
};

/** Speech on both sides. */
export const SPEECH = {
  lastBefore: feature('speech right before'),
  narrationAfter: feature('narration after speech'),
  before: feature('speech before'),
  here: feature('speech here'),
  next: feature('speech next'),
  nextFirst: feature('next opens with speech'),
  inOpening: feature('speech behind the opening'),
  leftOpen: feature('speech left open'),
  shareHere: feature('share of speech here'),
  shareChange: feature('change of the share of speech'),
  onBothSides: feature('speech on both sides'),
  exchange: feature('exchange on both sides'),
  sharesBefore: SPEECH_SHARE_WINDOWS.map(size => feature(`share of speech: ${size} before`)),
  sharesAfter: SPEECH_SHARE_WINDOWS.map(size => feature(`share of speech: ${size} after`)),
} as const;

/** Who is named around the boundary. */
export const NAMES = {
  /** Cosine of the counts on both sides. */
  similar: [
    { before: 4, after: 4, index: feature('names on both sides: 4 and 4') },
    { before: 8, after: 8, index: feature('names on both sides: 8 and 8') },
    { before: 16, after: 8, index: feature('names on both sides: 16 and 8') },
  ],
  /** Share of the names in so many paragraphs after that stand in none of so many before. */
  fresh: NEW_NAME_WINDOWS.map(after =>
    NEW_NAME_AGES.map(before => feature(`names new: ${after} after, none of ${before} before`)),
  ),
  /** Share of the names in so many paragraphs before that do not come back soon. */
  lost: [1, 2, 4, 8].map(before => ({ before, index: feature(`names lost: ${before} before`) })),
  /** The name that stands most often on one side is missing on the other. */
  mainLost4: feature('main name lost: 4'),
  mainLost8: feature('main name lost: 8'),
  mainLost16: feature('main name lost: 16'),
  mainNew: feature('main name new'),
  opens: feature('opens with a name'),
  /** How long ago the opening name was last there. */
  openingAge: feature('age of the opening name'),
  openingOlder: NEW_NAME_AGES.map(age => ({ age, index: feature(`opening name older than ${age}`) })),
  /** The names of the first sentence. */
  first: feature('names in the first sentence'),
  firstNone: feature('no name in the first sentence'),
  firstYoungest: feature('age of its youngest name'),
  firstOldest: feature('age of its oldest name'),
  firstUnseen: feature('its names unseen'),
  none: feature('no name here'),
  noneNext: feature('no name next'),
  newHere: feature('new names here'),
  pronounNext: feature('name here, none opens next'),
  before: feature('names right before'),
  nearBefore: feature('names in 8 before'),
  nearAfter: feature('names in 8 after'),
} as const;

/** Content words. */
export const TOPICS = {
  /** Overlap of both sides in windows of so many words, and how much less it is than close by. */
  overlaps: TOPIC_WINDOWS_WORDS.map(words => ({
    here: feature(`topics on both sides: ${words} words`),
    lower: feature(`topics fewer than close by: ${words} words`),
  })),
  /** Share of the first sentence's, and of the paragraph's, that stand in so many paragraphs before. */
  openingSeen: SEEN_WINDOWS.map(size => feature(`first sentence seen: ${size}`)),
  hereSeen: SEEN_WINDOWS.map(size => feature(`paragraph seen: ${size}`)),
  nextSeen: feature('next seen'),
} as const;

/** Persons by their pronouns in narration: how much their share changes, is here, and falls. */
export const PERSONS = (['he', 'she', 'they', 'I', 'we'] as const).map(person => ({
  person,
  change: feature(`${person}: change`),
  here: feature(`${person}: here`),
  fewer: feature(`${person}: fewer`),
}));

/** Tense and manner of the narration. */
export const NARRATION = {
  personChange: feature('change of persons'),
  tenseChange: feature('change of tense'),
  presentHere: feature('present here'),
  presentBefore: feature('present before'),
  hadHere: feature('had here'),
  hadNext: feature('had next'),
  hadBefore: feature('had before'),
  hadAfter: feature('share of had after'),
  hadShareBefore: feature('share of had before'),
  indefinite: feature('indefinite articles here'),
  youBefore: feature('you before'),
} as const;

/** Sums of the weights of words (wordWeights.ts): of the opening, of the next opening, of the last sentence before. */
export const WORDS = {
  opening: feature('words of the opening'),
  next: feature('words of the next opening'),
  closing: feature('words of the ending before'),
} as const;

/** All names, in order of their indices. */
export const BOUNDARY_FEATURES: readonly string[] = names;
