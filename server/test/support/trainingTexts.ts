import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from '../../../tools/training/manifest.js';

/** sha256 of a text's bytes, in hexadecimal. */
export const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A paragraph: narration, or a line of one of the two with what follows it. Their names stand at A and B. */
type Paragraph = string | readonly [who: 'A' | 'B', line: string, after: string];

/** Two people talk in each of three scenes that their author marked; some lines do not name their speaker. */
const TALK: readonly Paragraph[] = [
  'A came down to the harbour before anybody else was up, and found the gate open. B was sitting on a crate.',
  ['B', 'You are early,', ' said B.'],
  ['A', 'The boat is not,', ' said A. He looked for it along the quay.'],
  ['B', 'It comes when it comes.', ''],
  ['A', 'Then we wait,', ' said A.'],
  ['B', 'We wait,', ' B answered, and made room on the crate.'],
  ['A', 'Is there any tea?', ''],
  '* * *',
  'The next morning the fog had come in, and B could not see the end of the pier.',
  ['B', 'Is that a light?', ' asked B.'],
  ['A', 'It is a window,', ' said A, who had better eyes.'],
  ['B', 'Nobody lives there.', ''],
  ['A', 'Somebody does now,', ' A said. He began to walk.'],
  '* * *',
  'Three weeks later a letter lay on the table, and neither A nor B had opened it.',
  ['B', 'You do it,', ' said B.'],
  ['A', 'It has your name on it,', ' A said.'],
  ['B', 'It has both.', ' She turned it over.'],
  ['A', 'So it has.', ''],
  'Outside a cart went by, and then the street was quiet again.',
];

/** The talk of these two, and its labels: each quotation, in code units, and who says it. */
function talkOf(names: readonly [string, string]): { readonly text: string; readonly labels: string } {
  const [A, B] = names;
  const named = (words: string): string => words.replace(/\b[AB]\b/g, letter => (letter === 'A' ? A : B));
  const quotes: { start: number; end: number; speaker: string }[] = [];
  let text = '';
  for (const paragraph of TALK) {
    if (typeof paragraph === 'string') text += named(paragraph);
    else {
      const [who, line, after] = paragraph;
      quotes.push({ start: text.length, end: text.length + line.length + 2, speaker: named(who) });
      text += `“${line}”${named(after)}`;
    }
    text += '\n\n';
  }
  return { text, labels: JSON.stringify({ characters: names.map(name => ({ id: name, name })), quotes }) };
}

const PAIRS = [
  ['Tobin', 'Petra'],
  ['Idris', 'Odile'],
  ['Teodor', 'Ilse'],
] as const;

/** Texts to learn from that take no time, and their labels: file name → content. */
export const FILES: Readonly<Record<string, string>> = Object.fromEntries(
  PAIRS.flatMap((names, i) => {
    const { text, labels } = talkOf(names);
    return [
      [`${i}.txt`, text],
      [`${i}.json`, labels],
    ];
  }),
);

/** Writes the texts into `folder`, each under the name that `rename` gives it. */
export function writeTexts(folder: string, rename: (name: string) => string = name => name): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(FILES)) writeFileSync(path.join(folder, rename(name)), content);
}

/** A manifest of all four kinds of table from these texts, with options under which learning takes no time. */
export function tinyManifest(tableFolder: string, seed = 1): Manifest {
  const labelled = PAIRS.map((_, i) => [sumOf(FILES[`${i}.txt`]!), sumOf(FILES[`${i}.json`]!)] as const);
  const table = (id: string, learns: string) => ({ file: path.join(tableFolder, `${id}.ts`), learns });
  return {
    tables: {
      speakers: {
        ...table('speakers', 'weights'),
        seed,
        options: {
          epochs: 2,
          rate: 0.1,
          decay: 0.002,
          units: 2,
          hide: 0.5,
          pronoun: 0.4,
          phrase: 0.2,
          passes: 2,
          labelWeight: 2,
        },
        texts: { hiddenTags: ['plain'], labels: ['labelled'] },
      },
      confidence: {
        ...table('confidence', 'shares'),
        options: { points: [0, 0.5, 1], priorQuotations: 2 },
        texts: { tune: ['labelled'] },
      },
      scenes: {
        ...table('scenes', 'weights'),
        options: {
          minBreaks: 1,
          maxWordsPerBreak: 6000,
          chapterWeight: 0.5,
          fanFictionWeight: 2,
          minWorks: 2,
          words: 20,
          featurePenalty: 1,
          wordPenalty: 1,
          rounds: 20,
        },
        texts: { breaks: ['plain'], breaksOfBooks: ['labelled'] },
      },
    },
    scores: { own: { speaker: 'speaker.all' } },
    collections: {
      plain: { folder: 'texts', licence: 'our own', may: 'learn', files: labelled.map(([text]) => [text]) },
      labelled: { folder: 'texts', licence: 'our own', may: 'learn', files: labelled },
    },
  };
}
