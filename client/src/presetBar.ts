import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { findingsIn, summaryOf, type Findings } from './findings.js';
import { manuscriptEditor } from './manuscriptEditor.js';
import { onDidChangeManuscript } from './manuscripts.js';
import { choosePreset, presetOf } from './presets.js';

/** Interface of the status bar item. `text` and `tooltip` are empty while it is hidden. */
export interface PresetBar extends vscode.Disposable {
  text(): string;
  tooltip(): string;
}

/**
 * The status bar item with the preset and the number of findings in the active manuscript, which are those that the
 * editor already shows.
 */
export function presetBar(): PresetBar {
  const item = vscode.window.createStatusBarItem('ficwright.preset', vscode.StatusBarAlignment.Left, 0);
  item.name = vscode.l10n.t('Ficwright: Preset and Findings');
  item.command = 'ficwright.choosePreset';
  let shown = { text: '', tooltip: '' };
  const show = () => {
    const editor = manuscriptEditor();
    if (editor === undefined) {
      shown = { text: '', tooltip: '' };
      item.hide();
      return;
    }
    const { uri } = editor.document;
    const findings = findingsIn(uri);
    const { label, detail } = presetOf(uri);
    const text = vscode.l10n.t('Ficwright: {0} ({1})', label, numberOf(findings));
    const tooltip = [`${label}: ${detail}`, summaryOf(findings), vscode.l10n.t('Click to choose another preset.')].join(
      '\n',
    );
    if (text === shown.text && tooltip === shown.tooltip) {
      return;
    }
    shown = { text, tooltip };
    item.text = text;
    item.tooltip = tooltip;
    item.accessibilityInformation = {
      label: vscode.l10n.t('Ficwright preset {0}. {1} Choose another preset.', label, summaryOf(findings)),
      role: 'button',
    };
    item.show();
  };
  const parts = [
    item,
    vscode.window.onDidChangeActiveTextEditor(show),
    onDidChangeManuscript(show),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('ficwright.lint.preset')) {
        show();
      }
    }),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const active = manuscriptEditor()?.document.uri.toString();
      if (uris.some(uri => uri.toString() === active)) {
        show();
      }
    }),
    vscode.commands.registerCommand('ficwright.choosePreset', () => choosePreset(manuscriptEditor()?.document.uri)),
  ];
  show();
  return {
    text: () => shown.text,
    tooltip: () => shown.tooltip,
    dispose: () => {
      parts.forEach(part => {
        part.dispose();
      });
    },
  };
}

/** Most findings of a file that VS Code stores. */
const most = 1000;

function numberOf({ all }: Findings): string {
  return all < most ? String(all) : `${most.toLocaleString('en')}+`;
}

/** Sends the cursor's line to the server, which holds back new findings in that paragraph. */
export function cursorNews(client: LanguageClient): vscode.Disposable {
  let last = '';
  return vscode.window.onDidChangeTextEditorSelection(
    ({
      textEditor: {
        document,
        selection: {
          active: { line },
        },
      },
      textEditor,
    }) => {
      const now = `${document.uri.toString()} ${line}`;
      if (now === last || textEditor !== manuscriptEditor() || !client.isRunning()) {
        return;
      }
      last = now;
      client
        .sendNotification('ficwright/cursor', {
          textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
          line,
        })
        .catch((error: unknown) => {
          client.debug(`ficwright/cursor: ${String(error)}`);
        });
    },
  );
}
