import { companyOf } from '../analysis/author/company.js';
import { NOTHING_TOLD, type Told } from '../analysis/author/told.js';
import { speakersIn, spokenWords } from '../analysis/cast/parts.js';
import { addCounts, measureManuscript, type Counts } from '../analysis/measure.js';
import { outlineOf, placedScenes } from '../analysis/outline.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { forTerminal, forTerminalAsJson } from '../features/escape.js';
import { choice, parse } from './args.js';
import type { Exit, Io } from './io.js';
import { eachManuscript } from './work.js';

/** What `stats --format json` prints of a file, on one line. */
export interface Stats {
  readonly file: string;
  readonly version: 1;
  readonly counts: Counts;
  readonly scenes: number;
  /** Story words that somebody says, and their share of all (0 to 1; 0 in a work of no words). */
  readonly dialogue: { readonly words: number; readonly share: number };
  /** Who says how much: most words first. What nobody is known to say is left out. */
  readonly speakers: readonly { readonly name: string; readonly words: number; readonly quotes: number }[];
}

/** The figures of a manuscript. */
export function statsOf(file: string, manuscript: Manuscript, told: Told = NOTHING_TOLD): Stats {
  const outline = outlineOf(manuscript);
  const counts = measureManuscript(outline);
  const scenes = [...placedScenes(outline)].map(placed => placed.section);
  const words = scenes.reduce((sum, scene) => sum + spokenWords(scene), 0);
  const share = counts.story === 0 ? 0 : words / counts.story;
  return { file, version: 1, counts, scenes: scenes.length, dialogue: { words, share }, speakers: speakersIn(outline, companyOf(outline, told)).map(({ name, words, quotes }) => ({ name, words, quotes })) };
}

/** `ficwright stats [PATH…] [--format text|json]`: a table a file, and one of all files when there are several. */
export async function stats(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals } = parse({ args: [...args], allowPositionals: true, options: { format: { type: 'string', default: 'text' } } });
  const format = choice('format', values.format, ['text', 'json']);
  let files = 0;
  let all: Stats | null = null;
  const well = await eachManuscript(positionals, io, ({ file, manuscript, told }) => {
    const figures = statsOf(file, manuscript, told);
    files++;
    all = all === null ? figures : addStats(all, figures);
    return io.out(format === 'json' ? `${forTerminalAsJson(figures)}\n` : table(figures));
  });
  if (format === 'text' && all !== null && files > 1) await io.out(table({ ...(all as Stats), file: `all ${files} files` }));
  return well ? 0 : 2;
}

/** The figures of two works together; speakers of one name are one. */
function addStats(a: Stats, b: Stats): Stats {
  const counts = addCounts(a.counts, b.counts);
  const words = a.dialogue.words + b.dialogue.words;
  const speakers = new Map(a.speakers.map(speaker => [speaker.name, speaker]));
  for (const speaker of b.speakers) {
    const known = speakers.get(speaker.name);
    speakers.set(speaker.name, known ? { name: speaker.name, words: known.words + speaker.words, quotes: known.quotes + speaker.quotes } : speaker);
  }
  return {
    file: a.file, version: 1, counts, scenes: a.scenes + b.scenes, dialogue: { words, share: counts.story === 0 ? 0 : words / counts.story },
    speakers: [...speakers.values()].sort((x, y) => y.words - x.words || y.quotes - x.quotes),
  };
}

/** Speakers shown: the rest of a large cast is summed up in a line. */
const SHOWN = 20;

function table({ file, counts, scenes, dialogue, speakers }: Stats): string {
  const rows: [string, string, string][] = [
    ['story words', number(counts.story), ''],
    ['AO3, posted as is', number(counts.ao3), ''],
    ['all words of file', number(counts.file), ''],
    ['scenes', number(scenes), ''],
    ['dialogue', number(dialogue.words), percent(dialogue.share)],
    ...speakers.slice(0, SHOWN).map(({ name, words }): [string, string, string] => [`  ${forTerminal(name)}`, number(words), percent(dialogue.words === 0 ? 0 : words / dialogue.words)]),
  ];
  const named = speakers.reduce((sum, { words }) => sum + words, 0);
  const rest = speakers.slice(SHOWN).reduce((sum, { words }) => sum + words, 0);
  if (speakers.length > SHOWN) rows.push([`  ${speakers.length - SHOWN} others`, number(rest), percent(rest / dialogue.words)]);
  if (dialogue.words > named) rows.push(['  unclear', number(dialogue.words - named), percent((dialogue.words - named) / dialogue.words)]);
  const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => row[column]!.length)));
  const lines = rows.map(([name, value, share]) => `  ${name.padEnd(widths[0]!)}  ${value.padStart(widths[1]!)}  ${share.padStart(widths[2]!)}`.trimEnd());
  return `${forTerminal(file)}\n${lines.join('\n')}\n\n`;
}

const number = (value: number): string => value.toLocaleString('en-US');
const percent = (share: number): string => `${Math.round(100 * share)}%`;
