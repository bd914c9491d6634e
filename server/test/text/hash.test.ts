import assert from 'node:assert/strict';
import { fnv1a, hash } from '../../src/text/hash.js';

describe('numbers that stand for a text', () => {
  it('are FNV-1a’s', () => {
    assert.equal(fnv1a('') >>> 0, 0x811c9dc5);
    assert.equal(fnv1a('a') >>> 0, 0xe40c292c);
    assert.equal(fnv1a('foobar') >>> 0, 0xbf9cf968);
  });

  it('are sixteen digits where they are kept, the first eight FNV-1a’s', () => {
    assert.match(hash('Wren waited.'), /^[0-9a-f]{16}$/);
    assert.equal(hash('foobar').slice(0, 8), 'bf9cf968');
    assert.notEqual(hash('Wren waited.'), hash('Wren waited!'));
  });
});
