import { check } from './check.js';
import { inspect } from './inspect.js';
import { forTerminal } from '../features/escape.js';
import { didYouMean, HELP_HINT } from './args.js';
import { isOutputLost, usageMessage, type Exit, type Io } from './io.js';
import { server } from './server.js';
import { stats } from './stats.js';
import { version } from './version.js';

const HELP = `ficwright reads fan-fiction manuscripts.

  ficwright check [PATH…]     lists findings, one per line
      --format text|json|sarif           how they are written (default: text)
      --level warning|information|hint   the lowest level listed (default: hint, which lists all)
      --fix                              applies fixes to the files, except those with several right answers
  ficwright stats [PATH…]     counts words, scenes, dialogue, and words by speaker
      --format text|json
  ficwright inspect [PATH…]   prints everything known as JSON, one line per file
  ficwright server --stdio    runs the language server for an editor
  ficwright --help | --version

PATH is a file, or a folder that stands for every manuscript in and below it. Without one it is the current folder.
Exit code: 0 nothing found, 1 findings, 2 the command could not do what you asked; a line says why.
`;

const COMMANDS: Readonly<Record<string, (args: readonly string[], io: Io) => Promise<Exit>>> = { check, inspect, stats, server };

/** Runs the command line; what cannot be understood is told in one line. Errors of the program itself are told in one line too. */
export async function run(args: readonly string[], given: Io): Promise<Exit> {
  const io: Io = { ...given, err: line => given.err(forTerminal(line)), progress: line => given.progress(forTerminal(line)) };
  const [name, ...rest] = args;
  try {
    return await perform(name, rest, io);
  } catch (error) {
    if (isOutputLost(error)) {
      if (!error.quiet) io.err(error.message);
      return 2;
    }
    const message = usageMessage(error);
    io.err(message === null ? `${name} failed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}` : `${name}: ${message}`);
    if (message === null && process.env['FICWRIGHT_TRACE'] !== undefined) given.err(String(error instanceof Error ? error.stack : error));
    return 2;
  }
}

async function perform(name: string | undefined, rest: readonly string[], io: Io): Promise<Exit> {
  if (name === undefined) {
    io.err(`no command given; ${HELP_HINT}`);
    return 2;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    await io.out(HELP);
    return 0;
  }
  if (name === '--version' || name === '-v') {
    await io.out(`${version(process.argv[1])}\n`);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    const known = name.startsWith('-') ? ['--help', '--version'] : Object.keys(COMMANDS);
    io.err(`${name.startsWith('-') ? 'unknown option' : 'unknown command'} '${name}'${didYouMean(name, known) || `; ${HELP_HINT}`}`);
    return 2;
  }
  if (rest.some(arg => arg === '--help' || arg === '-h')) {
    await io.out(HELP);
    return 0;
  }
  return command(rest, io);
}
