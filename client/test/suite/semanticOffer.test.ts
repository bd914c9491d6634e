import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { configure, holds, showChapter } from './support.js';

const setting = 'editor.semanticHighlighting.enabled';
const scope = { languageId: 'plaintext' };

suite('dialogue in the light theme of high contrast', () => {
  const set = async (value: unknown) => {
    await vscode.workspace
      .getConfiguration(undefined, scope)
      .update(setting, value, vscode.ConfigurationTarget.Global, true);
  };
  const { showInformationMessage } = vscode.window;

  teardown(async () => {
    Object.assign(vscode.window, { showInformationMessage });
    await configure('workbench.colorTheme', undefined);
    await set(undefined);
  });

  test('has its colors by default; where an author left them to the theme, they are offered once', async () => {
    await showChapter('lighthouse/mooring.txt');
    assert.equal(vscode.workspace.getConfiguration(undefined, scope).get(setting), true);
    const asked: string[] = [];
    Object.assign(vscode.window, {
      showInformationMessage: (message: string) => {
        asked.push(message);
        return Promise.resolve('Turn On');
      },
    });
    await set('configuredByTheme');
    await configure('workbench.colorTheme', 'Default High Contrast Light');
    await holds('the offer', () => asked.some(message => message.includes('semantic highlighting')));
    await holds('the setting', () => vscode.workspace.getConfiguration(undefined, scope).get(setting) === true);
    await set('configuredByTheme');
    await showChapter('lighthouse/keepers.txt');
    assert.equal(asked.filter(message => message.includes('semantic highlighting')).length, 1);
  });
});
