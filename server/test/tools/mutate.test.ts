import assert from 'node:assert/strict';
import ts from 'typescript';
import { changed } from '../../../tools/mutate/mutation.js';
import { placesOf } from '../../../tools/mutate/places.js';
import { functionAt, probed } from '../../../tools/mutate/probes.js';
import { drawn, randomFrom } from '../../../tools/mutate/random.js';

/** Every changed program of a line of code, without types. */
function mutantsOf(code: string): string[] {
  const source = ts.createSourceFile('x.ts', code, ts.ScriptTarget.ESNext, true);
  return placesOf('x.ts', source, null).flatMap(({ changes }) => changes.map(change => changed(code, change)));
}

const MUTANTS: readonly (readonly [code: string, mutants: readonly string[]])[] = [
  ['f(0.25)', ['f(2.5)', 'f(0)']],
  ['f(7)', ['f(8)', 'f((6))', 'f(70)', 'f(0)']],
  ['f(300)', ['f(3000)', 'f(0)']],
  ['a < b', ['a <= b']],
  ['a === b', ['a !== b']],
  ['a && b', ['a || b']],
  ['a - b', ['a + b']],
  ['Math.min(a, b)', ['Math.max(a, b)']],
  ['if (a) f()', ['if (!(a)) f()']],
  ['f(!a)', ['f((a))']],
  ["f(['a', 'b'])", ["f(['b'])", "f(['a'])"]],
  ['f([1, 2, 3, 4])'.replace('1, 2, 3', '0, 0, 0'), ['f([0, 0, 0, 40])', 'f([0, 0, 0, 0])', 'f([0, 0, 4, 0])']],
  ["list('he she it we')", ["list(' she it we')", "list('he  it we')", "list('he she  we')", "list('he she it ')"]],
  [
    "list('no one, he, she, it')",
    ["list(' he, she, it')", "list('no one, she, it')", "list('no one, he, it')", "list('no one, he, she')"],
  ],
  ['/^a|b+$/', ['/a|b+$/', '/^a|b*$/', '/^a|b$/', '/^a|b+/', '/b+$/', '/^a/']],
  ['/[^a]{2,3}/', ['/[a]{2,3}/', '/[^a]{3,3}/', '/[^a]{2,4}/']],
  [String.raw`/(?:ab|c)?\./`, [String.raw`/(?:c)?\./`, String.raw`/(?:ab)?\./`, String.raw`/(?:ab|c)\./`]],
  ["const rule = { title: 'Ask 3 times' }", []],
];

describe('npm run mutate', () => {
  for (const [code, mutants] of MUTANTS)
    it(`changes ${code}`, () => assert.deepEqual(mutantsOf(code).sort(), [...mutants].sort()));

  it('knows which functions are entered, the innermost at a place', () => {
    const code = 'const f = a => b => a + b; function g() { return f(1)(2); } run(g);';
    const { code: withProbes, functions } = probed('x.ts', code, 10);
    assert.equal(functions.length, 3);
    assert.equal(functionAt(functions, code.indexOf('a + b')), 1);
    assert.equal(functionAt(functions, code.indexOf('run')), null);
    const entered: number[] = [];
    const run = (g: () => unknown): void => assert.equal(g(), 3);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    new Function('__hit', 'run', withProbes)((n: number) => entered.push(n), run);
    assert.deepEqual(entered, [12, 10, 11]);
  });

  it('draws the same places for the same seed, none twice', () => {
    const items = Array.from({ length: 50 }, (_, n) => n);
    const sample = drawn(items, 20, randomFrom(7));
    assert.deepEqual(sample, drawn(items, 20, randomFrom(7)));
    assert.notDeepEqual(sample, drawn(items, 20, randomFrom(8)));
    assert.equal(new Set(sample).size, 20);
    assert.equal(drawn(items, 99, randomFrom(7)).length, 50);
  });
});
