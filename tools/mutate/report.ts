import { readFileSync } from 'node:fs';
import type { Mutant } from './mutation.js';

/** A mutant with the test that noticed it, `timeout` or `crash`; null when none did. */
export interface Judged {
  readonly mutant: Mutant;
  readonly killedBy: string | null;
}

/** The report as text, and the share noticed in percent. */
export function report(judged: readonly Judged[]): { readonly text: string; readonly share: number } {
  const survivors = judged
    .filter(({ killedBy }) => killedBy === null)
    .map(({ mutant }) => `${placeOf(mutant)} ${mutant.kind}: ${mutant.change.told}`)
    .sort();
  const share = percent(judged);
  return {
    share,
    text: [
      ...table('room', judged, ({ mutant }) => roomOf(mutant.file)),
      '',
      ...table('kind', judged, ({ mutant }) => mutant.kind),
      '',
      'not noticed:',
      ...survivors,
      '',
      `noticed: ${judged.length - survivors.length} of ${judged.length}, ${share.toFixed(1)} %`,
    ].join('\n'),
  };
}

function table(head: string, judged: readonly Judged[], keyOf: (one: Judged) => string): string[] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [
    `${head.padEnd(28)}noticed`,
    ...[...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, all]) => {
        const killed = all.filter(({ killedBy }) => killedBy !== null).length;
        return `${key.padEnd(28)}${killed} of ${all.length}, ${percent(all).toFixed(1)} %`;
      }),
  ];
}

const percent = (judged: readonly Judged[]): number =>
  judged.length === 0 ? 100 : (100 * judged.filter(({ killedBy }) => killedBy !== null).length) / judged.length;

/** The room of a source: the first two folders under `server/src`. */
const roomOf = (file: string): string => file.split('/').slice(2, -1).slice(0, 2).join('/');

/** File, line and column of a mutant, from 1. */
export const placeOf = ({ file, change }: Mutant): string => {
  const before = readFileSync(file, 'utf8').slice(0, change.from).split('\n');
  return `${file}:${before.length}:${before.at(-1)!.length + 1}`;
};
