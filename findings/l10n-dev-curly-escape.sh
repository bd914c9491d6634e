#!/usr/bin/env bash
# @vscode/l10n-dev: a curly quotation mark written as an escape comes out of the export as another letter.
# Guess: '\u201cNo\u201d' and '“No”' are the same string in TypeScript, so the extractor writes the same key for both.
# What happens: it reads three of the four digits and drops the fourth; “ and ” both become ȁ (U+0201), é becomes U+000E. The
# key in the bundle is not the one that l10n.t() looks up, so the sentence is never translated; the export ends with 0.
# Seen 2026-11-30 with @vscode/l10n-dev 0.0.35.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @vscode/l10n-dev@0.0.35 >/dev/null
cat > run.mjs <<'JS'
import { getL10nJson } from '@vscode/l10n-dev';
let bad = 0;
const exported = async (argument, was) => {
  const contents = `import * as l10n from '@vscode/l10n';\nexport const text = l10n.t('${argument}');\n`;
  const got = Object.keys(await getL10nJson([{ extension: '.ts', contents }]));
  console.log(`l10n.t('${argument}') -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
await exported('“Not yet,” she said', ['“Not yet,” she said']);
await exported('\\u201cNot yet,\\u201d she said', ['ȁNot yet,ȁ she said']);
await exported('caf\\u00e9', ['caf\u000e']);
process.exit(bad);
JS
node run.mjs
