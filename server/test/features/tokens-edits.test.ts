import { remarksOf } from '../support/token-remarks.js';
import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { deltaTokens, fullTokens, rangeTokens, semanticTokensOf } from '../../src/features/tokens/semanticTokens.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import type { Range } from '../../src/text/position.js';

const LINES = [
  '“Go,” Ada said.',
  '“Not yet.',
  '',
  '***',
  'Chapter 2',
  'Rain fell on “the Heron” all day.',
  '“He said ‘no’,” Bram said.',
  '*Why?*',
  'A/N: Thank you.',
  '\t“',
  '”',
  '<!--',
  '-->',
];
const texts = fc.array(fc.constantFrom(...LINES), { maxLength: 14 }).map(lines => lines.join('\n'));
const edits = fc.array(
  fc.record({ from: fc.nat(), size: fc.nat(30), text: fc.oneof(texts, fc.constantFrom('\n', '“', 'x', '')) }),
  { minLength: 1, maxLength: 6 },
);

const edited = (
  manuscript: Manuscript,
  { from, size, text }: { readonly from: number; readonly size: number; readonly text: string },
): Manuscript => {
  const at = from % (manuscript.length + 1);
  return manuscript.edit({
    range: { start: manuscript.positionOf(at), end: manuscript.positionOf(Math.min(manuscript.length, at + size)) },
    text,
  });
};

describe('semantic tokens after edits', () => {
  it('differ from those before by what the delta says, and equal those of a fresh reading', () => {
    fc.assert(
      fc.property(texts, edits, (text, changes) => {
        let manuscript = Manuscript.of(text);
        let data = fullTokens(semanticTokensOf(snapshotFor(manuscript)));
        for (const change of changes) {
          const next = edited(manuscript, change);
          const delta = deltaTokens(semanticTokensOf(snapshotFor(manuscript)), semanticTokensOf(snapshotFor(next)));
          assert.ok(delta.length <= 1);
          for (const { start, deleteCount, data: more = [] } of delta)
            data = [...data.slice(0, start), ...more, ...data.slice(start + deleteCount)];
          assert.deepEqual(data, fullTokens(semanticTokensOf(snapshotFor(next))));
          manuscript = next;
        }
        assert.deepEqual(data, fullTokens(semanticTokensOf(snapshotFor(Manuscript.of(manuscript.text)))));
      }),
      { numRuns: 400 },
    );
  });

  it('in a range are those of its lines', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(12), (text, from, size) => {
        const manuscript = Manuscript.of(text);
        const first = from % (manuscript.lineCount + 1);
        const range: Range = { start: { line: first, character: 0 }, end: { line: first + size, character: 0 } };
        const all = remarksOf(fullTokens(semanticTokensOf(snapshotFor(manuscript))));
        assert.deepEqual(
          remarksOf(rangeTokens(snapshotFor(manuscript), range)),
          all.filter(({ range: { start } }) => start.line >= first && start.line <= first + size),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('share the numbers of chapters that the edit did not touch', () => {
    const before = Manuscript.of('Chapter 1\n\n“Go,” Ada said.\n\nChapter 2\n\n“Stay,” Ada said.\n');
    const after = before.edit({
      range: { start: { line: 6, character: 2 }, end: { line: 6, character: 2 } },
      text: 'x',
    });
    assert.equal(
      semanticTokensOf(snapshotFor(after)).chapters[0]!.tokens,
      semanticTokensOf(snapshotFor(before)).chapters[0]!.tokens,
    );
  });
});
