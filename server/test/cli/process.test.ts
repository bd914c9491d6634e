import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withFolder } from './folder.js';

const CLI = fileURLToPath(new URL('../../src/cli/main.js', import.meta.url));

interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/**
 * Runs the compiled command line as a process of its own. `read`: bytes of its data after which the reader goes away;
 * 0: it never comes.
 */
function spawned(cwd: string, args: readonly string[], read = Infinity): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const ran = { out: '', err: '' };
    if (read === 0) child.stdout.destroy();
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      ran.out += chunk;
      if (ran.out.length > read) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => void (ran.err += chunk));
    child.on('error', reject).on('close', code => resolve({ ...ran, code }));
  });
}

/** The same with a stream, 1 or 2, that takes no byte more. */
function onFullDisk(cwd: string, args: readonly string[], ...full: readonly (1 | 2)[]): Promise<Omit<Ran, 'out'>> {
  const device = openSync('/dev/full', 'w');
  return new Promise<Omit<Ran, 'out'>>((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd,
      stdio: ['ignore', full.includes(1) ? device : 'ignore', full.includes(2) ? device : 'pipe'],
    });
    let err = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => void (err += chunk));
    child.on('error', reject).on('close', code => resolve({ err, code }));
  }).finally(() => closeSync(device));
}

const WRONG = 'He saw the the door.\n';
const RIGHT = 'He saw the door.\n';

