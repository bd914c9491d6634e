import * as l10n from '@vscode/l10n';
import { HELP_COLUMNS } from './limits.js';

/** Help on a command. */
export interface CommandHelp {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Pairs of an option as typed and its description. */
  readonly options: readonly (readonly [string, string])[];
  readonly examples: readonly (readonly [string, string])[];
}

/** Help on every command, in the order in which a new user needs them. */
export const commandHelps = (): readonly CommandHelp[] => [checkHelp(), statsHelp(), inspectHelp(), serverHelp()];

const checkHelp = (): CommandHelp => ({
  name: 'check',
  usage: 'ficwright check [PATH…|-] [OPTIONS]',
  summary: l10n.t('lists findings, one a line, or fixes them'),
  options: [
    [
      '--preset draft|revise|polish',
      l10n.t('which findings: warnings only, everything except most matters of style, or everything (default: polish)'),
    ],
    ['--level warning|information|hint', l10n.t('the lowest level listed (default: hint, which lists all)')],
    [
      '--format text|json|sarif|github',
      l10n.t(
        'how they are written: for people, as JSON, as SARIF, or as notes on the lines of a pull request (default: text)',
      ),
    ],
    [
      '--fix',
      l10n.t(
        'applies fixes to the files, except those with several right answers; with - it writes the fixed text to standard output',
      ),
    ],
    [
      '--fix --dry-run',
      l10n.t('changes nothing and shows what --fix would change, as a diff that `patch -p1` or `git apply` can apply'),
    ],
  ],
  examples: [
    ['ficwright check chapter.txt', l10n.t('lists the findings of a chapter')],
    ['ficwright check --preset draft --level warning .', l10n.t('lists the warnings of every chapter in this folder')],
    ['ficwright check --fix --dry-run chapter.txt', l10n.t('shows what the fixes would change')],
    ['pandoc chapter.docx -t plain | ficwright check -', l10n.t('checks what another program writes')],
    ['ficwright check --format github chapters', l10n.t('shows findings beside the lines of a pull request')],
  ],
});

const statsHelp = (): CommandHelp => ({
  name: 'stats',
  usage: 'ficwright stats [PATH…|-] [OPTIONS]',
  summary: l10n.t('counts words, scenes, dialogue, and words by speaker'),
  options: [['--format text|json', l10n.t('a table for people, or JSON, one line per file (default: text)')]],
  examples: [
    ['ficwright stats chapters', l10n.t('counts every chapter in a folder, and all of them together')],
    ['ficwright stats --format json chapter.txt', l10n.t('prints the same figures for a program')],
  ],
});

const inspectHelp = (): CommandHelp => ({
  name: 'inspect',
  usage: 'ficwright inspect [PATH…|-]',
  summary: l10n.t('prints everything known about a chapter as JSON, one line per file'),
  options: [],
  examples: [
    ['ficwright inspect chapter.txt', l10n.t('prints outline, cast, quotations with their speakers, and findings')],
  ],
});

const serverHelp = (): CommandHelp => ({
  name: 'server',
  usage: 'ficwright server --stdio',
  summary: l10n.t('runs the language server for an editor'),
  options: [['--stdio', l10n.t('talks to the editor over standard input and output')]],
  examples: [['ficwright server --stdio', l10n.t('is the command to give to Neovim, Helix, Emacs, or Kate')]],
});

/** The text of `ficwright help`. */
export const generalHelp = (): string =>
  [
    `${l10n.t('ficwright reads chapters of fan fiction in plain text or Markdown.')}\n`,
    ...commandHelps().map(({ usage, summary, options }) => `  ${usage}\n      ${summary}\n${listed(options, 6)}`),
    `  ficwright COMMAND --help\n      ${l10n.t('explains a command, with examples')}\n`,
    `  ficwright --version\n      ${l10n.t('prints the version')}\n`,
    ending(),
  ].join('\n');

/** The text of `ficwright help COMMAND`. */
export const helpOn = ({ usage, summary, options, examples, name }: CommandHelp): string =>
  [
    `${usage}\n\n  ${summary}\n`,
    ...(options.length > 0 ? [`${l10n.t('Options:')}\n${listed(options, 2)}`] : []),
    `${l10n.t('Examples:')}\n${listed(examples, 2)}`,
    ...(name === 'server' ? [] : [ending()]),
  ].join('\n');

const ending = (): string =>
  [
    l10n.t(
      'PATH is a file, a folder (which stands for every manuscript in and below it), or - for standard input. Without one, ficwright reads what is piped into it, else the current folder.',
    ),
    l10n.t(
      'Exit code: 0 no findings at or above the level, 1 findings, 2 the command could not do what you asked, and a line on standard error says why.',
    ),
  ]
    .map(text => `${wrapped(text, 0)}\n`)
    .join('');

/** One row a line, its description on indented lines below. */
const listed = (rows: CommandHelp['options'], indent: number): string =>
  rows.map(([what, does]) => `${' '.repeat(indent)}${what}\n${wrapped(does, indent + 4)}\n`).join('');

/** A sentence wrapped to `HELP_COLUMNS`. */
function wrapped(text: string, indent: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (lines.at(-1) !== '' && indent + lines.at(-1)!.length + 1 + word.length > HELP_COLUMNS) lines.push(word);
    else lines[lines.length - 1] += lines.at(-1) === '' ? word : ` ${word}`;
  }
  return lines.map(line => ' '.repeat(indent) + line).join('\n');
}
