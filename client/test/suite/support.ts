import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension.js';

/**
 * Polls until `get` gives something, and fails with what it was waiting for at the deadline. Errors of `get` count as
 * nothing yet.
 */
export async function until<T>(
  what: string,
  get: () => Thenable<T | undefined> | T | undefined,
  ms = 15_000,
): Promise<T> {
  let last: unknown;
  for (const end = Date.now() + ms; ;) {
    try {
      const value = await get();
      if (value !== undefined) {
        return value;
      }
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      throw new Error(`timed out waiting for ${what}`, { cause: last });
    }
    await new Promise(done => setTimeout(done, 40));
  }
}

/** Polls until a condition holds. */
export async function holds(what: string, condition: () => Thenable<boolean> | boolean, ms?: number): Promise<void> {
  await until(what, async () => (await condition()) || undefined, ms);
}

/** A file of the test workspace. */
export function fileOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Shows a file of the test workspace in the editor, unfolded, with the cursor at its start. */
export async function show(name: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileOf(name)));
  await vscode.commands.executeCommand('editor.unfoldAll');
  await select(editor, new vscode.Position(0, 0));
  return editor;
}

/**
 * Puts the cursor somewhere, or selects; ends when VS Code says so. (What is assigned to `selection` can be overtaken
 * by an older message.)
 */
export async function select(editor: vscode.TextEditor, from: vscode.Position, to = from): Promise<void> {
  await vscode.window.showTextDocument(editor.document, { selection: new vscode.Range(from, to) });
  await holds('the selection', () => editor.selection.isEqual(new vscode.Selection(from, to)));
}

/** Shows a chapter, once it is known to be a manuscript. */
export async function showChapter(name: string): Promise<vscode.TextEditor> {
  const editor = await show(name);
  const { isManuscript } = await api();
  await holds(`${name} to become a manuscript`, () => isManuscript(editor.document));
  return editor;
}

/** What the extension hands out. It is not activated from here: that would hide an activation event that is missing. */
export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('ficwright.ficwright');
  assert.ok(extension, 'the extension is not installed');
  await holds('the extension to be active', () => extension.isActive);
  return extension.exports;
}

/** The outline as VS Code has it, flat. */
export async function outline(uri: vscode.Uri): Promise<vscode.DocumentSymbol[]> {
  const top = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    uri,
  );
  const flat = (symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
    symbols.flatMap(symbol => [symbol, ...flat(symbol.children)]);
  return flat(top ?? []);
}

/** The warnings of one rule in a document. */
export function warnings(uri: vscode.Uri, rule: string): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(diagnostic => ruleOf(diagnostic) === rule);
}

/** The rules that report something in a document, each once, sorted and joined. */
export function rulesIn(uri: vscode.Uri): string {
  return [...new Set(vscode.languages.getDiagnostics(uri).map(ruleOf))].sort().join(' ');
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Carries out the quick fix of a warning whose title begins so. */
export async function quickFix(uri: vscode.Uri, rule: string, title: string): Promise<void> {
  const [warning] = await until(`a warning of ${rule}`, () =>
    (found => (found.length > 0 ? found : undefined))(warnings(uri, rule)),
  );
  assert.ok(warning);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    warning.range,
  );
  const action = actions.find(one => one.title.startsWith(title));
  assert.ok(action, actions.map(one => one.title).join(' | '));
  if (action.edit) {
    await vscode.workspace.applyEdit(action.edit);
  }
  if (action.command) {
    await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
  }
}

/** Sets something in the settings of the test workspace; undefined takes it out of them. */
export async function configure(name: string, value: unknown, scope?: vscode.ConfigurationScope): Promise<void> {
  await vscode.workspace
    .getConfiguration(undefined, scope)
    .update(name, value, vscode.ConfigurationTarget.Workspace, scope !== undefined);
}

/** What stands on disk. */
export async function textOf(file: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
}

/** Takes back the last change of a file, and saves it. */
export async function undoIn(file: vscode.Uri): Promise<void> {
  const { document } = await vscode.window.showTextDocument(file);
  await vscode.commands.executeCommand('undo');
  await document.save();
}

/** The place where a text begins. */
export function at(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert.notEqual(offset, -1, `“${text}” is not in the document`);
  return document.positionAt(offset);
}

/** Takes back every unsaved change of the active editor. */
export async function revert(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.files.revert');
}
