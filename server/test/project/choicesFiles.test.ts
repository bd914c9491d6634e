import assert from 'node:assert/strict';
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { choicesFiles } from '../../src/project/onDisk/choicesFiles.js';
import { withFolder } from '../cli/folder.js';

const NAME = 'ficwright.choices.json';

describe('the file of what an author chose', () => {
  it('is made with the first choice, and two editors that write lose nothing', () =>
    withFolder({ 'one.txt': '' }, async folder => {
      const [one, other] = [choicesFiles(), choicesFiles()];
      const names = Array.from({ length: 20 }, (_, at) => `Name ${at}`);
      const done = await Promise.all(
        names.map((name, at) => (at % 2 === 0 ? one : other).change(folder, { colors: { [name]: 1 + (at % 8) } })),
      );
      const text = await readFile(path.join(folder, NAME), 'utf8');
      const written = Object.keys((JSON.parse(text) as { readonly colors: object }).colors);
      assert.deepEqual(new Set(done), new Set([null]), 'each was told that its choice is kept');
      assert.deepEqual(written, names.sort());
      assert.deepEqual((await readdir(folder)).sort(), [NAME, 'one.txt']);
    }));

  it('is written in spite of a lock and a draft that a killed editor left', () =>
    withFolder({ [NAME]: '{}', '.ficwright-choices.lock': '999999999' }, async folder => {
      await writeFile(path.join(folder, '.ficwright-999999999-0a1b2c3d.new'), '{ "col');
      assert.equal(await choicesFiles().change(folder, { colors: { Mara: 1 } }), null);
      assert.deepEqual((await choicesFiles().of(folder)).colors, new Map([['Mara', 1]]));
      assert.deepEqual(await readdir(folder), [NAME]);
    }));

  it('is not written where a merge left a section in it twice', () =>
    withFolder({}, async folder => {
      const merged = '{ "colors": { "Mara": 1 }, "colors": { "Idris": 2 } }';
      await writeFile(path.join(folder, NAME), merged);
      assert.match((await choicesFiles().change(folder, { colors: { Wren: 3 } }))!, /“colors” is there twice/);
      assert.equal(await readFile(path.join(folder, NAME), 'utf8'), merged);
    }));

  it('is the same object while it says the same', () =>
    withFolder({ [NAME]: '{ "colors": { "Mara": 1 } }' }, async folder => {
      const files = choicesFiles();
      const before = await files.of(folder);
      files.forget();
      assert.equal(await files.of(folder), before);
      await writeFile(path.join(folder, NAME), '{}');
      files.forget();
      assert.equal((await files.of(folder)).colors.size, 0);
    }));

  it('is left as it is where it is no JSON, not UTF-8, a folder or too large', () =>
    withFolder({}, async folder => {
      for (const [bytes, why] of [
        ['{ "colors": {} ', 'not valid JSON: it ends before all brackets are closed'],
        [Buffer.from([0xff, 0xfe, 0x7b, 0]), /UTF-16/],
        ['{}'.padEnd(1_048_577), 'larger than 1 MB'],
      ] as const) {
        await writeFile(path.join(folder, NAME), bytes);
        const told: string[] = [];
        const files = choicesFiles((_, __, { faults }) => void told.push(...faults.map(({ message }) => message)));
        const refused = (await files.change(folder, { colors: { Mara: 1 } }))!;
        if (typeof why === 'string') assert.equal(refused, why);
        else assert.match(refused, why);
        assert.deepEqual(await readFile(path.join(folder, NAME)), Buffer.from(bytes));
        assert.equal((await files.of(folder)).colors.size, 0);
        assert.equal(told.length, 1);
      }
    }));

  it('is not written into a folder, or over a file, that may not be written', () =>
    withFolder({ [`part/${NAME}`]: '{}' }, async folder => {
      await chmod(path.join(folder, 'part', NAME), 0o444);
      const files = choicesFiles();
      assert.match((await files.change(path.join(folder, 'part'), { colors: { Mara: 1 } }))!, /^read-only/);
      assert.match((await files.change(path.join(folder, 'gone'), { colors: { Mara: 1 } }))!, /no such file or folder/);
      await chmod(path.join(folder, 'part', NAME), 0o644);
    }));
});
