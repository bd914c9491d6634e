import assert from 'node:assert/strict';
import { faultDiagnostics } from '../../src/project/diagnostics.js';
import {
  changedChoices,
  decisionsIn,
  inverseOf,
  overridesOf,
  readChoices,
  renamedChoices,
  sceneWordsOf,
} from '../../src/project/choices.js';

const textAfter = (...parameters: Parameters<typeof changedChoices>): string | null => {
  const made = changedChoices(...parameters);
  assert('text' in made, JSON.stringify(made));
  return made.text;
};

describe('what an author chose in an editor', () => {
  const file = `{
  "speakerOverrides": {
    "one.txt#a": "Mara",
    "part/two.txt#b": "Idris"
  },
  "ignoredFindings": {
    "0f": "“the the” (Doubled words)"
  },
  "colors": {
    "Mara": 3
  }
}
`;

  it('is written an entry a line, in order, whatever the order in which it came', () => {
    const first = textAfter(null, { colors: { Mara: 3 }, speakerOverrides: { 'part/two.txt#b': 'Idris' } });
    const second = textAfter(first, {
      ignoredFindings: { '0f': '“the the” (Doubled words)' },
      speakerOverrides: { 'one.txt#a': 'Mara' },
    });
    assert.equal(second, file);
    assert.equal(textAfter(file, { colors: { Mara: 3 } }), file, 'what is there already changes nothing');
  });

  it('is read as it was written', () => {
    const { choices, faults } = readChoices(file);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      [...choices.speakerOverrides],
      [
        ['one.txt#a', 'Mara'],
        ['part/two.txt#b', 'Idris'],
      ],
    );
    assert.deepEqual([...overridesOf(choices, 'part/two.txt')], [['part/two.txt#b', 'Idris']]);
    assert.deepEqual([...choices.ignoredFindings.keys()], ['0f']);
    assert.equal(choices.colors.get('Mara'), 3);
  });

  it('is taken out again, and nothing is left of an empty file', () => {
    const change = { speakerOverrides: { 'one.txt#a': null, 'part/two.txt#b': 'Wren' } };
    const after = textAfter(file, change)!;
    assert.deepEqual([...readChoices(after).choices.speakerOverrides], [['part/two.txt#b', 'Wren']]);
    assert.equal(textAfter(after, inverseOf(readChoices(file).choices, change)), file);
    assert.equal(textAfter('{ "colors": { "Mara": 1 } }', { colors: { Mara: null } }), null);
  });

  it('keeps the line endings, the indentation and what it does not know', () => {
    const odd = '{\r\n\t"later": { "a": [1] },\r\n\t"colors": {\r\n\t\t"Mara": "red"\r\n\t}\r\n}\r\n';
    assert.equal(
      textAfter(odd, { colors: { Idris: 2 } }),
      '{\r\n\t"colors": {\r\n\t\t"Idris": 2,\r\n\t\t"Mara": "red"\r\n\t},\r\n\t"later": {\r\n\t\t"a": [\r\n\t\t\t1\r\n\t\t]\r\n\t}\r\n}\r\n',
    );
  });

  it('is never written over what cannot be read, and says where that is', () => {
    const merged = file.replace(
      '    "Mara": 3\n',
      '<<<<<<< ours\n    "Mara": 3\n=======\n    "Mara": 4\n>>>>>>> theirs\n',
    );
    assert.deepEqual(changedChoices(merged, { colors: { Mara: 1 } }), {
      refused: 'not valid JSON: look at line 10, column 1',
    });
    assert.deepEqual(readChoices(merged).choices.speakerOverrides.size, 0);
    assert.deepEqual(changedChoices('[]', {}), { refused: 'no JSON object: write its keys between { and }' });
    assert.deepEqual(changedChoices('{ "colors": [] }', { colors: { Mara: 1 } }), {
      refused: '“colors” must be an object: { … }',
    });
  });

  it('is used as far as it is well, and the rest is told where it stands', () => {
    const text = '{\n  "colors": { "Mara": 9, "Idris": 2 },\n  "colours": {},\n  "speakerOverrides": { "a#b": "" }\n}';
    const { choices, faults } = readChoices(text);
    assert.deepEqual([...choices.colors], [['Idris', 2]]);
    assert.deepEqual(
      faultDiagnostics(text, faults).map(({ range, message }) => [range.start.line, range.start.character, message]),
      [
        [2, 2, 'Unknown key “colours”. Did you mean “colors”?'],
        [3, 31, '“speakerOverrides” must be text in quotation marks.'],
        [1, 22, '“colors” must be a whole number from 1 to 8.'],
      ],
    );
  });

  it('takes keys that mean something to JavaScript, and no more than ten thousand of a kind', () => {
    const text = textAfter('{ "colors": { "__proto__": 1 } }', { colors: { constructor: 2 } })!;
    assert.deepEqual(
      [...readChoices(text).choices.colors],
      [
        ['__proto__', 1],
        ['constructor', 2],
      ],
    );
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`a${at}`, 1]));
    const { choices, faults } = readChoices(JSON.stringify({ colors: many }));
    assert.equal(choices.colors.size, 10_000);
    assert.deepEqual(
      faults.map(({ message }) => message),
      ['“colors” has more than 10000 entries: the others are left out.'],
    );
  });

  it('holds what was decided about scene starts, in the words of the comments', () => {
    const text = textAfter(null, { sceneStarts: { 'one.txt#c': 'no-scene', 'two.txt#d': 'scene' } })!;
    const { choices, faults } = readChoices(text);
    assert.deepEqual(faults, []);
    assert.deepEqual([...decisionsIn(sceneWordsOf(choices, 'one.txt'))], [['one.txt#c', 'continues']]);
    assert.deepEqual([...decisionsIn(sceneWordsOf(choices, 'two.txt'))], [['two.txt#d', 'starts']]);
    assert.equal(textAfter(text, { sceneStarts: { 'one.txt#c': null, 'two.txt#d': null } }), null);
    assert.deepEqual(renamedChoices(choices, 'one.txt', 'uno.txt'), {
      gone: { sceneStarts: { 'one.txt#c': null } },
      come: { sceneStarts: { 'uno.txt#c': 'no-scene' } },
    });
  });

  it('takes no other words for a scene start, and no damaged list', () => {
    const text = '{ "sceneStarts": { "one.txt#c": "none", "one.txt#d": "scene" } }';
    const { choices, faults } = readChoices(text);
    assert.deepEqual([...choices.sceneStarts], [['one.txt#d', 'scene']]);
    assert.deepEqual(
      faults.map(({ message }) => message),
      ['“sceneStarts” must be “scene” or “no-scene”.'],
    );
    const listed = readChoices('{ "sceneStarts": ["one.txt#c"], "colors": { "Mara": 3 } }');
    assert.equal(listed.choices.sceneStarts.size, 0);
    assert.equal(listed.choices.colors.get('Mara'), 3);
    assert.deepEqual(
      listed.faults.map(({ message }) => message),
      ['“sceneStarts” must be an object: { … }'],
    );
  });

  it('follows a chapter, or a folder, that is renamed', () => {
    const { choices } = readChoices(file);
    assert.deepEqual(renamedChoices(choices, 'part', 'second'), {
      gone: { speakerOverrides: { 'part/two.txt#b': null } },
      come: { speakerOverrides: { 'second/two.txt#b': 'Idris' } },
    });
    assert.deepEqual(renamedChoices(choices, 'one.txt', 'one.txt'), {
      gone: { speakerOverrides: { 'one.txt#a': null } },
      come: { speakerOverrides: { 'one.txt#a': 'Mara' } },
    });
    assert.equal(renamedChoices(choices, 'on', 'off'), null);
  });
});
