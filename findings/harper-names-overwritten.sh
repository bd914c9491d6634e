#!/usr/bin/env bash
# harper.js: adding a name in capitals makes the name itself unknown.
# Guess: each imported word is one more word that is right; a name is entered with its capital.
# What happens: entries that differ in capitals only share one place, and the last one stays. After Elowen, ELOWEN
# the word "Elowen" is marked. One entry in small letters covers Elowen and ELOWEN both, the capitalised one
# covers itself alone.
# Seen 2026-11-30 with harper.js 2.10.0.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . harper.js@2.10.0 >/dev/null
cat > run.mjs <<'JS'
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
const text = 'Elowen rowed. ELOWEN rowed.';
for (const [words, was] of [
  [['Elowen'], ['ELOWEN']],
  [['Elowen', 'ELOWEN'], ['Elowen']],
  [['elowen'], []],
]) {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  await linter.importWords(words);
  const found = (await linter.lint(text)).filter((lint) => lint.lint_kind() === 'Spelling').map((lint) => lint.get_problem_text());
  seen('known: ' + words + ', marked', found, was);
}
process.exit(bad);
JS
node run.mjs
