import * as l10n from '@vscode/l10n';
import { workSpeakerTotals, spokenWords } from '../analysis/attribution/speakerTotals.js';
import { addCounts, measureManuscript } from '../analysis/wordcount/wordcount.js';
import { placedScenes } from '../analysis/structure/outline.js';
import type { Snapshot } from '../rules/engine/snapshot.js';
import { forTerminalAsJson } from '../features/escape.js';
import { inThousands } from '../features/inThousands.js';
import { choice, parse } from './args.js';
import type { Exit, Io } from './io.js';
import { statsTable, type Stats } from './statsTable.js';
import { eachManuscript, pathsMeant } from './work.js';

/** The figures of a manuscript. */
export function statsOf({ uri, outline, cast }: Snapshot): Stats {
  const counts = measureManuscript(outline);
  const scenes = [...placedScenes(outline)].map(placed => placed.section);
  const words = scenes.reduce((sum, scene) => sum + spokenWords(scene), 0);
  const share = counts.story === 0 ? 0 : words / counts.story;
  return {
    file: uri,
    version: 1,
    counts,
    scenes: scenes.length,
    dialogue: { words, share },
    speakers: workSpeakerTotals(outline, cast).map(({ name, words, quotes }) => ({
      name,
      words,
      quotes,
    })),
  };
}

/** The options of `stats`. */
export const STATS_OPTIONS = { format: { type: 'string', values: ['text', 'json'], default: 'text' } } as const;

/** `ficwright stats [PATH…|-] [--format text|json]`: prints a table for each file, and a total for several. */
export async function stats(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals } = parse('stats', { args: [...args], allowPositionals: true, options: STATS_OPTIONS });
  const format = choice('format', values.format, STATS_OPTIONS.format.values);
  let files = 0;
  let all: Stats | null = null;
  const well = await eachManuscript(await pathsMeant(positionals, io), io, ({ snapshot }) => {
    const figures = statsOf(snapshot);
    files++;
    all = all === null ? figures : addStats(all, figures);
    return io.out(format === 'json' ? `${forTerminalAsJson(figures)}\n` : statsTable(figures));
  });
  if (format === 'text' && all !== null && files > 1)
    await io.out(statsTable({ ...(all as Stats), file: l10n.t('all {0} files', inThousands(files)) }));
  return well ? 0 : 2;
}

/** Adds the figures of two works; speakers of the same name are merged. */
function addStats(a: Stats, b: Stats): Stats {
  const counts = addCounts(a.counts, b.counts);
  const words = a.dialogue.words + b.dialogue.words;
  const speakers = new Map(a.speakers.map(speaker => [speaker.name, speaker]));
  for (const speaker of b.speakers) {
    const known = speakers.get(speaker.name);
    speakers.set(
      speaker.name,
      known
        ? { name: speaker.name, words: known.words + speaker.words, quotes: known.quotes + speaker.quotes }
        : speaker,
    );
  }
  return {
    file: a.file,
    version: 1,
    counts,
    scenes: a.scenes + b.scenes,
    dialogue: { words, share: counts.story === 0 ? 0 : words / counts.story },
    speakers: [...speakers.values()].sort((x, y) => y.words - x.words || y.quotes - x.quotes),
  };
}
