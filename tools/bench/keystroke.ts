import { snapshotFor } from '../../server/test/support/snapshot.js';
import { Bench } from 'tinybench';
import { outlineOf } from '../../server/src/analysis/outline/outline.js';
import { diagnostics } from '../../server/src/features/diagnostics.js';
import { shownFindings } from '../../server/src/features/findings.js';
import { foldingRanges } from '../../server/src/features/foldingRange.js';
import { documentSymbols } from '../../server/src/features/documentSymbol.js';
import { deltaTokens, rangeTokens, semanticTokensOf } from '../../server/src/features/tokens/semanticTokens.js';
import { Manuscript } from '../../server/src/manuscript/manuscript.js';
import { manuscriptOf } from './manuscript.js';

/**
 * What one keystroke in the middle of a work costs in this process, by the length of the work. Each task types a letter
 * and asks for one thing, so the edit's own time is in all of them. Run it on a quiet machine: `npm run bench`.
 */
const SIZES = [10_000, 100_000, 1_000_000];

const rows: Record<string, Record<string, string>> = {};
for (const words of SIZES) {
  const text = manuscriptOf(words);
  const bench = new Bench({ time: 400, warmupTime: 150 });
  let manuscript = Manuscript.of(text);
  const line = writtenLine(manuscript);
  let typed = 0;
  // A letter in, a letter out, so that the paragraph does not grow.
  const type = (): Manuscript => {
    const [end, letter] = typed++ % 2 === 0 ? [3, 'x'] : [4, ''];
    return (manuscript = manuscript.edit({
      range: { start: { line, character: 3 }, end: { line, character: end } },
      text: letter,
    }));
  };
  const view = { start: { line: line - 30, character: 0 }, end: { line: line + 30, character: 0 } };
  // Everything once: a keystroke finds the rest of the work read.
  shownFindings(snapshotFor(manuscript));
  documentSymbols(snapshotFor(manuscript), true);
  semanticTokensOf(snapshotFor(manuscript));

  bench
    .add('read all', () => void Manuscript.of(text))
    .add('edit', () => void type())
    .add('edit, outline', () => void outlineOf(type()))
    .add('edit, symbols', () => void documentSymbols(snapshotFor(type()), true))
    .add('edit, folds', () => void foldingRanges(outlineOf(type())))
    .add('edit, token delta', () => {
      const before = semanticTokensOf(snapshotFor(manuscript));
      deltaTokens(before, semanticTokensOf(snapshotFor(type())));
    })
    .add('edit, tokens in view', () => void rangeTokens(snapshotFor(type()), view))
    .add('edit, diagnostics', () => {
      const next = snapshotFor(type(), { uri: 'file:///work.fic' });
      diagnostics(next, shownFindings(next));
    });
  await bench.run();
  for (const task of bench.tasks) {
    if (task.result.state !== 'completed') continue;
    const { p50, p99 } = task.result.latency;
    (rows[task.name] ??= {})[`${words / 1000}k words`] = `${p50.toFixed(2)} (${p99.toFixed(2)})`;
  }
}
console.log('milliseconds, median (99th of 100)');
console.table(rows);

/** A line of story near the middle. */
function writtenLine(manuscript: Manuscript): number {
  let line = Math.floor(manuscript.lineCount / 2);
  while (manuscript.slice({ start: { line, character: 0 }, end: { line, character: 40 } }).length < 40) line++;
  return line;
}
