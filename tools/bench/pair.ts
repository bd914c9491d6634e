import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { buildIn } from '../compare/answers.js';
import { ABLE, startEditor, type Editor } from '../compare/editor.js';
import { manuscriptOf } from './manuscript.js';

/**
 * What a keystroke costs two builds, side by side: `npm run bench:pair -- BASE [NOW] [--words 10000,100000] [--rounds
 * N]`. BASE and NOW are checkouts with bundles, or their `dist` folders; NOW is this checkout by default. Each round
 * types letters in the middle of a work and takes them back, in one build and then in the other, so that what else the
 * machine does meets both alike. A keystroke is a change and the answer to a request for findings, over standard input
 * and output.
 */
const SIZES = '10000,100000,1000000';

/** Keystrokes of a round, half of which take a letter back, and of a warm-up whose times are not kept. */
const [KEYS, WARM_UP] = [20, 40];

/** Milliseconds after an answer until the server's main thread has ended what it does after it. */
const REST = 3;

/** What one keystroke cost, in milliseconds. */
interface Cost {
  /** Of the server's main thread on a processor; garbage that other threads collect does not count. */
  readonly cpu: number;
  /** From the change's being sent until the findings are here. */
  readonly wall: number;
}

/** One build with one open work. */
interface Typist {
  readonly editor: Editor;
  readonly type: (keys: number) => Promise<Cost[]>;
}

/**
 * Milliseconds that the main thread of a process has been on a processor, from Linux's `/proc`; NaN on other systems. A
 * thread that is running is counted up to its last scheduling, one that waits to the nanosecond.
 */
function mainThreadMs(pid: number): number {
  const file = `/proc/${pid}/task/${pid}/schedstat`;
  return existsSync(file) ? Number(readFileSync(file, 'latin1').split(' ')[0]) / 1e6 : NaN;
}

/** Opens a work in a build's server, and has it read to its end. */
async function open(server: string, text: string): Promise<Typist> {
  const editor = await startEditor({ server, root: process.cwd(), capabilities: ABLE });
  const uri = pathToFileURL('/work-to-type-in.txt').href;
  const textDocument = { uri };
  await editor.tell('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'plaintext', version: 1, text },
  });
  await editor.ask('ficwright/nextLine', { textDocument, position: { line: 0, character: 0 }, name: 'Mara' });
  await editor.ask('textDocument/diagnostic', { textDocument });
  const line = writtenLine(text.split('\n'));
  const at = (character: number): { readonly line: number; readonly character: number } => ({ line, character });
  let version = 1;
  let previousResultId: string | undefined;
  const pid = editor.process.pid!;
  const type = async (keys: number): Promise<Cost[]> => {
    const costs: Cost[] = [];
    for (let key = 0; key < keys; key++) {
      const change =
        key % 2 === 0
          ? { range: { start: at(3), end: at(3) }, text: 'x' }
          : { range: { start: at(3), end: at(4) }, text: '' };
      const [cpu, started] = [mainThreadMs(pid), performance.now()];
      await editor.change(uri, ++version, change);
      const answer = await editor.ask('textDocument/diagnostic', {
        textDocument,
        ...(previousResultId !== undefined && { previousResultId }),
      });
      const wall = performance.now() - started;
      await wait(REST);
      costs.push({ cpu: mainThreadMs(pid) - cpu, wall });
      previousResultId = /"resultId":"([^"]*)"/.exec(answer)?.[1] ?? previousResultId;
    }
    return costs;
  };
  return { editor, type };
}

/** A line of story near the middle. */
function writtenLine(lines: readonly string[]): number {
  let line = Math.floor(lines.length / 2);
  while (lines[line]!.length < 40) line++;
  return line;
}

/** The value that so large a share of the values is not above. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { words: { type: 'string', default: SIZES }, rounds: { type: 'string', default: '10' } },
});
const [base, now = '.'] = positionals;
if (base === undefined) throw new Error('npm run bench:pair -- BASE [NOW] [--words 10000,100000] [--rounds N]');
const servers = [buildIn(base).server, buildIn(now).server];

const rows: Record<string, Record<string, string>> = {};
for (const words of values.words.split(',').map(Number)) {
  const text = manuscriptOf(words);
  const typists = [await open(servers[0]!, text), await open(servers[1]!, text)];
  const costs: Cost[][] = [[], []];
  const ratios: number[] = [];
  for (const { type } of typists) await type(WARM_UP);
  for (let round = 0; round < Number(values.rounds); round++) {
    const medians = [NaN, NaN];
    for (const which of round % 2 === 0 ? [0, 1] : [1, 0]) {
      const typed = await typists[which]!.type(KEYS);
      costs[which]!.push(...typed);
      medians[which] = quantile(
        typed.map(({ cpu }) => cpu),
        0.5,
      );
    }
    ratios.push(medians[1]! / medians[0]!);
  }
  for (const { editor } of typists) await editor.close();
  const row = (what: 'cpu' | 'wall', share: number): Record<string, string> => {
    const [before, after] = costs.map(all =>
      quantile(
        all.map(cost => cost[what]),
        share,
      ),
    );
    return { base: before!.toFixed(2), now: after!.toFixed(2), ratio: (after! / before!).toFixed(2) };
  };
  const size = `${words.toLocaleString('en')} words`;
  rows[`${size}: main thread, median`] = row('cpu', 0.5);
  rows[`${size}: main thread, 95 of 100`] = row('cpu', 0.95);
  rows[`${size}: wall, median`] = row('wall', 0.5);
  rows[`${size}: wall, 95 of 100`] = row('wall', 0.95);
  const [least, middle, most] = [Math.min(...ratios), quantile(ratios, 0.5), Math.max(...ratios)].map(ratio =>
    ratio.toFixed(2),
  );
  rows[`${size}: main thread, by rounds`] = {
    base: '',
    now: '',
    ratio: `${middle} (${least} to ${most})`,
  };
}
console.log('milliseconds a keystroke, with its findings; ratio: now to base');
console.table(rows);
