import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import * as l10n from '@vscode/l10n';
import { reason } from '../disk/reason.js';
import { PROJECT_FILE } from '../project/manuscripts.js';
import { manuscriptsBelow } from '../project/onDisk/manuscriptsBelow.js';
import type { Projects } from '../project/onDisk/projects.js';
import { suggestionFor } from './args.js';
import { remedy } from './remedy.js';

/** The path that means standard input. */
export const FROM_STDIN = '-';

/** The name under which findings show standard input. */
export const STDIN = '<stdin>';

/** A manuscript, or the reason why there is none. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** Path in the form in which the user wrote it. */
  readonly shown: string;
  /** The reason why nothing can be read; null for a manuscript. */
  readonly problem: string | null;
}

/**
 * The manuscripts of the given paths, each once, in order. A file that is named directly is one whatever its name.
 * Below a folder: `*.fic` always; `.txt` and `.md` where a `ficwright.json` above includes them, or all of them (except
 * README, notes and the like) where none exists.
 */
export async function* findManuscripts(
  paths: readonly string[],
  cwd: string,
  projects: Projects,
): AsyncGenerator<FoundFile> {
  const seen = new Set<string>();
  for (const shown of paths) {
    const found =
      shown === FROM_STDIN
        ? [{ path: path.resolve(cwd, STDIN), shown: STDIN, problem: null }]
        : await at(path.resolve(cwd, shown), shown, projects);
    for (const file of found) {
      if (seen.has(file.path)) continue;
      seen.add(file.path);
      yield file;
    }
  }
}

/** Resolves a path that the user named. */
async function at(absolute: string, shown: string, projects: Projects): Promise<FoundFile[]> {
  try {
    if ((await stat(absolute)).isDirectory()) return await below(absolute, shown, projects);
    return [
      {
        path: absolute,
        shown,
        problem: isProjectFile(absolute)
          ? l10n.t('the project file, not a manuscript; give a chapter, or its folder')
          : null,
      },
    ];
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT' && !absolute.includes('\ufffd');
    return [
      {
        path: absolute,
        shown,
        problem: reason(error, absolute) + (gone ? await instead(absolute, shown) : remedy(error)),
      },
    ];
  }
}

/** The most similar existing path, as a suggestion for one that does not exist. */
async function instead(absolute: string, shown: string): Promise<string> {
  const names = await readdir(path.dirname(absolute)).catch(() => []);
  return (
    suggestionFor(path.basename(absolute), names, name => path.join(path.dirname(shown), name)) ||
    l10n.t('; check the path')
  );
}

async function below(folder: string, shown: string, projects: Projects): Promise<FoundFile[]> {
  const found = await manuscriptsBelow(folder, shown, projects);
  return found.length > 0
    ? found.map(({ path: file, shown: name, error }) => ({
        path: file,
        shown: name,
        problem: error === undefined ? null : reason(error, file) + remedy(error),
      }))
    : [
        {
          path: folder,
          shown,
          problem: l10n.t(
            'no manuscript in or below this folder; give a file, or a folder with .fic, .txt or .md files',
          ),
        },
      ];
}

/** Whether a path is a project's own file, which is never checked or fixed as a text. */
const isProjectFile = (file: string): boolean => path.basename(file) === PROJECT_FILE;
