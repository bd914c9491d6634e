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
import { objectOf } from '../project/values.js';
import { wellFormed, type Range } from '../text/position.js';

/** Handler of a request about a document. */
export type Answer<P, R> = (document: Document, params: P, token: CancellationToken) => R | Promise<R>;

/** Binds a request to its handler. */
export type Bind = <P extends { readonly textDocument: TextDocumentIdentifier }, R>(
  method: string,
  answer: Answer<P, R>,
) => void;

/**
 * Makes a binder with what all requests share: a cancelled request gets the cancellation error, a document that is not
 * open null, and an exception is logged and answered without ending the server.
 */
export function binder(connection: Connection, documentOf: (uri: string) => Document | undefined): Bind {
  return <P extends { readonly textDocument: TextDocumentIdentifier }, R>(
    method: string,
    answer: Answer<P, R>,
  ): void => {
    connection.onRequest(method, async (params: P, token: CancellationToken): Promise<R | null | ResponseError> => {
      if (token.isCancellationRequested) return cancelled();
      const uri = objectOf(objectOf(params)?.textDocument)?.uri;
      const document = typeof uri === 'string' ? documentOf(uri) : undefined;
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

/** Parameters with the ends of their ranges in order. */
function straight<P extends object>(params: P): P {
  const { range, selections } = params as { readonly range?: Range; readonly selections?: readonly Range[] };
  return {
    ...params,
    ...(range && { range: wellFormed(range) }),
    ...(selections && { selections: selections.map(wellFormed) }),
  };
}

/** The error for a cancelled request. */
export const cancelled = (): ResponseError =>
  new ResponseError(LSPErrorCodes.RequestCancelled, l10n.t('The request was canceled.'));

/** An error with its stack, for the log. */
export const describeError = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
