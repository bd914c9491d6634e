import assert from 'node:assert/strict';
import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { foldersUpwards, type Borders } from '../../src/disk/above.js';
import { withFolder } from '../cli/folder.js';

describe('the folders in which a project file is looked for', () => {
  const check = (
    make: Readonly<Record<string, string>>,
    from: string,
    expected: readonly string[],
    borders: (folder: string) => Borders = () => ({}),
  ): Promise<void> =>
    withFolder(make, async folder => {
      await mkdir(path.join(folder, from), { recursive: true });
      const found: string[] = [];
      for await (const one of foldersUpwards(path.join(folder, from), borders(folder)))
        found.push(path.relative(folder, one) || '.');
      assert.deepEqual(
        found.filter(one => !one.startsWith('..')),
        expected,
      );
    });

  it('end with the top of a repository', async () => {
    await check({ 'work/.git/HEAD': '' }, 'work/part/one', ['work/part/one', 'work/part', 'work']);
    await check({ 'work/.git': 'gitdir: elsewhere' }, 'work/part', ['work/part', 'work']);
  });

  it('end with the home', () =>
    check({}, 'home/fic/one', ['home/fic/one', 'home/fic', 'home'], folder => ({ home: path.join(folder, 'home') })));

  it('end with a folder of the workspace', () =>
    check({}, 'a/b/c', ['a/b/c', 'a/b'], folder => ({ workspace: [path.join(folder, 'a/b')] })));

  it('end at a repository inside of the workspace too', () =>
    check({ 'a/b/.git/HEAD': '' }, 'a/b/c', ['a/b/c', 'a/b'], folder => ({ workspace: [path.join(folder, 'a')] })));

  it('leave out a folder that everybody may write to', function () {
    if (process.platform === 'win32') this.skip();
    return withFolder({ 'tmp/mine/one/a.txt': '' }, async folder => {
      await chmod(path.join(folder, 'tmp'), 0o1777);
      const found: string[] = [];
      for await (const one of foldersUpwards(path.join(folder, 'tmp/mine/one'))) found.push(path.relative(folder, one));
      assert.deepEqual(found, ['tmp/mine/one', 'tmp/mine']);
    });
  });

  it('go on to the root elsewhere', async () => {
    const found: string[] = [];
    for await (const one of foldersUpwards('/no/such/place', { home: '/home/nobody' })) found.push(one);
    assert.deepEqual(found.slice(0, 3).concat(found.at(-1)!), ['/no/such/place', '/no/such', '/no', '/']);
  });
});
