// Made by tools/training/scenes/train.ts. Do not edit.

/** Log odds that a scene begins at a border of which nothing is known. */
export const INTERCEPT = -3.778;

/** What each number of a border's vector (border.ts) adds to the log odds. */
export const WEIGHTS: readonly number[] = [
  2.015, // opens: next-time
  1.574, // opens: that-time
  0.54, // opens: moments
  1.404, // opens: later
  1.944, // opens: passed
  1.653, // opens: meanwhile
  0.694, // opens: clock
  1.152, // opens: at-time
  1.025, // opens: when-after
  0.479, // opens: vague-time
  1.056, // opens: place
  0.643, // opens: no cue
  -1.01, // opens with speech
  -3.929, // opens in italics
  -0.297, // head: pronoun
  -0.052, // head: I
  0.108, // head: article
  -0.718, // head: link
  0.439, // head: it was
  0.295, // head: full name
  -0.555, // head: title
  0.467, // head: stance
  0.024, // head: clause
  0.293, // head: participle
  0.527, // sentence: time
  1.147, // sentence: waking
  0.433, // sentence: sky
  0.514, // sentence: part of day
  0.29, // sentence: place
  -0.037, // sentence: had been
  0.208, // sentence: coming
  0.268, // length
  0.084, // length to neighbours
  -0.139, // length before
  -0.0, // short before
  -0.683, // speech before
  0.643, // narration after speech
  0.949, // share of speech before
  -0.429, // opens with a name
  0.433, // that name is new
  0.572, // new names
  -0.2, // names on both sides
  0.335, // main name lost
  0.242, // names to come are new
  -0.087, // names here known
  -0.577, // no name here
  0.226, // pronoun next
  -4.142, // topics on both sides
  2.624, // fewer than close by
];
