import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const sources = ['client/src', 'server/src'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => path.join(folder, name)),
);
const page = readFileSync('docs/protocol.md', 'utf8');
const all = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name]) => name!)),
];

describe('docs/protocol.md', () => {
  it('has a section for every message that is used, and no other', () => {
    const code = sources.map(file => readFileSync(file, 'utf8')).join('\n');
    assert.deepEqual(
      all(page, /^### `(ficwright\/\w+)` \((?:request|notification)\)$/gm).sort(),
      all(code, /'(ficwright\/\w+)'/g).sort(),
    );
  });

  it('lists every initialization option that the client sends, and no other', () => {
    const [, sent = ''] =
      /initializationOptions: \(\) => \(\{([^]*?)\}\)/.exec(readFileSync('client/src/extension.ts', 'utf8')) ?? [];
    assert.deepEqual(all(page, /^\| `(\w+)` \|/gm).sort(), all(sent, /^\s*(\w+)(?::|,$)/gm).sort());
  });

  it('names types that are there', () => {
    const types = readFileSync('server/src/protocol/messages.ts', 'utf8');
    const named = all(page, /`(CountsQuery|CountsAnswer|[A-Z]\w+(?:Item|Of|Colors|Place))(?:\[\])?`/g);
    assert(named.length >= 7);
    for (const name of named) assert.match(types, new RegExp(`^export (?:interface|type) ${name}\\b`, 'm'), name);
  });
});
