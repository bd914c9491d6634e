// Made by server/training/scenes/train.ts. Do not edit.

/** Log odds that a scene begins at a border of which nothing is known. */
export const INTERCEPT = -1.708;

/** What each number of a border's vector (border.ts) adds to the log odds. */
export const WEIGHTS: readonly number[] = [
  3.087, // opens: next-time
  2.000, // opens: that-time
  -0.094, // opens: moments
  1.966, // opens: later
  1.715, // opens: passed
  1.000, // opens: meanwhile
  1.386, // opens: clock
  1.369, // opens: at-time
  0.166, // opens: when-after
  -0.572, // opens: vague-time
  0.076, // opens: place
  0.313, // opens: no cue
  -0.265, // opens with speech
  -2.531, // opens in italics
  -1.602, // head: pronoun
  -0.019, // head: I
  0.132, // head: article
  -1.296, // head: link
  0.822, // head: it was
  0.263, // head: full name
  0.167, // head: title
  1.393, // head: stance
  -0.630, // head: clause
  -0.170, // head: participle
  2.157, // sentence: time
  3.218, // sentence: waking
  0.840, // sentence: sky
  0.629, // sentence: part of day
  0.964, // sentence: place
  0.057, // sentence: had been
  -0.091, // sentence: coming
  0.589, // length
  -0.197, // length to neighbours
  -0.147, // length before
  -0.438, // short before
  -1.367, // speech before
  1.147, // narration after speech
  0.440, // share of speech before
  -0.231, // opens with a name
  0.122, // that name is new
  1.036, // new names
  -1.510, // names on both sides
  0.538, // main name lost
  0.175, // names to come are new
  -1.068, // names here known
  -1.307, // no name here
  0.266, // pronoun next
  -3.967, // topics on both sides
  3.895, // fewer than close by
];
