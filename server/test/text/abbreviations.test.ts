import assert from 'node:assert/strict';
import { endsInAbbreviation, isAbbreviation, isInitial, isTitleAbbreviation } from '../../src/text/abbreviations.js';

describe('words that a point shortens', () => {
  for (const word of ['Mrs', 'supt', 'Fr', 'etc', 'p.m', 'J', 'J.R', 'Jr'])
    it(`${word}. is one`, () => assert.ok(isAbbreviation(word)));
  for (const word of ['I', 'no', 'in', 'Mara', '', 'b'])
    it(`${word || 'nothing'} is none`, () => assert.ok(!isAbbreviation(word)));

  it('are titles where a name follows', () => {
    assert.deepEqual(['Mrs', 'Jr', 'etc', 'J'].map(isTitleAbbreviation), [true, false, false, false]);
  });

  it('are initials where one capital stands for a name', () => {
    assert.deepEqual(['J', 'Ö', 'I', 'J.R', 'j'].map(isInitial), [true, true, false, false, false]);
  });

  it('are found before a point', () => {
    assert.ok(endsInAbbreviation('“It was Mr.', 10));
    assert.ok(endsInAbbreviation('at 9 p.m.', 8));
    assert.ok(!endsInAbbreviation('“It was Tobin.', 13));
  });
});
