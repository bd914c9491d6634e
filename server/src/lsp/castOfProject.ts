import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CancellationToken } from 'vscode-languageserver';
import { resolvedCastOf } from '../analysis/attribution/resolvedCast.js';
import type { AuthorSettings } from '../analysis/author/authorSettings.js';
import { decode } from '../disk/decodeText.js';
import { MB, readRegular } from '../disk/read.js';
import type { Document } from './documents.js';
import { castFigures } from '../features/castEntries.js';
import type { CastEntry } from '../project/changedProject.js';
import { mergedCast } from '../features/mergedCast.js';
import { Manuscript } from '../manuscript/manuscript.js';
import type { Colors } from './colors.js';
import type { CastService } from './castService.js';
import { manuscriptsBelow } from '../project/onDisk/manuscriptsBelow.js';
import { pathOf, type Projects } from '../project/onDisk/projects.js';
import type { Outlines } from './outlines.js';
import { precomputeCast } from './precompute.js';

/** Most chapters that are read for one cast; a longer work is read up to there. */
const MAX_CAST_FILES = 500;
/** Most bytes of all these chapters. */
const MAX_CAST_BYTES = 32 * MB;

/** Where chapters come from. */
export interface CastSources {
  readonly project: Projects;
  readonly opened: () => readonly Document[];
  readonly authorSettingsOf: (uri: string) => Promise<AuthorSettings>;
  readonly outlineOf: Outlines['of'];
  readonly castService: CastService;
  readonly colors: Colors;
}

/**
 * The merged cast of a document's project, from all manuscripts below its `ficwright.json`, as they are open or else on
 * disk; without such a file the cast of the document.
 */
export async function castOfProject(
  document: Document,
  { project, opened, authorSettingsOf, outlineOf, castService, colors }: CastSources,
  token: CancellationToken,
): Promise<CastEntry[]> {
  const own = await castService.of(document, token);
  const casts = [castFigures({ outline: await outlineOf(document), cast: own })];
  const open = new Map(opened().map(one => [pathOf(one.uri), one]));
  let left = MAX_CAST_BYTES;
  for await (const file of chaptersBeside(document.uri, project)) {
    if (file === pathOf(document.uri)) continue;
    const here = open.get(file);
    const read = here === undefined ? await chapterOnDisk(file, left) : null;
    const manuscript = here?.manuscript ?? read?.manuscript;
    if (manuscript === undefined) continue;
    left -= read?.bytes ?? 0;
    const uri = here?.uri ?? pathToFileURL(file).href;
    const outline = await outlineOf({ uri, manuscript });
    await precomputeCast(outline, token);
    const persons = resolvedCastOf(outline, await authorSettingsOf(uri));
    // Unless the project's file was changed meanwhile: its list holds for all chapters alike.
    if (persons.settings.cast === own.settings.cast) casts.push(castFigures({ outline, cast: persons }));
  }
  return mergedCast(casts, own.settings.cast.length, await colors.remembered(document.uri));
}

/** The paths of the manuscripts that belong to the project of a document; none without one. */
async function* chaptersBeside(uri: string, project: Projects): AsyncGenerator<string> {
  const own = pathOf((await project.fileFor(uri)) ?? '');
  if (own === null) return;
  const folder = path.dirname(own);
  let files = 0;
  for (const { path: file, error } of await manuscriptsBelow(folder, folder, project)) {
    // A folder below may be a project of its own.
    if (error !== undefined || (await project.above(path.dirname(file)))?.folder !== folder) continue;
    if (++files > MAX_CAST_FILES) return;
    yield file;
  }
}

/**
 * A chapter that is not open in the editor; null for a file that is no text, larger than `limit` bytes, or unreadable.
 */
async function chapterOnDisk(
  file: string,
  limit: number,
): Promise<{ readonly manuscript: Manuscript; readonly bytes: number } | null> {
  const read = await readRegular(file, limit).catch(() => null);
  const decoded = read && decode(read.bytes);
  return decoded === null || 'what' in decoded
    ? null
    : { manuscript: Manuscript.of(decoded.text), bytes: read!.bytes.length };
}
