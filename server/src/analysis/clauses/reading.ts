import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { clauseLexicon } from './lexicon.js';
import type { Reading } from './referent.js';
import { readSpaced } from './spaced.js';

const NOTHING: Reading = { referents: [], tags: new Map(), leadsOut: null };

/** A paragraph as the grammar of its manuscript's language reads it. Asked only where that is not English. */
export const readingOf: (block: Prose) => Reading = memo(block => {
  const lexicon = clauseLexicon(block.language!);
  return lexicon === null ? NOTHING : readSpaced(block, lexicon);
});
