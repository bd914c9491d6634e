import * as l10n from '@vscode/l10n';
import { parse } from './args.js';
import { usageError, type Exit } from './io.js';

/** The options of `server`. Editors append the second one themselves. */
export const SERVER_OPTIONS = {
  stdio: { type: 'boolean', default: false },
  clientProcessId: { type: 'string' },
} as const;

/**
 * `ficwright server --stdio`: the language server for any editor. It ends the process when the editor requests it or
 * disconnects.
 */
export async function server(args: readonly string[]): Promise<Exit> {
  const { values } = parse('server', { args: [...args], options: SERVER_OPTIONS });
  if (!values.stdio) throw usageError(l10n.t('add --stdio: the server talks over standard input and output only'));
  const { startServer } = await import('../lsp/start.js');
  startServer();
  return 0;
}
