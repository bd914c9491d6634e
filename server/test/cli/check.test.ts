import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, link, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ficwright, objects } from './ficwright.js';
import { withFolder } from './folder.js';

const WRONG = 'Petra shook his head, "How is she?"\n\nHe saw the the door.\n';
const RIGHT = 'Petra shook his head. "How is she?"\n\nHe saw the door.\n';

describe('cli: check', () => {
  it('prints a line a finding and a count', () =>
    withFolder({ 'a.fic': WRONG, 'b.fic': RIGHT }, async folder => {
      const { out, code, err } = await ficwright(folder, 'check');
      const lines = out.split('\n');
      assert.match(lines[0]!, /^a\.fic:1:\d+ warning dialogue\/beat-before-comma \S/);
      assert.match(lines[1]!, /^a\.fic:3:\d+ \w+ narr\/doubled-word \S/);
      assert.deepEqual(lines.slice(2), ['2 findings in 2 files', '']);
      assert.deepEqual({ code, err }, { code: 1, err: [] });
    }));

  it('exits 0 when nothing is to find', () =>
    withFolder({ 'b.fic': RIGHT }, async folder => {
      assert.deepEqual(await ficwright(folder, 'check', 'b.fic'), { out: '0 findings in 1 file\n', err: [], code: 0 });
    }));

  it('leaves out what lies below the asked level', () =>
    withFolder({ 'a.fic': WRONG }, async folder => {
      const all = objects<{ findings: { level: string }[] }>(
        (await ficwright(folder, 'check', '--format', 'json', '--level', 'hint')).out,
      )[0]!.findings;
      const grave = objects<{ findings: { level: string }[] }>(
        (await ficwright(folder, 'check', '--format', 'json', '--level', 'warning')).out,
      )[0]!.findings;
      assert.deepEqual(
        grave,
        all.filter(finding => finding.level === 'warning'),
      );
      assert.equal(all.length, 2);
    }));

  it('finds what a preset shows, and what the project sets', () =>
    withFolder({ 'a.txt': `${WRONG}\n“Come!!!” he shouted. “I can smell it..”\n` }, async folder => {
      const rules = async (...args: string[]): Promise<string> =>
        objects<{ findings: { rule: string }[] }>(
          (await ficwright(folder, 'check', '--format', 'json', ...args)).out,
        )[0]!
          .findings.map(({ rule }) => rule)
          .join(' ');
      const draft = 'dialogue/beat-before-comma narr/doubled-word';
      assert.equal(await rules('--preset', 'draft'), draft);
      assert.equal(await rules('--preset=revise'), `${draft} speech/trailing-style`);
      assert.equal(await rules('--preset', 'polish'), `${draft} speech/ask-exclaim speech/trailing-style`);
      assert.equal(await rules(), await rules('--preset', 'polish'));
      await writeFile(
        path.join(folder, 'ficwright.json'),
        '{ "rules": { "narr/doubled-word": "off", "speech/ask-exclaim": "warning" } }',
      );
      assert.equal(await rules('--preset', 'draft'), 'dialogue/beat-before-comma speech/ask-exclaim');
    }));

  it('writes commands that GitHub shows beside lines', () =>
    withFolder(
      { 'part/a,b: 1.txt': `${WRONG}\n“Come!!!” he shouted, 100% sure.\n`, 'c.txt': 'He left.\n' },
      async folder => {
        const { out, code } = await ficwright(folder, 'check', '--format', 'github');
        const lines = out.trimEnd().split('\n');
        assert.equal(lines.length, 3);
        assert.ok(
          lines[0]!.startsWith(
            '::warning file=part/a%2Cb%3A 1.txt,line=1,endLine=1,col=21,endColumn=22,title=dialogue/beat-before-comma::',
          ),
        );
        assert.match(lines[1]!, /^::warning file=.*,line=3,endLine=3,col=8,endColumn=15,title=narr\/doubled-word::\S/);
        assert.match(lines[2]!, /^::notice file=.*,line=5,.*,title=speech\/ask-exclaim::\S/);
        assert.equal(code, 1);
        assert.equal((await ficwright(folder, 'check', '--format', 'github', 'c.txt')).out, '');
      },
    ));

  it('mends files in place, keeps byte order mark, line ends and mode, and leaves no other file behind', () =>
    withFolder(
      {
        'bom.fic': `\ufeff${WRONG.replaceAll('\n', '\r\n')}`,
        'mixed.fic': WRONG.replace('\n', '\r\n'),
        'latin.fic': Buffer.from(`${WRONG}caf\u00e9`, 'latin1'),
        'clean.fic': RIGHT,
      },
      async folder => {
        await chmod(path.join(folder, 'bom.fic'), 0o640);
        const before = (await stat(path.join(folder, 'clean.fic'))).mtimeMs;
        const { out, err, code } = await ficwright(folder, 'check', '--fix');
        assert.equal(out, '0 findings in 3 files\n');
        assert.deepEqual(
          err.map(line => line.split(':')[0]),
          ['latin.fic', '4 fixes applied'],
        );
        assert.equal(code, 2);
        assert.equal(await readFile(path.join(folder, 'bom.fic'), 'utf8'), `\ufeff${RIGHT.replaceAll('\n', '\r\n')}`);
        assert.equal(await readFile(path.join(folder, 'mixed.fic'), 'utf8'), RIGHT.replace('\n', '\r\n'));
        assert.equal(await readFile(path.join(folder, 'latin.fic'), 'latin1'), `${WRONG}caf\u00e9`);
        if (process.platform !== 'win32') assert.equal((await stat(path.join(folder, 'bom.fic'))).mode & 0o777, 0o640);
        assert.equal((await stat(path.join(folder, 'clean.fic'))).mtimeMs, before);
        assert.deepEqual((await readdir(folder)).sort(), ['bom.fic', 'clean.fic', 'latin.fic', 'mixed.fic']);
      },
    ));

  it('mends the file that a link means, and keeps the link', () =>
    withFolder({ 'real.fic': WRONG }, async folder => {
      await symlink('real.fic', path.join(folder, 'link.fic'));
      assert.equal((await ficwright(folder, 'check', '--fix', 'link.fic')).code, 0);
      assert.equal(await readFile(path.join(folder, 'real.fic'), 'utf8'), RIGHT);
      assert.deepEqual(
        (await readdir(folder, { withFileTypes: true })).map(entry => entry.isSymbolicLink()),
        [true, false],
      );
    }));

  it('says in a line which file it leaves as it is and why, fixes the others, and exits 2', () =>
    withFolder({ 'a.fic': WRONG, 'b.fic': WRONG, 'c.fic': WRONG }, async folder => {
      await chmod(path.join(folder, 'a.fic'), 0o444);
      await link(path.join(folder, 'c.fic'), path.join(folder, 'c.txt'));
      const { err, code } = await ficwright(folder, 'check', '--fix', 'a.fic', 'b.fic', 'c.fic');
      assert.deepEqual(err, [
        'a.fic: not fixed: read-only; allow writing to it first',
        'c.fic: not fixed: it has other names (hard links), which would keep the old text; copy it and fix the copy',
        '2 fixes applied',
      ]);
      assert.equal(code, 2);
      assert.equal(await readFile(path.join(folder, 'a.fic'), 'utf8'), WRONG);
      assert.equal(await readFile(path.join(folder, 'b.fic'), 'utf8'), RIGHT);
      assert.equal(await readFile(path.join(folder, 'c.fic'), 'utf8'), WRONG);
      assert.deepEqual((await readdir(folder)).sort(), ['a.fic', 'b.fic', 'c.fic', 'c.txt']);
    }));

  it('removes what a killed run left behind, in whichever of its steps', () =>
    withFolder({ 'a.fic': WRONG }, async folder => {
      const { pid } = spawnSync(process.execPath, ['-e', '']);
      await writeFile(path.join(folder, `.ficwright-${pid}-0011aabb.new`), RIGHT);
      await link(path.join(folder, 'a.fic'), path.join(folder, `.ficwright-${pid}-0011aabb.old`));
      const { err, code } = await ficwright(folder, 'check', '--fix');
      assert.deepEqual({ err, code }, { err: ['2 fixes applied'], code: 0 });
      assert.deepEqual(await readdir(folder), ['a.fic']);
      assert.equal(await readFile(path.join(folder, 'a.fic'), 'utf8'), RIGHT);
    }));

  it('mends only what is at or above the level', () =>
    withFolder({ 'a.fic': WRONG }, async folder => {
      await ficwright(folder, 'check', '--fix', '--level', 'warning');
      const { out } = await ficwright(folder, 'check', '--level', 'warning');
      assert.equal(out, '0 findings in 1 file\n');
    }));
});
