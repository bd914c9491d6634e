import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import * as l10n from '@vscode/l10n';
import picomatch from 'picomatch';
import { reason } from '../disk/reason.js';
import { PROJECT_FILE, type Projects } from '../project/onDisk/projects.js';
import type { Project } from '../project/readProject.js';
import { didYouMean } from './args.js';
import { isAside, namesFiles } from './asides.js';
import { remedy } from './remedy.js';

/** What stands for standard input where a path is given, and how it is shown. */
export const FROM_STDIN = '-';
export const STDIN = '<stdin>';

/** A manuscript, or what stands in the way of one. */
export interface Found {
  /** Absolute. */
  readonly path: string;
  /** As the user would write it. */
  readonly shown: string;
  /** Why there is nothing to read here; null for a manuscript. */
  readonly problem: string | null;
}

/**
 * The manuscripts that the paths mean, each once, in order. A file named directly is one whatever its name. Below a
 * folder: `*.fic` always; `.txt` and `.md` where a `ficwright.json` above says so; and all of them (but README, notes
 * and the like) when there is none at all.
 */
export async function* findManuscripts(
  paths: readonly string[],
  cwd: string,
  projects: Projects,
): AsyncGenerator<Found> {
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

/** What a path means that is named directly. */
async function at(absolute: string, shown: string, projects: Projects): Promise<Found[]> {
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

/** What a path that leads nowhere was likely meant to be. */
async function instead(absolute: string, shown: string): Promise<string> {
  const names = await readdir(path.dirname(absolute)).catch(() => []);
  return (
    didYouMean(path.basename(absolute), names, name => path.join(path.dirname(shown), name)) ||
    l10n.t('; check the path')
  );
}

interface Walk {
  readonly projects: Projects;
  readonly found: (Found & { readonly loose: boolean })[];
  configured: boolean;
}

async function below(folder: string, shown: string, projects: Projects): Promise<Found[]> {
  const above = await projects.above(folder);
  const walk: Walk = { projects, found: [], configured: above !== null };
  await visit(folder, shown, above && rulesOf(above.folder, above.project), walk);
  const found = walk.found.filter(file => !(file.loose && walk.configured));
  return found.length > 0
    ? found
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

async function visit(folder: string, shown: string, rules: FolderRules | null, walk: Walk): Promise<void> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    walk.found.push({ path: folder, shown, problem: reason(error, folder) + remedy(error), loose: false });
    return;
  }
  const own =
    rules?.folder !== folder && entries.some(entry => entry.name === PROJECT_FILE)
      ? await walk.projects.inFolder(folder)
      : null;
  if (own !== null) {
    walk.configured = true;
    rules = rulesOf(folder, own);
  }
  for (const entry of entries.sort((a, b) => order(a.name, b.name))) {
    const absolute = path.join(folder, entry.name);
    const name = path.join(shown, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) await visit(absolute, name, rules, walk);
    } else if (!isProjectFile(name)) {
      // Whatever has the name of a manuscript: what is no file is refused where it is read.
      if (/\.fic$/i.test(name) || rules?.take(absolute))
        walk.found.push({ path: absolute, shown: name, problem: null, loose: false });
      else if (rules === null && isText(entry.name))
        walk.found.push({ path: absolute, shown: name, problem: null, loose: true });
    }
  }
}

/** Whether a path is that of a project's file, which no pattern and no command makes a text to be checked and fixed. */
const isProjectFile = (file: string): boolean => path.basename(file) === PROJECT_FILE;

interface FolderRules {
  readonly folder: string;
  take(absolute: string): boolean;
}

function rulesOf(folder: string, { manuscripts }: Project): FolderRules {
  if (manuscripts === null) return { folder, take: absolute => isText(path.basename(absolute)) };
  const out = manuscripts.filter(glob => glob.startsWith('!')).map(glob => literal(glob.slice(1)));
  const into = manuscripts.filter(glob => !glob.startsWith('!'));
  const matcher = (globs: readonly string[]): ((name: string) => boolean) =>
    picomatch(globs.map(literal), { ignore: out, noextglob: true });
  const [any, named] = [matcher(into), matcher(into.filter(namesFiles))];
  return {
    folder,
    take: absolute =>
      (isAside(path.basename(absolute)) ? named : any)(path.relative(folder, absolute).split(path.sep).join('/')),
  };
}

/**
 * Brackets and signs that this matcher would read as a regular expression stand for themselves, as they do in VS Code.
 */
const literal = (glob: string): string => glob.replace(/[()|+^$]/g, '\\$&');

/** A text or Markdown file that is not about the folder it lies in. */
const isText = (name: string): boolean => /\.(?:txt|md)$/i.test(name) && !isAside(name);

/** Chapter 2 before chapter 10, and the same everywhere. */
const order = (a: string, b: string): number => collator().compare(a, b) || (a < b ? -1 : 1);

let made: Intl.Collator | undefined;
/** Made when a folder is read: it takes milliseconds, and the language server reads none. */
const collator = (): Intl.Collator => (made ??= new Intl.Collator('en', { numeric: true }));
