import assert from 'node:assert/strict';
import { changedProject } from '../../src/project/changedProject.js';
import { parseJson } from '../../src/project/json.js';

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
      '{\n\t"manuscripts": ["a.txt"],\n\t"cast": [\n\t\t{ "name": "Idris" }\n\t],\n\t"else": null\n}',
    );
    assert.equal(
      changedProject('{\r\n  "a": 1\r\n}', { kind: 'cast', cast: [] }),
      '{\r\n  "a": 1,\r\n  "cast": []\r\n}',
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
      /^\{ "cast": \[\{ "name": "Ottilie Hargreave", "aliases": \["Ottlie"\] \}\] \}$/,
    );
    assert.match(changedProject(text, { kind: 'character', name: 'Wren' })!, /\},\n {4}\{ "name": "Wren" \}\n/);
  });

  it('sets a rule, and names it is not to report', () => {
    assert.equal(
      changedProject('{ "rules": { "narr/epithet": "off" } }', { kind: 'rule', rule: 'quotes/empty', setting: 'off' }),
      '{ "rules": { "narr/epithet": "off", "quotes/empty": "off" } }',
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

  const character = (text: string, name = 'Wren'): string | null => changedProject(text, { kind: 'character', name });
  const rule = (text: string): string | null =>
    changedProject(text, { kind: 'rule', rule: 'narr/epithet', setting: 'off' });

  it('keeps comments, blank lines, tabs and line endings', () => {
    const text = [
      '// The winter story.',
      '{',
      '\t/* who is in it */',
      '\t"cast": [',
      '\t\t{ "name": "Mara" }, // the keeper',
      '',
      '\t\t{"name":"Idris"} // her brother',
      '\t\t// more to come',
      '\t],',
      '',
      '\t"pov":   "Mara"   // for now',
      '}',
      '',
    ].join('\r\n');
    assert.equal(
      character(text),
      text.replace('{"name":"Idris"} // her brother', '{"name":"Idris"}, // her brother\r\n\t\t{ "name": "Wren" }'),
    );
    assert.equal(
      rule(text),
      text.replace('"Mara"   // for now', '"Mara",   // for now\r\n\t"rules": { "narr/epithet": "off" }'),
    );
  });

  it('sets a comma behind the last item where its author does', () => {
    assert.equal(
      character('{\n  "cast": [\n    { "name": "Mara" }, // keeper\n  ],\n}\n'),
      '{\n  "cast": [\n    { "name": "Mara" }, // keeper\n    { "name": "Wren" },\n  ],\n}\n',
    );
    assert.equal(rule('{\n  "pov": "Mara",\n}'), '{\n  "pov": "Mara",\n  "rules": { "narr/epithet": "off" },\n}');
    assert.equal(
      character('{ "cast": [{ "name": "Mara" },] }'),
      '{ "cast": [{ "name": "Mara" }, { "name": "Wren" },] }',
    );
  });

  it('goes on a line as long as it has room, then gives every item its own', () => {
    const long = `{ "cast": [{ "name": "Mara of the long and winding road" }, { "name": "Idris of the same" }, { "name": "Odile" }] }`;
    assert.equal(
      character(long),
      '{ "cast": [\n  { "name": "Mara of the long and winding road" },\n  { "name": "Idris of the same" },\n  { "name": "Odile" },\n  { "name": "Wren" }\n] }',
    );
    assert.equal(character('{ "pov": "Mara" }'), '{\n  "pov": "Mara",\n  "cast": [\n    { "name": "Wren" }\n  ]\n}');
  });

  it('keeps what stands in an empty list or object', () => {
    assert.equal(character('{ "cast": [] }'), '{ "cast": [\n  { "name": "Wren" }\n] }');
    assert.equal(
      character('{\n  "cast": [\n    // nobody yet\n  ]\n}\n'),
      '{\n  "cast": [\n    // nobody yet\n    { "name": "Wren" }\n  ]\n}\n',
    );
    assert.equal(rule('{\n  "rules": {}\n}'), '{\n  "rules": { "narr/epithet": "off" }\n}');
    assert.equal(rule('{ /* all to come */ }'), '{ /* all to come */\n  "rules": { "narr/epithet": "off" }\n}');
  });

  it('sets what is set already to another value, in its place', () => {
    assert.equal(
      rule('{ "rules": { "narr/epithet": /* for now */ "hint", "quotes/empty": "off" } }'),
      '{ "rules": { "narr/epithet": /* for now */ "off", "quotes/empty": "off" } }',
    );
  });

  it('names those of a list for all rules in lines where they stood in lines', () => {
    assert.equal(
      changedProject('{\n  "ignoreNames": [\n    "Ed", // his name\n    "Al"\n  ]\n}', {
        kind: 'ignore-name',
        rule: 'cast/name-variant',
        name: 'Annica',
      }),
      '{\n  "ignoreNames": {\n    "*": [\n    "Ed", // his name\n    "Al"\n  ],\n    "cast/name-variant": ["Annica"]\n  }\n}',
    );
  });

  it('says the same as the old text and the change together, whatever the layout', () => {
    const texts = [
      '{}',
      '{"cast":[]}',
      '{"cast":[{"name":"Mara"}],"rules":{}}',
      '{ /* a, b */ "cast" : [ {"name":"Mara", "aliases": [] , } , /* { } */ ] , "rules" : {"quotes/empty":"off",},}',
      '{\n"cast":[\n{"name":"Mara"\n,"aliases":["Mouse"\n// here\n]}]\n// the end\n}',
      '{ "cast": [{ "name": "Mara" } /* one\n two */ ], "rules": { "quotes/empty": "off" // a, b }\n } }',
    ];
    for (const text of texts) {
      const added = parseJson(character(text)!)!.value as { readonly cast: readonly { readonly name: string }[] };
      assert.equal(added.cast.at(-1)!.name, 'Wren', text);
      const set = parseJson(rule(text)!)!.value as { readonly rules: Readonly<Record<string, string>> };
      assert.equal(set.rules['narr/epithet'], 'off', text);
      const named = parseJson(changedProject(text, { kind: 'alias', name: 'Marra', of: 'Mara' })!)!.value as {
        readonly cast: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
      };
      assert(named.cast.find(({ name }) => name === 'Mara')?.aliases?.includes('Marra'), text);
      const found = parseJson(written(text)!)!.value as { readonly cast: readonly { readonly name: string }[] };
      assert.deepEqual(
        found.cast.map(({ name }) => name),
        ['Mara', 'Idris'],
        text,
      );
    }
  });
});
