import type { Block } from '../../../manuscript/block.js';
import type { Span } from '../../../text/position.js';
import type { Level } from '../../definition/rule.js';

/** A passage that Markdown renders differently from what its author meant. */
export interface MarkdownSlip {
  /** Kind of the slip; many of one kind are reported and fixed together. */
  readonly kind: 'fence' | 'empty' | 'indent' | 'address' | 'list' | 'dash' | 'title' | 'tag' | 'emphasis';
  readonly block: Block;
  readonly span: Span;
  /** What to do, and why. */
  readonly message: string;
  readonly fix: { readonly title: string; readonly span: Span; readonly text: string };
  /** Highest level, set where at least half of the common Markdown renderers show the passage as meant. */
  readonly atMost?: Level;
}
