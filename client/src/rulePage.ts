import * as vscode from 'vscode';

const scheme = 'ficwright-rule';

/**
 * Where the server finds what a rule says of itself: a link in which `{rule}` stands for the rule's id. An editor
 * follows no links to commands from a warning.
 */
export const ruleLink = `${scheme}:/{rule}.md`;

/** What stands behind the code of every warning: the rule's part of the page of rules. The command shows all of it. */
export function rulePages(extension: vscode.Uri): vscode.Disposable {
  const page = vscode.Uri.joinPath(extension, 'docs', 'rules.md');
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: async ({ path }) =>
        partOf(new TextDecoder().decode(await vscode.workspace.fs.readFile(page)), path.replace(/^\/|\.md$/g, '')),
    }),
    vscode.commands.registerCommand('ficwright.showRules', () =>
      vscode.commands.executeCommand('markdown.showPreview', page),
    ),
  );
}

/** The part of the page that an anchor opens; all of it when there is none such. */
function partOf(page: string, anchor: string): string {
  const [, part] = page.split(`<a id="${anchor}"></a>`);
  return part === undefined ? page : part.split('<a id="')[0]!.trim().replace(/^##/, '#');
}
