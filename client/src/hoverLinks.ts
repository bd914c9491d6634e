import * as vscode from 'vscode';
import type { LanguageClient, Position } from 'vscode-languageclient/node';

/** The commands that a hover of the server may link to. */
export const linkedCommands: readonly string[] = ['ficwright.setSpeaker', 'ficwright.nextLine', 'ficwright.goTo'];

/** Registers the commands that only hovers use: go to a position, and to the next line of a speaker. */
export function hoverLinks(client: LanguageClient): vscode.Disposable {
  const goTo = async (uri: string, { line, character }: Position) => {
    const at = new vscode.Position(line, character);
    await vscode.window.showTextDocument(client.protocol2CodeConverter.asUri(uri), {
      selection: new vscode.Range(at, at),
    });
  };
  const nextLine = async (uri: string, position: Position, name: string) => {
    const place = await client.sendRequest<Position | null>('ficwright/nextLine', {
      textDocument: { uri },
      position,
      name,
    });
    if (place !== null) {
      await goTo(uri, place);
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('ficwright.goTo', goTo),
    vscode.commands.registerCommand('ficwright.nextLine', nextLine),
  );
}
