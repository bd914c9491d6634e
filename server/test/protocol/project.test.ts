import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projects } from '../../src/server/project.js';
import { readCast } from '../../src/server/projectCast.js';

describe('the project file', () => {
  let folder = '';
  before(async () => { folder = await mkdtemp(path.join(tmpdir(), 'ficwright-')); await mkdir(path.join(folder, 'part')); });
  after(() => rm(folder, { recursive: true }));
  const uri = (name: string): string => pathToFileURL(path.join(folder, name)).href;

  it('that is nearest holds, and is read again when told so', async () => {
    const told: string[] = [];
    const project = projects(message => told.push(message));
    const names = async (): Promise<string[]> => (await project.castFor(uri('part/one.txt'))).map(({ name }) => name);
    assert.deepEqual(await names(), []);
    await writeFile(path.join(folder, 'ficwright.json'), '{ "cast": [{ "name": "Mara" }] }');
    project.forget();
    assert.deepEqual(await names(), ['Mara']);
    assert.equal(await project.castFor(uri('part/one.txt')), await project.castFor(uri('two.txt')));
    assert.equal(await project.fileFor(uri('part/one.txt')), uri('ficwright.json'));
    await writeFile(path.join(folder, 'part', 'ficwright.json'), '{ "cast": [{ "name": "Idris" }, { "alias": "Id" }, { "name": "Wren", "mode": "loud" }] }');
    project.forget();
    assert.deepEqual(await names(), ['Idris', 'Wren']);
    await names();
    project.forget();
    await names();
    assert.equal(told.length, 1);
    assert.match(told[0]!, /entry 2 of “cast”: it needs a “name”\.$/);
  });

  it('is nobody’s for a document that is no file', async () => {
    assert.deepEqual(await projects(() => assert.fail()).castFor('untitled:Untitled-1'), []);
  });

  for (const [text, problem] of [
    ['{ "cast": ', /not valid JSON/], ['{ "cast": {} }', /must be a list/], ['{ "cast": [7] }', /entry 1 of “cast”: it needs a “name”/],
    ['{ "cast": [{ "name": "A", "aliases": "B" }] }', /entry 1 of “cast” \(A\): “aliases” must be a list/], ['{ "cast": [{ "name": "A", "pronouns": "she" }] }', /“pronouns” must be a list/],
  ] as const) it(`tells what is wrong with ${text}`, () => assert.match(readCast(text).problem ?? '', problem));

  it('is described by the schema as it is read', () => {
    const schema = JSON.parse(readFileSync('schemas/ficwright.schema.json', 'utf8')) as { readonly definitions: { readonly member: { readonly required: unknown; readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>> } } };
    const { properties, required } = schema.definitions.member;
    assert.deepEqual(required, ['name']);
    const all = { name: 'Mara', aliases: ['Captain Quill'], pronouns: ['she'], mode: 'sign', notes: 'tall' };
    assert.deepEqual(Object.keys(properties), Object.keys(all));
    assert.deepEqual(readCast(JSON.stringify({ cast: [all] })), { cast: [all], problem: null, broken: false });
    for (const mode of properties.mode!.enum!) assert.equal(readCast(JSON.stringify({ cast: [{ name: 'Mara', mode }] })).cast[0]?.mode, mode);
  });

  it('takes pronouns in any of their usual forms', () => {
    assert.deepEqual(readCast('\ufeff{ "cast": [{ "name": " Mara ", "pronouns": ["She/her", "I"] }] }'), { cast: [{ name: 'Mara', pronouns: ['she', 'I'] }], problem: null, broken: false });
    assert.deepEqual(readCast('{}'), { cast: [], problem: null, broken: false });
  });
});
