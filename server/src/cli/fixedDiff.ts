import path from 'node:path';
import type { OffsetEdit } from '../features/codeActions/changes.js';
import { unifiedDiff } from './diff.js';
import type { Opened } from './work.js';

/**
 * The changes of a file as a unified diff that `patch -p1` applies in the working folder, or in the root folder where
 * the file is outside of it.
 */
export function diffOf(
  { path: file, snapshot: { manuscript }, bom }: Opened,
  changes: readonly OffsetEdit[],
  cwd: string,
): string {
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
