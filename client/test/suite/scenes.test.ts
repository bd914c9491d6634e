import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, at, configure, fileOf, holds, outline, select, showChapter, textOf, until } from './support.js';

/** Two scenes without a scene break: the second has another place and other persons. */
const twoShores = `"You left the gate open again," Wren said.

Tam looked at the gate. "It was the wind."

"It was you, and the goat is in the beans."

He went to fetch the goat. Wren counted the rows it had trampled, and stopped at four.

"Four rows," said Wren when he came back with it. "You will plant them again."

"In this heat?"

"In any heat."

Captain Odile Marsh had a cabin without a window, and a lamp that smelled of herring.

She unrolled the chart of Carrow Sound and weighed its corners down with shells. The pilot came in without knocking.

"We lose the light in an hour," said the pilot.

Odile put a finger on the reef. "Then we go round it in the dark."
`;

suite('scenes', () => {
  let editor: vscode.TextEditor;
  const starts = () => ['The following night', 'The next morning'].map(text => at(editor.document, text).line);
  const line = () => editor.selection.active.line;

  setup(async () => {
    editor = await showChapter('lighthouse/keepers.txt');
  });

  test('the cursor goes from scene to scene, and back', async () => {
    await select(editor, new vscode.Position((starts()[0] ?? 0) - 2, 0));
    for (const start of starts()) {
      await vscode.commands.executeCommand('ficwright.nextScene');
      assert.equal(line(), start);
    }
    await vscode.commands.executeCommand('ficwright.nextScene');
    assert.equal(line(), starts()[1], 'it stays in the last scene');
    await vscode.commands.executeCommand('ficwright.previousScene');
    assert.equal(line(), starts()[0]);
  });

  test('a scene can be picked from a list', async () => {
    await vscode.commands.executeCommand('ficwright.goToScene');
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await holds('a scene to be chosen', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return starts().includes(line());
    });
  });

  test('the outline shows words first, and kinds whose names are plain words', async () => {
    const symbols = await until('the outline', async () =>
      (found => (found.length > 2 ? found : undefined))(await outline(editor.document.uri)),
    );
    const story = symbols.filter(({ kind }) => kind === vscode.SymbolKind.Field || kind === vscode.SymbolKind.File);
    assert.ok(
      story.length >= 4 &&
        story.every(({ name, detail }) => name.length <= 22 && /^[\d,]+ words? · (?:scene|chapter)/.test(detail)),
      story.map(({ name, detail }) => `${name} | ${detail}`).join('\n'),
    );
    const around = symbols.filter(one => !story.includes(one));
    assert.deepEqual([...new Set(around.map(({ kind }) => kind))], [vscode.SymbolKind.String]);
    assert.ok(around.some(({ detail }) => detail === 'author’s note'));
  });

  test('an author denies a probable scene with a command, takes it back, and hides the others', async () => {
    const [file, choices] = [fileOf('lighthouse/two-shores.txt'), fileOf('lighthouse/ficwright.choices.json')];
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(twoShores));
    editor = await showChapter('lighthouse/two-shores.txt');
    const guesses = async () => (await outline(file)).filter(({ name }) => name.startsWith('? ')).length;
    const decide = async (command: string) => {
      await select(editor, at(editor.document, 'Captain Odile'));
      await vscode.commands.executeCommand(command);
    };
    await holds('the probable scene', async () => (await guesses()) === 1);
    await decide('ficwright.noSceneStartsHere');
    await holds('it to go', async () => (await guesses()) === 0);
    await holds('it to be written', async () => (await textOf(choices)).includes('"no-scene"'));
    assert.equal(editor.document.getText(), twoShores, 'the text is as it was');
    await decide('ficwright.sceneStartsHere');
    await holds('two scenes', async () => (await outline(file)).length === 2);
    await vscode.workspace.fs.delete(choices);
    // A deleted file is seen late by an editor that is busy.
    await holds('the probable scene again, since the file is gone', async () => (await guesses()) === 1, 60_000);
    await configure('ficwright.outline.probableScenes', false);
    await holds('it to be hidden', async () => (await guesses()) === 0);
    await configure('ficwright.outline.probableScenes', undefined);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(file);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  test('a crash of the server is recovered from', async () => {
    const { client } = await api();
    await until('the outline', async () => (await outline(editor.document.uri)).at(0));
    const pid = client.serverProcess?.pid;
    assert.ok(pid);
    process.kill(pid, 'SIGKILL');
    await holds('another server', () => (now => now !== undefined && now !== pid)(client.serverProcess?.pid));
    await until('the outline again', async () => (await outline(editor.document.uri)).at(0));
    await select(editor, new vscode.Position(starts()[0] ?? 0, 0));
    await vscode.commands.executeCommand('ficwright.nextScene');
    assert.equal(line(), starts()[1]);
  });
});
