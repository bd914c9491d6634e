import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { sectionOf } = (await import(pathToFileURL(path.resolve('tools/release/changelog.mjs')).href)) as {
  readonly sectionOf: (changelog: string, version: string) => string | undefined;
};

const CHANGELOG = `# Changelog

## 1.3.0 (unreleased)
* Lamps.

## 1.2.0 (2027-01-31)
* Ropes.
* Nets.

## 1.1.0

## 1.0.0
* Boats.
`;

describe('the section of a version in the changelog', () => {
  for (const [version, text] of [
    ['1.3.0', undefined],
    ['1.2.0', '* Ropes.\n* Nets.'],
    ['1.1.0', undefined],
    ['1.0.0', '* Boats.'],
    ['1.0', undefined],
  ] as const)
    it(`${version}: ${text ?? 'none to publish'}`, () => assert.equal(sectionOf(CHANGELOG, version), text));
});
