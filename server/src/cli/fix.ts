import path from 'node:path';
import { resolvedCastOf } from '../analysis/attribution/resolvedCast.js';
import { NO_AUTHOR_SETTINGS } from '../analysis/author/authorSettings.js';
import { outlineOf } from '../analysis/outline/outline.js';
import type { OffsetEdit } from '../features/codeActions/changes.js';
import { fixed, type Fixed } from '../features/codeActions/fixing.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { defaultOptions } from '../rules/engine/options.js';
import type { Asked } from './describe/findings.js';
import { unifiedDiff } from './diff.js';
import type { Opened } from './work.js';

/** A text after the fixes of the findings that are asked for. */
export const fixAll = (
  manuscript: Manuscript,
  { level = 'hint', told: settings = NO_AUTHOR_SETTINGS, options = defaultOptions }: Asked,
): Fixed => fixed(manuscript, { company: resolvedCastOf(outlineOf(manuscript), settings), options, level });

/**
 * The changes of a file as a unified diff, which `patch -p1` applies in the working folder; in the root folder, where
 * the file lies outside it.
 */
export function diffOf({ path: file, manuscript, bom }: Opened, changes: readonly OffsetEdit[], cwd: string): string {
  const relative = path.relative(cwd, file);
  const name =
    relative.startsWith('..') || path.isAbsolute(relative) ? file.slice(path.parse(file).root.length) : relative;
  const after = bom ? 1 : 0;
  return unifiedDiff(
    name.split(path.sep).join('/'),
    bom ? `\ufeff${manuscript.text}` : manuscript.text,
    changes.map(({ start, end, text }) => ({ start: start + after, end: end + after, text })),
  );
}
