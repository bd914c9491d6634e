import { spawn } from 'node:child_process';
import type { Answers } from './difference.js';
import type { Text } from './texts.js';

/** What a process wrote, and its exit code. */
interface Output {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** Commands whose answers are one line of JSON a file. */
const LINE_A_FILE: readonly (readonly string[])[] = [
  ['inspect'],
  ['stats', '--format', 'json'],
  ...['draft', 'revise', 'polish'].map(preset => ['check', '--format', 'json', '--preset', preset]),
];

const DRY_RUN = ['check', '--fix', '--dry-run'];

/**
 * What the command line of a build says of each text: one process for each command and all texts, one after another.
 * `root`: the folder of all texts.
 */
export async function askCommandLine(cli: string, texts: readonly Text[], root: string): Promise<Answers[]> {
  const files = texts.map(({ file }) => file);
  const answers: Record<string, string>[] = files.map(() => ({}));
  const asked = texts.length === 0 ? [] : [...LINE_A_FILE, DRY_RUN];
  for (const command of asked) {
    const { out, err } = await run(cli, [...command, ...files], root);
    const question = command.join(' ');
    const said = command === DRY_RUN ? diffsByFile(out) : linesByFile(out);
    const complaints = complaintsByFile(err, files);
    files.forEach((file, at) => {
      answers[at]![question] = said.get(file) ?? '';
      answers[at]![`${question}, standard error`] = complaints.get(file) ?? '';
    });
  }
  return answers;
}

/** What a build says in all its forms of output of a few texts together, and of requests that make no sense. */
export async function askForms(cli: string, texts: readonly Text[], root: string): Promise<Answers> {
  const files = texts.map(({ file }) => file);
  const requests: readonly (readonly string[])[] = [
    ['--help'],
    ...['check', 'stats', 'inspect', 'server'].map(name => [name, '--help']),
    ...['text', 'sarif', 'github', 'json'].map(format => ['check', '--format', format, ...files]),
    ['check', '--level', 'warning', '--preset', 'draft', ...files],
    ['stats', ...files],
    ['stats', '.'],
    ['inspect', 'nobody.txt'],
    ['chekc', ...files],
    ['check', '--presett', 'draft'],
    ['check', '--preset', 'final'],
  ];
  const answers: Record<string, string> = {};
  for (const request of requests) {
    const { out, err, code } = await run(cli, request, root);
    answers[request.filter(part => !files.includes(part)).join(' ')] = `${out}${err}exit code ${code}\n`;
  }
  return answers;
}

/** Lines of JSON by the file that each is about. */
function linesByFile(out: string): Map<string, string> {
  return new Map(
    out
      .split('\n')
      .filter(line => line !== '')
      .map(line => [fileOf(line), line]),
  );
}

/** The value of the key `file`, which comes first. */
const fileOf = (line: string): string => /^\{"file":"([^"]*)"/.exec(line)?.[1] ?? '';

/** Parts of a diff by the file that each changes. */
function diffsByFile(out: string): Map<string, string> {
  const parts = out.split(/^(?=--- a\/[0-9a-f]{16}\/)/m);
  return new Map(parts.map(part => [/^--- a\/(.*)$/m.exec(part)?.[1] ?? '', part]));
}

/** Lines of standard error by the file that each names. */
function complaintsByFile(err: string, files: readonly string[]): Map<string, string> {
  const byFolder = new Map(files.map(file => [file.slice(0, 16), file]));
  const complaints = new Map<string, string>();
  for (const line of err.split('\n')) {
    const file = byFolder.get(/[0-9a-f]{16}(?=\/)/.exec(line)?.[0] ?? '');
    if (file !== undefined) complaints.set(file, `${complaints.get(file) ?? ''}${line}\n`);
  }
  return complaints;
}

/** Runs a build's command line to its end. */
function run(cli: string, args: readonly string[], cwd: string): Promise<Output> {
  return new Promise((resolve, reject) => {
    const process = spawn(globalThis.process.execPath, [cli, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    process.stdout.on('data', (chunk: Buffer) => void out.push(chunk));
    process.stderr.on('data', (chunk: Buffer) => void err.push(chunk));
    process.on('error', reject);
    process.on('close', code =>
      resolve({ out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString(), code }),
    );
  });
}
