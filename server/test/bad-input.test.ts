import { snapshotFor } from './support/snapshot.js';
import assert from 'node:assert/strict';
import { castOf } from '../src/analysis/cast/cast.js';
import { measureManuscript } from '../src/analysis/wordcount/wordcount.js';
import { outlineOf } from '../src/analysis/outline/outline.js';
import { inspectManuscript, type Inspection } from '../src/cli/inspect.js';
import { Manuscript } from '../src/manuscript/manuscript.js';
import { ficwright, objects } from './cli/ficwright.js';
import { withFolder } from './cli/folder.js';

/**
 * Reads a text through every layer, then edits it in these places (0 the head, 1 the end); the blocks must tile the
 * text each time.
 */
function survives(text: string, places: readonly number[] = [0, 0.5, 1]): void {
  let manuscript = Manuscript.of(text);
  assert.equal(manuscript.text, text);
  inspectManuscript(snapshotFor(manuscript, { uri: 'x' }));
  for (const share of places) {
    const place = manuscript.positionOf(Math.floor(share * text.length));
    manuscript = manuscript.edit({ range: { start: place, end: place }, text: '"x' });
    assert.equal(manuscript.length, manuscript.text.length);
    measureManuscript(outlineOf(manuscript));
    castOf(outlineOf(manuscript));
  }
}

const SOUP = [
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '「',
  '」',
  '(',
  ')',
  '[A/N: ',
  ']',
  '{',
  '}',
  '<!--',
  '-->',
  '<A/N>',
  '</A/N>',
  '<i>',
  '*',
  '**',
  '_',
  '—',
  '```',
  'word ',
  '.',
  '\n',
  '\n\n',
  '***\n',
  '# ',
];

const UNCLOSED = [
  '"a ',
  '“a ',
  "'a ",
  '‘a ',
  '«a ',
  '„a ',
  '「a ',
  '(A/N: a ',
  '[A/N: a ',
  '<!-- a ',
  '<A/N> a ',
  '<i a ',
  '<a b="',
  '&a',
  '*a ',
  '_a ',
  '**a ',
  '—a ',
  '`a ',
  'a" ',
  "a' ",
  'a* ',
  'a_ ',
  '“‘a ',
  '"\'a ',
];

const LINES = [
  '# A\n\n',
  'Chapter 3\n\n',
  '***\n\n',
  'A/N: hi\n\n',
  'Wren\n\n',
  '“A” ~ B\n\n',
  'The End\n\n',
  '> a\n',
  '- a\n',
  '<!-- ignore x: y -->\n\n',
  'Gull Port.\n\n',
  'The next day,\n\n',
  'Next time:\n\n',
];

/** Repeatable disorder: a linear congruential generator (Numerical Recipes' constants). */
function soup(length: number, seed: number, pieces: readonly string[] = SOUP): string {
  let text = '';
  for (let state = seed; text.length < length;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += pieces[(state >>> 8) % pieces.length]!;
  }
  return text;
}

