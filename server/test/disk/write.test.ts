import assert from 'node:assert/strict';
import { appendFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { chmod, chown, link, readFile, readdir, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readRegular } from '../../src/disk/read.js';
import { replaceFile, type Moments } from '../../src/disk/write.js';
import { withFolder } from '../cli/folder.js';

const OLD = 'Night fell.\n';
const NEW = 'Morning came.\n';

/** When the file was last saved. */
const SAVED = new Date('2024-05-01T12:00:00Z');

/**
 * Reads a file, lets `change` happen, writes it: gives why it was not written, what stands in it, and which files there
 * are.
 */
async function replaced(
  folder: string,
  change: (file: string) => void | Promise<void> = () => undefined,
  moments?: (file: string) => Moments,
): Promise<{ why: string; text: string; files: string[] }> {
  const file = path.join(folder, 'a.txt');
  await utimes(file, SAVED, SAVED);
  const before = await readRegular(file, 1_000);
  await change(file);
  const why = await replaceFile(file, before, Buffer.from(NEW), moments?.(file)).then(
    () => '',
    (error: unknown) => (error as Error).message,
  );
  return { why, text: await readFile(file, 'utf8'), files: (await readdir(folder)).sort() };
}

const posix = process.platform !== 'win32';

describe('writing a file anew', () => {
  it('puts the new text in its place and leaves nothing else', () =>
    withFolder({ 'a.txt': OLD }, async folder => {
      assert.deepEqual(await replaced(folder), { why: '', text: NEW, files: ['a.txt'] });
    }));

  const changes: readonly [string, string, (file: string) => void][] = [
    ['a text that grew', `${OLD}More.\n`, file => appendFileSync(file, 'More.\n')],
    ['a text of the same length', 'Rain fell. \n', file => writeFileSync(file, 'Rain fell. \n')],
    [
      'a text of the same length and time',
      'Light fell.\n',
      file => {
        writeFileSync(file, 'Light fell.\n');
        utimesSync(file, SAVED, SAVED);
      },
    ],
    [
      'another file in its place, though it says the same',
      OLD,
      file => {
        writeFileSync(`${file}~`, OLD);
        renameSync(`${file}~`, file);
      },
    ],
    ['the same text, saved again', OLD, file => writeFileSync(file, OLD)],
  ];
  for (const [what, text, change] of changes) {
    it(`leaves alone ${what}`, () =>
      withFolder({ 'a.txt': OLD }, async folder => {
        const found = await replaced(folder, change);
        assert.deepEqual({ text: found.text, files: found.files }, { text, files: ['a.txt'] });
        assert.match(found.why, /^changed since it was read/);
      }));
    it(`leaves alone ${what}, when that happens while the draft is written`, () =>
      withFolder({ 'a.txt': OLD }, async folder => {
        const found = await replaced(folder, undefined, file => ({ drafted: () => change(file) }));
        assert.deepEqual({ text: found.text, files: found.files }, { text, files: ['a.txt'] });
        assert.match(found.why, /^changed since it was read/);
      }));
  }

  it('puts back what is saved in the last moment', () =>
    withFolder({ 'a.txt': OLD }, async folder => {
      const { ino } = await stat(path.join(folder, 'a.txt'));
      const found = await replaced(folder, undefined, file => ({ checked: () => appendFileSync(file, 'More.\n') }));
      assert.deepEqual({ text: found.text, files: found.files }, { text: `${OLD}More.\n`, files: ['a.txt'] });
      assert.match(found.why, /^changed since it was read/);
      assert.equal((await stat(path.join(folder, 'a.txt'))).ino, ino);
    }));

  it('keeps mode and owner', function () {
    if (!posix) this.skip();
    return withFolder({ 'a.txt': OLD }, async folder => {
      const file = path.join(folder, 'a.txt');
      const own = process.getuid?.() === 0;
      if (own) await chown(file, 4321, 8765);
      await chmod(file, 0o6642);
      assert.equal((await replaced(folder)).why, '');
      const { mode, uid, gid } = await stat(file);
      assert.equal(mode & 0o7777, 0o6642);
      if (own) assert.deepEqual([uid, gid], [4321, 8765]);
    });
  });

  it('keeps a symbolic link, and writes the file it means', () =>
    withFolder({ 'real.txt': OLD }, async folder => {
      await symlink('real.txt', path.join(folder, 'a.txt'));
      assert.deepEqual(await replaced(folder), { why: '', text: NEW, files: ['a.txt', 'real.txt'] });
      assert.equal(await readFile(path.join(folder, 'real.txt'), 'utf8'), NEW);
      assert.ok(
        (await readdir(folder, { withFileTypes: true })).find(({ name }) => name === 'a.txt')?.isSymbolicLink(),
      );
    }));

  it('leaves alone a file with other names', () =>
    withFolder({ 'a.txt': OLD }, async folder => {
      await link(path.join(folder, 'a.txt'), path.join(folder, 'b.txt'));
      const { why, text, files } = await replaced(folder);
      assert.match(why, /^it has other names/);
      assert.deepEqual({ text, files }, { text: OLD, files: ['a.txt', 'b.txt'] });
    }));

  it('leaves alone a read-only file', () =>
    withFolder({ 'a.txt': OLD }, async folder => {
      await chmod(path.join(folder, 'a.txt'), 0o444);
      const { why, text, files } = await replaced(folder);
      assert.match(why, /^read-only/);
      assert.deepEqual({ text, files }, { text: OLD, files: ['a.txt'] });
    }));

  it('leaves alone a link that means another file by now', () =>
    withFolder({ 'one.txt': OLD, 'two.txt': OLD }, async folder => {
      await symlink('one.txt', path.join(folder, 'a.txt'));
      const { why } = await replaced(folder, async file => {
        await symlink('two.txt', `${file}~`);
        renameSync(`${file}~`, file);
      });
      assert.match(why, /^changed since it was read/);
      await writeFile(path.join(folder, 'two.txt'), OLD);
    }));
});
