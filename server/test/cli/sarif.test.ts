import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log } from 'sarif';
import { rules } from '../../src/rules/index.js';
import { ficwright } from './ficwright.js';
import { withFolder } from './folder.js';

const WRONG = 'Petra shook his head, "How is she?"\r\n\r\nHe saw the the door.\r\n';

/**
 * The properties that SARIF 2.1.0's schema allows and requires (`!`) in the objects used here; anything else is refused
 * there too (`additionalProperties: false`). A schema of 100 kB says no more of these.
 */
const ALLOWED: Readonly<Record<string, string>> = {
  log: '$schema version! runs!',
  run: 'tool! columnKind results',
  tool: 'driver!',
  driver: 'name! version rules',
  rule: 'id! shortDescription fullDescription defaultConfiguration',
  configuration: 'level',
  message: 'text',
  result: 'ruleId level message! locations fixes',
  location: 'physicalLocation',
  physicalLocation: 'artifactLocation region',
  artifactLocation: 'uri',
  region: 'startLine startColumn endLine endColumn',
  fix: 'description artifactChanges!',
  artifactChange: 'artifactLocation! replacements!',
  replacement: 'deletedRegion! insertedContent',
  content: 'text',
};
const CHILD: Readonly<Record<string, string>> = {
  runs: 'run',
  tool: 'tool',
  driver: 'driver',
  rules: 'rule',
  shortDescription: 'message',
  fullDescription: 'message',
  defaultConfiguration: 'configuration',
  results: 'result',
  message: 'message',
  locations: 'location',
  physicalLocation: 'physicalLocation',
  artifactLocation: 'artifactLocation',
  region: 'region',
  deletedRegion: 'region',
  fixes: 'fix',
  description: 'message',
  artifactChanges: 'artifactChange',
  replacements: 'replacement',
  insertedContent: 'content',
};

function validate(value: unknown, kind: string): void {
  if (Array.isArray(value)) {
    for (const item of value) validate(item, kind);
    return;
  }
  assert.ok(typeof value === 'object' && value !== null, kind);
  const keys = ALLOWED[kind]!.split(' ');
  for (const key of keys) if (key.endsWith('!')) assert.ok(key.slice(0, -1) in value, `${kind}.${key}`);
  for (const [key, child] of Object.entries(value)) {
    assert.ok(
      keys.some(allowed => allowed.replace('!', '') === key),
      `${kind}.${key} is not known to SARIF`,
    );
    if (key in CHILD) validate(child, CHILD[key]!);
    else if (kind === 'region') assert.ok(Number.isInteger(child) && (child as number) >= 1);
    else if (key === 'level') assert.ok(['none', 'note', 'warning', 'error'].includes(child as string));
    else assert.equal(typeof child, 'string', `${kind}.${key}`);
  }
}

describe('cli: check --format sarif', () => {
  it('writes a log that holds to the schema, its files relative to the working folder', () =>
    withFolder({ 'my fics/ä 1.fic': WRONG, 'b.fic': WRONG, 'c.fic': 'He left.\n' }, async folder => {
      const { out, code } = await ficwright(folder, 'check', '--format', 'sarif');
      assert.equal(code, 1);
      const log = JSON.parse(out) as Log;
      validate(log, 'log');
      const [run] = log.runs;
      assert.deepEqual(
        run!.tool.driver.rules!.map(rule => rule.id),
        rules.map(rule => rule.id),
      );
      assert.deepEqual(
        run!.results!.map(
          result => `${result.locations![0]!.physicalLocation!.artifactLocation!.uri} ${result.ruleId}`,
        ),
        [
          'b.fic dialogue/beat-before-comma',
          'b.fic narr/doubled-word',
          'my%20fics/%C3%A4%201.fic dialogue/beat-before-comma',
          'my%20fics/%C3%A4%201.fic narr/doubled-word',
        ],
      );
      const [change] = run!.results![0]!.fixes![0]!.artifactChanges;
      assert.deepEqual(change!.replacements[0], {
        deletedRegion: { startLine: 1, startColumn: 21, endLine: 1, endColumn: 22 },
        insertedContent: { text: '.' },
      });
    }));

  it('is a log with no results when there is nothing to say, and names files elsewhere by their whole address', () =>
    withFolder({ 'in/a.fic': WRONG, 'b.fic': 'He left.\n' }, async folder => {
      const clean = JSON.parse((await ficwright(folder, 'check', '--format', 'sarif', 'b.fic')).out) as Log;
      validate(clean, 'log');
      assert.deepEqual(clean.runs[0]!.results, []);
      const elsewhere = JSON.parse(
        (await ficwright(path.join(folder, 'b'), 'check', '--format', 'sarif', '../in')).out,
      ) as Log;
      assert.equal(
        elsewhere.runs[0]!.results![0]!.locations![0]!.physicalLocation!.artifactLocation!.uri,
        pathToFileURL(path.join(folder, 'in', 'a.fic')).href,
      );
    }));
});
