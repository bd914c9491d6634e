import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { forMarkdown } from './escape.js';
import { manuscriptEditor } from './manuscriptEditor.js';
import { onDidChangeManuscript } from './manuscripts.js';
import type { Counts, CountsAnswer } from '../../server/src/protocol/messages.js';
import { askCounts } from './requests.js';

const quietMs = 150;

/** Interface of the status bar. `text` is empty while the item is hidden. */
export interface StatusBar extends vscode.Disposable {
  text(): string;
  /** Requests the counts again. */
  refresh(): void;
}

/**
 * The word count of the active manuscript, of its selection and of the scene at the cursor. At most one request is
 * pending; changes meanwhile are requested after its answer, so that the latest state is always the one shown.
 */
export function statusBar(client: LanguageClient): StatusBar {
  // On the left: in a narrow window VS Code hides items of the right side first.
  const item = vscode.window.createStatusBarItem('ficwright.counts', vscode.StatusBarAlignment.Left, 1);
  item.name = vscode.l10n.t('Ficwright: Word Count');
  item.command = 'ficwright.copyCount';
  let visible = false,
    asking = false,
    changed = false;
  let timer: NodeJS.Timeout | undefined;

  const show = (counts: CountsAnswer | undefined) => {
    visible = counts !== undefined;
    if (counts === undefined) {
      item.hide();
      return;
    }
    const text = summary(counts);
    item.text = `$(book) ${text}`;
    item.tooltip = table(counts);
    item.accessibilityInformation = { label: vscode.l10n.t('{0}. Copy word count.', text), role: 'button' };
    item.show();
  };
  const refresh = async (): Promise<void> => {
    if (asking) {
      changed = true;
      return;
    }
    const editor = manuscriptEditor();
    if (editor === undefined) {
      show(undefined);
      return;
    }
    asking = true;
    changed = false;
    const counts = await askCounts(client, editor);
    asking = false;
    if (editor === vscode.window.activeTextEditor) {
      show(counts);
    } else {
      changed = true;
    }
    if (changed) {
      await refresh();
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), quietMs);
  };

  const parts = [
    item,
    vscode.window.onDidChangeActiveTextEditor(() => void refresh()),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) {
        soon();
      }
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) {
        soon();
      }
    }),
    onDidChangeManuscript(soon),
    client.onDidChangeState(soon),
    vscode.commands.registerCommand('ficwright.copyCount', () => copyCount(client)),
    new vscode.Disposable(() => {
      clearTimeout(timer);
    }),
  ];
  soon();
  return {
    text: () => (visible ? item.text : ''),
    refresh: soon,
    dispose: () => {
      parts.forEach(part => {
        part.dispose();
      });
    },
  };
}

async function copyCount(client: LanguageClient): Promise<void> {
  const editor = manuscriptEditor();
  const counts = editor && (await askCounts(client, editor));
  if (counts === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a manuscript first: there are no words to count.'));
    return;
  }
  const { story } = counts.selection ?? counts.document;
  await vscode.env.clipboard.writeText(String(story));
  vscode.window.setStatusBarMessage(
    counts.selection
      ? vscode.l10n.t('Copied: {0} in the selection', words(story))
      : vscode.l10n.t('Copied: {0}', words(story)),
    4000,
  );
}

function summary({ document, selection, scene }: CountsAnswer): string {
  const whole =
    selection === undefined
      ? words(document.story)
      : vscode.l10n.t('{0} of {1}', number(selection.story), words(document.story));
  return scene === undefined ? whole : vscode.l10n.t('{0} · scene {1}', whole, number(scene.story));
}

function table(counts: CountsAnswer): vscode.MarkdownString {
  const row = (name: string, of: Counts | undefined) =>
    of === undefined ? '' : `| ${name} | ${number(of.story)} | ${number(of.ao3)} | ${number(of.file)} |\n`;
  const scene = (title: string) => vscode.l10n.t('Scene “{0}”', forMarkdown(title)),
    chapter = (title: string) => vscode.l10n.t('Chapter “{0}”', forMarkdown(title));
  const titled = (name: (title: string) => string, of: (Counts & { readonly title: string }) | undefined) =>
    of?.title ? row(name(of.title), of) : ''; // without a title it is the rest of the document
  const columns = [vscode.l10n.t('Words'), vscode.l10n.t('Story'), 'AO3', vscode.l10n.t('File')];
  const head = `| ${columns.join(' | ')} |\n|:--|--:|--:|--:|\n`;
  const rows =
    row(vscode.l10n.t('Selection'), counts.selection) +
    titled(scene, counts.scene) +
    titled(chapter, counts.chapter) +
    row(vscode.l10n.t('Document'), counts.document);
  return new vscode.MarkdownString(
    [
      head + rows,
      vscode.l10n.t(
        '*Story* leaves out notes and headings. *AO3* is the number that AO3 will show if you paste this file into its HTML box as it is, notes and headings included. *File* is every word except comments.',
      ),
      vscode.l10n.t('Click to copy the story’s word count.'),
    ].join('\n\n'),
  );
}

function words(count: number): string {
  return count === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', number(count));
}

function number(count: number): string {
  return count.toLocaleString('en');
}
