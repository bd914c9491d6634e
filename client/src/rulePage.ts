import * as vscode from 'vscode';

/** Where the server finds what a rule says of itself: a link in which `{rule}` stands for the rule's id. */
export const ruleLink = 'command:ficwright.showRule?%5B%22{rule}%22%5D';

/** The command behind the code of every warning: it opens the page of rules at that rule. */
export function rulePageCommand(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('ficwright.showRule', (rule?: unknown) => {
    const page = vscode.Uri.joinPath(extension, 'docs', 'rules.md');
    return vscode.commands.executeCommand('markdown.showPreview', typeof rule === 'string' ? page.with({ fragment: rule }) : page);
  });
}
