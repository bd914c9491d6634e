import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import picomatch from 'picomatch';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** The files that a pattern of the allow-list names; wildcards stand in the last part only. */
function named(pattern: string): string[] {
  const folder = path.posix.dirname(pattern);
  const names = existsSync(path.join(ROOT, folder)) ? readdirSync(path.join(ROOT, folder)) : [];
  const matches = picomatch(pattern);
  return names.map(name => (folder === '.' ? name : `${folder}/${name}`)).filter(name => matches(name));
}

/** What the package holds: the page of the extension stands in it as its readme. */
const PAGE = 'EXTENSION.md';
const SHIPPED = new Set([
  PAGE,
  ...read('.vscodeignore')
    .split('\n')
    .filter(line => line.startsWith('!'))
    .flatMap(line => named(line.slice(1))),
]);

/** The addresses in Markdown that lead to a file, without what stands behind `#`. */
const filesIn = (markdown: string): string[] =>
  [...markdown.matchAll(/!?\[[^\]]*\]\(([^)\s]+)\)|<(?:img|a)\b[^>]*\b(?:src|href)="([^"]+)"/g)]
    .map(([, link, tag]) => (link ?? tag)!)
    .filter(link => !/^[a-z][\w+.-]*:|^#/.test(link))
    .map(link => link.replace(/#.*/, ''));

describe('what is shipped', () => {
  const manifest = JSON.parse(read('package.json')) as {
    readonly icon: string;
    readonly scripts: Readonly<Record<string, string>>;
    readonly contributes: { readonly walkthroughs: readonly Walkthrough[] };
  };

  for (const file of [...SHIPPED].filter(name => name.endsWith('.md'))) {
    it(`has every file that ${file} links to`, () => {
      const missing = filesIn(read(file)).filter(
        link => !SHIPPED.has(path.posix.normalize(path.posix.join(path.posix.dirname(file), link))),
      );
      assert.deepEqual(missing, []);
    });
  }

  it('has a page without links to files: VS Code shows neither these nor pictures there', () => {
    assert.deepEqual(filesIn(read(PAGE)), []);
    assert.ok(manifest.scripts['vsix']?.includes(`--readme-path ${PAGE}`));
    assert.doesNotMatch(read(PAGE), /npm |npx /);
  });

  it('has the icon, and the pictures of the walkthrough in light and dark', () => {
    const pictures = manifest.contributes.walkthroughs
      .flatMap(({ steps }) => steps)
      .flatMap(({ media }) => Object.values(media.image));
    assert.ok(pictures.length >= 4);
    assert.deepEqual(
      [manifest.icon, ...pictures].filter(file => !SHIPPED.has(file)),
      [],
    );
    assert.deepEqual(sizeOf(manifest.icon), [256, 256]);
  });

  it('has nothing but what is used there', () => {
    assert.deepEqual(
      [...SHIPPED].filter(file => /\b(?:test|src|node_modules)\b/.test(file)),
      [],
    );
  });
});

describe('the pages of the repository', () => {
  for (const file of [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'docs/decisions/README.md',
    'samples/README.md',
  ]) {
    it(`link to files that are there: ${file}`, () => {
      assert.deepEqual(
        filesIn(read(file)).filter(link => !existsSync(path.join(ROOT, path.dirname(file), link))),
        [],
      );
    });
  }
});

interface Walkthrough {
  readonly steps: readonly { readonly media: { readonly image: Readonly<Record<string, string>> } }[];
}

/** Width and height of a PNG, in pixels. */
const sizeOf = (file: string): number[] => {
  const bytes = readFileSync(path.join(ROOT, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};
