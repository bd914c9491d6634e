import assert from 'node:assert/strict';
import { changedProject } from '../../src/project/changedProject.js';

describe('the text of a ficwright.json after a change', () => {
  const cast = [
    { name: 'Mara', aliases: ['Captain Quill', { name: 'Mouse', by: ['Idris'] }], pronouns: ['she'] },
    { name: 'Idris' },
  ];
  const written = (text: string | null): string | null => changedProject(text, { kind: 'cast', cast });

  it('has the cast a character a line in a new file', () => {
    assert.equal(
      written(null),
      `{
  "cast": [
    { "name": "Mara", "aliases": ["Captain Quill", { "name": "Mouse", "by": ["Idris"] }], "pronouns": ["she"] },
    { "name": "Idris" }
  ]
}
`,
    );
    assert.equal(changedProject(' \n', { kind: 'cast', cast: [] }), '{\n  "cast": []\n}\n');
  });

  it('keeps other keys, and the place of the cast among them', () => {
    const one = { kind: 'cast', cast: cast.slice(1) } as const;
    assert.equal(
      changedProject('{\n\t"manuscripts": ["a.txt"],\n\t"cast": 7,\n\t"else": null\n}', one),
      '{\n\t"manuscripts": ["a.txt"],\n\t"cast": [\n\t\t{ "name": "Idris" }\n\t],\n\t"else": null\n}\n',
    );
    assert.equal(
      changedProject('{\r\n  "a": 1\r\n}', { kind: 'cast', cast: [] }),
      '{\r\n  "a": 1,\r\n  "cast": []\r\n}\r\n',
    );
  });

  it('keeps what the author wrote of somebody, and adds names, keys and persons that are not there', () => {
    const own = '{ "name": "Mara", "aliases": ["Quill"], "color": 7, "private": { "age": 30 } }';
    const found = [
      { name: 'Idris' },
      { name: 'Mara', aliases: ['Quill', 'Captain Quill'], pronouns: ['she'], color: 1 },
    ];
    const { cast: after } = JSON.parse(
      changedProject(`{ "cast": [${own}, 7, { "name": "Odile" }] }`, { kind: 'cast', cast: found })!,
    ) as { readonly cast: unknown };
    assert.deepEqual(after, [
      { name: 'Mara', aliases: ['Quill', 'Captain Quill'], color: 7, private: { age: 30 }, pronouns: ['she'] },
      7,
      { name: 'Odile' },
      { name: 'Idris' },
    ]);
  });

  it('has one more alias where the character is listed, by any name, or a new entry', () => {
    const text = '{\n  "cast": [\n    { "name": "Mara", "aliases": ["Quill"] }\n  ]\n}\n';
    assert.equal(
      changedProject(text, { kind: 'alias', name: 'Marra', of: 'Quill' }),
      text.replace('"Quill"', '"Quill", "Marra"'),
    );
    assert.match(
      changedProject(text, { kind: 'alias', name: 'Idriss', of: 'Idris' })!,
      /\{ "name": "Idris", "aliases": \["Idriss"\] \}\n/,
    );
    assert.match(
      changedProject('{ "cast": [{ "name": "Ottilie Hargreave" }] }', {
        kind: 'alias',
        name: 'Ottlie',
        of: 'Ottilie',
      })!,
      /\{ "name": "Ottilie Hargreave", "aliases": \["Ottlie"\] \}\n/,
    );
    assert.match(changedProject(text, { kind: 'character', name: 'Wren' })!, /\},\n {4}\{ "name": "Wren" \}\n/);
  });

  it('sets a rule, and names it is not to report', () => {
    assert.equal(
      changedProject('{ "rules": { "narr/epithet": "off" } }', { kind: 'rule', rule: 'quotes/empty', setting: 'off' }),
      '{\n  "rules": { "narr/epithet": "off", "quotes/empty": "off" }\n}\n',
    );
    assert.deepEqual(
      JSON.parse(
        changedProject('{ "ignoreNames": ["Ed"] }', {
          kind: 'ignore-name',
          rule: 'cast/name-variant',
          name: 'Annica',
        })!,
      ),
      { ignoreNames: { '*': ['Ed'], 'cast/name-variant': ['Annica'] } },
    );
  });

  it('is none where there is no JSON object', () => {
    for (const text of ['{', '[]', '7', '{} {}']) assert.equal(written(text), null, text);
  });
});
