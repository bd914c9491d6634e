import type { Prose, PlacedQuotation } from '../../manuscript/block.js';

/** Which step decided who speaks (RULES.md, "Attribution order"; CLI.md). */
export type Evidence =
  'set' | 'tag' | 'paragraph' | 'beat' | 'pronoun' | 'lead-in' | 'continuation' | 'alternation' | 'model' | 'unknown';

/** By which means words are said. */
export type Mode = 'speech' | 'sign' | 'thought' | 'text' | 'telepathy' | 'writing';

/** A quotation of a scene and what is known of it. Offsets are relative to its block. */
export interface Quotation {
  /** Index of its block in the scene. */
  readonly at: number;
  readonly block: Prose;
  readonly inline: PlacedQuotation;
  readonly mode: Mode;
  /** Quotations of one speech, broken by a tag or running over paragraphs, share a number, unique in the scene. */
  readonly group: number;
  /** The tag that belongs to it, in its block; null where none does. */
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
