import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** The version in the package's manifest, which is in a folder above the running script, bundled or not. */
export function version(script: string | undefined): string {
  for (let folder = path.dirname(realpathSync(script ?? '.')); ; folder = path.dirname(folder)) {
    try {
      const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
        readonly name?: unknown;
        readonly version?: unknown;
      };
      if (manifest.name === 'ficwright' && typeof manifest.version === 'string') return manifest.version;
    } catch {
      // No manifest here: try the folder above.
    }
    if (path.dirname(folder) === folder) return 'unknown';
  }
}
