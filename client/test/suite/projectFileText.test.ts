import * as assert from 'node:assert/strict';
import { readProjectFile } from '../../src/projectFileText.js';

suite('the text of a ficwright.json', () => {
  const everything = readProjectFile('{}').globs;

  test('patterns are taken as they are, and all chapters without any', () => {
    assert.deepEqual(readProjectFile('{ "manuscripts": ["a.txt", "b/*.md"], "else": 1 }'), {
      globs: ['a.txt', 'b/*.md'],
    });
    assert.deepEqual(readProjectFile('\uFEFF{ "else": [true, null, -1.5e3, "\\u00e9"] }'), { globs: everything });
  });

  test('patterns that are none leave the others', () => {
    const { globs, problem } = readProjectFile('{ "manuscripts": ["a.txt", 7] }');
    assert.deepEqual(globs, ['a.txt']);
    assert.ok(problem?.includes('must be a list'));
  });

  for (const [text, problem] of [
    ['{\n  "manuscripts": ["*.txt",\n}\n', 'not valid JSON (line 3, column 1)'],
    ['{\n  manuscripts: []\n}', 'not valid JSON (line 2, column 3)'],
    ['{ "a": "b" "c": 1 }', 'not valid JSON (line 1, column 12)'],
    ['{ "a": ["b" ', 'not valid JSON (line 1, column 13)'],
    ['', 'not valid JSON (line 1, column 1)'],
    ['{} {}', 'not valid JSON (line 1, column 4)'],
    ['['.repeat(100_000), 'not valid JSON'],
    ['[]', 'must hold an object'],
    ['{ "manuscripts": "*.txt" }', 'must be a list'],
    ['{ "manuscripts": [7] }', 'must be a list'],
  ] as const) {
    test(`broken: ${JSON.stringify(text.slice(0, 30))}`, () => {
      const { globs, problem: told } = readProjectFile(text);
      assert.ok(told?.includes(problem), told);
      assert.deepEqual(globs, everything);
    });
  }
});
