import { wordList } from '../../text/wordList.js';

/** A pattern for forms of verbs: each of the stems with each of the endings. */
export const verbForms = (stems: string, endings: string): string =>
  `(?:${wordList(stems).join('|')})(?:${wordList(endings).join('|')})`;
