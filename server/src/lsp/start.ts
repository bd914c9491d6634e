import {
  createConnection,
  createServerPipeTransport,
  createServerSocketTransport,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
  StreamMessageReader,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';
import { gated } from './gate.js';
import { StreamWriter } from './jsonWriter.js';
import { serve } from './server.js';

/** Serves the editor that started this process until it says goodbye or hangs up. */
export function startServer(): void {
  const other = otherTransport(process.argv);
  const [reader, writer] = other ?? [new StreamMessageReader(process.stdin), new StreamWriter(process.stdout)];
  const connection = createConnection(ProposedFeatures.all, gated(reader, writer), writer);
  serve(connection, undefined, other === null ? endWithStreams() : undefined);
}

/**
 * The way to talk that an editor names by an argument, other than stdin and stdout: `--node-ipc`, `--socket=1234`,
 * `--pipe=NAME`.
 */
function otherTransport(args: readonly string[]): readonly [MessageReader, MessageWriter] | null {
  const value = (name: string): string | undefined => {
    const at = args.findIndex(arg => arg === name || arg.startsWith(`${name}=`));
    return at < 0 ? undefined : args[at] === name ? args[at + 1] : args[at]!.slice(name.length + 1);
  };
  if (args.includes('--node-ipc')) return [new IPCMessageReader(process), new IPCMessageWriter(process)];
  const port = Number(value('--socket'));
  if (port > 0) return createServerSocketTransport(port);
  const pipe = value('--pipe');
  return pipe === undefined ? null : createServerPipeTransport(pipe);
}

/** The process ends when its editor hangs up: well (0) after a shutdown, of which what this gives is to be told. */
function endWithStreams(): () => void {
  // What a stray console.log prints must not stand among the messages.
  console.log = console.info = console.debug = console.error;
  let code = 1;
  const end = (): never => process.exit(code);
  process.stdin.on('end', end).on('close', end);
  process.stdout.on('error', end);
  return () => void (code = 0);
}
