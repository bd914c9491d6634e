import { parse } from './args.js';
import { usageError, type Exit } from './io.js';

/** `ficwright server --stdio`: the language server, for any editor. It ends the process itself, when the editor asks it to or goes away. */
export async function server(args: readonly string[]): Promise<Exit> {
  const { values } = parse({ args: [...args], options: { stdio: { type: 'boolean', default: false }, clientProcessId: { type: 'string' } } });
  if (!values.stdio) throw usageError('add --stdio: the server talks over standard input and output only');
  const { startServer } = await import('../start.js');
  startServer();
  return 0;
}
