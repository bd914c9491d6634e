import assert from 'node:assert/strict';
import { NEW_PROJECT, treated, untreated, type FolderPlan } from '../../src/project/treatFolder.js';

describe('the patterns of a project', () => {
  const after = (plan: FolderPlan) =>
    plan !== null && 'text' in plan ? (JSON.parse(plan.text) as { readonly manuscripts: unknown }).manuscripts : plan;
  const list = (...manuscripts: string[]) => JSON.stringify({ manuscripts });

  it('take in a folder, once', () => {
    assert.deepEqual(after(treated(list('a.txt'), '')), ['a.txt', '**/*.txt', '**/*.md']);
    assert.deepEqual(after(treated(list('*.txt'), 'part [2]')), [
      '*.txt',
      'part [[]2[]]/**/*.txt',
      'part [[]2[]]/**/*.md',
    ]);
    assert.deepEqual(after(treated(list('**/*.txt', '**/*.md', '!old/**'), 'old')), ['**/*.txt', '**/*.md']);
    for (const [text, below] of [
      [NEW_PROJECT, ''],
      [NEW_PROJECT, 'part/one'],
      ['{}', ''],
      [list('part/**/*.txt', 'part/**/*.md'), 'part/one'],
    ] as const) {
      assert.equal(treated(text, below), null, text);
    }
  });

  it('take in no folder that another pattern leaves out, and say which one', () => {
    for (const [pattern, below] of [
      ['!drafts/**', 'drafts/one'],
      ['!old/*.txt', 'old'],
      ['!old/**/*.txt', 'old'],
      ['!**', 'old'],
      ['!**/*.md', 'old'],
    ] as const) {
      assert.deepEqual(treated(list('**/*.txt', '**/*.md', pattern), below), { blocked: pattern });
    }
    assert.equal(treated(list('**/*.txt', '**/*.md', '!drafts/**', '!notes-*.txt'), 'old'), null);
  });

  it('of a folder whose name begins with an exclamation mark take it in', () => {
    assert.deepEqual(after(treated(list('*.txt'), '!old')), ['*.txt', '?old/**/*.txt', '?old/**/*.md']);
  });

  it('leave a folder out', () => {
    assert.deepEqual(untreated(NEW_PROJECT, ''), { remove: true });
    assert.deepEqual(untreated('{}', ''), { remove: true });
    assert.deepEqual(after(untreated('{ "cast": [] }', '')), []);
    assert.deepEqual(after(untreated(list('a.txt'), '')), ['a.txt', '!**'], 'what its author wrote stays');
    assert.deepEqual(after(treated(list('a.txt', '!**'), '')), ['a.txt', '**/*.txt', '**/*.md']);
    assert.deepEqual(
      after(untreated(list('*/*.txt', 'old/**/*.txt', 'old/**/*.md'), 'old')),
      ['*/*.txt', '!old/**'],
      'another pattern takes it as well',
    );
    assert.deepEqual(after(untreated('{ "pov": "Wren" }', 'old')), ['**/*.txt', '**/*.md', '!old/**']);
    assert.deepEqual(after(untreated(list('*.txt', 'old/**/*.txt', 'old/**/*.md'), 'old')), ['*.txt']);
    assert.equal(untreated(list(), ''), null);
    assert.equal(untreated(list('**/*.txt', '!old/**'), 'old'), null);
  });

  it('are written where they stood, and the rest is kept to the letter', () => {
    const text = '{\r\n\t"pov": "Wren",\r\n\t"manuscripts": ["a.txt"],\r\n\t"cast": [ { "name": "Wren" } ]\r\n}\r\n';
    const plan = treated(text, '');
    assert(plan !== null && 'text' in plan);
    assert.equal(plan.text, text.replace('"a.txt"', '"a.txt", "**/*.txt", "**/*.md"'));
    const commented =
      '{\n  // all of it\n  "manuscripts": [\n    "a.txt", // the first\n    "old/**/*.txt",\n    "old/**/*.md",\n  ],\n}';
    const after = untreated(commented, 'old');
    assert(after !== null && 'text' in after);
    assert.equal(after.text, '{\n  // all of it\n  "manuscripts": [\n    "a.txt", // the first\n  ],\n}');
  });

  it('are put first into a file that has none', () => {
    const plan = untreated('{\n  "cast": [],\n  "pov": "Wren" // for now\n}\n', 'old');
    assert(plan !== null && 'text' in plan);
    assert.equal(
      plan.text,
      '{\n  "manuscripts": ["**/*.txt", "**/*.md", "!old/**"],\n  "cast": [],\n  "pov": "Wren" // for now\n}\n',
    );
    assert.deepEqual(treated(null, ''), { text: NEW_PROJECT });
    assert.deepEqual(untreated(null, ''), null);
  });

  it('of what is no project are refused', () => {
    for (const text of ['[]', '{ "manuscripts": [', '3']) {
      assert.deepEqual(treated(text, ''), { invalid: true });
      assert.deepEqual(untreated(text, ''), { invalid: true });
    }
  });
});
