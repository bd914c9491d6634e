import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as l10n from '@vscode/l10n';
import { manuscriptFormatOf, NO_AUTHOR_SETTINGS } from '../analysis/author/authorSettings.js';
import { decode, problemOf, type Decoded } from '../disk/decodeText.js';
import { MB, readRegular, type Stamp } from '../disk/read.js';
import { reason } from '../disk/reason.js';
import { Manuscript } from '../manuscript/manuscript.js';
import { optionsFrom, type Preset } from '../rules/engine/options.js';
import { wholeSnapshot, type Snapshot } from '../rules/engine/snapshot.js';
import { decisionsIn, NO_CHOICES, overridesOf, sceneWordsOf } from '../project/choices.js';
import { choicesFiles, type ChoicesFiles } from '../project/onDisk/choicesFiles.js';
import { belowOf, projects, type Projects, type ProjectSources } from '../project/onDisk/projects.js';
import { NO_PROJECT } from '../project/readProject.js';
import { findManuscripts, FROM_STDIN, STDIN } from './files.js';
import { isOutputLost, usageError, type Io } from './io.js';
import { remedy } from './remedy.js';
import { PIPE_WAIT_MS, PROGRESS_DELAY_MS, PROGRESS_INTERVAL_MS } from './limits.js';

/** A manuscript read from a file. */
export interface Opened {
  /** Path in the form in which the user wrote it. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  /** The text under the settings of the nearest `ficwright.json`. */
  readonly snapshot: Snapshot;
  /** Whether the file starts with a byte order mark, which the manuscript does not contain. */
  readonly bom: boolean;
  /** State of the file when it was read; null for standard input. */
  readonly stamp: Stamp | null;
}

/**
 * The paths to read: those given, else standard input where data arrive, else the working folder. A pipe that stays
 * silent, as left open by some programs, is not waited for. `pipeAlone`: where there is a pipe, only that is read.
 */
export async function pathsMeant(
  paths: readonly string[],
  { input, err }: Io,
  pipeAlone = false,
): Promise<readonly string[]> {
  // An empty path is an unset shell variable, not the working folder.
  if (paths.includes('')) throw usageError(l10n.t('a path is empty; give a file, a folder, or . for this folder'));
  if (paths.length > 0) return paths;
  const began = input.piped ? await input.begin(PIPE_WAIT_MS) : 'nothing';
  if (began === 'text') return [FROM_STDIN];
  if (input.piped && pipeAlone)
    throw usageError(l10n.t('nothing came over standard input; to fix the files of this folder, give its path: .'));
  if (began === 'silence')
    err(
      l10n.t(
        'nothing came over standard input in {0} seconds, so this folder is read; give - to wait, or . to read the folder at once',
        PIPE_WAIT_MS / 1000,
      ),
    );
  return ['.'];
}

/**
 * Reads each manuscript of the paths and passes it to `visit`, so that only one is in memory at a time. Files that
 * cannot be read are reported on stderr, a line each, and skipped. Returns whether all could be read.
 */
export async function eachManuscript(
  paths: readonly string[],
  io: Io,
  visit: (opened: Opened) => Promise<void>,
  preset: Preset = 'polish',
): Promise<boolean> {
  let well = true;
  const tell: ProjectSources['tell'] = (file, faults, broken) => {
    well &&= !broken;
    for (const { message } of faults) io.err(`${shownFrom(io.cwd, file)}: ${message}`);
  };
  const given = projects({ tell });
  const reported = new Set<string>();
  const choices = choicesFiles((file, _, { faults, broken }) => {
    if (!reported.has(file)) tell(file, faults, broken);
    reported.add(file);
  });
  let done = 0;
  let next = performance.now() + PROGRESS_DELAY_MS;
  for await (const { path: file, shown, problem } of findManuscripts(paths, io.cwd, given)) {
    if (performance.now() > next) {
      io.progress(done === 1 ? l10n.t('1 file read, now {0}', shown) : l10n.t('{0} files read, now {1}', done, shown));
      next = performance.now() + PROGRESS_INTERVAL_MS;
    }
    const trouble = problem ?? (await open(file, shown, io, given, choices, preset, visit));
    if (trouble !== null) {
      well = false;
      io.err(`${shown}: ${trouble}`);
    }
    done++;
  }
  io.progress('');
  return well;
}

/** Most bytes of a chapter that are read. */
const MAX_FILE_BYTES = 64 * MB;

/** Null, or the reason why the file could not be read. */
async function open(
  path: string,
  file: string,
  { input, err }: Io,
  given: Projects,
  choices: ChoicesFiles,
  preset: Preset,
  visit: (opened: Opened) => Promise<void>,
): Promise<string | null> {
  let decoded: Decoded;
  let stamp: Stamp | null;
  try {
    if (file === STDIN && input.terminal)
      err(l10n.t('type or paste the chapter, then press Ctrl+D on a line of its own'));
    const read =
      file === STDIN
        ? { bytes: await input.read(MAX_FILE_BYTES), stamp: null }
        : await readRegular(path, MAX_FILE_BYTES);
    decoded = decode(read.bytes);
    stamp = read.stamp;
  } catch (error) {
    return reason(error, path) + remedy(error);
  }
  if ('what' in decoded) return problemOf(decoded);
  const found = await given.nearest(pathToFileURL(path).href);
  const { settings, rules, names } = found?.project ?? NO_PROJECT;
  const chosen = found === null ? NO_CHOICES : await choices.of(found.folder);
  const below = found === null ? '' : belowOf(found.folder, path);
  const speakerOverrides = overridesOf(chosen, below);
  const decisions = decisionsIn(sceneWordsOf(chosen, below));
  const options = optionsFrom(rules, [...chosen.ignoredFindings.keys()], preset, names);
  const format = manuscriptFormatOf(path);
  const { text, bom } = decoded;
  try {
    const snapshot = wholeSnapshot({
      uri: file,
      manuscript: Manuscript.of(text),
      settings: { ...NO_AUTHOR_SETTINGS, ...settings, speakerOverrides, ...(format && { format }) },
      decisions,
      options,
    });
    await visit({ file, path, snapshot, bom, stamp });
    return null;
  } catch (error) {
    // A fault of this program in one file must not stop the others.
    if (isOutputLost(error)) throw error;
    return l10n.t('Ficwright failed on this file: {0}', reason(error));
  }
}

/** A file's path as the user would write it from the working folder. */
const shownFrom = (cwd: string, file: string): string => path.relative(cwd, file) || file;
