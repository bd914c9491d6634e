import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { forLabel } from './escape.js';
import { manuscriptEditor } from './manuscriptEditor.js';

const stateKey = 'ficwright.marks';

/** Speakers by the keys of their quotations; each begins with the URI of the document. */
export type Marks = Readonly<Record<string, string>>;

/** What the author said in this workspace of who speaks. Keys are the server's; here they are only kept. */
export function speakerMarks(state: vscode.Memento): Marks {
  return state.get<Marks>(stateKey, {});
}

/** The marks after files, or folders, were renamed: a mark begins with the URI of its document and `#`. Undefined when none is of these. */
function renamed(marks: Marks, files: readonly (readonly [from: string, to: string])[]): Marks | undefined {
  const follow = (key: string): string => {
    const file = files.find(([from]) => key.startsWith(`${from}#`) || key.startsWith(`${from}/`));
    return file === undefined ? key : file[1] + key.slice(file[0].length);
  };
  const entries = Object.entries(marks).map(([key, name]): [string, string] => [follow(key), name]);
  return entries.some(([key]) => !(key in marks)) ? Object.fromEntries(entries) : undefined;
}

/** The command that sets a speaker by hand; the server hears of every change. */
export function speakerCommands(client: LanguageClient, state: vscode.Memento): vscode.Disposable {
  const store = async (marks: Marks) => {
    await state.update(stateKey, marks);
    if (client.isRunning()) { await client.sendNotification('ficwright/marks', { marks }); } // else it is told when it starts
  };
  const setSpeaker = async (uri?: unknown, key?: unknown, names?: unknown, marked?: unknown) => {
    if (typeof key !== 'string' || !Array.isArray(names)) { await atPlace(placeOf(uri, key)); return; }
    const old = typeof marked === 'string' ? marked : undefined;
    const answer = await ask(names.filter(name => typeof name === 'string'), old === undefined ? undefined : speakerMarks(state)[old]);
    if (answer === undefined) { return; }
    const marks = Object.fromEntries(Object.entries(speakerMarks(state)).filter(([other]) => other !== old && other !== key));
    await store(answer === null ? marks : { ...marks, [key]: answer });
  };
  const follow = async ({ files }: vscode.FileRenameEvent) => {
    const marks = renamed(speakerMarks(state), files.map(({ oldUri, newUri }) => [oldUri.toString(), newUri.toString()]));
    if (marks !== undefined) { await store(marks); }
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidRenameFiles(event => void follow(event)),
    vscode.commands.registerCommand('ficwright.setSpeaker', setSpeaker),
  );
}

interface Place { readonly uri: vscode.Uri; readonly at: vscode.Position }

/** A place that a link names by a document's URI and a position; else, as from the command palette, the cursor. */
function placeOf(uri: unknown, position: unknown): Place | undefined {
  if (typeof uri === 'string' && typeof position === 'object' && position !== null) {
    const { line, character } = position as { readonly line: number; readonly character: number };
    return { uri: vscode.Uri.parse(uri), at: new vscode.Position(line, character) };
  }
  const editor = manuscriptEditor();
  return editor && { uri: editor.document.uri, at: editor.selection.active };
}

/** Asks who says the line at a place, with the names that the server offers. */
async function atPlace(place: Place | undefined): Promise<void> {
  if (place === undefined) { return; }
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>('vscode.executeCodeActionProvider', place.uri, new vscode.Range(place.at, place.at), 'refactor.speaker');
  const command = actions.find(action => action.command?.command === 'ficwright.setSpeaker')?.command;
  if (command?.arguments) { await vscode.commands.executeCommand(command.command, ...command.arguments as unknown[]); return; }
  void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor in a line of dialogue first.'));
}

type Answer = vscode.QuickPickItem & { readonly does: 'name' | 'other' | 'forget'; readonly name?: string };

/** Who speaks: a name; null to forget what was set; undefined when the author changed their mind. */
async function ask(names: readonly string[], now: string | undefined): Promise<string | null | undefined> {
  const items: Answer[] = [
    ...names.map(name => ({ label: forLabel(name), name, does: 'name' as const, ...(name === now ? { description: 'set by you' } : {}) })),
    { label: '', kind: vscode.QuickPickItemKind.Separator, does: 'other' },
    { label: 'Someone else…', does: 'other' },
    ...(now === undefined ? [] : [{ label: 'Forget what I set', description: forLabel(now), does: 'forget' as const }]),
  ];
  const picked = await vscode.window.showQuickPick(items, { title: 'Set Speaker', placeHolder: 'Who says this? The lines beside it learn from your answer.' });
  if (picked === undefined) { return undefined; }
  if (picked.does === 'forget') { return null; }
  if (picked.does === 'name') { return picked.name; }
  const typed = await vscode.window.showInputBox({ title: 'Set Speaker', prompt: 'A name, as the story has it', validateInput: text => text.trim() === '' ? 'A name is needed.' : undefined });
  return typed?.trim();
}
