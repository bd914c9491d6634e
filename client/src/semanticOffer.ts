import * as vscode from 'vscode';
import { manuscriptEditor } from './manuscriptEditor.js';
import { onDidChangeManuscript } from './manuscripts.js';

const stateKey = 'ficwright.semanticHighlightingOffered';
const setting = 'semanticHighlighting.enabled';

/**
 * Offers once to turn semantic highlighting on where the theme and the author's settings turn it off; of VS Code's own
 * themes that is the light high-contrast one. This extension turns it on by default.
 */
export function offerSemanticHighlighting(state: vscode.Memento): vscode.Disposable {
  const look = async (): Promise<void> => {
    const document = manuscriptEditor()?.document;
    if (
      document === undefined ||
      vscode.window.activeColorTheme.kind !== vscode.ColorThemeKind.HighContrastLight ||
      state.get(stateKey) === true
    ) {
      return;
    }
    const section = vscode.workspace.getConfiguration('editor', document);
    if (section.get(setting) === true) {
      return;
    }
    await state.update(stateKey, true);
    const turnOn = vscode.l10n.t('Turn On');
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('This theme colors dialogue only with semantic highlighting. Turn it on?'),
      turnOn,
      vscode.l10n.t('Not Now'),
    );
    if (answer === turnOn) {
      await section.update(setting, true, vscode.ConfigurationTarget.Global, true);
    }
  };
  void look();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(() => void look()),
    vscode.window.onDidChangeActiveColorTheme(() => void look()),
    onDidChangeManuscript(() => void look()),
  );
}
