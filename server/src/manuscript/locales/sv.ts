import { wordList } from '../../text/wordList.js';
import type { Locale } from './locale.js';

/** Swedish. */
export const sv = {
  id: 'sv',
  conventions: [{ id: 'sv', name: 'Swedish', dashDialogue: true, speechMarks: ['””', '»»'], nestedMarks: ['’’'] }],
  frequentWords: wordList(`
    och att det som en på är inte han hon för med den var till ett hade jag du sig av hans hennes sade vi`),
  heading: {
    chapter: ['kapitel'],
    part: ['avsnitt'],
    short: ['kap'],
    afterNumber: wordList('kapitel kapitlet'),
    named: wordList('prolog epilog'),
  },
  numbers: wordList('ett två fyra fem sex sju åtta nio tio första andra tredje fjärde femte'),
  tags: {
    verbs: wordList('sade sa säger frågade svarade viskade ropade mumlade'),
    pronouns: wordList('han hon jag'),
    articles: wordList('den det'),
  },
  dashes: { verbs: wordList('sade sa frågade svarade') },
} as const satisfies Locale;
