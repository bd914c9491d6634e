import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { findManuscripts } from '../../src/cli/files.js';
import { projects } from '../../src/project/onDisk/projects.js';
import { withFolder } from './folder.js';

const TREE = {
  'one.fic': '',
  'two.txt': '',
  'three.md': '',
  'notes.doc': '',
  'README.md': '',
  'LICENSE.txt': '',
  'changelog.md': '',
  'part/ch2.txt': '',
  'part/ch10.txt': '',
  'node_modules/x/y.txt': '',
  '.git/z.txt': '',
};

/** What is found, a line each: the path as shown with `/`, and the problem. What is wrong with settings comes first. */
async function found(cwd: string, ...paths: string[]): Promise<string[]> {
  const lines: string[] = [];
  const given = projects({
    tell: (file, faults) => void lines.push(...faults.map(({ message }) => `${path.relative(cwd, file)}: ${message}`)),
  });
  for await (const { shown, problem } of findManuscripts(paths, cwd, given))
    lines.push(shown.split(path.sep).join('/') + (problem === null ? '' : `: ${problem}`));
  return lines;
}

describe('cli: finding manuscripts', () => {
  it('takes every text below a folder that has no settings, but those about the folder', () =>
    withFolder(TREE, async folder => {
      assert.deepEqual(await found(folder, '.'), ['one.fic', 'part/ch2.txt', 'part/ch10.txt', 'three.md', 'two.txt']);
    }));

  it('takes what the settings of the folder say, and .fic always', () =>
    withFolder({ ...TREE, 'ficwright.json': '{"manuscripts": ["part/**", "!**/ch10*"]}' }, async folder => {
      assert.deepEqual(await found(folder, '.'), ['one.fic', 'part/ch2.txt']);
      assert.deepEqual(await found(folder, 'part'), ['part/ch2.txt']);
    }));

  it('leaves notes and the like alone unless a pattern names them', () =>
    withFolder(
      {
        ...TREE,
        'NOTES.md': '',
        'part/outline.txt': '',
        'ficwright.json': '{"manuscripts": ["**/*.txt", "**/*.md", "part/outline.*"]}',
      },
      async folder => {
        assert.deepEqual(await found(folder, '.'), [
          'one.fic',
          'part/ch2.txt',
          'part/ch10.txt',
          'part/outline.txt',
          'three.md',
          'two.txt',
        ]);
      },
    ));

  it('takes brackets and signs in a pattern for themselves', () =>
    withFolder(
      {
        'part (old)/a+b.txt': '',
        'part/c.txt': '',
        'ficwright.json': '{"manuscripts": ["part (old)/*.txt", "(c|d)+.txt"]}',
      },
      async folder => {
        assert.deepEqual(await found(folder, '.'), ['part (old)/a+b.txt']);
      },
    ));

  it('takes texts and Markdown when the settings name no globs', () =>
    withFolder({ ...TREE, 'ficwright.json': '{}' }, async folder => {
      assert.deepEqual(await found(folder, '.'), ['one.fic', 'part/ch2.txt', 'part/ch10.txt', 'three.md', 'two.txt']);
    }));

  it('takes texts only below the folder that has settings, when one has', () =>
    withFolder({ ...TREE, 'part/ficwright.json': '{}' }, async folder => {
      assert.deepEqual(await found(folder, '.'), ['one.fic', 'part/ch2.txt', 'part/ch10.txt']);
    }));

  it('takes a file named directly whatever its name, and each file once', () =>
    withFolder(TREE, async folder => {
      assert.deepEqual(await found(folder, 'README.md', 'notes.doc', 'part', './part/ch2.txt'), [
        'README.md',
        'notes.doc',
        'part/ch2.txt',
        'part/ch10.txt',
      ]);
    }));

  it('tells of broken settings and goes on with the default', async () => {
    for (const [text, problem] of [
      ['{"manuscripts": ["*.txt"', /not valid JSON/],
      ['[]', /no JSON object/],
      ['{"manuscripts": "*.txt"}', /“manuscripts” must be a list of patterns/],
      ['{"manuscripts": [1]}', /“manuscripts” must be a list of patterns/],
      ['', /not valid JSON/],
    ] as const) {
      await withFolder({ 'a.txt': '', 'ficwright.json': text }, async folder => {
        const [first, ...rest] = await found(folder, '.');
        assert.match(first!, /^ficwright\.json: /);
        assert.match(first!, problem);
        assert.deepEqual(rest, ['a.txt']);
      });
    }
  });

  it('tells of a path that is not there and of a folder without manuscripts', () =>
    withFolder({ 'empty/x.doc': '', 'a.fic': '' }, async folder => {
      assert.deepEqual(await found(folder, 'gone.fic', 'empty', 'a.fic', 'a.fic/b'), [
        'gone.fic: no such file or folder; check the path',
        'empty: no manuscript in or below this folder; give a file, or a folder with .fic, .txt or .md files',
        'a.fic',
        'a.fic/b: its parent is not a folder; check the path',
      ]);
    }));

  it('does not follow a link to a folder round in circles', () =>
    withFolder({ 'part/a.fic': '' }, async folder => {
      await symlink(folder, path.join(folder, 'part', 'again'), 'dir');
      assert.deepEqual(await found(folder, '.'), ['part/a.fic']);
    }));
});
