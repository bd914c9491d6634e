import { check } from './check.js';
import { inspect } from './inspect.js';
import { forTerminal } from '../features/escape.js';
import { didYouMean } from './args.js';
import { isOutputLost, usageMessage, type Exit, type Io } from './io.js';
import { server } from './server.js';
import { stats } from './stats.js';
import { version } from './version.js';

const HELP = `ficwright reads fan-fiction manuscripts. Without a PATH it takes the working folder; a folder means every manuscript below it.

  ficwright check [PATH…]     what might be wrong, a line a finding
      --format text|json|sarif
      --level warning|information|hint   findings of this level and above (default: hint, all of them)
      --fix                              mends what can be mended, in the files
  ficwright inspect [PATH…]   everything known, one JSON object a line a file
  ficwright stats [PATH…]     words, scenes, dialogue, speakers
      --format text|json
  ficwright server --stdio    the language server
  ficwright --help | --version

Exit: 0 nothing found, 1 findings, 2 it could not do what was asked.
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
    io.err('no command given; `ficwright --help` lists them');
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
    io.err(`${name.startsWith('-') ? 'unknown option' : 'unknown command'} '${name}'${didYouMean(name, known) || '; `ficwright --help` lists them'}`);
    return 2;
  }
  if (rest.some(arg => arg === '--help' || arg === '-h')) {
    await io.out(HELP);
    return 0;
  }
  return command(rest, io);
}
