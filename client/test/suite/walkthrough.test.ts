import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, holds } from './support.js';

interface Step {
  readonly description: string;
  readonly completionEvents: readonly string[];
}

suite('the walkthrough', () => {
  const steps = () =>
    (
      vscode.extensions.getExtension('ficwright.ficwright')?.packageJSON as {
        readonly contributes: { readonly walkthroughs: readonly [{ readonly steps: readonly Step[] }] };
      }
    ).contributes.walkthroughs[0].steps;

  test('has a button in every step, whose command is there, and is ticked by what it does', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const { description, completionEvents } of steps()) {
      const named = [...description.matchAll(/\(command:([\w.]+)(?:\?([^)]*))?\)/g)].flatMap(([, command, args]) =>
        args === undefined ? [command!] : [command!, ...(JSON.parse(decodeURIComponent(args)) as string[])],
      );
      assert.ok(named.length > 0, description);
      assert.deepEqual(
        named.filter(command => !commands.includes(command)),
        [],
        description,
      );
      const events = completionEvents
        .filter(event => event.startsWith('onCommand:'))
        .map(event => event.slice('onCommand:'.length));
      assert.deepEqual(
        events.filter(command => !commands.includes(command)),
        [],
        description,
      );
    }
  });

  test('does beside itself what a button says', async () => {
    const { isManuscript } = await api();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('ficwright.openWalkthrough');
    await holds(
      'the walkthrough',
      () =>
        vscode.window.tabGroups.activeTabGroup.activeTab !== undefined && vscode.window.activeTextEditor === undefined,
    );
    await vscode.commands.executeCommand('ficwright.tryOut', 'ficwright.nextScene');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor !== undefined && isManuscript(editor.document));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('workbench.action.editorLayoutSingle');
  });
});
