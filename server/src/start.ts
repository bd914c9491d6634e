import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server.js';

/** Arguments by which an editor names the way to talk; without one it is stdin and stdout. */
const TRANSPORT = /^--(?:node-ipc|stdio|(?:socket|pipe)(?:=|$))/;

/** Serves the editor that started this process until it says goodbye or hangs up. */
export function startServer(): void {
  const told = process.argv.some(argument => TRANSPORT.test(argument));
  const connection = told ? createConnection(ProposedFeatures.all) : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  serve(connection);
}
