import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rules } from '../src/rules/index.js';

describe('the bundle (needs dist/: npm run bundle)', () => {
  it('tells in SARIF why each rule is there, though the reasons lie in a file of their own', () => {
    const log = JSON.parse(
      execFileSync(process.execPath, ['dist/cli.cjs', 'check', '--format', 'sarif', '-'], {
        input: 'Petra rowed home.\n',
        encoding: 'utf8',
      }),
    ) as { runs: { tool: { driver: { rules: { id: string; fullDescription: { text: string } }[] } } }[] };
    assert.deepEqual(
      log.runs[0]!.tool.driver.rules.map(({ id, fullDescription }) => [id, fullDescription.text]),
      rules.map(({ id, reason }) => [id, reason.trim()]),
    );
  });

  it('holds no examples of rules: these are for tests and the page of rules', () => {
    const shipped = readFileSync('out/server.meta.json', 'utf8');
    const outputs = Object.keys((JSON.parse(shipped) as { outputs: Record<string, unknown> }).outputs);
    const code = outputs.map(file => readFileSync(file, 'utf8')).join('\n');
    for (const { id, examples } of rules) {
      const [longest = ''] = examples.split('\n').sort((a, b) => b.length - a.length);
      assert(longest === '' || !code.includes(longest), id);
    }
  });
});
