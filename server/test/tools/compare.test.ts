import assert from 'node:assert/strict';
import { differences, firstPath } from '../../../tools/compare/difference.js';
import { changesOf, namesIn, placesIn, projectFor } from '../../../tools/compare/probes.js';

const CHAPTER = `The bell rang, and Petra ran. "Wait," said Idris.

Behind the gate Petra waited with Teodor, who had the key.

"You have it?" asked Petra. The key was cold.
`;

describe('comparison of two builds', () => {
  it('finds nothing in equal answers', () => {
    const answers = { findings: '[{"rule":"text/double-space","line":3}]', 'check, standard error': '' };
    assert.deepEqual(differences(answers, { ...answers }), []);
  });

  it('says where the first number differs, and shows it with what is around it', () => {
    const [found, ...more] = differences(
      { inspect: '{"counts":{"story":120},"quotes":[{"speaker":"Petra","confidence":0.91}]}', stats: '5' },
      { inspect: '{"counts":{"story":120},"quotes":[{"speaker":"Petra","confidence":0.92}]}', stats: '5' },
    );
    assert.deepEqual(more, []);
    assert.equal(found?.question, 'inspect');
    assert.equal(found.at, 'quotes[0].confidence');
    assert.deepEqual(
      found.diff.filter(line => /^[-+]/.test(line)),
      ['-   "confidence": 0.91', '+   "confidence": 0.92'],
    );
  });

  it('finds another order of keys, which no value shows', () => {
    const [found] = differences({ hover: '{"a":1,"b":2}' }, { hover: '{"b":2,"a":1}' });
    assert.match(found?.at ?? '', /bytes alone/);
  });

  it('finds a line that is gone from text that is no JSON', () => {
    const [found] = differences({ stats: 'words 5\nscenes 1\n' }, { stats: 'words 5\n' });
    assert.equal(found?.at, '');
    assert.deepEqual(
      found.diff.filter(line => /^[-+]/.test(line)),
      ['-scenes 1'],
    );
  });

  it('finds a question that only one build answers', () => {
    assert.deepEqual(
      differences({ folds: '[]' }, { symbols: '[]' }).map(({ question }) => question),
      ['folds', 'symbols'],
    );
  });

  it('tells a missing key, a longer list and another kind of value apart from equal ones', () => {
    assert.equal(firstPath({ a: [1, { b: null }] }, { a: [1, { b: null }] }), null);
    assert.equal(firstPath({ a: undefined }, {}), 'a');
    assert.equal(firstPath([1], [1, 2]), '[1]');
    assert.equal(firstPath({ a: [] }, { a: {} }), 'a');
    assert.equal(firstPath(null, []), '.');
  });
});

describe('what a comparison asks of a text', () => {
  it('takes names by how often they stand in the middle of a sentence', () => {
    assert.deepEqual(namesIn(CHAPTER), ['Petra', 'Idris', 'Teodor']);
  });

  it('asks at names, at quotation marks and between, within the text', () => {
    const lines = CHAPTER.split('\n');
    const places = placesIn(CHAPTER, 9);
    assert.equal(places.length, 9);
    for (const { line, character } of places) assert.ok(character <= lines[line]!.length);
    assert.ok(places.some(({ line, character }) => lines[line]!.startsWith('Petra', character)));
  });

  it('asks at places of a text without names or quotation marks, and of an empty one', () => {
    assert.equal(placesIn('one\r\ntwo', 3).length, 1);
    assert.deepEqual(placesIn('', 3), [{ line: 0, character: 0 }]);
  });

  it('adds a paragraph, types a letter, and removes a line', () => {
    const [paragraph, letter, line] = changesOf(CHAPTER);
    assert.match(paragraph!.text, /Petra said/);
    assert.equal(letter!.text, 'q');
    assert.deepEqual([line!.text, line!.range.end.line - line!.range.start.line], ['', 1]);
    assert.equal(changesOf('').length, 3);
  });

  it('writes project files with the names of the text', () => {
    const project = JSON.parse(projectFor(CHAPTER, 0)) as { readonly cast: readonly { readonly name: string }[] };
    assert.deepEqual(
      project.cast.map(({ name }) => name),
      ['Petra', 'Idris'],
    );
  });
});