describe('cli: as a process', () => {
  it('writes all its data to a pipe before it ends', () =>
    withFolder({ 'a.fic': '"Go," said Wren.\n\n'.repeat(5_000) }, async folder => {
      const { out, err, code } = await spawned(folder, ['inspect', 'a.fic']);
      assert.deepEqual({ err, code }, { err: '', code: 0 });
      assert.ok(out.length > 500_000);
      assert.equal((JSON.parse(out) as { quotes: unknown[] }).quotes.length, 5_000);
    }));

  it('ends quietly when its reader goes away, and does not say that all is well', () =>
    withFolder(
      { 'a.fic': '"Go," said Wren.\n\n'.repeat(5_000), 'b.fic': '"Go," said Wren.\n\n'.repeat(5_000) },
      async folder => {
        const { err, code } = await spawned(folder, ['inspect', '.'], 1_000);
        assert.deepEqual({ err, code }, { err: '', code: 2 });
        for (const args of [['check'], ['stats'], ['--help'], ['--version']]) {
          const { err, code } = await spawned(folder, args, 0);
          assert.deepEqual({ err, code }, { err: '', code: 2 }, args.join(' '));
        }
      },
    ));

  it('fixes every file though its reader goes away', () =>
    withFolder({ 'a.fic': WRONG, 'b.fic': WRONG, 'c.fic': WRONG }, async folder => {
      const { err, code } = await spawned(folder, ['check', '--fix'], 0);
      assert.deepEqual({ err, code }, { err: 'ficwright: 3 fixes applied\n', code: 0 });
      for (const name of ['a.fic', 'b.fic', 'c.fic'])
        assert.equal(readFileSync(path.join(folder, name), 'utf8'), RIGHT);
    }));

  describe('whose disk is full', () => {
    before(function () {
      if (!existsSync('/dev/full')) this.skip();
    });

    it('says so in a line and exits 2', () =>
      withFolder({ 'a.fic': WRONG, 'b.fic': WRONG }, async folder => {
        for (const args of [['check'], ['inspect'], ['stats'], ['--help'], ['check', '--format', 'sarif']]) {
          assert.deepEqual(
            await onFullDisk(folder, args, 1),
            { err: 'ficwright: the output could not be written: no space left\n', code: 2 },
            args.join(' '),
          );
        }
      }));

    it('fixes all the same', () =>
      withFolder({ 'a.fic': WRONG, 'b.fic': WRONG }, async folder => {
        assert.deepEqual(await onFullDisk(folder, ['check', '--fix'], 1), {
          err: 'ficwright: the output could not be written: no space left (2 fixes applied)\n',
          code: 2,
        });
        assert.equal(readFileSync(path.join(folder, 'b.fic'), 'utf8'), RIGHT);
      }));

    it('exits 2 when not even that can be said', () =>
      withFolder({ 'a.fic': WRONG, 'b.fic': Buffer.from([0xff]) }, async folder => {
        assert.deepEqual(await onFullDisk(folder, ['check', '--fix', 'a.fic'], 2), { err: '', code: 2 });
        assert.equal(readFileSync(path.join(folder, 'a.fic'), 'utf8'), RIGHT);
        for (const args of [['check', 'b.fic'], ['nonsense'], ['check', 'a.fic', 'b.fic']])
          assert.equal((await onFullDisk(folder, args, 1, 2)).code, 2);
      }));
  });

  it('keeps data and messages apart, and exits with what it found', () =>
    withFolder({ 'a.fic': 'He saw the the door.\n', 'b.fic': Buffer.from([0xff]) }, async folder => {
      assert.deepEqual(await spawned(folder, ['check', 'b.fic', '--format', 'json']), {
        out: '',
        err: 'ficwright: b.fic: not UTF-8: byte 0xFF; save it as UTF-8\n',
        code: 2,
      });
      const { out, err, code } = await spawned(folder, ['check', 'a.fic']);
      assert.match(out, /^a\.fic:1:\d+ \w+ narr\/doubled-word .*\n1 finding in 1 file\n$/);
      assert.deepEqual({ err, code }, { err: '', code: 1 });
    }));

  for (const [what, standard] of [
    ['closed', 'ignore'],
    ['empty', 'pipe'],
  ] as const) {
    it(`reads its folder when standard input is ${what}`, () =>
      withFolder({ 'a.fic': WRONG }, folder => {
        const { stdout, status } = spawnSync(process.execPath, [CLI, 'check'], {
          cwd: folder,
          stdio: [standard, 'pipe', 'pipe'],
          encoding: 'utf8',
        });
        assert.match(stdout, /^a\.fic:1:8 .*\n1 finding in 1 file\n$/);
        assert.equal(status, 1);
        return Promise.resolve();
      }));
  }

  it('refuses a folder over standard input', function () {
    if (process.platform === 'win32') this.skip();
    return withFolder({ 'a.fic': WRONG }, folder => {
      const standard = openSync(folder, 'r');
      const { stderr, status } = spawnSync(process.execPath, [CLI, 'check', '-'], {
        cwd: folder,
        stdio: [standard, 'pipe', 'pipe'],
        encoding: 'utf8',
      });
      closeSync(standard);
      assert.deepEqual(
        { stderr, status },
        { stderr: 'ficwright: <stdin>: a folder, not a file; give a file, or - for standard input\n', status: 2 },
      );
      return Promise.resolve();
    });
  });

  it('is a link in a chain of programs', () =>
    withFolder({ 'a.fic': WRONG, 'right.txt': '' }, folder => {
      const run = (input: string, ...args: string[]) =>
        spawnSync(process.execPath, [CLI, ...args], { cwd: folder, input, encoding: 'utf8' });
      const { stdout, stderr, status } = run('\ufeffHe saw the the door.\r\n', 'check', '--fix', '-');
      assert.deepEqual(
        { stdout, stderr, status },
        { stdout: '\ufeffHe saw the door.\r\n', stderr: 'ficwright: 1 fix applied, 0 findings left\n', status: 0 },
      );
      assert.match(run(WRONG, 'check').stdout, /^<stdin>:1:8 .*\n1 finding in standard input\n$/);
      assert.match(run(WRONG, 'stats', '-').stdout, /^<stdin>\n/);
      assert.equal((JSON.parse(run(WRONG, 'inspect', '-').stdout) as { file: string }).file, '<stdin>');
      assert.equal(run('', 'check', '-').status, 0);
      const file = openSync(path.join(folder, 'a.fic'), 'r');
      const redirected = spawnSync(process.execPath, [CLI, 'check', '--fix', '--dry-run', '-'], {
        cwd: folder,
        stdio: [file, 'pipe', 'pipe'],
        encoding: 'utf8',
      });
      closeSync(file);
      assert.match(redirected.stdout, /^--- a\/<stdin>\n/);
      assert.equal(readFileSync(path.join(folder, 'a.fic'), 'utf8'), WRONG);
      return Promise.resolve();
    }));

  it('helps, and says what is wrong with what was asked, each with its exit code', () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    const help = run('check', '--help');
    assert.deepEqual([help.status, help.stderr], [0, '']);
    assert.match(help.stdout, /--fix --dry-run\n/);
    assert.deepEqual(
      [run('check', '--dry-run').status, run('check', '--dry-run').stderr],
      [2, 'ficwright: check: --dry-run shows what --fix would change; add --fix\n'],
    );
    assert.equal(run('chek').stderr, "ficwright: unknown command 'chek'; did you mean 'check'?\n");
  });

  it('tells the version of its package', async () => {
    const manifest = JSON.parse(readFileSync(path.resolve('package.json'), 'utf8')) as { version: string };
    assert.deepEqual(await spawned(process.cwd(), ['--version']), { out: `${manifest.version}\n`, err: '', code: 0 });
  });
});
