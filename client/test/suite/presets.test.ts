import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, configure, holds, revert, rulesIn, show, showChapter, until, warnings } from './support.js';

const setting = 'ficwright.lint.preset';
const found = {
  draft: 'cast/name-variant narr/doubled-word',
  revise: 'cast/name-variant narr/doubled-word speech/trailing-style',
  polish: 'cast/name-variant narr/doubled-word speech/ask-exclaim speech/trailing-style',
};

suite('presets', () => {
  let editor: vscode.TextEditor;
  let text: () => string;
  let tooltip: () => string;
  const shown = async (preset: keyof typeof found) => {
    await until(`what “${preset}” shows`, () => {
      assert.equal(rulesIn(editor.document.uri), found[preset]);
      return true;
    });
  };

  setup(async () => {
    editor = await showChapter('orchard/harvest.txt');
    ({ presetText: text, presetTooltip: tooltip } = await api());
  });
  teardown(async () => {
    await configure(setting, undefined);
    await revert();
  });

  test('the current one stands in the status bar while a manuscript is open, with the number of findings', async () => {
    await shown('revise');
    await holds(
      'the preset and the number',
      () => text() === `Ficwright: Revise (${vscode.languages.getDiagnostics(editor.document.uri).length})`,
    );
    const [preset, findings, click] = tooltip().split('\n');
    assert.equal(preset, 'Revise: Shows everything except most matters of style.');
    assert.match(findings!, /^\d findings in this file: \d warnings?(, \d information)?\.$/);
    assert.equal(click, 'Click to choose another preset.');
    await show('plain/shopping.txt');
    await holds('the preset to go', () => text() === '');
  });

  test('the number follows the findings, and the word for it', async () => {
    await shown('revise');
    await configure('ficwright.rules.cast/name-variant', 'off');
    await configure(setting, 'draft');
    await holds(
      'a single finding',
      () => text() === 'Ficwright: Draft (1)' && tooltip().includes('1 finding in this file: 1 warning.'),
    );
    await configure('ficwright.rules.narr/doubled-word', 'off');
    await holds('none', () => text() === 'Ficwright: Draft (0)' && tooltip().includes('No findings in this file.'));
    await configure('ficwright.rules.cast/name-variant', undefined);
    await configure('ficwright.rules.narr/doubled-word', undefined);
    await shown('draft');
  });

  test('decide what is shown', async () => {
    await shown('revise');
    for (const [preset, label] of [
      ['draft', 'Draft'],
      ['polish', 'Polish'],
      ['revise', 'Revise'],
    ] as const) {
      await configure(setting, preset);
      await holds(`“${label}” in the status bar`, () => text().startsWith(`Ficwright: ${label} (`));
      await shown(preset);
    }
  });

  test('hints are information: F8 stops at them; the setting makes them hints', async () => {
    const { uri } = editor.document;
    const severity = () => warnings(uri, 'speech/ask-exclaim')[0]?.severity;
    await configure(setting, 'polish');
    await holds(
      'a hint as information',
      () => severity() === vscode.DiagnosticSeverity.Information && / \d hints?\.\n/.test(tooltip()),
    );
    const [hint] = warnings(uri, 'speech/ask-exclaim');
    assert.equal(hint?.source, 'Ficwright hint');
    await holds('the cursor at the hint', async () => {
      await vscode.commands.executeCommand('editor.action.marker.next'); // goes through warnings first
      return editor.selection.active.isEqual(hint.range.start);
    });
    await vscode.commands.executeCommand('closeMarkersNavigation');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      hint.range,
    );
    assert.ok(
      actions.some(({ title }) => title === 'Ignore here'),
      actions.map(({ title }) => title).join(' | '),
    );
    await configure('ficwright.lint.showHintsAs', 'hint');
    await holds(
      'a hint as a hint',
      () => severity() === vscode.DiagnosticSeverity.Hint && / \d hints?\.\n/.test(tooltip()),
    );
    await configure('ficwright.lint.showHintsAs', undefined);
  });

  test('a rule that is set keeps its level', async () => {
    await configure('ficwright.rules.speech/ask-exclaim', 'warning');
    await holds(
      'the rule of another preset',
      () => warnings(editor.document.uri, 'speech/ask-exclaim')[0]?.severity === vscode.DiagnosticSeverity.Warning,
    );
    await configure('ficwright.rules.speech/ask-exclaim', undefined);
    await shown('revise');
  });

  test('one is chosen from a list, and kept where it was set', async () => {
    await configure(setting, 'draft');
    await holds('the preset', () => text().includes('Draft'));
    let open = false;
    await holds('another preset', async () => {
      if (!open) {
        void vscode.commands.executeCommand('ficwright.choosePreset').then(() => {
          open = false;
        });
      }
      open = true;
      for (const step of ['workbench.action.quickOpenSelectPrevious', 'workbench.action.acceptSelectedQuickOpenItem']) {
        await vscode.commands.executeCommand(step);
      }
      return text().includes('Polish');
    });
    const set = vscode.workspace.getConfiguration('ficwright').inspect<string>('lint.preset');
    assert.deepEqual([set?.workspaceValue, set?.globalValue], ['polish', undefined]);
    await shown('polish');
  });
});
