import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, encode } from '../../src/disk/decodeText.js';

const told = (bytes: readonly number[] | Buffer): string => {
  const it = decode(Buffer.from(bytes));
  return 'what' in it ? `${it.what} at ${it.at}, line ${it.line}` : JSON.stringify(it);
};

describe('cli: decoding', () => {
  it('reads UTF-8 with and without a byte order mark, and writes it back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, bom) => {
        const clean = text.replace(/^\ufeff/, '').replaceAll('\0', '');
        const bytes = encode(clean, bom);
        assert.deepEqual(decode(bytes), { text: clean, bom });
      }),
    );
    assert.equal(told([0xef, 0xbb, 0xbf]), '{"text":"","bom":true}');
    assert.equal(told([]), '{"text":"","bom":false}');
    assert.equal(told(Buffer.from('a\r\nb\rc\n')), '{"text":"a\\r\\nb\\rc\\n","bom":false}');
  });

  it('tells what is wrong and where', () => {
    assert.equal(told(Buffer.from('one\ncafé', 'latin1')), 'not UTF-8: byte 0xE9 at 7, line 2');
    assert.equal(told(Buffer.from('\ufeffhi', 'utf16le')), 'UTF-16 (little-endian), not UTF-8 at 0, line 1');
    assert.equal(told(Buffer.from('\ufeffhi', 'utf16le').swap16()), 'UTF-16 (big-endian), not UTF-8 at 0, line 1');
    assert.equal(told(Buffer.from('hi', 'utf16le')), 'not text: a NUL byte at 1, line 1');
    assert.equal(told(Buffer.from('a\nb\0c')), 'not text: a NUL byte at 3, line 2');
    assert.equal(told([97, 0x80]), 'not UTF-8: byte 0x80 at 1, line 1');
    assert.equal(told([0xc0, 0x80]), 'not UTF-8: byte 0xC0 at 0, line 1');
    assert.equal(told([0xed, 0xa0, 0x80]), 'not UTF-8: byte 0xED at 0, line 1');
    assert.equal(told([0xe2, 0x80]), 'not UTF-8: byte 0xE2 at 0, line 1');
    assert.equal(told([0xf4, 0x90, 0x80, 0x80]), 'not UTF-8: byte 0xF4 at 0, line 1');
    assert.equal(told([0xf0, 0x8f, 0x80, 0x80]), 'not UTF-8: byte 0xF0 at 0, line 1');
  });

  it('finds a wrong byte exactly where there is one', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 30 }), bytes => {
        const it = decode(Buffer.from(bytes));
        let valid = true;
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        } catch {
          valid = false;
        }
        const readable = valid && !bytes.includes(0);
        assert.equal('text' in it, readable);
      }),
      { numRuns: 2000 },
    );
  });
});
