import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { applyPatch, structuredPatch } from 'diff';
import fc from 'fast-check';
import { unifiedDiff } from '../../src/cli/diff.js';
import { changed, type OffsetEdit } from '../../src/features/codeActions/changes.js';
import { ficwright } from './ficwright.js';
import { withFolder } from './folder.js';

const REST = 'Rain fell.\n\n'.repeat(6);
const WRONG = `Petra shook his head, "How is she?"\n\n${REST}He saw the the door.\n`;

/** Texts that a diff may spoil, by the name of their file. */
const ODD: Readonly<Record<string, string>> = {
  'plain.fic': WRONG,
  'windows.fic': WRONG.replaceAll('\n', '\r\n'),
  'mixed.fic': WRONG.replace('\n', '\r\n'),
  'marked.fic': `\ufeff${WRONG}`,
  'endless.fic': WRONG.trimEnd(),
  'windows-endless.fic': `\ufeff${WRONG.trimEnd().replaceAll('\n', '\r\n')}`,
  'one.fic': 'He saw the the door.',
  'of two words.fic': WRONG,
  'part/日記 “é”.fic': WRONG,
  'rows.fic': `${'He saw the the door.\n\n'.repeat(40)}${REST}`,
  'separators.fic': `A\u2028b\fc.\n\n${WRONG}`,
  'right.fic': 'Rain fell.\n',
};

/** Whether a program can be run here. */
const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

describe('cli: check --fix --dry-run', () => {
  it('shows what would change, changes nothing, and exits with what is found', () =>
    withFolder({ 'a.fic': WRONG, 'b.fic': 'Rain fell.\n' }, async folder => {
      const { out, err, code } = await ficwright(folder, 'check', '--fix', '--dry-run');
      assert.equal(
        out,
        `--- a/a.fic
+++ b/a.fic
@@ -1,4 +1,4 @@
-Petra shook his head, "How is she?"
+Petra shook his head. "How is she?"
 
 Rain fell.
 
@@ -12,4 +12,4 @@
 
 Rain fell.
 
-He saw the the door.
+He saw the door.
`,
      );
      assert.deepEqual({ err, code }, { err: ['2 fixes would be applied in 2 files'], code: 1 });
      assert.equal(await readFile(path.join(folder, 'a.fic'), 'utf8'), WRONG);
      assert.deepEqual(await ficwright(folder, 'check', '--fix', '--dry-run', 'b.fic'), {
        out: '',
        err: ['0 fixes would be applied in 1 file'],
        code: 0,
      });
    }));

  it('needs no right to write, and leaves what a killed run left', () =>
    withFolder({ 'a.fic': WRONG }, async folder => {
      const { pid } = spawnSync(process.execPath, ['-e', '']);
      await writeFile(path.join(folder, `.ficwright-${pid}-0011aabb.new`), '');
      await chmod(path.join(folder, 'a.fic'), 0o444);
      assert.equal((await ficwright(folder, 'check', '--fix', '--dry-run')).code, 1);
      assert.equal((await readdir(folder)).length, 2);
    }));

  for (const [program, args] of [
    ['git', ['apply', '-p1']],
    ['patch', ['-p1', '--binary', '--silent']],
  ] as const) {
    it(`can be applied by ${program} to any text, and gives what --fix gives`, async function () {
      if (!has(program)) this.skip();
      await withFolder(ODD, async folder =>
        withFolder(ODD, async other => {
          const { out } = await ficwright(folder, 'check', '--fix', '--dry-run');
          await ficwright(other, 'check', '--fix');
          execFileSync(program, args, {
            cwd: folder,
            input: out,
            env: { ...process.env, GIT_CEILING_DIRECTORIES: path.dirname(folder) },
          });
          for (const name of Object.keys(ODD))
            assert.deepEqual(await readFile(path.join(folder, name)), await readFile(path.join(other, name)), name);
          assert.notEqual(await readFile(path.join(folder, 'endless.fic'), 'utf8'), ODD['endless.fic']);
        }),
      );
    });
  }

  it('names a file outside the working folder from the root', () =>
    withFolder({ 'a.fic': 'He saw the the door.\n', 'in/b.fic': '' }, async folder => {
      const { out } = await ficwright(path.join(folder, 'in'), 'check', '--fix', '--dry-run', '../a.fic');
      assert.ok(
        out.startsWith(
          `--- a/${path.join(folder, 'a.fic').slice(path.parse(folder).root.length).split(path.sep).join('/')}\n`,
        ),
        out,
      );
    }));

  it('writes odd names as Git does', () => {
    const change = [{ start: 0, end: 1, text: 'b' }];
    const names = (file: string): string[] => unifiedDiff(file, 'a\n', change).split('\n').slice(0, 2);
    assert.deepEqual(names('a b.fic'), ['--- a/a b.fic\t', '+++ b/a b.fic\t']);
    assert.deepEqual(names('a"\n\\é.fic'), ['--- "a/a\\"\\012\\\\é.fic"', '+++ "b/a\\"\\012\\\\é.fic"']);
  });
});

describe('a unified diff', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', '\n', '\n', '\r\n', 'rain', '\u2028'), { maxLength: 40 })
    .map(parts => parts.join(''));
  const edits = (of: string) =>
    fc
      .array(
        fc.record({ start: fc.nat(of.length), size: fc.nat(3), text: fc.constantFrom('', 'x', '\n', 'snow\n', '\nx') }),
        { maxLength: 5 },
      )
      .map(all => {
        const out: OffsetEdit[] = [];
        for (const { start, size, text } of all.toSorted((a, b) => a.start - b.start)) {
          if (start > (out.at(-1)?.end ?? -1)) out.push({ start, end: Math.min(of.length, start + size), text });
        }
        return out;
      });

  it('turns the old text into the new one, whatever changes, with the lines that a comparison finds around', () => {
    fc.assert(
      fc.property(
        text.chain(old => fc.tuple(fc.constant(old), edits(old))),
        ([old, changes]) => {
          const fresh = changed(old, changes);
          const diff = unifiedDiff('a.fic', old, changes);
          assert.equal(diff === '', old === fresh);
          assert.equal(applyPatch(old, diff, { autoConvertLineEndings: false }), fresh);
        },
      ),
    );
  });

  it('is what a comparison gives where a line changes here and there', () => {
    const old = Array.from({ length: 60 }, (_, at) => `line ${at}\n`).join('');
    const changes = [10, 13, 40].map(at => ({
      start: old.indexOf(`line ${at}\n`),
      end: old.indexOf(`line ${at}\n`) + 4,
      text: 'row',
    }));
    const { hunks } = structuredPatch('a', 'b', old, changed(old, changes), undefined, undefined, { context: 3 });
    const headers = hunks.map(
      ({ oldStart, oldLines, newStart, newLines }) => `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    );
    assert.deepEqual(unifiedDiff('a', old, changes).match(/^@@.*/gm), headers);
  });
});
