import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/**
 * A new temporary folder that goes with `remove`, or else with this process. Its name is short: VS Code puts sockets
 * into it.
 */
export function shortTemp() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vsc-'));
  const remove = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  process.once('exit', remove);
  return { folder, remove };
}
