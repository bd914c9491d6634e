import { memo } from '../../manuscript/memo.js';
import { hash } from '../../text/hash.js';
import { wordsIn } from '../../text/tokens.js';
import type { Finding } from '../definition/rule.js';
import { FINGERPRINT_WORDS } from './limits.js';

/**
 * Fingerprint of a finding for "ignore here": a hash of the rule, the finding's words and the words beside them in the
 * paragraph. It is stable while text changes elsewhere, and changes with these words. Case and the shape of marks do
 * not matter.
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
