import * as l10n from '@vscode/l10n';
import stringWidth from 'string-width';
import { forTerminal } from '../features/escape.js';
import { personLabel } from '../features/labels.js';
import { inThousands } from '../features/inThousands.js';
import type { Counts } from '../analysis/wordcount/wordcount.js';
import { MAX_LISTED_SPEAKERS, MAX_NAME_COLUMNS } from './limits.js';

/** The figures of a file as a table whose columns are aligned in any script. */
export function statsTable({ file, counts, scenes, dialogue, speakers }: Stats): string {
  const share = (words: number): string => percent(dialogue.words === 0 ? 0 : words / dialogue.words);
  const rows: (readonly [string, string, string])[] = [
    [l10n.t('story words'), inThousands(counts.story), ''],
    [l10n.t('AO3 words'), inThousands(counts.ao3), ''],
    [l10n.t('file words'), inThousands(counts.file), ''],
    [l10n.t('scenes'), inThousands(scenes), ''],
    [l10n.t('dialogue'), inThousands(dialogue.words), percent(dialogue.share)],
    ...speakers
      .slice(0, MAX_LISTED_SPEAKERS)
      .map(
        ({ name, words }) => [`  ${cut(forTerminal(personLabel(name)))}`, inThousands(words), share(words)] as const,
      ),
  ];
  const sum = (some: Stats['speakers']): number => some.reduce((all, { words }) => all + words, 0);
  const [unclear, others] = [dialogue.words - sum(speakers), speakers.length - MAX_LISTED_SPEAKERS];
  if (others > 0)
    rows.push([
      `  ${others === 1 ? l10n.t('1 other') : l10n.t('{0} others', others)}`,
      inThousands(sum(speakers.slice(MAX_LISTED_SPEAKERS))),
      share(sum(speakers.slice(MAX_LISTED_SPEAKERS))),
    ]);
  if (unclear > 0) rows.push([`  ${l10n.t('unclear')}`, inThousands(unclear), share(unclear)]);
  const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => stringWidth(row[column]!))));
  const space = (text: string, column: number): string => ' '.repeat(widths[column]! - stringWidth(text));
  const lines = rows.map(([name, value, part]) =>
    `  ${name}${space(name, 0)}  ${space(value, 1)}${value}  ${space(part, 2)}${part}`.trimEnd(),
  );
  return `${forTerminal(file)}\n${lines.join('\n')}\n\n`;
}

/** A name shortened to the column's width, at the boundary of a character as displayed. */
function cut(name: string): string {
  if (stringWidth(name) <= MAX_NAME_COLUMNS) return name;
  let [shown, width] = ['', 1];
  for (const { segment } of new Intl.Segmenter('en').segment(name)) {
    width += stringWidth(segment);
    if (width > MAX_NAME_COLUMNS) break;
    shown += segment;
  }
  return `${shown.trimEnd()}…`;
}

const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** The output of `stats --format json` for a file, one line of JSON. */
export interface Stats {
  readonly file: string;
  readonly version: 1;
  readonly counts: Counts;
  readonly scenes: number;
  /** Words of story inside quotations, and their share of all (0 to 1; 0 in a work without words). */
  readonly dialogue: { readonly words: number; readonly share: number };
  /** Words by speaker, most first; quotations without a known speaker are excluded. */
  readonly speakers: readonly { readonly name: string; readonly words: number; readonly quotes: number }[];
}
