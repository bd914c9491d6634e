import type { Prose } from '../../manuscript/block.js';
import type { Paratext } from '../structure/outline.js';

/** What a block is for: story, or one of the things that stand round it. */
export type BlockRole = 'story' | Paratext['kind'];

/** The role that a paragraph's label gives it; null without one. */
export function labelRole(block: Prose): Paratext['kind'] | null {
  if (block.form?.as !== 'label') return null;
  const { label, site } = block.form;
  if (site === 'text') return 'separator';
  return label === 'disclaimer' || label === 'summary' ? label : 'note';
}
