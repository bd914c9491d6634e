import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../src/rules/index.js';

/** A text that a person may see, and where it is written. */
export interface Shown {
  readonly where: string;
  readonly text: string;
}

const read = (file: string): string => readFileSync(file, 'utf8');

/** The English of the manifest, by key. */
export const manifestTexts = (): Record<string, string> =>
  JSON.parse(read('package.nls.json')) as Record<string, string>;

/** The English of every message of client, server and command line, by what the code asks for. */
export const messages = (): readonly string[] =>
  Object.values(JSON.parse(read('l10n/bundle.l10n.json')) as Record<string, string | { readonly message: string }>).map(
    text => (typeof text === 'string' ? text : text.message),
  );

/** Pages in Markdown that users read: what is written for those who work on the project is not among them. */
export const pages = (): readonly string[] =>
  [
    ...['README.md', 'EXTENSION.md', 'CHANGELOG.md', 'samples/README.md'],
    ...['docs', 'media', 'walkthrough']
      .filter(existsSync)
      .flatMap(folder =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => path.join(folder, name)),
      ),
  ].filter(file => file.endsWith('.md') && existsSync(file));

/** Every text that is shown: messages, titles, settings, rules, pages, and what the project file's schema says. */
export const shownTexts = (): readonly Shown[] => [
  ...Object.entries(manifestTexts()).map(([key, text]) => ({ where: `package.nls.json ${key}`, text })),
  ...messages().map(text => ({ where: 'l10n/bundle.l10n.json', text })),
  ...rules.flatMap(({ id, title, summary, reason }) =>
    [title, summary, reason].map(text => ({ where: `rule ${id}`, text })),
  ),
  ...descriptions(JSON.parse(read('schemas/ficwright.schema.json'))).map(text => ({
    where: 'schemas/ficwright.schema.json',
    text,
  })),
  ...pages().flatMap(file => proseOf(read(file)).map(text => ({ where: file, text }))),
];

/**
 * The paragraphs of a page without what is no prose of ours: code, addresses, comments, and examples of manuscripts.
 */
const proseOf = (page: string): string[] =>
  page
    .replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<a id="[^"]*"><\/a>/g, '')
    .split(/\n(?:[ \t]*\n|(?=[*#|-] ?))/)
    .map(text => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** Every `description`, `title` and `markdownDescription` of a JSON schema, however deep. */
function descriptions(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
    typeof inner === 'string'
      ? /^(?:title|(?:markdown)?description|errorMessage)$/i.test(key)
        ? [inner]
        : []
      : descriptions(inner),
  );
}
