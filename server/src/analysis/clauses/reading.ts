import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { clauseLexicon } from './lexicon.js';
import type { Reading } from './referent.js';
import { readSpaced } from './spaced.js';
import { readUnspaced } from './unspaced.js';
import { unspacedLexicon } from './unspacedLexicon.js';

const NOTHING: Reading = { referents: [], tags: new Map(), leadsOut: null };

/** A paragraph as the grammar of its manuscript's language reads it. Asked only where that is not English. */
export const readingOf: (block: Prose) => Reading = memo(block => {
  const spaced = clauseLexicon(block.language!);
  if (spaced !== null) return readSpaced(block, spaced);
  const unspaced = unspacedLexicon(block.language!);
  return unspaced === null ? NOTHING : readUnspaced(block, unspaced);
});
