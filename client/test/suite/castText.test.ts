import * as assert from 'node:assert/strict';
import { withCast } from '../../src/castText.js';

suite('the cast in the text of a ficwright.json', () => {
  const cast = [{ name: 'Mara', aliases: ['Captain Quill', 'Cap [2]'], pronouns: ['she'] }, { name: 'Idris' }];

  test('a new file has it a character a line', () => {
    assert.equal(withCast(undefined, cast), `{
  "cast": [
    { "name": "Mara", "aliases": ["Captain Quill", "Cap [2]"], "pronouns": ["she"] },
    { "name": "Idris" }
  ]
}
`);
    assert.equal(withCast(' \n', []), '{\n  "cast": []\n}\n');
  });

  test('other keys stay, and so does its place among them', () => {
    assert.equal(withCast('{\n\t"manuscripts": ["a.txt"],\n\t"cast": 7,\n\t"else": null\n}', cast.slice(1)), '{\n\t"manuscripts": [\n\t\t"a.txt"\n\t],\n\t"cast": [\n\t\t{ "name": "Idris" }\n\t],\n\t"else": null\n}\n');
    assert.equal(withCast('{\r\n  "a": 1\r\n}', []), '{\r\n  "a": 1,\r\n  "cast": []\r\n}\r\n');
  });

  test('what is no JSON object is left alone', () => {
    for (const text of ['{', '[]', '7', '{} {}']) { assert.equal(withCast(text, cast), undefined, text); }
  });
});
