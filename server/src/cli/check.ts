import * as l10n from '@vscode/l10n';
import { encode } from '../disk/decodeText.js';
import { folderOf, removeLeftDrafts } from '../disk/drafts.js';
import { reason } from '../disk/reason.js';
import { replaceFile } from '../disk/write.js';
import { fixed } from '../features/codeActions/fixing.js';
import { inThousands } from '../features/inThousands.js';
import type { Level } from '../rules/definition/rule.js';
import { snapshotAfter, type Snapshot } from '../rules/engine/snapshot.js';
import { choice, parse } from './args.js';
import { describeFindings, LEVELS, notLookedFor } from './describe/findings.js';
import { FROM_STDIN } from './files.js';
import { diffOf } from './fixedDiff.js';
import { filesLabel, findingsLabel, formatOf, FORMATS, type Format } from './formats.js';
import { unheard, usageError, type Exit, type Io } from './io.js';
import { eachManuscript, pathsMeant, type Opened } from './work.js';

/** The options of `check`. */
export const CHECK_OPTIONS = {
  format: { type: 'string', values: FORMATS },
  level: { type: 'string', values: LEVELS, default: 'hint' },
  preset: { type: 'string', values: ['draft', 'revise', 'polish'], default: 'polish' },
  fix: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const;

/**
 * What happens to fixes: none, written to the files, shown as a diff, or the fixed text of standard input as the
 * output.
 */
type Fixing = 'none' | 'files' | 'diff' | 'filter';

interface Sum {
  findings: number;
  files: number;
  fixed: number;
  failed: boolean;
  last: string;
}

/** `ficwright check [PATH…|-] [--format …] [--level …] [--preset …] [--fix [--dry-run]]`. */
export async function check(args: readonly string[], heard: Io): Promise<Exit> {
  const { values, positionals } = parse('check', { args: [...args], allowPositionals: true, options: CHECK_OPTIONS });
  const chosen = values.format === undefined ? undefined : choice('format', values.format, FORMATS);
  const level = choice('level', values.level, LEVELS);
  const preset = choice('preset', values.preset, CHECK_OPTIONS.preset.values);
  if (values['dry-run'] && !values.fix) throw usageError(l10n.t('--dry-run shows what --fix would change; add --fix'));
  const paths = await pathsMeant(positionals, heard, values.fix && !values['dry-run']);
  const fixing = !values.fix ? 'none' : values['dry-run'] ? 'diff' : paths.includes(FROM_STDIN) ? 'filter' : 'files';
  if (fixing === 'filter' && paths.length > 1)
    throw usageError(l10n.t('--fix - writes the fixed text to standard output; leave out the other paths'));
  if (chosen !== undefined && (fixing === 'diff' || fixing === 'filter')) {
    throw usageError(
      fixing === 'diff'
        ? l10n.t('--dry-run writes a diff; leave out --format')
        : l10n.t('--fix - writes the fixed text to standard output; leave out --format'),
    );
  }
  const format = fixing === 'diff' || fixing === 'filter' ? SILENT : formatOf(chosen ?? 'text', heard.cwd);
  // Files are fixed even when nobody reads the output any more.
  const { io, end } = fixing === 'files' ? unheard(heard) : { io: heard, end: () => undefined };
  const tidy = tidier();
  const sum: Sum = { findings: 0, files: 0, fixed: 0, failed: false, last: '' };
  const notices = new Map<string, string[]>();
  await io.out(format.head);
  const well = await eachManuscript(
    paths,
    io,
    async opened => {
      if (fixing !== 'diff' && opened.stamp !== null) await tidy(opened.path);
      const snapshot = await fix(fixing, opened, level, sum, io);
      const findings = describeFindings(snapshot, level);
      for (const message of notLookedFor(snapshot, level))
        notices.set(message, [...(notices.get(message) ?? []), opened.file]);
      sum.findings += findings.length;
      sum.files++;
      sum.last = opened.file;
      await io.out(format.body(opened, snapshot.manuscript, findings));
    },
    preset,
  );
  await io.out(format.foot(sum.findings, sum.files, sum.last));
  for (const [message, files] of notices) io.err(`${filesOf(files)}: ${message}`);
  const done = doneLabel(fixing, sum);
  end(done);
  if (done !== '') io.err(done);
  return !well || sum.failed ? 2 : sum.findings > 0 ? 1 : 0;
}

/** Prints no findings, since the output is another text. */
const SILENT: Format = { head: '', body: () => '', foot: () => '' };

/** Applies the fixes; returns the snapshot in which findings are searched for afterwards. A diff changes nothing. */
async function fix(fixing: Fixing, opened: Opened, level: Level, sum: Sum, io: Io): Promise<Snapshot> {
  const { file, path, snapshot, bom, stamp } = opened;
  if (fixing === 'none') return snapshot;
  const result = fixed(snapshot, level);
  if (fixing === 'filter') await io.out((bom ? '\ufeff' : '') + result.manuscript.text);
  if (fixing === 'diff') await io.out(diffOf(opened, result.changes, io.cwd));
  if (fixing === 'files' && result.applied > 0) {
    try {
      await replaceFile(
        path,
        { bytes: encode(snapshot.manuscript.text, bom), stamp: stamp! },
        encode(result.manuscript.text, bom),
      );
    } catch (error) {
      io.err(l10n.t('{0}: not fixed: {1}', file, reason(error)));
      sum.failed = true;
      return snapshot;
    }
  }
  sum.fixed += result.applied;
  return fixing === 'diff' ? snapshot : snapshotAfter(snapshot, result.manuscript);
}

/** One line about the fixes; empty where only findings were requested. */
function doneLabel(fixing: Fixing, { fixed, findings, files }: Sum): string {
  switch (fixing) {
    case 'none':
      return '';
    case 'files':
      return applied(fixed);
    case 'filter':
      return l10n.t('{0}, {1} left', applied(fixed), findingsLabel(findings));
    case 'diff':
      return fixed === 1
        ? l10n.t('1 fix would be applied in {0}', filesLabel(files))
        : l10n.t('{0} fixes would be applied in {1}', inThousands(fixed), filesLabel(files));
  }
}

const applied = (fixes: number): string =>
  fixes === 1 ? l10n.t('1 fix applied') : l10n.t('{0} fixes applied', inThousands(fixes));

/** `a.fic`, `a.fic and 3 other files`. */
function filesOf([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return first;
  return others.length === 1
    ? l10n.t('{0} and 1 other file', first)
    : l10n.t('{0} and {1} other files', first, inThousands(others.length));
}

/** Returns a function that removes, once for each folder, the temporary files of a killed run. */
function tidier(): (file: string) => Promise<void> {
  const done = new Set<string>();
  return async file => {
    const folder = await folderOf(file);
    if (done.has(folder)) return;
    done.add(folder);
    await removeLeftDrafts(folder);
  };
}
