import { readFileSync, writeFileSync } from 'node:fs';
import { ruleSettings, rulesPage } from './rules-page.js';

/** The manifest with the settings of the rules as they are now; other settings stay. */
export function withRuleSettings(manifest: string): string {
  const data = JSON.parse(manifest) as Manifest;
  const sections = data.contributes.configuration ??= [];
  const list = Array.isArray(sections) ? sections : [sections];
  let rules = list.find(section => Object.keys(section.properties).some(key => key.startsWith('ficwright.rules.')));
  if (!rules) list.push((rules = { title: 'Rules', order: 10, properties: {} }));
  const others = Object.entries(rules.properties).filter(([key]) => !key.startsWith('ficwright.rules.'));
  rules.properties = Object.fromEntries([...others, ...Object.entries(ruleSettings())]);
  return `${JSON.stringify(data, null, 2)}\n`;
}

interface Section {
  title?: string;
  order?: number;
  properties: Record<string, object>;
}

interface Manifest {
  contributes: { configuration?: Section | Section[] };
}

if (process.argv[1]?.endsWith('write-docs.js')) {
  writeFileSync('docs/rules.md', rulesPage());
  writeFileSync('package.json', withRuleSettings(readFileSync('package.json', 'utf8')));
}
