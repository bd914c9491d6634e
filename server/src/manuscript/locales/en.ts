import { regexSource } from '../../text/regexSource.js';
import { wordList } from '../../text/wordList.js';
import type { Locale } from './locale.js';

/** English, American and British. What only English is read for stands with its recognisers. */
export const en = {
  id: 'en',
  conventions: [
    {
      id: 'en-US',
      name: 'English',
      punctuation: true,
      commaInside: true,
      speechMarks: ['“”', '""'],
      nestedMarks: ['‘’', "''"],
    },
    {
      id: 'en-GB',
      name: 'English (UK)',
      punctuation: true,
      commaInside: true,
      speechMarks: ['‘’', "''"],
      nestedMarks: ['“”', '""'],
    },
  ],
  frequentWords: wordList(
    'the and of she that you with had for but they were this said his him from have would there what then been could',
  ),
  heading: {
    chapter: ['chapter'],
    sure: ['session', 'episode'],
    episode: wordList(`
      ch chap ep act arc book part track day volume vol canto verse issue entry log case lesson stage round step
      movement scene`),
    wide: wordList('part book volume vol arc act'),
    named: wordList(`
      prologue epilogue interlude intermezzo foreword afterword intermission omake preface prelude coda`),
  },
  endings: [
    '(?:to be )?continued',
    'to be continued(?: in .*)?',
    'tbc',
    'the end',
    'end',
    'fini',
    'finis',
    regexSource`
      end(?: of)?(?: the)? (?:file|chapter|part|act|session|episode|book|arc|prologue|epilogue|story)
      (?: (?:\d+|[\w-]+))?
    `,
    'see you(?:,)? space \\w+',
    "you['’]re gonna carry that weight",
  ],
  pointOfView: ['POV', 'Pov', 'PoV', 'P\\.O\\.V\\.?', 'Point of view'],
  dashes: { verbs: wordList('said asked replied answered') },
} as const satisfies Locale;
