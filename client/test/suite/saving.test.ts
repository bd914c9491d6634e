import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, at, configure, holds, showChapter, until, warnings } from './support.js';

const setting = 'editor.codeActionsOnSave';

suite('at a save', () => {
  let editor: vscode.TextEditor;
  const save = () => vscode.commands.executeCommand('workbench.action.files.save');

  setup(async () => {
    await api();
    editor = await showChapter('orchard/harvest.txt');
  });
  teardown(async () => {
    await configure(setting, undefined);
  });

  test('all warnings are mended where that is asked for, and what is no warning is left alone', async () => {
    const { document } = editor;
    const before = document.getText();
    const found = () =>
      ['narr/doubled-word', 'cast/name-variant'].map(rule => warnings(document.uri, rule).length).join();
    await holds('the warnings', () => found() === '1,1');
    const end = document.lineAt(at(document, 'Get the gate').line).range.end;

    await editor.edit(edit => {
      edit.insert(end, ' Nobody did.');
    });
    await save();
    await holds('the chapter to be saved', () => !document.isDirty);
    assert.equal(
      document.getText(),
      before.replace('Ottilie said.', 'Ottilie said. Nobody did.'),
      'nothing is mended unasked',
    );

    await configure(setting, { 'source.fixAll.ficwright': 'explicit' });
    await editor.edit(edit => {
      edit.delete(new vscode.Range(end, end.translate(0, ' Nobody did.'.length)));
    });
    await save();
    await until('the chapter to be saved', () => (document.isDirty ? undefined : true));
    assert.equal(document.getText(), before.replace('the the', 'the').replace('Ottlie', 'Ottilie'));
    await holds('the warnings to go', () => found() === '0,0');
    assert.equal(warnings(document.uri, 'speech/trailing-style').length, 1);

    await configure(setting, undefined);
    await editor.edit(edit => {
      edit.replace(new vscode.Range(0, 0, document.lineCount, 0), before);
    });
    await save();
    await holds('the chapter as it was', () => !document.isDirty && document.getText() === before);
    await holds('the warnings to come again', () => found() === '1,1');
  });
});
