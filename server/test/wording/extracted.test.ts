import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The literal that a call of `l10n.t` begins with, as it is written. */
const CALL = /\bl10n\.t\(\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g;

/** What a written string literal says. */
const valueOf = (literal: string): string =>
  literal
    .slice(1, -1)
    .replace(/\\(u[\da-f]{4}|.)/giu, (_, code: string) =>
      code === 'n' ? '\n' : code.length === 5 ? String.fromCharCode(parseInt(code.slice(1), 16)) : code,
    );

describe('the bundle for translators', () => {
  it('holds every message of the sources: the extractor passes over files whose syntax it does not know', () => {
    const bundle = JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8')) as Readonly<Record<string, string>>;
    let checked = 0;
    for (const folder of ['server/src', 'client/src']) {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.ts')) continue;
        for (const [, literal] of readFileSync(path.join(folder, name), 'utf8').matchAll(CALL)) {
          assert(valueOf(literal!) in bundle, `${name}: ${literal}`);
          checked++;
        }
      }
    }
    assert(checked > 300, `${checked} messages`);
  });
});
