import assert from 'node:assert/strict';
import { refusedChange, unfitFor } from '../../src/project/refusedChange.js';

describe('a change of ficwright.json', () => {
  it('is refused where it would lose what the author wrote', () => {
    for (const [value, change] of [
      [{ cast: { Tom: { aliases: ['T'] } } }, 'cast'],
      [{ cast: 'Tom, Eve' }, 'character'],
      [{ cast: ['Tom'] }, 'cast'],
      [{ cast: [{ name: 'Thomas', aliases: 'Tom' }] }, 'alias'],
      [{ rules: 'none' }, 'rule'],
      [{ ignoreNames: 'Ed' }, 'ignore-name'],
      [{ ignoreNames: { '*': 'Ed' } }, 'ignore-name'],
    ] as const)
      assert.match(unfitFor(value, change) ?? '', /Fix it first\.$/, JSON.stringify(value));
  });

  it('is made where all of that stays', () => {
    for (const [value, change] of [
      [{}, 'cast'],
      [{ cast: [{ name: 'Tom', aliases: ['T'] }], other: 1 }, 'alias'],
      [{ cast: 'Tom' }, 'rule'],
      [{ rules: { 'narr/epithet': 'off' } }, 'rule'],
      [{ ignoreNames: ['Ed'] }, 'ignore-name'],
      [{ ignoreNames: { '*': ['Ed'] } }, 'ignore-name'],
    ] as const)
      assert.equal(unfitFor(value, change), null, JSON.stringify(value));
  });

  it('is refused where a key is there twice: all but one of them would be lost', () => {
    assert.deepEqual(refusedChange('{ "cast": [{ "name": "Tom" }], "cast": [{ "name": "Eve" }] }', 'character'), {
      refused: '“cast” is there twice. Fix it first.',
    });
    assert.equal(refusedChange(null, 'cast'), null);
    assert.equal(refusedChange('{ "cast": [] }', 'cast'), null);
  });
});
