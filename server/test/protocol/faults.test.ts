import assert from 'node:assert/strict';
import { levelsFrom } from '../../src/rules/engine/options.js';
import type { Fault } from '../../src/project/fault.js';
import { nearest } from '../../src/rules/support/nearest.js';
import { projectDiagnostics } from '../../src/project/diagnostics.js';
import { readProject } from '../../src/project/readProject.js';

/** What is wrong in a text: the words marked, and the message. */
function wrongIn(text: string): string[] {
  const read = readProject(text);
  return projectDiagnostics(text, read, levelsFrom({ 'cast/near-identical-names': 'off' }, 'revise')).map(
    ({ range: { start, end }, message }) => {
      const lines = text.replace(/^\ufeff/, '').split('\n');
      assert.equal(start.line, end.line);
      return `${lines[start.line]!.slice(start.character, end.character)}: ${typeof message === 'string' ? message : message.value}`;
    },
  );
}

describe('what is wrong in a ficwright.json', () => {
  it('is a misspelt key, with the nearest right one', () => {
    assert.deepEqual(wrongIn('{ "manuscrits": ["*.txt"] }'), [
      '"manuscrits": Unknown key “manuscrits”. Did you mean “manuscripts”?',
    ]);
    assert.deepEqual(
      wrongIn('{\n  "Cast": [],\n  "ignore-names": [],\n  "ignore": []\n}').map(one => one.split('Did you mean ')[1]),
      ['“cast”?', '“ignoreNames”?', '“ignoreNames”?'],
    );
    assert.deepEqual(wrongIn('{ "colour": "blue" }'), ['"colour": Unknown key “colour”: it has no effect.']);
  });

  it('is a misspelt key of a character, or of one of their names', () => {
    assert.deepEqual(wrongIn('{ "cast": [{ "name": "Mara", "alias": ["Quill"] }] }'), [
      '"alias": Unknown key “alias” in entry 1 of “cast”. Did you mean “aliases”?',
    ]);
    assert.deepEqual(wrongIn('{ "cast": [{ "name": "Mara", "aliases": [{ "name": "Mouse", "bye": [] }] }] }'), [
      '"bye": Unknown key “bye” in an alias of entry 1 of “cast”. Did you mean “by”?',
    ]);
  });

  it('is an unknown rule, with the nearest one', () => {
    assert.deepEqual(wrongIn('{ "rules": { "narr/double-word": "off" } }'), [
      '"narr/double-word": Unknown rule “narr/double-word”. Did you mean “narr/doubled-word”?',
    ]);
    assert.deepEqual(wrongIn('{ "rules": { "doubled-words": "loud" } }'), [
      '"doubled-words": Unknown rule “doubled-words”. Did you mean “narr/doubled-word”?',
    ]);
    assert.deepEqual(wrongIn('{ "ignoreNames": { "cast/name-varient": ["Ed"] } }'), [
      '"cast/name-varient": Unknown rule “cast/name-varient”. Did you mean “cast/name-variant”?',
    ]);
    assert.deepEqual(wrongIn('{ "ignoreNames": { "*": ["Ed"] } }'), []);
  });

  it('is a word of another kind than asked for, with the nearest right one', () => {
    assert.match(
      wrongIn('{ "target": "ao4" }')[0]!,
      /^"ao4": “target” must be one of ao3, ffn\. Did you mean “ao3”\?$/,
    );
    assert.match(wrongIn('{ "rules": { "narr/epithet": "warn" } }')[0]!, /^"warn": .*Did you mean “warning”\?$/);
    assert.match(
      wrongIn('{ "cast": [{ "name": "Mara", "mode": "signs" }] }')[0]!,
      /^"signs": .*Did you mean “sign”\?$/,
    );
    assert.match(wrongIn('{ "modes": { "<>": "telepathic" } }')[0]!, /^"telepathic": .*Did you mean “telepathy”\?$/);
  });

  it('is a pattern that leads out of the folder, which no file of it could fit', () => {
    const why = 'This pattern is left out: it leads out of the folder of this file.';
    for (const out of ['/home/wren/*.txt', 'C:/story/*.md', '../story/*.txt', '!../notes/*.md', 'part/../*.txt', '..'])
      assert.deepEqual(wrongIn(JSON.stringify({ manuscripts: ['*.txt', out] })), [`"${out}": ${why}`], out);
    for (const fine of ['./*.txt', 'part..one/*.txt', '..and then.txt', 'part/one...md'])
      assert.deepEqual(wrongIn(JSON.stringify({ manuscripts: [fine] })), [], fine);
  });

  it('is a pattern with so many wildcards that matching could take long; the others hold', () => {
    const read = (...globs: string[]) => readProject(JSON.stringify({ manuscripts: globs }));
    for (const fine of ['*.txt', 'chapters/**/*.md', '**/ch-*-*.{txt,md}', '!drafts/**', '**/part */**/*.txt'])
      assert.deepEqual(read(fine).faults, [], fine);
    for (const bad of ['*o*o*o*o.txt', '**/**/**/a.md', `${'a'.repeat(201)}.txt`]) {
      const { project, faults } = read('*.txt', bad);
      assert.deepEqual(project.manuscripts, ['*.txt'], bad);
      assert.match(faults[0]!.message, /^This pattern is left out: .*\.$/);
      assert.deepEqual(faults[0]!.path.map(String), ['manuscripts', '1']);
    }
    assert.equal(read(...Array.from({ length: 300 }, (_, i) => `${i}.txt`)).project.manuscripts?.length, 200);
  });

  it('is told all at once, and the rest holds', () => {
    const text =
      '{ "manuscripts": ["*.txt", 7], "langage": "fr", "pov": "Mara", "rules": { "narr/epithet": "off", "narr/epithets": "off" },' +
      ' "cast": [{ "name": "Mara", "aliases": ["Quill", 3], "pronouns": ["she", null] }, {}, { "name": "Wren", "notes": 1 }], "ignoreNames": ["Ed", 1] }';
    const { project, faults } = readProject(text);
    assert.deepEqual(
      faults.map(({ path }) => path.join('.')),
      [
        'langage',
        'cast.0.pronouns.1',
        'cast.0.aliases.1',
        'cast.1',
        'cast.2.notes',
        'rules.narr/epithets',
        'ignoreNames.1',
        'manuscripts.1',
      ],
    );
    assert.deepEqual(project, {
      settings: { cast: [{ name: 'Mara', aliases: ['Quill'], pronouns: ['she'] }, { name: 'Wren' }], pov: 'Mara' },
      rules: { 'narr/epithet': 'off' },
      names: new Map([['*', new Set(['Ed'])]]),
      manuscripts: ['*.txt'],
    });
  });

  it('is no more than can be read, and costs no more', () => {
    const { faults } = readProject(JSON.stringify({ cast: Array.from({ length: 50_000 }, () => ({})) }));
    assert.equal(faults.length, 101);
    assert.equal(faults.at(-1)!.message, '49900 more problems in this file.');
    const [{ message }] = readProject(JSON.stringify({ ['x'.repeat(500_000)]: 1 })).faults as readonly [Fault];
    assert.ok(message.length < 100);
  });

  it('stands where it stands, whatever the names of keys', () => {
    assert.deepEqual(
      wrongIn('\ufeff{ "__proto__": 1, "constructor": 2, "cast": [{ "name": "A", "toString": 1 }] }').map(
        one => one.split(':')[0],
      ),
      ['"__proto__"', '"constructor"', '"toString"'],
    );
    assert.deepEqual(wrongIn(`{ "x": ${'['.repeat(5_000)}${']'.repeat(5_000)} }`).length, 1);
  });

  it('has a place in a file as a whole', () => {
    for (const text of ['[]', 'null', '"cast"', '7'])
      assert.deepEqual(
        readProject(text).faults.map(({ message }) => message),
        ['no JSON object: write its keys between { and }'],
        text,
      );
  });
});

describe('the nearest word', () => {
  for (const [wrong, right] of [
    ['fomat', 'format'],
    ['Format', 'format'],
    ['levle', 'level'],
    ['fix-it', 'fix'],
    ['lev', 'level'],
    ['zzz', null],
    ['', null],
    ['f', null],
  ] as const) {
    it(`to ${wrong || 'nothing'} is ${right ?? 'none'}`, () =>
      assert.equal(nearest(wrong, ['format', 'level', 'fix']), right));
  }
});
