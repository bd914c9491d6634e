import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getL10nJson, type l10nJsonFormat } from '@vscode/l10n-dev';
import { ruleSections, ruleTexts, rulesPage } from './rulesPage.js';

/**
 * The manifest with the settings of the rules as they are now, a section for each group behind all others; other
 * settings stay.
 */
export function withRuleSettings(manifest: string): string {
  const data = JSON.parse(manifest) as Manifest;
  const written = data.contributes.configuration ?? [];
  const others = (Array.isArray(written) ? written : [written]).filter(({ title }) => !title?.startsWith('%rules.'));
  for (const section of others)
    section.properties = Object.fromEntries(
      Object.entries(section.properties).filter(([key]) => !key.startsWith('ficwright.rules.')),
    );
  data.contributes.configuration = [...others, ...ruleSections(FIRST)];
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** The order of the first section of rules in the settings. */
const FIRST = 20;

/** The English of the manifest with what the rules say of their settings; other texts stay. */
export function withRuleTexts(texts: string): string {
  const others = Object.entries(JSON.parse(texts) as Record<string, string>).filter(([key]) => !/^rules?\./.test(key));
  return `${JSON.stringify({ ...Object.fromEntries(others), ...ruleTexts() }, null, 2)}\n`;
}

/**
 * The English of every text that the client and the server show, as a translator gets it: each literal in a call of
 * `l10n.t`.
 */
export async function messageBundle(): Promise<string> {
  const sources = ['client/src', 'server/src'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .map(name => path.join(folder, name)),
  );
  // One file a call: given many, the extractor leaves out texts that it finds in each by itself.
  const texts: l10nJsonFormat = {};
  for (const file of sources)
    Object.assign(texts, await getL10nJson([{ extension: '.ts', contents: readFileSync(file, 'utf8') }]));
  const sorted = Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

interface Section {
  title?: string;
  order?: number;
  properties: Record<string, object>;
}

interface Manifest {
  contributes: { configuration?: Section | Section[] };
}

if (process.argv[1]?.endsWith('writeDocs.js')) {
  writeFileSync('docs/rules.md', rulesPage());
  writeFileSync('package.json', withRuleSettings(readFileSync('package.json', 'utf8')));
  writeFileSync('package.nls.json', withRuleTexts(readFileSync('package.nls.json', 'utf8')));
  mkdirSync('l10n', { recursive: true });
  writeFileSync('l10n/bundle.l10n.json', await messageBundle());
}
