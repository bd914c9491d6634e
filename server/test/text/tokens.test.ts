import assert from 'node:assert/strict';
import { isCapital, isSmall, wordPattern, wordsIn } from '../../src/text/tokens.js';

describe('words of a text', () => {
  for (const [text, words] of [
    ['Odile didn’t wait.', 'Odile|didn’t|wait'],
    ['A half-open door at 9 p.m. sharp', 'A|half-open|door|at|9|p.m|sharp'],
    ['“Tobin’s?” he asked—twice.', 'Tobin’s|he|asked|twice'],
    ['the dogs’ bowl', 'the|dogs|bowl'],
    ['*Nein*, sagte Jörg.', 'Nein|sagte|Jörg'],
    ['… — !', ''],
  ] as const) {
    it(text, () => {
      const found = wordsIn(text);
      assert.equal(found.map(word => word.text).join('|'), words);
      for (const { from, to, text: word } of found) assert.equal(text.slice(from, to), word);
    });
  }

  it('are looked for in a part of the text, in places of the whole', () => {
    assert.deepEqual(wordsIn('Petra saw Ilse', 6, 9), [{ from: 6, to: 9, text: 'saw', lower: 'saw' }]);
  });

  it('have a form for word lists: small, with straight apostrophes', () => {
    assert.equal(wordsIn('DON’T')[0]?.lower, "don't");
  });

  it('are parted at what no joint holds together', () => {
    const words = (pattern: RegExp) => [...'at 9 p.m by snake_case'.matchAll(pattern)].map(([word]) => word).join('|');
    assert.equal(words(wordPattern()), 'at|9|p.m|by|snake|case');
    assert.equal(words(wordPattern("'’-", '_')), 'at|9|p|m|by|snake_case');
  });

  it('begin large, small, or neither', () => {
    assert.deepEqual(['Mara', 'Élise', 'mara', 'élise', '9', ''].map(isCapital), [
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    assert.deepEqual(['Mara', 'Élise', 'mara', 'élise', '9', ''].map(isSmall), [
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});
