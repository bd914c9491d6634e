import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { manuscriptEditor } from './manuscriptEditor.js';
import { isManuscript, onDidChangeManuscript } from './manuscripts.js';
import { changeSetting } from './setting.js';

const presets = [
  { name: 'draft', label: 'Draft', icon: '$(edit)', detail: 'Shows warnings alone, and none in the paragraph you are writing.' },
  { name: 'revise', label: 'Revise', icon: '$(checklist)', detail: 'Shows all but matters of style.' },
  { name: 'polish', label: 'Polish', icon: '$(sparkle)', detail: 'Shows everything, matters of style too.' },
] as const;

/** What others may ask of the item. `text` is empty while it is hidden. */
export interface PresetBar extends vscode.Disposable { text(): string }

/** How much is told, in the status bar while a manuscript is open; a click or the command changes it. */
export function presetBar(): PresetBar {
  const item = vscode.window.createStatusBarItem('ficwright.preset', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Ficwright: More or Fewer Warnings';
  item.command = 'ficwright.choosePreset';
  let visible = false;
  const show = () => {
    const editor = manuscriptEditor();
    visible = editor !== undefined;
    if (editor === undefined) { item.hide(); return; }
    const { label, icon, detail } = presets.find(({ name }) => name === presetOf(editor.document.uri)) ?? presets[1];
    item.text = `${icon} ${label}`;
    item.tooltip = `${label}. ${detail} Click to see more, or less.`;
    item.accessibilityInformation = { label: `${label}. ${detail} See more, or less.`, role: 'button' };
    item.show();
  };
  const parts = [
    item,
    vscode.window.onDidChangeActiveTextEditor(show),
    onDidChangeManuscript(show),
    vscode.workspace.onDidChangeConfiguration(change => { if (change.affectsConfiguration('ficwright.lint.preset')) { show(); } }),
    vscode.commands.registerCommand('ficwright.choosePreset', choose),
  ];
  show();
  return { text: () => visible ? item.text : '', dispose: () => { parts.forEach(part => { part.dispose(); }); } };
}

/**
 * Tells the server in which line the author writes, where that decides what is shown: while drafting, the paragraph at the cursor is left alone until
 * the cursor leaves it.
 */
export function cursorNews(client: LanguageClient): vscode.Disposable {
  let last = '';
  const tell = ({ document, selection }: vscode.TextEditor) => {
    if (!isManuscript(document) || !client.isRunning()) { return; }
    const line = selection.active.line;
    const now = presetOf(document.uri) === 'draft' ? `${document.uri.toString()} ${line}` : '';
    if (now === last) { return; }
    last = now;
    if (now === '') { return; }
    client.sendNotification('ficwright/cursor', { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document), line }).catch((error: unknown) => { client.debug(`ficwright/cursor: ${String(error)}`); });
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => { tell(textEditor); }),
    vscode.workspace.onDidChangeConfiguration(change => { if (change.affectsConfiguration('ficwright.lint.preset')) { vscode.window.visibleTextEditors.forEach(tell); } }),
  );
}

const presetOf = (uri: vscode.Uri | undefined): string => vscode.workspace.getConfiguration('ficwright', uri).get<string>('lint.preset', 'revise');

async function choose(): Promise<void> {
  const uri = manuscriptEditor()?.document.uri;
  const now = presetOf(uri);
  const picked = await pick(now);
  if (picked === undefined) { return; }
  await changeSetting('lint.preset', picked, uri);
}

/** The name of a preset; undefined when the author changed their mind. The one that holds is chosen at first: Enter alone changes nothing. */
async function pick(now: string): Promise<string | undefined> {
  const list = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly name: string }>();
  list.title = 'Show More or Fewer Warnings';
  list.placeholder = 'Warnings while you draft, or everything before you post';
  list.items = presets.map(({ name, label, icon, detail }) => ({ label: `${icon} ${label}`, detail, name, ...(name === now ? { description: 'now' } : {}) }));
  list.activeItems = list.items.filter(({ name }) => name === now);
  const picked = await new Promise<string | undefined>(done => {
    list.onDidAccept(() => { done(list.selectedItems[0]?.name); });
    list.onDidHide(() => { done(undefined); });
    list.show();
  });
  list.dispose();
  return picked;
}
