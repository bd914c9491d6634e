import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileOf, holds, quickFix, show, showChapter, textOf, undoIn, until, warnings } from './support.js';

interface Written {
  readonly manuscripts?: unknown;
  readonly cast?: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
  readonly rules?: Readonly<Record<string, string>>;
  readonly ignoreNames?: Readonly<Record<string, readonly string[]>>;
}

const misspelt = 'cast/name-variant';
const doubled = 'narr/doubled-word';

suite('what a quick fix writes into the project', () => {
  let chapter: vscode.Uri;
  const file = () => fileOf('orchard/ficwright.json');
  const written = async () => JSON.parse(await textOf(file())) as Written;
  const gone = (rule: string) => holds(`${rule} to go`, () => warnings(chapter, rule).length === 0);
  const back = (rule: string) => holds(`${rule} to come again`, () => warnings(chapter, rule).length === 1);

  setup(async () => {
    chapter = (await showChapter('orchard/harvest.txt')).document.uri;
  });

  test('a misspelt name is accepted as another name, and that undone', async () => {
    const before = await textOf(file());
    await quickFix(chapter, misspelt, 'Accept “Ottlie”');
    const { manuscripts, cast } = await written();
    assert.deepEqual(
      cast?.map(({ name, aliases }) => [name, aliases]),
      [
        ['Ottilie', ['Ottlie']],
        ['Bram', undefined],
      ],
    );
    assert.deepEqual(manuscripts, ['*.txt']);
    await gone(misspelt);
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, chapter.path, 'the author stays in the chapter');
    await undoIn(file());
    assert.equal(await textOf(file()), before);
    await back(misspelt);
  });

  test('it is somebody else', async () => {
    await quickFix(chapter, misspelt, 'Add Ottlie to the cast');
    assert.deepEqual(
      (await written()).cast?.map(({ name }) => name),
      ['Ottilie', 'Bram', 'Ottlie'],
    );
    await gone(misspelt);
    await undoIn(file());
    await back(misspelt);
  });

  test('it is never reported again', async () => {
    await quickFix(chapter, misspelt, 'Ignore “Ottlie”');
    assert.deepEqual((await written()).ignoreNames, { [misspelt]: ['Ottlie'] });
    await gone(misspelt);
    await undoIn(file());
    await back(misspelt);
  });

  test('a rule is switched off', async () => {
    await quickFix(chapter, doubled, 'Turn off “Doubled words” in this project');
    assert.deepEqual((await written()).rules, { [doubled]: 'off' });
    await gone(doubled);
    assert.equal(warnings(chapter, misspelt).length, 1, 'the others stay on');
    await undoIn(file());
    await back(doubled);
  });

  test('what the author was at work in is changed, but not saved', async () => {
    const before = await textOf(file());
    const { document } = await vscode.window.showTextDocument(file());
    await vscode.window.activeTextEditor?.edit(edit => {
      edit.insert(document.lineAt(1).range.end, ' ');
    });
    await showChapter('orchard/harvest.txt');
    await quickFix(chapter, doubled, 'Turn off');
    assert.ok(document.isDirty && document.getText().includes(doubled));
    assert.equal(await textOf(file()), before);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await holds('the text before', () => document.getText() === before);
  });

  test('a project without a file is given one', async () => {
    const { document } = await show('adrift/letter.txt');
    await vscode.languages.setTextDocumentLanguage(document, 'fic');
    await quickFix(document.uri, doubled, 'Turn off');
    const made = fileOf('adrift/ficwright.json');
    assert.deepEqual(JSON.parse(await textOf(made)), { rules: { [doubled]: 'off' } });
    await holds('the warning to go', () => warnings(document.uri, doubled).length === 0);
    await vscode.workspace.fs.delete(made);
    await holds('the warning to come again', () => warnings(document.uri, doubled).length === 1);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
  });
});

suite('the cast in a ficwright.json', () => {
  test('names that are much alike are reported there', async () => {
    const file = fileOf('millrace/ficwright.json');
    const alike = () => warnings(file, 'cast/near-identical-names');
    await showChapter('millrace/sluice.txt');
    // the file is read while a chapter of it is open
    await vscode.commands.executeCommand('workbench.action.keepEditor');
    const [reported] = await until('the names', () => (found => (found.length > 0 ? found : undefined))(alike()));
    assert.ok(reported);
    const { document } = await vscode.window.showTextDocument(file);
    assert.equal(document.getText(reported.range), '"Corwen"');
    assert.match(reported.message, /“Corwen” .* “Corwin”/);
    await vscode.window.activeTextEditor?.edit(edit => {
      edit.replace(reported.range, '"Maud"');
    });
    await document.save();
    await holds('nothing to be reported', () => alike().length === 0);
    await undoIn(file);
    await holds('the names to be reported again', () => alike().length === 1);
  });
});
