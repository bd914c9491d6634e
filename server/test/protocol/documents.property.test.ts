import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentModel } from '../../src/lsp/documents.js';

const piece = fc.constantFrom(
  '',
  'a',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '“Go,” she said.',
  '\n\n',
  '***',
  '<!-- ',
  '-->',
  '\ud83d\ude00',
);
const text = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(''));
const place = fc.record({ line: fc.integer({ min: -1, max: 8 }), character: fc.integer({ min: -1, max: 20 }) });
const change = fc.oneof(
  { weight: 9, arbitrary: fc.record({ range: fc.record({ start: place, end: place }), text }) },
  { weight: 1, arbitrary: fc.record({ text }) },
);

describe('a document after changes', () => {
  it('is what the reference server makes of them, ranges told backwards and outside of it too', () => {
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 4 }), (before, changes) => {
        // Afresh for each change: a change below its last line spoils the line table of the reference.
        const reference = changes.reduce(
          (now, one) => TextDocument.update(TextDocument.create('file:///a.fic', 'fic', 1, now), [one], 2).getText(),
          before,
        );
        assert.equal(
          documentModel.update(documentModel.create('file:///a.fic', 'fic', 1, before), changes, 2).manuscript.text,
          reference,
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
