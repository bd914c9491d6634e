import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import Mocha from 'mocha';

/**
 * Runs every `*.test.js` beside this file in the extension host. What mocha prints goes to the file `$E2E_REPORT`, its
 * totals to `$E2E_TOTALS`, which exists only when the suite came to its end. `$E2E_GREP` picks tests by their titles.
 * Rejects when a test failed.
 */
export async function run(): Promise<void> {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const report = process.env['E2E_REPORT'];
  if (report !== undefined) {
    Mocha.reporters.Base.consoleLog = (...args: unknown[]) => {
      fs.appendFileSync(report, `${format(...args)}\n`);
    };
  }
  const mocha = new Mocha({
    ui: 'tdd',
    timeout: 30_000,
    color: false,
    reporter: 'spec',
    ...(process.env['E2E_GREP'] ? { grep: process.env['E2E_GREP'] } : {}),
  });
  fs.readdirSync(here)
    .filter(name => name.endsWith('.test.js'))
    .sort()
    .forEach(name => mocha.addFile(path.join(here, name)));
  await mocha.loadFilesAsync();
  const totals = await new Promise<{ passes: number; failures: number }>(done => {
    const runner = mocha.run(() => {
      done({ passes: runner.stats?.passes ?? 0, failures: runner.stats?.failures ?? 0 });
    });
  });
  const file = process.env['E2E_TOTALS'];
  if (file !== undefined) {
    fs.writeFileSync(file, JSON.stringify(totals));
  }
  if (totals.failures > 0) {
    throw new Error(`${totals.failures} end-to-end tests failed`);
  }
}
