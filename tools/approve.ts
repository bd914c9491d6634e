import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes the golden files anew (`npm run approve`), from what the core says now. Read the difference before you commit
 * it: it is what an author will see change.
 */
const GOLDEN = 'server/test/golden';
const TESTS = ['fingerprints', 'disturbed', 'models', 'names', 'sentences', 'frames', 'paratext', 'overrides'].map(
  name => `out/server/test/scores/${name}.test.js`,
);

for (const file of readdirSync(GOLDEN)) rmSync(path.join(GOLDEN, file));
const { status } = spawnSync(
  process.execPath,
  ['node_modules/mocha/bin/mocha.js', '--no-config', '--reporter', 'dot', '--timeout', '0', ...TESTS],
  { stdio: 'inherit', env: { ...process.env, APPROVE: '1' } },
);
process.exitCode = status ?? 1;
