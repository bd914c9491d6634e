import assert from 'node:assert/strict';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { foldingRanges } from '../../src/features/foldingRange.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

/** Each fold as `first–last kind`, lines counted from 1, in order of the text, wider ones first. */
function check(lines: readonly string[], expected: readonly string[]): void {
  const folds = [...foldingRanges(outlineOf(Manuscript.of(lines.join('\n'))))].sort(
    (a, b) => a.startLine - b.startLine || b.endLine - a.endLine,
  );
  assert.deepEqual(
    folds.map(({ startLine, endLine, kind }) => `${startLine + 1}–${endLine + 1} ${kind}`),
    expected,
  );
}

describe('folding ranges', () => {
  it('fold chapters and scenes to their last written line', () => {
    check(
      [
        'Chapter 1',
        '',
        'A bell rang.',
        '',
        'Rain fell.',
        '',
        '***',
        '',
        'Morning came.',
        '',
        'Nobody woke.',
        '',
        '',
        'Chapter 2',
        '',
        'Snow.',
        '',
      ],
      ['1–11 region', '3–5 region', '9–11 region', '14–16 region'],
    );
  });

  it('fold an author’s note as a comment', () => {
    check(
      ['A/N: Thank you for waiting.', '', 'I mean it.', '', 'Chapter 1', '', 'A bell rang.', '', 'Rain fell.'],
      ['1–3 comment', '5–9 region', '7–9 region'],
    );
  });

  it('fold a part over its chapters', () => {
    check(
      [
        '# The Whole',
        '',
        '## First',
        '',
        'A bell rang.',
        '',
        '## Second',
        '',
        'Rain fell.',
        '',
        '# Another',
        '',
        'Snow.',
      ],
      ['1–9 region', '3–5 region', '7–9 region', '11–13 region'],
    );
  });

  it('fold nothing of one line, and nothing of nothing', () => {
    check(['A bell rang.'], []);
    check([''], []);
  });
});
