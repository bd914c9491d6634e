import { LOCALES } from '../../manuscript/locales/index.js';
import type { LanguageId } from './profile.js';

/** A language with its frequent words; some languages are listed only to be recognised as `other`. */
export interface FrequentWords {
  readonly id: LanguageId | 'en';
  readonly words: readonly string[];
  /** Letters that hardly any other language of the list has. */
  readonly ownLetters: RegExp | undefined;
}

/** The languages that are told by their words, in the order of the locales. */
export const FREQUENT_WORDS: readonly FrequentWords[] = LOCALES.flatMap(
  ({ id, conventions, frequentWords: words, ownLetters }) =>
    words === undefined
      ? []
      : [{ id: conventions === undefined ? 'other' : (id as FrequentWords['id']), words, ownLetters }],
);
