import type { TextEditor } from 'vscode';
import type { LanguageClient, Position, Range } from 'vscode-languageclient/node';

/**
 * Words of a piece of text in three ways of counting: the story alone, what AO3 will show if it is posted as it is, and
 * every word of the file.
 */
export interface Counts {
  readonly story: number;
  readonly ao3: number;
  readonly file: number;
}

/** What `ficwright/counts` answers. Parts that were not asked about, or that are not there, are left out. */
export interface CountsOf {
  readonly document: Counts;
  readonly selection?: Counts;
  readonly scene?: Counts & { readonly title: string };
  readonly chapter?: Counts & { readonly title: string };
}

/** One scene as `ficwright/scenes` tells it; a list of them is in the order of the text. */
export interface SceneOf {
  readonly title: string;
  readonly detail: string;
  readonly chapter: string | null;
  readonly range: Range;
  readonly start: Position;
}

/**
 * The counts of an editor's document, of its selections and of what is around its cursor; undefined when the server
 * cannot tell.
 */
export function askCounts(
  client: LanguageClient,
  { document, selection, selections }: TextEditor,
): Promise<CountsOf | undefined> {
  const convert = client.code2ProtocolConverter;
  const selected = selections.filter(({ isEmpty }) => !isEmpty).map(range => convert.asRange(range));
  return ask<CountsOf>(client, 'ficwright/counts', {
    textDocument: convert.asTextDocumentIdentifier(document),
    position: convert.asPosition(selection.active),
    ...(selected.length > 0 ? { selections: selected } : {}),
  });
}

/** The scenes of an editor's document; none when the server cannot tell. */
export async function askScenes(client: LanguageClient, { document }: TextEditor): Promise<readonly SceneOf[]> {
  return (
    (await ask<SceneOf[]>(client, 'ficwright/scenes', {
      textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    })) ?? []
  );
}

/**
 * A request that answers undefined for null and for every failure: a count that is missing must never disturb the
 * author.
 */
async function ask<T>(client: LanguageClient, method: string, params: object): Promise<T | undefined> {
  try {
    return (await client.sendRequest<T | null>(method, params)) ?? undefined;
  } catch (error) {
    client.debug(`${method}: ${String(error)}`);
    return undefined;
  }
}
