#!/usr/bin/env bash
# @vscode/l10n-dev: one type of the form `typeof parse<T>` makes it lose messages of the whole file, without an error.
# Guess: what is a type cannot matter to an extractor of string literals; at worst the line with it is passed over.
# What happens: its grammar is older than that syntax (TypeScript 4.7). Of three messages below one is left, of another function none;
# a regular expression behind it brings one of them back. What is lost can never be translated; the export ends with 0.
# Seen 2026-11-30 with @vscode/l10n-dev 0.0.35.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @vscode/l10n-dev@0.0.35 >/dev/null
cat > run.mjs <<'JS'
import { getL10nJson } from '@vscode/l10n-dev';
let bad = 0;
const exported = async (type, line, was) => {
  const contents = `import * as l10n from '@vscode/l10n';
export function read<T extends object>(text: string, config: T): ${type} {
  l10n.t('one');
  ${line}
  throw new Error(l10n.t('two'));
}
export const last = l10n.t('three');
`;
  const got = Object.keys(await getL10nJson([{ extension: '.ts', contents }]));
  console.log(`${type}, ${line} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
await exported('T', 'const a = text;', ['one', 'two', 'three']);
await exported('ReturnType<typeof parse<T>>', 'const a = text;', ['two']);
await exported('ReturnType<typeof parse<T>>', "const a = /^a '(-[^']*)'/.exec(text)?.[1];", ['two', 'three']);
process.exit(bad);
JS
node run.mjs
