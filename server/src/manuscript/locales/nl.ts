import { wordList } from '../../text/wordList.js';
import type { Locale } from './locale.js';

/** Dutch: known only to be none of the others. */
export const nl = {
  id: 'nl',
  frequentWords: wordList('het een niet ik hij zij van maar dat voor aan zijn ze naar ook en de op te je'),
} as const satisfies Locale;
