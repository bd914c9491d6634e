import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { removeLeftDrafts } from '../../src/disk/drafts.js';
import { withFolder } from '../cli/folder.js';

describe('drafts that a killed run left behind', () => {
  const dead = (): number => spawnSync(process.execPath, ['-e', '']).pid;

  it('are removed, and no other file is', () =>
    withFolder({ '.ficwright-x.new': '', '.ficwright-notes.txt': '', 'ficwright-1-aa.new': '' }, async folder => {
      const before = (await readdir(folder)).sort();
      await withFolder(
        {
          [`.ficwright-${dead()}-0a1b2c3d.new`]: 'x',
          [`.ficwright-${dead()}-0a1b2c3d.old`]: 'x',
          [`.ficwright-${process.pid}-0a1b2c3d.new`]: 'x',
          'a.txt': '',
        },
        async other => {
          assert.equal(await removeLeftDrafts(other), 3);
          assert.deepEqual(await readdir(other), ['a.txt']);
        },
      );
      assert.equal(await removeLeftDrafts(folder), 0);
      assert.deepEqual((await readdir(folder)).sort(), before);
    }));

  it('stay while the run is at work, but not for ever', () =>
    withFolder({ [`.ficwright-${process.ppid}-0a1b2c3d.new`]: 'x' }, async folder => {
      assert.equal(await removeLeftDrafts(folder), 0);
      assert.equal(await removeLeftDrafts(folder, Date.now() + 4_000_000), 1);
    }));

  it('are none in a folder that is not there', async () => assert.equal(await removeLeftDrafts('/no/such/folder'), 0));
});
