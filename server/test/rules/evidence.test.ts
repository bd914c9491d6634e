import assert from 'node:assert/strict';
import fc from 'fast-check';
import { excerpt } from '../../src/rules/support/excerpt.js';

describe('words quoted in a message', () => {
  it('stay as they are where there is room', () => assert.equal(excerpt('shook her head', 14), 'shook her head'));

  it('stand on one line', () => assert.equal(excerpt('  shook\r\n\ther  head ', 20), 'shook her head'));

  it('end after a whole word', () => {
    assert.equal(excerpt('shook her head at the ferryman', 18), 'shook her head at…');
    assert.equal(excerpt('shook her head at the ferryman', 17), 'shook her head…');
  });

  it('end with no comma or dash before the ellipsis', () =>
    assert.equal(excerpt('Wren, Tobin, and Odile of the upper ferry', 13), 'Wren, Tobin…'));

  it('are cut inside a word that leaves no other choice', () =>
    assert.equal(excerpt('a Rumpelstielzchenhausen', 12), 'a Rumpelsti…'));

  it('have room for a name where none is given', () =>
    assert.equal(excerpt('Odile Featherstonehaugh of the Upper Ferry'), 'Odile Featherstonehaugh…'));

  it('never keep half of a character', () => assert.equal(excerpt('aa🛶🛶🛶', 6), 'aa🛶…'));

  it('never take more room than given, nor have more than one space in a row', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 4, max: 40 }), (words, most) => {
        const short = excerpt(words, most);
        assert(short.length <= most && !/\p{Surrogate}/u.test(short) && !/\s\s|^\s|[\r\n]/.test(short));
      }),
    ));
});
