import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { alikeIn } from '../src/rules/cast/near-identical-names.js';
import { CASTS, FAMILIES, nameOf } from './support/families.js';

/**
 * A text twice as long may make so many times the work: a sort, and what is looked at in pairs within a bound, make a
 * little more than twice.
 */
const MOST = 2.7;

/**
 * The same where lines of one paragraph are looked at in pairs: the manuscript reads no more than 2,000 marks in one
 * (`MAX_QUOTE_MARKS`), and no paragraph over 50,000 code units, so their number has a bound. Lines of a chat log stand
 * in one paragraph.
 */
const IN_PAIRS = 4.2;
const PAIRED = /^a line of ".*(?:\\"|“)|^lines of ".*wren:/;

describe('the work that a text makes', function () {
  this.timeout(900_000); // a safety net for a loop without end, not a measure
  let steps: Readonly<Record<string, readonly [once: number, twice: number]>>;
  before(async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--no-flush-bytecode',
      path.join(import.meta.dirname, 'support/scale.js'),
    ]);
    steps = JSON.parse(stdout) as typeof steps;
  });

  const grows = (name: string): void => {
    const [once, twice] = steps[name]!;
    assert.ok(
      once > 0 && twice <= (PAIRED.test(name) ? IN_PAIRS : MOST) * once,
      `${once} steps, ${twice} for twice the length: ${(twice / once).toFixed(2)} times`,
    );
  };
  for (const { name } of FAMILIES) it(`grows with its length: ${name}`, () => grows(name));
  for (const { name } of CASTS)
    it(`grows with the cast of a ficwright.json, once it is longer than any story’s: ${name}`, () => grows(name));

  it('leaves no two names of a long cast unlooked at that stand at its head', () => {
    const names = Array.from({ length: 5_000 }, (_, n) => ({ name: nameOf(n) }));
    assert.ok(alikeIn([{ name: 'Marian' }, { name: 'Marion' }, ...names]).some(({ at }) => at === 1));
  });
});
