import type { Block } from '../../../manuscript/block.js';
import type { Span } from '../../../text/position.js';
import type { Level } from '../../definition/rule.js';

/** What a Markdown reader makes of a spot that its author did not mean. */
export interface MarkdownSlip {
  /** Spots of one kind are fixed together where there are many. */
  readonly kind: 'fence' | 'empty' | 'indent' | 'address' | 'list' | 'dash' | 'title' | 'tag' | 'emphasis';
  readonly block: Block;
  readonly span: Span;
  /** What to do, and why. */
  readonly message: string;
  readonly fix: { readonly title: string; readonly span: Span; readonly text: string };
  /** Set where two readers in four and more show it as it is meant. */
  readonly atMost?: Level;
}
