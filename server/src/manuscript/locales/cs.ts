import { wordList } from '../../text/wordList.js';
import type { Locale } from './locale.js';

/** Czech: known only to be none of the others. */
export const cs = {
  id: 'cs',
  frequentWords: wordList('se že na je to ale jsem byl bylo jako by si jak tak už co za v s a'),
} as const satisfies Locale;
