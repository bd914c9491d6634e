import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { streamInput, type Input } from '../../src/cli/input.js';
import type { Inspection } from '../../src/cli/inspect.js';
import type { Stats } from '../../src/cli/statsTable.js';
import { stillClock } from '../support/later.js';
import { ficwright, ficwrightReading, objects } from './ficwright.js';
import { withFolder } from './folder.js';

const WRONG = 'He saw the the door.\n';
const RIGHT = 'He saw the door.\n';
const FOLDER = { 'a.fic': '“Go,” said Wren.\n', 'ficwright.json': '{ "rules": { "quotes/mixed-style": "off" } }' };

/** Something that is piped in, in pieces. */
function piped(...pieces: readonly (string | Uint8Array)[]): Input {
  const stream = new PassThrough();
  for (const piece of pieces) stream.write(piece);
  stream.end();
  return streamInput({ piped: true, terminal: false }, () => stream);
}

describe('cli: standard input', () => {
  it('is read where a path is -', () =>
    withFolder(FOLDER, async folder => {
      const { out, err, code } = await ficwrightReading(piped('He saw ', 'the the door.\n'), folder, 'check', '-');
      assert.match(out, /^<stdin>:1:8 warning narr\/doubled-word .*\n1 finding in standard input\n$/);
      assert.deepEqual({ err, code }, { err: [], code: 1 });
      const [known] = objects<Inspection>(
        (await ficwrightReading(piped('“Go,” said Wren.\n'), folder, 'inspect', '-')).out,
      );
      assert.deepEqual([known!.file, known!.quotes.length, known!.cast[0]?.name], ['<stdin>', 1, 'Wren']);
      const [figures] = objects<Stats>(
        (await ficwrightReading(piped('He left.\n'), folder, 'stats', '--format', 'json', '-')).out,
      );
      assert.deepEqual([figures!.file, figures!.counts.story], ['<stdin>', 2]);
      assert.match(
        (await ficwrightReading(piped('He left.\n'), folder, 'stats', '-')).out,
        /^<stdin>\n {2}story words +2$/m,
      );
    }));

  it('stands among other files, once', () =>
    withFolder(FOLDER, async folder => {
      const { out } = await ficwrightReading(piped(WRONG), folder, 'check', '-', 'a.fic', '-', '--format', 'json');
      assert.deepEqual(
        objects<{ file: string }>(out).map(({ file }) => file),
        ['<stdin>', 'a.fic'],
      );
    }));

  it('belongs to the project of the working folder', () =>
    withFolder({ 'ficwright.json': '{ "rules": { "narr/doubled-word": "off" } }', 'part/a.fic': '' }, async folder => {
      assert.deepEqual(await ficwrightReading(piped(WRONG), path.join(folder, 'part'), 'check', '-'), {
        out: '0 findings in standard input\n',
        err: [],
        code: 0,
      });
    }));

  it('is fixed onto standard output, byte order mark and line ends kept', () =>
    withFolder(FOLDER, async folder => {
      assert.deepEqual(
        await ficwrightReading(piped(`\ufeff${WRONG.replace('\n', '\r\n')}No end`), folder, 'check', '--fix', '-'),
        { out: `\ufeff${RIGHT.replace('\n', '\r\n')}No end`, err: ['1 fix applied, 0 findings left'], code: 0 },
      );
      assert.deepEqual(await ficwrightReading(piped(RIGHT), folder, 'check', '--fix'), {
        out: RIGHT,
        err: ['0 fixes applied, 0 findings left'],
        code: 0,
      });
      assert.deepEqual(await ficwrightReading(piped(WRONG), folder, 'check', '--fix', '--dry-run', '-'), {
        out: '--- a/<stdin>\n+++ b/<stdin>\n@@ -1,1 +1,1 @@\n-He saw the the door.\n+He saw the door.\n',
        err: ['1 fix would be applied in 1 file'],
        code: 1,
      });
    }));

  it('that is fixed leaves room for nothing else', () =>
    withFolder(FOLDER, async folder => {
      for (const [args, message] of [
        [['-', 'a.fic'], 'check: --fix - writes the fixed text to standard output; leave out the other paths'],
        [['-', '--format', 'json'], 'check: --fix - writes the fixed text to standard output; leave out --format'],
        [['a.fic', '--dry-run', '--format', 'text'], 'check: --dry-run writes a diff; leave out --format'],
      ] as const)
        assert.deepEqual(await ficwrightReading(piped(WRONG), folder, 'check', '--fix', ...args), {
          out: '',
          err: [message],
          code: 2,
        });
    }));

  it('is refused where it is no text', () =>
    withFolder(FOLDER, async folder => {
      assert.deepEqual(
        await ficwrightReading(piped(Buffer.from('caf\u00e9', 'latin1')), folder, 'check', '--fix', '-'),
        {
          out: '',
          err: [
            '<stdin>: not UTF-8: byte 0xE9 at byte 3, line 1; save it as UTF-8',
            '0 fixes applied, 0 findings left',
          ],
          code: 2,
        },
      );
      const broken = new PassThrough();
      broken.destroy(Object.assign(new Error('EISDIR: illegal operation on a directory, read'), { code: 'EISDIR' }));
      assert.deepEqual(
        (
          await ficwrightReading(
            streamInput({ piped: true, terminal: false }, () => broken),
            folder,
            'check',
            '-',
          )
        ).err,
        ['<stdin>: a folder, not a file; give a file, or - for standard input'],
      );
    }));

  it('is read without being named when something is piped in', () =>
    withFolder(FOLDER, async folder => {
      const { out, code } = await ficwrightReading(piped(WRONG), folder, 'check');
      assert.match(out, /^<stdin>:1:8 .*\n1 finding in standard input\n$/);
      assert.equal(code, 1);
      assert.equal(
        objects<Stats>((await ficwrightReading(piped('He left.\n'), folder, 'stats', '--format', 'json')).out)[0]?.file,
        '<stdin>',
      );
    }));

  it('that is closed, empty or no pipe leaves the folder to be read, as it was', () =>
    withFolder(FOLDER, async folder => {
      const plain = await ficwright(folder, 'check');
      assert.match(plain.out, /1 file\n$/);
      assert.deepEqual(await ficwrightReading(piped(), folder, 'check'), plain);
      assert.deepEqual(await ficwrightReading({ ...piped(WRONG), piped: false }, folder, 'check'), plain);
    }));

  it('that stays silent is not waited for, and that is said', () =>
    withFolder(FOLDER, async folder => {
      const clock = stillClock();
      const silent = (): Input =>
        streamInput(
          { piped: true, terminal: false },
          () => {
            setImmediate(() => clock.pass(3_000));
            return new PassThrough();
          },
          clock.later,
        );
      const { err, out } = await ficwrightReading(silent(), folder, 'check');
      assert.match(out, /1 file\n$/);
      assert.deepEqual(err, [
        'nothing came over standard input in 3 seconds, so this folder is read; give - to wait, or . to read the folder at once',
      ]);
    }));

  it('that brings nothing has no folder fixed that nobody named', () =>
    withFolder({ 'a.fic': WRONG }, async folder => {
      assert.deepEqual(await ficwrightReading(piped(), folder, 'check', '--fix'), {
        out: '',
        err: ['check: nothing came over standard input; to fix the files of this folder, give its path: .'],
        code: 2,
      });
      assert.equal(await readFile(path.join(folder, 'a.fic'), 'utf8'), WRONG);
      assert.equal((await ficwrightReading(piped(), folder, 'check', '--fix', '.')).code, 0);
    }));

  it('from a person is asked for', () =>
    withFolder(FOLDER, async folder => {
      assert.deepEqual(
        (await ficwrightReading({ ...piped(RIGHT), piped: false, terminal: true }, folder, 'check', '-')).err,
        ['type or paste the chapter, then press Ctrl+D on a line of its own'],
      );
    }));

  it('over 64 MB is refused', async () => {
    await assert.rejects(piped('12345', '67890').read(8), /larger than/);
  });
});
