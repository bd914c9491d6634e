import assert from 'node:assert/strict';
import { notJson, parseJson } from '../../src/project/json.js';

describe('the JSON of a ficwright.json', () => {
  it('may have comments, and commas before closing brackets', () => {
    const text = '// the story\n{ "a": [1, 2,], /* { */ "b": "no // comment, no /* either */",\r\n}\n/* end */';
    const parsed = parseJson(text)!;
    assert.deepEqual(parsed.value, { a: [1, 2], b: 'no // comment, no /* either */' });
    assert.equal(parsed.plain.length, text.length);
    assert.equal(parsed.plain.indexOf('"b"'), text.indexOf('"b"'));
    assert.equal(parsed.plain.split('\n').length, text.split('\n').length);
  });

  it('is none with a comma too many, a comment without end, or nothing in it', () => {
    for (const text of [
      '[1,,]',
      '[,]',
      '{,}',
      '{ "a": , }',
      '{ "a": 1 } /* no end',
      '{ "a": 1 } /*/',
      '/* */',
      '',
      '{} {}',
    ])
      assert.equal(parseJson(text), null, text);
  });

  it('keeps keys that mean something to JavaScript', () => {
    const { value } = parseJson('{ "__proto__": { "a": 1 }, /* */ "constructor": 2 }')!;
    assert.deepEqual(Object.keys(value as object), ['__proto__', 'constructor']);
  });

  it('says where it stops being JSON', () => {
    for (const [text, why] of [
      ['', 'the file is empty; write at least {}'],
      ['{ "a": [1, 2 }', 'look at line 1, column 14'],
      ['{\n  // one\n  "a": 1\n  "b": 2\n}', 'look at line 4, column 3'],
      ['{ "a": 1', 'it ends before all brackets are closed'],
      ['{ "a": "no end\n}', 'look at line 1, column 8'],
      ['<<<<<<< ours\n{ "a": 1 }\n=======', 'look at line 1, column 1'],
      ['['.repeat(100_000), 'it is nested too deep'],
    ])
      assert.equal(notJson(text!), why, text);
  });
});
