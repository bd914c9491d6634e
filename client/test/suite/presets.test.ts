import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, at, configure, holds, revert, rulesIn, select, show, showChapter, until, warnings } from './support.js';

const setting = 'ficwright.lint.preset';
const doubled = 'narr/doubled-word';
const found = {
  draft: 'cast/name-variant narr/doubled-word',
  revise: 'cast/name-variant narr/doubled-word speech/trailing-style',
  polish: 'cast/name-variant narr/doubled-word speech/ask-exclaim speech/trailing-style',
};

suite('how much is told', () => {
  let editor: vscode.TextEditor;
  let text: () => string;
  const shown = async (preset: keyof typeof found) => {
    await until(`what “${preset}” shows`, () => { assert.equal(rulesIn(editor.document.uri), found[preset]); return true; });
  };

  setup(async () => {
    text = (await api()).presetText;
    editor = await showChapter('orchard/harvest.txt');
  });
  teardown(async () => {
    await configure(setting, undefined);
    await revert();
  });

  test('stands in the status bar while a manuscript is open', async () => {
    await holds('the preset', () => text() === '$(checklist) Revise');
    await show('plain/shopping.txt');
    await holds('the preset to go', () => text() === '');
  });

  test('decides what is shown', async () => {
    await shown('revise');
    for (const [preset, label] of [['draft', '$(edit) Draft'], ['polish', '$(sparkle) Polish'], ['revise', '$(checklist) Revise']] as const) {
      await configure(setting, preset);
      await holds(`“${label}” in the status bar`, () => text() === label);
      await shown(preset);
    }
  });

  test('a rule that is set keeps its level', async () => {
    await configure('ficwright.rules.speech/ask-exclaim', 'warning');
    await holds('the rule of another preset', () => warnings(editor.document.uri, 'speech/ask-exclaim')[0]?.severity === vscode.DiagnosticSeverity.Warning);
    await configure('ficwright.rules.speech/ask-exclaim', undefined);
    await shown('revise');
  });

  test('is chosen from a list, and kept where it was set', async () => {
    await configure(setting, 'draft');
    await holds('the preset', () => text().endsWith('Draft'));
    let open = false;
    await holds('another preset', async () => {
      if (!open) { void vscode.commands.executeCommand('ficwright.choosePreset').then(() => { open = false; }); }
      open = true;
      for (const step of ['workbench.action.quickOpenSelectPrevious', 'workbench.action.acceptSelectedQuickOpenItem']) { await vscode.commands.executeCommand(step); }
      return text().endsWith('Polish');
    });
    const set = vscode.workspace.getConfiguration('ficwright').inspect<string>('lint.preset');
    assert.deepEqual([set?.workspaceValue, set?.globalValue], ['polish', undefined]);
    await shown('polish');
  });

  test('drafting begins where the cursor is by then', async () => {
    const { document } = editor;
    await select(editor, document.lineAt(at(document, 'He caught it').line).range.end);
    await vscode.commands.executeCommand('type', { text: ' Then then they ran.' });
    await select(editor, at(document, 'Get the gate'));
    await configure(setting, 'draft');
    await holds('what was written before to be told', () => rulesIn(document.uri) === found.draft && warnings(document.uri, doubled).length === 2);
  });

  test('a paragraph is left alone while it is drafted, until the cursor leaves it', async () => {
    const { document } = editor;
    const lines = () => warnings(document.uri, doubled).map(({ range }) => range.start.line);
    const type = async (words: string) => { for (const key of words) { await vscode.commands.executeCommand('type', { text: key }); } };
    const written = at(document, 'Bram walked').line;
    await configure(setting, 'draft');
    await shown('draft');
    assert.deepEqual(lines(), [written], 'of a chapter that was only opened everything is told');
    await select(editor, document.lineAt(written).range.end);
    await type(' He set set');
    await holds('the paragraph to be left alone', () => rulesIn(document.uri) === 'cast/name-variant');
    await type(' it down.');
    await select(editor, at(document, 'Nobody at Hollin'));
    await holds('both slips to be told', () => lines().join() === `${written},${written}`);
    await select(editor, document.lineAt(written).range.end);
    await type('\n\nRain.');
    await holds('the next paragraph to be begun', () => document.lineAt(written + 2).text === 'Rain.');
    await holds('the paragraph before it to be told of still', () => lines().join() === `${written},${written}`);
    await type(' Rain fell on on the barn.');
    await configure(setting, 'revise');
    await holds('everything to be told', () => lines().join() === `${written},${written},${written + 2}`);
  });
});
