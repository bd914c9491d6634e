import type { Prose, PlacedQuotation } from '../../manuscript/block.js';

/** The kind of evidence that decided the speaker, from the author's own setting to the turns of the scene. */
export type Evidence =
  'set' | 'tag' | 'paragraph' | 'beat' | 'pronoun' | 'lead-in' | 'continuation' | 'alternation' | 'model' | 'unknown';

/** The mode of a quotation. */
export type Mode = 'speech' | 'sign' | 'thought' | 'text' | 'telepathy' | 'writing';

/** A quotation of a scene with its tag, mode and speaker. Offsets are relative to its block. */
export interface Quotation {
  /** Index of its block in the scene. */
  readonly at: number;
  readonly block: Prose;
  readonly inline: PlacedQuotation;
  readonly mode: Mode;
  /**
   * Number of its speech, unique in the scene: quotations of one speech interrupted by a tag or running over paragraphs
   * share it.
   */
  readonly group: number;
  /** Its tag, in its block; null for none. */
  readonly tag: Tag | null;
  readonly speaker: string | null;
  readonly evidence: Evidence;
  /** Probability that `speaker` is right; 0 where it is null. */
  readonly confidence: number;
  readonly candidates: readonly { readonly name: string; readonly p: number }[];
}

/** A dialogue tag: subject and speech verb, in either order, joined to a quotation. Spans are relative to the block. */
export interface Tag {
  readonly from: number;
  readonly to: number;
  readonly subject: { readonly from: number; readonly to: number; readonly kind: 'name' | 'pronoun' | 'noun' };
  readonly verb: { readonly from: number; readonly to: number };
}
