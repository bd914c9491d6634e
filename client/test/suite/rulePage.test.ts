import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { showChapter, until } from './support.js';

suite('what a rule says', () => {
  test('stands behind the code of its warning', async () => {
    const { document } = await showChapter('lighthouse/keepers.txt');
    const [found] = await until('a warning', () => {
      const all = vscode.languages.getDiagnostics(document.uri);
      return all.length > 0 ? all : undefined;
    });
    const code = found!.code as { readonly value: string; readonly target: vscode.Uri };
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.match(page.lineAt(0).text, /^# [A-Z]/);
    assert.equal(page.lineAt(2).text, `\`${code.value}\``);
    assert.match(page.getText(), /^\*\*Not this\*\*$[\s\S]*^\*\*This\*\*$/m);
    assert.match(page.getText(), new RegExp(`Setting: \`ficwright\\.rules\\.${code.value}\``));
    assert.equal(page.getText().match(/^# /gm)?.length, 1);
  });
});
