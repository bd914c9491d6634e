import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, symlink, truncate } from 'node:fs/promises';
import path from 'node:path';
import { readRegular, sameStamp } from '../../src/disk/read.js';
import { withFolder } from '../cli/folder.js';

describe('reading a file', () => {
  it('gives its bytes and the state it is in, through a link as well', () =>
    withFolder({ 'a.txt': 'Night fell.' }, async folder => {
      await symlink('a.txt', path.join(folder, 'link.txt'));
      const [one, other] = [
        await readRegular(path.join(folder, 'a.txt'), 100),
        await readRegular(path.join(folder, 'link.txt'), 11),
      ];
      assert.equal(one.bytes.toString(), 'Night fell.');
      assert.deepEqual(one.bytes, other.bytes);
      assert.ok(sameStamp(one.stamp, other.stamp));
    }));

  it('refuses what is longer than the limit, without reading it', () =>
    withFolder({ 'a.txt': '' }, async folder => {
      await truncate(path.join(folder, 'a.txt'), 2 ** 40).catch(() => truncate(path.join(folder, 'a.txt'), 2 ** 30));
      await assert.rejects(readRegular(path.join(folder, 'a.txt'), 1_048_576), { message: 'larger than 1 MB' });
    }));

  it('reads a file that says it is empty and is not', async function () {
    if (process.platform !== 'linux') this.skip();
    assert.match((await readRegular('/proc/self/status', 1_048_576)).bytes.toString(), /^Name:/);
    await assert.rejects(readRegular('/proc/self/status', 10), /larger than/);
  });

  it('refuses what is no file, and links to it, without waiting', function () {
    if (process.platform === 'win32') this.skip();
    return withFolder({}, async folder => {
      const at = (name: string): string => path.join(folder, name);
      execFileSync('mkfifo', [at('pipe')]);
      await symlink('pipe', at('to-pipe'));
      await symlink('/dev/zero', at('to-zero'));
      await symlink('/dev/tty', at('to-terminal'));
      await mkdir(at('folder'));
      for (const [name, why] of [
        ['pipe', 'a named pipe'],
        ['to-pipe', 'a named pipe'],
        ['to-zero', 'a device'],
        ['to-terminal', 'a device'],
        ['folder', 'a folder'],
      ] as const) {
        await assert.rejects(readRegular(at(name), 100), { message: `${why}, not a file` }, name);
      }
    });
  });
});
