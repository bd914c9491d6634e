import { existsSync } from 'node:fs';
import path from 'node:path';
import * as l10n from '@vscode/l10n';
import { forTerminal } from '../features/escape.js';
import { suggestionFor, helpHint, meant } from './args.js';
import { check } from './check.js';
import { commandHelps, generalHelp, helpOn } from './help.js';
import { inspect } from './inspect.js';
import { isOutputLost, usageError, usageMessage, type Exit, type Io } from './io.js';
import { server } from './server.js';
import { stats } from './stats.js';
import { version } from './version.js';

const COMMANDS: Readonly<Record<string, (args: readonly string[], io: Io) => Promise<Exit>>> = {
  check,
  inspect,
  stats,
  server,
};

/** Runs the command line. Invalid requests and errors of the program itself are reported in one line each. */
export async function run(args: readonly string[], given: Io): Promise<Exit> {
  const io: Io = {
    ...given,
    err: line => given.err(forTerminal(line)),
    progress: line => given.progress(forTerminal(line)),
  };
  const [name, ...rest] = args;
  try {
    return await perform(name, rest, io);
  } catch (error) {
    if (isOutputLost(error)) {
      if (!error.quiet) io.err(error.message);
      return 2;
    }
    const message = usageMessage(error);
    const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? `${name}: ` : '';
    io.err(
      command +
        (message ??
          l10n.t('Ficwright failed: {0}', error instanceof Error ? error.message.split('\n')[0]! : String(error))),
    );
    if (message === null && process.env['FICWRIGHT_TRACE'] !== undefined)
      given.err(String(error instanceof Error ? error.stack : error));
    return 2;
  }
}

async function perform(name: string | undefined, rest: readonly string[], io: Io): Promise<Exit> {
  if (name === undefined) throw usageError(l10n.t('no command given') + helpHint());
  if (name === '--help' || name === '-h' || name === 'help')
    return help(
      rest.find(arg => !arg.startsWith('-')),
      io,
    );
  if (name === '--version' || name === '-v') {
    await io.out(`${version(process.argv[1])}\n`);
    return 0;
  }
  const command = commandOf(name, io);
  const end = rest.indexOf('--');
  if (rest.slice(0, end < 0 ? rest.length : end).some(arg => arg === '--help' || arg === '-h')) return help(name, io);
  return command(rest, io);
}

/** Prints the help on a command, or the general help. */
async function help(name: string | undefined, io: Io): Promise<Exit> {
  if (name !== undefined) commandOf(name, io);
  const known = commandHelps().find(one => one.name === name);
  await io.out(known === undefined ? generalHelp() : helpOn(known));
  return 0;
}

/** The command of this name; throws a usage error that suggests the most similar one. */
function commandOf(name: string, { cwd }: Io): (args: readonly string[], io: Io) => Promise<Exit> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) return command;
  if (name.startsWith('-') && name !== '-')
    throw usageError(
      l10n.t("unknown option '{0}'", name) + (suggestionFor(name, ['--help', '--version']) || helpHint()),
    );
  // A path without a command is not enough.
  const isPath = name === '-' || existsSync(path.resolve(cwd, name));
  throw usageError(
    l10n.t("unknown command '{0}'", name) +
      (isPath ? meant(`check ${name}`) : suggestionFor(name, Object.keys(COMMANDS)) || helpHint()),
  );
}
