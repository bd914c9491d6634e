import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, fileOf, holds, quickFix, show, textOf, until, warnings } from './support.js';

const doubled = 'narr/doubled-word';

suite('what is chosen in the editor', () => {
  const file = () => fileOf('adrift/ficwright.choices.json');
  const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

  test('is remembered without a project, moves into one once, and is forgotten there', async () => {
    const { isManuscript } = await api();
    const { document } = await show('adrift/letter.txt');
    const count = () => warnings(document.uri, doubled).length;
    await vscode.languages.setTextDocumentLanguage(document, 'fic');
    await quickFix(document.uri, doubled, 'Ignore here');
    await holds('the warning to go', () => count() === 0);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await holds('the text to be plain again', () => !isManuscript(document));
    await write(fileOf('adrift/ficwright.json'), '{}');
    await holds('it to be a manuscript of a project', () => isManuscript(document));
    const moved = await until('the file', async () => textOf(file()));
    const { ignoredFindings } = JSON.parse(moved) as { readonly ignoredFindings: Readonly<Record<string, string>> };
    assert.equal(Object.keys(ignoredFindings).length, 1);
    await until('its findings', async () => (await vscode.commands.executeCommand('ficwright.nextScene'), true));
    assert.equal(count(), 0, 'it is ignored as before');
    await vscode.commands.executeCommand('ficwright.clearIgnored');
    await holds('the warning to come again', () => count() === 1);
    await quickFix(document.uri, doubled, 'Ignore here');
    await holds('the warning to go', () => count() === 0);
    await holds('it to be written, with what was found', async () => (await textOf(file())).includes('and and'));
    await write(file(), '{}');
    await holds('the warning to come, since the file was changed', () => count() === 1);
    await vscode.workspace.fs.delete(file());
    await vscode.workspace.fs.delete(fileOf('adrift/ficwright.json'));
    await holds('the text to be plain again', () => !isManuscript(document));
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
