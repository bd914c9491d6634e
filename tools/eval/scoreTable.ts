import { total, totalSpeech, type Overlap, type Score, type SpeechScore } from './score.js';

/** The committed scores of our own labelled texts, that `npm test` holds and `npm run eval -- --write` replaces. */
export const SCORES = 'tools/eval/scores.tsv';

/** A line of the table. */
export interface ScoreRow {
  readonly text: string;
  readonly measure: string;
  /** Where the core and the reader agree: more is better. */
  readonly right: number;
  /** What the core says and the reader does not: fewer is better. */
  readonly wrong: number;
  /** How much the reader has. */
  readonly of: number;
}

/** The rows of several texts, and of all of them together. */
export const rowsOf = (scores: readonly (readonly [text: string, score: Score])[]): ScoreRow[] =>
  [...scores, ['all', total(scores.map(([, score]) => score))] as const].flatMap(([text, score]) =>
    measuresOf(score).map(([measure, right, wrong, of]) => ({ text, measure, right, wrong, of })),
  );

/** The row of all small texts of forms and languages together. */
export const ALL_SPEAKERS = 'speakers/all';

/** The rows of folders of texts of which only the speakers are labelled, and of all these together. */
export const speakerRowsOf = (folders: readonly (readonly [folder: string, score: SpeechScore])[]): ScoreRow[] =>
  [...folders, [ALL_SPEAKERS, totalSpeech(folders.map(([, score]) => score))] as const].flatMap(([text, score]) =>
    speechMeasuresOf(score).map(([measure, right, wrong, of]) => ({ text, measure, right, wrong, of })),
  );

type Measure = readonly [measure: string, right: number, wrong: number, of: number];

const overlap = ({ both, said, gold }: Overlap, measure: string): Measure => [measure, both, said - both, gold];

const named = ({ right, said, n }: SpeechScore['speakers'], measure: string): Measure => [
  measure,
  right,
  said - right,
  n,
];

const speechMeasuresOf = ({ quotes, speakers, modes }: SpeechScore): Measure[] => [
  overlap(quotes, 'quotations'),
  named(speakers, 'speakers'),
  ['modes', modes.right, quotes.both - modes.right, modes.n],
];

function measuresOf(score: Score): Measure[] {
  const { speakers, hows, sure, scenes, scenesNear, cues, findings } = score;
  const [quotations, speaking, modes] = speechMeasuresOf(score) as [Measure, Measure, Measure];
  return [
    quotations,
    speaking,
    ...[...hows].map(([how, share]) => named(share, `speakers, ${how}`)),
    ['speakers, sure', sure.right, sure.n - sure.right, speakers.n],
    modes,
    overlap(scenes, 'scenes'),
    overlap(scenesNear, 'scenes, two lines off or less'),
    ['cues of scenes', cues.right, cues.n - cues.right, scenes.gold],
    ...[...findings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, share]) => overlap(share, rule)),
  ];
}

const HEAD = 'text\tmeasure\tright\twrong\tof';

/** The table as a file. */
export const scoreTable = (rows: readonly ScoreRow[]): string =>
  [HEAD, ...rows.map(({ text, measure, right, wrong, of }) => [text, measure, right, wrong, of].join('\t')), ''].join(
    '\n',
  );

/** Reads what `scoreTable` wrote. */
export const readScoreTable = (file: string): ScoreRow[] =>
  file
    .split('\n')
    .slice(1)
    .filter(line => line !== '')
    .map(line => {
      const [text, measure, right, wrong, of] = line.split('\t');
      return { text: text!, measure: measure!, right: Number(right), wrong: Number(wrong), of: Number(of) };
    });

/** What is worse now than in the table, a sentence for each; a rule that falls silent has no row any more. */
export function lost(table: readonly ScoreRow[], now: readonly ScoreRow[]): string[] {
  const keyOf = ({ text, measure }: ScoreRow): string => `${text}: ${measure}`;
  const rows = new Map(now.map(row => [keyOf(row), row]));
  const old = new Map(table.map(row => [keyOf(row), row]));
  return [...new Set([...old.keys(), ...rows.keys()])].flatMap(key => {
    const before = old.get(key) ?? { right: 0, wrong: 0, of: rows.get(key)!.of };
    const { right, wrong, of } = rows.get(key) ?? { right: 0, wrong: 0, of: before.of };
    if (of !== before.of) return [`${key}: the labels say ${of}, the table ${before.of}`];
    return [
      ...(right < before.right ? [`${key}: ${right} right, ${before.right} before`] : []),
      ...(wrong > before.wrong ? [`${key}: ${wrong} wrong, ${before.wrong} before`] : []),
    ];
  });
}
