import { memo } from '../../manuscript/memo.js';
import { hash } from '../../text/hash.js';
import { wordsIn } from '../../text/tokens.js';
import type { Finding } from '../definition/rule.js';
import { FINGERPRINT_WORDS } from './limits.js';

/**
 * What a finding is known by when its author says "ignore here": a hash of the rule, the finding's words and the words
 * beside them in the paragraph. It holds while the text changes elsewhere, and no longer once these words do. Capitals
 * and the shape of marks do not matter.
 */
export const fingerprintOf = memo((finding: Finding): string => {
  const { block, span } = finding;
  const words = wordsIn(block.text, 0, block.size);
  const first = words.findIndex(word => word.to > span.from);
  const after = words.findIndex(word => word.from >= span.to);
  const [from, to] = [first < 0 ? words.length : first, after < 0 ? words.length : after];
  const telling = words.slice(Math.max(0, from - FINGERPRINT_WORDS), to + FINGERPRINT_WORDS).map(word => word.lower);
  return hash(`${finding.rule}\n${from - Math.max(0, from - FINGERPRINT_WORDS)}\n${telling.join(' ')}`);
});
