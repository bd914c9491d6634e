import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { isSettled, mayBeStory } from '../../src/storyQuestion.js';
import { api, fileOf, holds, show, textOf } from './support.js';

suite('a text that looks like a story', () => {
  const file = () => fileOf('skein/ficwright.json');
  const isThere = () =>
    vscode.workspace.fs.stat(file()).then(
      () => true,
      () => false,
    );

  test('is asked about once for its folder, and treated as one when its author says so', async () => {
    const { questions, isManuscript } = await api();
    const before = questions();
    await show('skein/letter.md');
    const { document } = await show('skein/first.txt');
    await holds('the question', () => questions() === before + 1);
    assert.ok(!isManuscript(document));
    await holds('the folder to be a manuscript', async () => {
      await vscode.commands.executeCommand('notifications.focusToasts');
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      return isManuscript(document);
    });
    await vscode.commands.executeCommand('notifications.clearAll');
    assert.deepEqual(JSON.parse(await textOf(file())), { manuscripts: ['**/*.txt', '**/*.md'] });
    void vscode.commands.executeCommand('ficwright.stopTreatingFolder', fileOf('skein'));
    await holds('it to be plain again', async () => !isManuscript(document) && !(await isThere()));
    await vscode.commands.executeCommand('notifications.clearAll');
    await show('plain/shopping.txt');
    await show('skein/first.txt');
    assert.equal(questions(), before + 1, 'it is not asked about again');
  });

  test('that is saved nowhere is treated as one by itself', async () => {
    const { questions, isManuscript, languageStatus } = await api();
    const before = questions();
    const content = await textOf(fileOf('skein/first.txt'));
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    await vscode.window.showTextDocument(document);
    await holds('the question', () => questions() === before + 1);
    await holds('the text to be a manuscript', async () => {
      await vscode.commands.executeCommand('notifications.focusToasts');
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      return isManuscript(document);
    });
    assert.equal(document.languageId, 'plaintext');
    await holds(
      'that to be said beside the language',
      () => languageStatus().command === 'ficwright.stopTreatingFolder' && !languageStatus().busy,
    );
    await vscode.commands.executeCommand('ficwright.stopTreatingFolder');
    await holds('the text to be plain again', () => !isManuscript(document));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  test('is not asked about below a folder that is settled', () => {
    assert.ok(isSettled('file:///stories/skein', ['file:///stories/skein']));
    assert.ok(isSettled('file:///stories/skein/part', ['file:///other', 'file:///stories/skein']));
    assert.ok(!isSettled('file:///stories/skeins', ['file:///stories/skein']));
    assert.ok(!isSettled('file:///stories', ['file:///stories/skein']));
  });

  test('is sent to the server only when there is speech in it, or a chapter’s head', async () => {
    assert.ok(mayBeStory(await textOf(fileOf('skein/first.txt'))));
    for (const name of ['skein/letter.md', 'plain/shopping.txt', 'plain/README.md', 'samples/README.md']) {
      assert.ok(!mayBeStory(await textOf(fileOf(name))), name);
    }
  });
});

suite('beside the language', () => {
  test('it says whether a text is a manuscript, and offers what can be done', async () => {
    const { languageStatus, standingOf } = await api();
    for (const [name, text, command] of [
      ['lighthouse/keepers.txt', 'Manuscript in “lighthouse”', 'ficwright.openProject'],
      ['lighthouse/notes.md', 'Not a manuscript in “lighthouse”', 'ficwright.openProject'],
      ['plain/shopping.txt', 'Not a manuscript', 'ficwright.treatFolder'],
    ]) {
      const { document } = await show(name!);
      await holds(`${name} to be decided on`, () => standingOf(document) !== undefined);
      await holds(
        `${text} to be said`,
        () => languageStatus().text === text && languageStatus().command === command && !languageStatus().busy,
      );
      assert.ok(!languageStatus().isError);
    }
  });

  test('it says that the server has stopped, and starts it again', async () => {
    const { client, languageStatus } = await api();
    const { document } = await show('lighthouse/keepers.txt');
    await holds('it to be read', () => !languageStatus().busy && languageStatus().text.startsWith('Manuscript'));
    await client.stop();
    await holds(
      'that to be said',
      () => languageStatus().isError && languageStatus().command === 'ficwright.restartServer',
    );
    await vscode.commands.executeCommand('ficwright.restartServer');
    await holds('it to be read again', () => !languageStatus().isError && !languageStatus().busy);
    await holds('its findings', () => vscode.languages.getDiagnostics(document.uri).length > 0);
  });
});
