import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projects } from '../../src/project/onDisk/projects.js';
import { NO_PROJECT, PROJECT_KEYS, readProject } from '../../src/project/readProject.js';

describe('the project file', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ficwright-'));
    await mkdir(path.join(folder, 'part'));
  });
  after(() => rm(folder, { recursive: true }));
  const uri = (name: string): string => pathToFileURL(path.join(folder, name)).href;

  it('that is nearest holds, and is read again when told so', async () => {
    const told: string[] = [];
    const project = projects({ tell: (_, faults) => void told.push(...faults.map(({ message }) => message)) });
    const names = async (): Promise<string[]> =>
      (await project.of(uri('part/one.txt'))).settings.cast.map(({ name }) => name);
    assert.deepEqual(await names(), []);
    await writeFile(path.join(folder, 'ficwright.json'), '{ "cast": [{ "name": "Mara" }] }');
    project.forget();
    assert.deepEqual(await names(), ['Mara']);
    assert.equal(await project.of(uri('part/one.txt')), await project.of(uri('two.txt')));
    assert.equal(await project.fileFor(uri('part/one.txt')), uri('ficwright.json'));
    await writeFile(
      path.join(folder, 'part', 'ficwright.json'),
      '{ "cast": [{ "name": "Idris" }, { "alias": "Id" }, { "name": "Wren", "mode": "loud" }] }',
    );
    project.forget();
    assert.deepEqual(await names(), ['Idris', 'Wren']);
    await names();
    project.forget();
    await names();
    assert.deepEqual(told, [
      'Entry 2 of “cast” needs a “name”.',
      'Entry 3 of “cast” (Wren): “mode” must be one of speech, sign, text, telepathy.',
    ]);
  });

  it('is nobody’s for a document that is no file', async () => {
    assert.deepEqual((await projects({ tell: () => assert.fail() }).of('untitled:Untitled-1')).settings.cast, []);
  });

  for (const [text, problem] of [
    ['{ "cast": ', /not valid JSON/],
    ['{ "cast": {} }', /must be a list/],
    ['{ "cast": [7] }', /Entry 1 of “cast” needs a “name”/],
    ['{ "cast": [{ "name": "A", "aliases": "B" }] }', /Entry 1 of “cast” \(A\): “aliases” must be a list/],
    ['{ "cast": [{ "name": "A", "color": 9 }] }', /“color” must be a whole number from 1 to 8/],
    ['{ "cast": [{ "name": "A", "pronouns": "she" }] }', /“pronouns” must be a list/],
  ] as const)
    it(`tells what is wrong with ${text}`, () => assert.match(wrongIn(text).join(' '), problem));

  it('is described by the schema as it is read', () => {
    const schema = JSON.parse(readFileSync('schemas/ficwright.schema.json', 'utf8')) as {
      readonly properties: object;
      readonly definitions: {
        readonly member: {
          readonly required: unknown;
          readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
        };
      };
    };
    const { properties, required } = schema.definitions.member;
    assert.deepEqual(required, ['name']);
    const all = {
      name: 'Mara',
      aliases: ['Captain Quill'],
      pronouns: ['she'],
      mode: 'sign',
      voice: 'sometimes',
      color: 3,
      notes: 'tall',
    };
    assert.deepEqual(Object.keys(properties), Object.keys(all));
    assert.deepEqual(cast({ cast: [all] }), [all]);
    for (const mode of properties.mode!.enum!) assert.equal(cast({ cast: [{ name: 'Mara', mode }] })[0]?.mode, mode);
    const whole = {
      manuscripts: ['*.txt'],
      language: 'en-GB',
      pov: 'Mara',
      target: 'ao3',
      modes: { '<>': 'telepathy' },
      rules: { 'narr/epithet': 'off' },
      ignoreNames: ['Ed'],
    };
    assert.deepEqual(Object.keys(schema.properties).sort(), ['$schema', 'cast', ...Object.keys(whole)].sort());
    assert.deepEqual([...PROJECT_KEYS].sort(), Object.keys(schema.properties).sort());
    const { project, faults } = readProject(JSON.stringify(whole));
    assert.deepEqual(
      [project, faults],
      [
        {
          settings: { cast: [], language: 'en-GB', pov: 'Mara', target: 'ao3', modes: { '<>': 'telepathy' } },
          rules: { 'narr/epithet': 'off' },
          names: new Map([['*', new Set(['Ed'])]]),
          manuscripts: ['*.txt'],
        },
        [],
      ],
    );
  });

  it('takes pronouns in any of their usual forms', () => {
    assert.deepEqual(cast({ cast: [{ name: ' Mara ', pronouns: ['She/her', 'I'] }] }), [
      { name: 'Mara', pronouns: ['she', 'I'] },
    ]);
    assert.deepEqual(readProject('\ufeff{}'), { project: NO_PROJECT, faults: [], broken: false });
  });

  it('takes aliases that only some use', () => {
    assert.deepEqual(cast({ cast: [{ name: 'Mara', aliases: ['Quill', { name: 'Mouse', by: ['Idris'] }] }] }), [
      { name: 'Mara', aliases: ['Quill', 'Mouse'], aliasesBy: { Mouse: ['Idris'] } },
    ]);
  });

  for (const [text, problem] of [
    ['{ "language": "tlh" }', /“language” must be one of en-US/],
    ['{ "pov": 3 }', /“pov” must be a character’s name/],
    ['{ "target": "wattpad" }', /“target” must be one of ao3, ffn/],
    ['{ "modes": { "<>": "loud" } }', /“<>” must mean one of speech/],
    ['{ "rules": { "narr/epithet": "loud" } }', /Set the rule “narr\/epithet” to one of off/],
    ['{ "ignoreNames": "Ed" }', /“ignoreNames” must be a list/],
  ] as const)
    it(`tells what is wrong with ${text}`, () => assert.match(wrongIn(text).join(' '), problem));
});

const cast = (value: unknown) => readProject(JSON.stringify(value)).project.settings.cast;

const wrongIn = (text: string): string[] => readProject(text).faults.map(({ message }) => message);
