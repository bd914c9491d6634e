import * as l10n from '@vscode/l10n';
import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Document } from './documents.js';
import { forNotification } from '../features/escape.js';
import { wellFormed, type Range } from '../text/position.js';

/** How a request about a document is answered. */
export type Answer<P, R> = (document: Document, params: P, token: CancellationToken) => R | Promise<R>;

/** Binds a request to its answer. */
export type Bind = <P extends { readonly textDocument: TextDocumentIdentifier }, R>(
  method: string,
  answer: Answer<P, R>,
) => void;

/**
 * Everything that holds for each request alike: one that is no longer wanted is told so, a document that is not open
 * gives null, and an error is logged and answered while the server lives on.
 */
export function binder(connection: Connection, documentOf: (uri: string) => Document | undefined): Bind {
  return <P extends { readonly textDocument: TextDocumentIdentifier }, R>(
    method: string,
    answer: Answer<P, R>,
  ): void => {
    connection.onRequest(method, async (params: P, token: CancellationToken): Promise<R | null | ResponseError> => {
      if (token.isCancellationRequested) return cancelled();
      const document = documentOf(params.textDocument.uri);
      if (document === undefined) return null;
      try {
        return await answer(document, straight(params), token);
      } catch (error) {
        if (error instanceof ResponseError) return error;
        connection.console.error(`${method}: ${describeError(error)}`);
        return new ResponseError(
          ErrorCodes.InternalError,
          forNotification(`${method}: ${error instanceof Error ? error.message : String(error)}`),
        );
      }
    });
  };
}

/** Parameters whose ranges, if they have any, begin before they end. */
function straight<P extends object>(params: P): P {
  const { range, selections } = params as { readonly range?: Range; readonly selections?: readonly Range[] };
  return {
    ...params,
    ...(range && { range: wellFormed(range) }),
    ...(selections && { selections: selections.map(wellFormed) }),
  };
}

/** What a request is told that nobody waits for any more. */
export const cancelled = (): ResponseError =>
  new ResponseError(LSPErrorCodes.RequestCancelled, l10n.t('The request was canceled.'));

/** An error with its stack, for the log. */
export const describeError = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
