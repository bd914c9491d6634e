import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes the golden files anew (`npm run approve`), from what the core says now. Read the difference before you commit
 * it: it is what an author will see change.
 */
const GOLDEN = 'server/test/golden';
const SCORES = 'out/server/test/scores';
/** The tests that read golden files: all in their folder, but the one of the committed table of scores. */
const TESTS = readdirSync(SCORES)
  .filter(file => file.endsWith('.test.js') && file !== 'scores.test.js')
  .map(file => path.join(SCORES, file));

for (const file of readdirSync(GOLDEN)) rmSync(path.join(GOLDEN, file));
const { status } = spawnSync(
  process.execPath,
  ['node_modules/mocha/bin/mocha.js', '--no-config', '--reporter', 'dot', '--timeout', '0', ...TESTS],
  { stdio: 'inherit', env: { ...process.env, APPROVE: '1' } },
);
process.exitCode = status ?? 1;
