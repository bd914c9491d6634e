import assert from 'node:assert/strict';
import { documentModel } from '../../src/documents.js';
import { shownFindings } from '../../src/features/findings.js';
import { cursors } from '../../src/server/cursor.js';
import { lineByLine } from '../support/check-rule.js';

const SLIPS = 'The lamp on the the table went out.\n\nShe closed the the door.\n';
const open = () => documentModel.create('file:///a.fic', 'fic', 1, SLIPS);
const type = (document: ReturnType<typeof open>, line: number, text: string) => documentModel.update(document, [{ range: { start: { line, character: 0 }, end: { line, character: 0 } }, text }], document.version + 1);

describe('a draft', () => {
  const lines = (cursor: ReturnType<typeof cursors>, document: ReturnType<typeof open>): number[] => cursor.quieted(document, shownFindings(document.manuscript, lineByLine)).map(({ line }) => line);

  it('tells everything of a text that was only opened', () => assert.deepEqual(lines(cursors(), open()), [0, 2]));

  it('tells nothing of the paragraph that is being written, until the cursor leaves it', () => {
    const cursor = cursors();
    const written = type(open(), 2, 'Then ');
    assert.deepEqual(lines(cursor, written), [0]);
    assert.equal(cursor.moved(written, 2), false);
    assert.deepEqual(lines(cursor, written), [0]);
    assert.equal(cursor.moved(written, 0), true);
    assert.deepEqual(lines(cursor, written), [0, 2]);
    assert.equal(cursor.moved(written, 0), false, 'told once');
    assert.deepEqual(lines(cursor, type(written, 0, 'So ')), [2]);
  });

  it('knows where a paragraph that was begun on a new line stands', () => {
    const written = type(open(), 2, 'Rain fell on on the roof.\n\n');
    assert.deepEqual(lines(cursors(), written), [0, 2]);
    assert.equal(written.typed, 4);
  });

  it('tells everything again after a change of the whole text', () => {
    assert.deepEqual(lines(cursors(), documentModel.update(type(open(), 2, 'x'), [{ text: SLIPS }], 3)), [0, 2]);
  });
});
