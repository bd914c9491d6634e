import assert from 'node:assert/strict';
import { levelsFrom } from '../../src/rules/engine/options.js';
import { projectDiagnostics } from '../../src/project/diagnostics.js';
import { readProject } from '../../src/project/readProject.js';

/** What is told of a project file: the words marked, and the beginning of the message. */
const told = (names: readonly string[], rest = ''): string[] => {
  const text = `{\n  "cast": [\n${names.map(name => `    { "name": ${JSON.stringify(name)} }`).join(',\n')}\n  ]${rest}\n}\n`;
  const read = readProject(text);
  return projectDiagnostics(text, read, levelsFrom(read.project.rules, 'revise')).map(
    ({ range: { start, end }, message }) =>
      `${text.split('\n')[start.line]!.slice(start.character, end.character)}: ${typeof message === 'string' ? message : message.value}`,
  );
};

describe('names in the cast file', () => {
  it('are reported when they are much alike', () => {
    assert.deepEqual(told(['Marian', 'Teodor', 'Marion']), [
      '"Marion": Consider renaming “Marion” or “Marian”: readers may confuse the two',
    ]);
    assert.deepEqual(told(['Captain Annika Voss', 'Annica Lind']).length, 1);
  });

  it('are left alone when they are not', () =>
    assert.deepEqual(told(['Marisol', 'Teodor', 'Odile', 'Max', 'Wren', 'Petra']), []));

  it('are reported when two fifths begin alike', () => {
    assert.deepEqual(told(['Bert', 'Bridget', 'Barnaby', 'Odile']), [
      '"Barnaby": Consider other initials: 3 of 4 names begin with B (Bert, Bridget, Barnaby)',
    ]);
  });

  it('are left alone where the rule is off', () =>
    assert.deepEqual(told(['Marian', 'Marion'], ',\n  "rules": { "cast/near-identical-names": "off" }'), []));

  it('are passed over where the author asks for it', () =>
    assert.deepEqual(told(['Marian', 'Marion'], ',\n  "ignoreNames": ["Marion"]'), []));

  it('are found though entries before them are none', () => {
    const text = '{\n  "cast": [7, { "name": "Marian" }, { "alias": "M" }, { "name": "Marion" }]\n}\n';
    const read = readProject(text);
    const marked = projectDiagnostics(text, read, levelsFrom({}, 'revise')).map(({ range: { start, end } }) =>
      text.split('\n')[start.line]!.slice(start.character, end.character),
    );
    assert.deepEqual(marked, ['7', '{ "alias": "M" }', '"Marion"']);
  });

  it('do no harm in a broken file', () =>
    assert.deepEqual(projectDiagnostics('{ "cast": [{ "name": "M', readProject('{ "cast": [{ "name": "M'), {}), []));
});
