import { BOUNDARY_FEATURES, WORDS } from '../../../server/src/analysis/scenes/features.js';
import type { Table } from '../manifest.js';
import type { ReadTexts } from '../texts.js';
import type { Trained } from '../write.js';
import { commonWords, examplesOf, type Works } from './examples.js';
import { fit, type Model } from './fit.js';
import { storyOf, WORD_TABLES, type Paragraph } from './texts.js';

interface Options {
  /** Fewest breaks of a book, and most words a break: with fewer it does not mark its scenes. */
  readonly minBreaks: number;
  readonly maxWordsPerBreak: number;
  /** What the start of a chapter counts, and a boundary of fan fiction, relative to a scene of a book. */
  readonly chapterWeight: number;
  readonly fanFictionWeight: number;
  /** In how many works a word stands to be learned, and how many are kept. */
  readonly minWorks: number;
  readonly words: number;
  readonly featurePenalty: number;
  readonly wordPenalty: number;
  readonly rounds: number;
}

/** Fits the weights by which scene boundaries without a mark are found: the marks are taken out and become labels. */
export function fitBoundaries(table: Table, read: ReadTexts, tell: (line: string) => void): Trained {
  const options = table.options as unknown as Options;
  const stories = (part: string): Paragraph[][] =>
    read(part)
      .flat()
      .map(({ text }) => storyOf(text))
      .filter(story => story.length > 1);
  const works: Works[] = [
    { works: stories('breaksOfBooks').filter(work => isMarked(work, options)), weight: 1 },
    { works: stories('breaks'), weight: options.fanFictionWeight },
  ];
  tell(`${works.map(one => one.works.length).join(' and ')} works`);
  const size = BOUNDARY_FEATURES.length;
  const penalty = { features: options.featurePenalty, words: options.wordPenalty };
  const all = examplesOf(works, commonWords(works, options.minWorks), options.chapterWeight);
  tell(`${all.count} boundaries, ${all.words.length} words`);
  const full = fit(all, size, penalty, options.rounds);
  const examples = examplesOf(works, strongest(all.words, all.sparse, full, options.words), options.chapterWeight);
  const model = fit(examples, size, penalty, options.rounds);
  return {
    source: sourceOf(model, examples.words),
    notes: {
      works: works.reduce((sum, one) => sum + one.works.length, 0),
      boundaries: examples.count,
      scenes: examples.begins.reduce((sum, begins) => sum + begins, 0),
      words: examples.words.length,
    },
  };
}

function isMarked(work: readonly Paragraph[], { minBreaks, maxWordsPerBreak }: Options): boolean {
  const breaks = work.filter(({ begins }) => begins === 'scene').length;
  const words = work.reduce((sum, { features }) => sum + features.words, 0);
  return breaks >= minBreaks && words / breaks <= maxWordsPerBreak;
}

/** The words that decide most: those whose weight, times the root of how often they stand, is largest. */
function strongest(words: readonly string[], sparse: readonly Int32Array[], model: Model, most: number): string[] {
  const counts = new Float64Array(words.length);
  for (const row of sparse) for (const word of row) counts[word]!++;
  const strength = words.map((_, i) => Math.abs(model.words[i]!) * Math.sqrt(counts[i]!));
  return [...words.keys()]
    .sort((a, b) => strength[b]! - strength[a]! || a - b)
    .slice(0, most)
    .map(i => words[i]!)
    .sort();
}

function sourceOf({ intercept, weights, words }: Model, list: readonly string[]): string {
  const summed = new Set<number>(Object.values(WORDS));
  const rows = BOUNDARY_FEATURES.map(
    (name, i) => `${JSON.stringify(name)}: ${summed.has(i) ? 1 : rounded(weights[i]!)},`,
  );
  const tables = Object.entries(WORD_TABLES).map(([letter, name]) => {
    const pairs = list.flatMap((word, i) =>
      word.startsWith(`${letter} `) ? [`${word.slice(2).replaceAll(' ', '_')} ${rounded(words[i]!)}`] : [],
    );
    return `/** Words and what each adds to the log odds. */\nexport const ${name} = \`\n${wrapped(pairs)}\`;\n`;
  });
  return `/** Log odds of a scene at a boundary all of whose features are 0. */
export const INTERCEPT = ${rounded(intercept)};

/** What each feature adds to the log odds. */
export const WEIGHTS: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n
${tables.join('\n')}`;
}

/** Pairs in lines of at most 120 columns. */
function wrapped(pairs: readonly string[]): string {
  const lines: string[] = [];
  for (const pair of pairs) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + pair.length > 118) lines.push(pair);
    else lines[lines.length - 1] = `${line} ${pair}`;
  }
  return lines.join('\n');
}

/** A weight to three decimals, without a sign where it is 0. */
const rounded = (weight: number): number => Number(weight.toFixed(3)) + 0;
