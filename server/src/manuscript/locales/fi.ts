import { wordList } from '../../text/wordList.js';
import type { Locale } from './locale.js';

/** Finnish. */
export const fi = {
  id: 'fi',
  conventions: [{ id: 'fi', name: 'Finnish', dashDialogue: true, speechMarks: ['””', '»»'], nestedMarks: ['’’'] }],
  frequentWords: wordList(`
    ja ei hän oli se että mutta kun niin ole sen hänen mitä nyt joka vain kuin minä sinä olla olen ovat sanoi jo sitä`),
  heading: {
    part: wordList('luku osa'),
    wide: ['osa'],
    afterNumber: ['luku'],
    named: wordList('prologi epilogi'),
  },
  numbers: wordList(`
    yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen ensimmäinen toinen kolmas neljäs viides`),
  tags: {
    verbs: wordList('sanoi kysyi vastasi huusi kuiskasi mutisi jatkoi'),
    pronouns: wordList('hän minä'),
  },
  dashes: { verbs: wordList('sanoi kysyi vastasi') },
} as const satisfies Locale;
