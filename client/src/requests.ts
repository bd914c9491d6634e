import type { TextEditor } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { CountsAnswer, SceneItem } from '../../server/src/protocol/messages.js';

/**
 * The counts of an editor's document, of its selections and of the scene and chapter at its cursor; undefined when the
 * server has no answer.
 */
export function askCounts(
  client: LanguageClient,
  { document, selection, selections }: TextEditor,
): Promise<CountsAnswer | undefined> {
  const convert = client.code2ProtocolConverter;
  const selected = selections.filter(({ isEmpty }) => !isEmpty).map(range => convert.asRange(range));
  return ask<CountsAnswer>(client, 'ficwright/counts', {
    textDocument: convert.asTextDocumentIdentifier(document),
    position: convert.asPosition(selection.active),
    ...(selected.length > 0 ? { selections: selected } : {}),
  });
}

/** The scenes of an editor's document; empty when the server has no answer. */
export async function askScenes(client: LanguageClient, { document }: TextEditor): Promise<readonly SceneItem[]> {
  return (
    (await ask<SceneItem[]>(client, 'ficwright/scenes', {
      textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    })) ?? []
  );
}

/** Sends a request; undefined for null and for every failure, since a missing count must never disturb the author. */
async function ask<T>(client: LanguageClient, method: string, params: object): Promise<T | undefined> {
  try {
    return (await client.sendRequest<T | null>(method, params)) ?? undefined;
  } catch (error) {
    client.debug(`${method}: ${String(error)}`);
    return undefined;
  }
}
