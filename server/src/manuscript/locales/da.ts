import { wordList } from '../../text/wordList.js';
import type { Locale } from './locale.js';

/** Danish and Norwegian: known only to be none of the others. */
export const da = {
  id: 'da',
  frequentWords: wordList('og ikke jeg hun til på av af det en som med han den var ham de ved sagde sa'),
} as const satisfies Locale;
