import * as vscode from 'vscode';

const scheme = 'ficwright-rule';

/**
 * Link target of a diagnostic's code, with `{rule}` for the rule's id. Editors follow no command links from
 * diagnostics.
 */
export const ruleLink = `${scheme}:/{rule}.md`;

/**
 * Provides the pages behind the codes of diagnostics: the rule's section of the page of rules. The command shows the
 * whole page.
 */
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

/** The section of the page with this anchor; the whole page for an unknown one. */
function partOf(page: string, anchor: string): string {
  const [, part] = page.split(`<a id="${anchor}"></a>`);
  return part === undefined ? page : part.split('<a id="')[0]!.trim().replace(/^##/, '#');
}
