import { createConnection, ProposedFeatures, StreamMessageReader } from 'vscode-languageserver/node';
import { serve } from './server.js';
import { StreamWriter } from './server/wire.js';

/** Arguments by which an editor names another way to talk than stdin and stdout. */
const OTHER = /^--(?:node-ipc|(?:socket|pipe)(?:=|$))/;

/** Serves the editor that started this process until it says goodbye or hangs up. */
export function startServer(): void {
  if (process.argv.some(argument => OTHER.test(argument))) return serve(createConnection(ProposedFeatures.all));
  // What a stray console.log prints must not stand among the messages.
  console.log = console.info = console.debug = console.error;
  const connection = createConnection(ProposedFeatures.all, new StreamMessageReader(process.stdin), new StreamWriter(process.stdout));
  let code = 1;
  connection.onShutdown(() => void (code = 0));
  process.stdin.on('end', () => process.exit(code)).on('close', () => process.exit(code));
  serve(connection);
}
