import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, fileOf, holds, show, showChapter } from './support.js';

const write = (name: string, text: string) => vscode.workspace.fs.writeFile(fileOf(name), new TextEncoder().encode(text));

suite('what is a manuscript', () => {
  suiteSetup(async () => {
    await show('plain/shopping.txt'); // a text file alone activates the extension
    await api();
  });

  test('a text beside a ficwright.json, where its patterns say so', async () => {
    const chapter = await showChapter('lighthouse/keepers.txt');
    const notes = await show('lighthouse/notes.md');
    const shopping = await show('plain/shopping.txt');
    assert.deepEqual([chapter, notes, shopping].map(({ document }) => document.languageId), ['fic', 'markdown', 'plaintext']);
  });

  test('a broken ficwright.json leaves the chapters beside it manuscripts', async () => {
    await showChapter('broken/chapter.txt');
  });

  test('a ficwright.json that comes, changes and goes', async () => {
    const { document } = await show('plain/shopping.txt');
    await write('plain/ficwright.json', '{}');
    await holds('the text to become a manuscript', () => document.languageId === 'fic');
    await write('plain/ficwright.json', '{ "manuscripts": ["chapters/**"] }');
    await holds('the text to be plain again', () => document.languageId === 'plaintext');
    await write('plain/ficwright.json', '{ "manuscripts": ["s*.txt"] }');
    await holds('the text to become a manuscript again', () => document.languageId === 'fic');
    await vscode.workspace.fs.delete(fileOf('plain/ficwright.json'));
    await holds('the text to be plain at the end', () => document.languageId === 'plaintext');
  });

  test('a language chosen by hand is left alone', async () => {
    const { document } = await showChapter('lighthouse/keepers.txt');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await showChapter('broken/chapter.txt'); // by then the other would have been changed, too
    assert.equal(document.languageId, 'plaintext');
    await vscode.languages.setTextDocumentLanguage(document, 'fic');
  });

  test('a folder treated as a manuscript by command, and no longer', async () => {
    const { document } = await show('plain/shopping.txt');
    const associations = () => vscode.workspace.getConfiguration('files').inspect<Record<string, string>>('associations')?.workspaceValue;
    void vscode.commands.executeCommand('ficwright.treatFolder', fileOf('plain')); // it offers to undo, and waits for an answer
    await holds('the text to become a manuscript', () => document.languageId === 'fic');
    assert.deepEqual(Object.entries(associations() ?? {}).map(([glob, id]) => [glob.replace(/^.*\/plain\//, ''), id]), [['**/*.txt', 'fic'], ['**/*.md', 'fic']]);
    await vscode.commands.executeCommand('ficwright.stopTreatingFolder', fileOf('plain'));
    await holds('the text to be plain again', () => document.languageId === 'plaintext');
    assert.equal(associations(), undefined);
  });
});
