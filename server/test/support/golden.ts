import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Set by `npm run approve`: golden files are written and not compared. */
const APPROVES = process.env['APPROVE'] === '1';

/**
 * Compares lines with a part of a golden file, `server/test/golden/NAME.txt`: what stands under `== head`. With `npm
 * run approve` it writes them there; a person then reads the difference and commits it, or mends the code.
 */
export function assertGolden(name: string, head: string, lines: readonly string[]): void {
  const path = `server/test/golden/${name}.txt`;
  const parts = existsSync(path) ? partsOf(readFileSync(path, 'utf8')) : new Map<string, readonly string[]>();
  if (APPROVES) {
    parts.set(head, lines);
    writeFileSync(path, printed(parts));
    return;
  }
  assert.deepEqual(
    lines,
    parts.get(head) ?? [],
    `${path} says otherwise under “${head}” (if that is right: npm run approve)`,
  );
}

const HEAD = /^== (.*)$/;

function partsOf(file: string): Map<string, readonly string[]> {
  const parts = new Map<string, string[]>();
  let here: string[] = [];
  for (const line of file.split('\n')) {
    const head = HEAD.exec(line)?.[1];
    if (head !== undefined) parts.set(head, (here = []));
    else if (line !== '') here.push(line);
  }
  return parts;
}

const printed = (parts: ReadonlyMap<string, readonly string[]>): string =>
  [...parts].map(([head, lines]) => [`== ${head}`, ...lines, ''].join('\n')).join('\n');
