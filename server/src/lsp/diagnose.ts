import {
  ResponseError,
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Document } from './documents.js';
import { diagnostics, type Showing } from '../features/diagnostics.js';
import { sameFindings, shownFindings, type PlacedFinding } from '../features/findings.js';
import type { Snapshot } from '../rules/engine/snapshot.js';
import { precomputeChapter } from '../rules/engine/run.js';
import { cancelled, describeError } from './binding.js';
import { precompute } from './precompute.js';
import { WrittenReport } from './jsonWriter.js';
import { PUSH_DELAY_MS } from './limits.js';

/** Where documents and their snapshots come from. */
export interface DiagnosticSources {
  readonly documentOf: (uri: string) => Document | undefined;
  /** A document with who is known to be in it by now. */
  readonly snapshotOf: (document: Document) => Promise<Snapshot>;
  readonly showingOf: (uri: string) => Promise<Showing>;
  /** Without what is not to be shown now. */
  readonly quieted: (document: Document, findings: readonly PlacedFinding[]) => readonly PlacedFinding[];
}

/**
 * Answers pulls of diagnostics. `unchanged` where the editor already has the same findings on the same lines. Never
 * fails: after one error an editor leaves a document without findings until it is reopened.
 */
export function pullDiagnostics(
  connection: Connection,
  sources: DiagnosticSources,
): { readonly forget: (uri: string) => void } {
  const { documentOf } = sources;
  const answered = new Map<
    string,
    { readonly resultId: string; readonly showing: Showing; readonly findings: readonly PlacedFinding[] }
  >();
  let count = 0;
  const report = async (
    uri: string,
    document: Document,
    previous: string | undefined,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport | WrittenReport> => {
    const showing = await sources.showingOf(uri);
    const findings = await findingsFor(document, sources, token);
    const last = answered.get(uri);
    if (
      last !== undefined &&
      last.resultId === previous &&
      last.showing === showing &&
      sameFindings(last.findings, findings)
    )
      return { kind: 'unchanged', resultId: last.resultId };
    const resultId = String(++count);
    answered.set(uri, { resultId, showing, findings });
    return new WrittenReport(resultId, diagnostics(document, findings, showing));
  };
  connection.onRequest(
    'textDocument/diagnostic',
    async (
      params: DocumentDiagnosticParams,
      token: CancellationToken,
    ): Promise<DocumentDiagnosticReport | WrittenReport | ResponseError> => {
      if (token.isCancellationRequested) return cancelled();
      const { uri } = params.textDocument;
      const document = documentOf(uri);
      try {
        if (document !== undefined) return await report(uri, document, params.previousResultId, token);
      } catch (error) {
        if (error instanceof ResponseError) return error;
        connection.console.error(`textDocument/diagnostic: ${describeError(error)}`);
      }
      return { kind: 'full', items: [] };
    },
  );
  return { forget: uri => void answered.delete(uri) };
}

/** Pushes diagnostics `PUSH_DELAY_MS` after the last change. */
export function pushDiagnostics(
  connection: Connection,
  sources: DiagnosticSources,
): { readonly soon: (uri: string) => void; readonly forget: (uri: string) => void } {
  const { documentOf } = sources;
  const timers = new Map<string, NodeJS.Timeout>();
  const push = async (uri: string): Promise<void> => {
    timers.delete(uri);
    const document = documentOf(uri);
    if (document === undefined) return;
    const showing = await sources.showingOf(uri);
    const findings = await findingsFor(document, sources);
    if (documentOf(uri) !== document) return;
    await connection.sendDiagnostics({
      uri,
      version: document.version,
      diagnostics: diagnostics(document, findings, showing),
    });
  };
  return {
    soon: uri => {
      clearTimeout(timers.get(uri));
      timers.set(
        uri,
        setTimeout(
          () =>
            void push(uri).catch((error: unknown) => connection.console.error(`diagnostics: ${describeError(error)}`)),
          PUSH_DELAY_MS,
        ),
      );
    },
    forget: uri => {
      clearTimeout(timers.get(uri));
      timers.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}

async function findingsFor(
  document: Document,
  { snapshotOf, quieted }: DiagnosticSources,
  token?: CancellationToken,
): Promise<readonly PlacedFinding[]> {
  const snapshot = await snapshotOf(document);
  const { rules, outline } = snapshot;
  await precompute(outline.chapters, (_, at) => precomputeChapter(rules, outline, at), token);
  return quieted(document, shownFindings(snapshot));
}
