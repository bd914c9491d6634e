import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withFolder } from './folder.js';

const CLI = fileURLToPath(new URL('../../src/cli.js', import.meta.url));

/** Runs the compiled command line as a process of its own. `read`: bytes of its data after which the reader goes away. */
function spawned(cwd: string, args: readonly string[], read = Infinity): Promise<{ out: string; err: string; code: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const ran = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      ran.out += chunk;
      if (ran.out.length > read) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => void (ran.err += chunk));
    child.on('error', reject).on('close', code => resolve({ ...ran, code }));
  });
}

describe('cli: as a process', () => {
  it('writes all its data to a pipe before it ends', () => withFolder({ 'a.fic': '"Go," said Wren.\n\n'.repeat(5_000) }, async folder => {
    const { out, err, code } = await spawned(folder, ['inspect', 'a.fic']);
    assert.deepEqual({ err, code }, { err: '', code: 0 });
    assert.ok(out.length > 500_000);
    assert.equal((JSON.parse(out) as { quotes: unknown[] }).quotes.length, 5_000);
  }));

  it('ends quietly when its reader goes away', () => withFolder({ 'a.fic': '"Go," said Wren.\n\n'.repeat(5_000), 'b.fic': '"Go," said Wren.\n\n'.repeat(5_000) }, async folder => {
    const { err, code } = await spawned(folder, ['inspect', '.'], 1_000);
    assert.deepEqual({ err, code }, { err: '', code: 0 });
  }));

  it('keeps data and messages apart, and exits with what it found', () => withFolder({ 'a.fic': 'He saw the the door.\n', 'b.fic': Buffer.from([0xff]) }, async folder => {
    assert.deepEqual(await spawned(folder, ['check', 'b.fic', '--format', 'json']), { out: '', err: 'ficwright: b.fic: not UTF-8: byte 0xFF at byte 0, line 1\n', code: 2 });
    const { out, err, code } = await spawned(folder, ['check', 'a.fic']);
    assert.match(out, /^a\.fic:1:\d+ \w+ narr\/doubled-word .*\n1 finding in 1 file\n$/);
    assert.deepEqual({ err, code }, { err: '', code: 1 });
  }));

  it('tells the version of its package', async () => {
    const manifest = JSON.parse(readFileSync(path.resolve('package.json'), 'utf8')) as { version: string };
    assert.deepEqual(await spawned(process.cwd(), ['--version']), { out: `${manifest.version}\n`, err: '', code: 0 });
  });
});