describe('bad input', function () {
  // a safety net for a loop without end, not a measure; that work grows with the length is for scaling.test
  this.timeout(600_000);

  describe('in the manuscript', () => {
    it('an empty text', () => survives(''));
    it('white space only', () => survives('\n \t\r\n\u00a0\n\n'));
    it('100,000 blank lines', () => {
      survives('\n'.repeat(100_000));
      survives(`He left.${'\r\n'.repeat(100_000)}She stayed.`);
      survives(' \n'.repeat(100_000));
    });
    it('20 MB on one line', () => survives('He said, “Go on,” and she—well, she didn’t. '.repeat(460_000), [0.5]));
    for (const sign of SOUP.map(piece => piece.trim() || ' '))
      it(`a long line of ${sign}`, () => survives(sign.repeat(60_000 / sign.length)));
    for (const sign of UNCLOSED)
      it(`a long line of “${sign}” that never closes`, () => survives(sign.repeat(60_000 / sign.length)));
    it('unbalanced everything, thousands of times', () => {
      for (let seed = 1; seed <= 300; seed++) survives(soup(400, seed));
      for (let seed = 1; seed <= 3; seed++) survives(soup(200_000, seed));
      survives(
        soup(
          200_000,
          7,
          SOUP.filter(piece => !piece.includes('\n')),
        ),
      );
    });
    it('lone surrogates, NULs and other signs that are no text', () => {
      survives('\ud83d');
      survives('“a\udc00b” she\ud800 said.\n\n\udfff'.repeat(1_000));
      survives('a\0b "c\0d" \u0001\u001b[31m\u2028\u2029\u0085\ufffe\uffff\ufeff');
      survives('\r\r\n\n\r'.repeat(1_000));
    });
    for (const line of LINES) it(`20,000 times ${JSON.stringify(line)}`, () => survives(line.repeat(20_000)));
  });

  describe('on the command line', () => {
    const refused: readonly (readonly [name: string, bytes: Uint8Array, message: string])[] = [
      [
        'Latin-1',
        Buffer.from('Hello.\nA café.\n', 'latin1'),
        'x.fic: not UTF-8: byte 0xE9 at byte 12, line 2; save it as UTF-8',
      ],
      [
        'UTF-16, little-endian',
        Buffer.from('\ufeffHello.', 'utf16le'),
        'x.fic: UTF-16 (little-endian), not UTF-8; save it as UTF-8',
      ],
      [
        'UTF-16, big-endian',
        Buffer.from('\ufeffHello.', 'utf16le').swap16(),
        'x.fic: UTF-16 (big-endian), not UTF-8; save it as UTF-8',
      ],
      [
        'UTF-16 without a mark',
        Buffer.from('Hello.', 'utf16le'),
        'x.fic: not text: a NUL byte at byte 1, line 1; save it as UTF-8',
      ],
      ['NULs', Buffer.from('One.\n\nTwo\0.\n'), 'x.fic: not text: a NUL byte at byte 9, line 3; save it as UTF-8'],
      [
        'a surrogate in UTF-8',
        Buffer.from([0x41, 0x0a, 0xed, 0xa0, 0x80]),
        'x.fic: not UTF-8: byte 0xED at byte 2, line 2; save it as UTF-8',
      ],
    ];
    for (const [name, bytes, message] of refused) {
      it(`${name}: refused in one line`, () =>
        withFolder({ 'x.fic': bytes }, async folder => {
          assert.deepEqual(await ficwright(folder, 'inspect', 'x.fic'), { out: '', err: [message], code: 2 });
        }));
    }

    it('an empty file, and one that is only a byte order mark', () =>
      withFolder({ 'a.fic': '', 'b.fic': Buffer.from([0xef, 0xbb, 0xbf]) }, async folder => {
        const { out, err, code } = await ficwright(folder, 'inspect', 'a.fic', 'b.fic');
        assert.deepEqual({ err, code }, { err: [], code: 0 });
        for (const it of objects<Inspection>(out)) {
          assert.deepEqual(
            { ...it, file: '' },
            {
              file: '',
              version: 1,
              counts: { story: 0, ao3: 0, file: 0 },
              outline: [],
              cast: [],
              quotes: [],
              findings: [],
            },
          );
        }
      }));

    it('a folder in a file’s place, and a file that is not there', () =>
      withFolder({ 'folder.fic/a.fic': 'He left.\n' }, async folder => {
        const { out, err, code } = await ficwright(folder, 'inspect', 'folder.fic', 'gone.fic');
        assert.deepEqual(
          objects<Inspection>(out).map(it => it.file.replace('\\', '/')),
          ['folder.fic/a.fic'],
        );
        assert.deepEqual({ err, code }, { err: ['gone.fic: no such file or folder; check the path'], code: 2 });
      }));

    it('a broken ficwright.json', () =>
      withFolder({ 'a.txt': 'He left.\n', 'ficwright.json': '{"manuscripts": [' }, async folder => {
        const { out, err, code } = await ficwright(folder, 'check');
        assert.equal(out, '0 findings in 1 file\n');
        assert.equal(err.length, 1);
        assert.match(err[0]!, /^ficwright\.json: not valid JSON: [^\n]+$/);
        assert.equal(code, 2);
      }));
  });
});
