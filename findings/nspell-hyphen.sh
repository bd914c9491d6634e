#!/usr/bin/env bash
# nspell: a word with a hyphen is unknown, though both halves are known.
# Guess: hunspell's word lists in JavaScript behave as in hunspell, which takes half-smile for right.
# What happens: correct() looks the whole up only. half-smile, slate-gray and every such word that the list does
# not hold as a whole is “wrong”.
# Seen 2026-11-30 with nspell 2.1.5 and dictionary-en 4.0.0.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . nspell@2.1.5 dictionary-en@4.0.0 >/dev/null
cat > run.mjs <<'JS'
import nspell from 'nspell';
import dictionary from 'dictionary-en';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
const spell = nspell(dictionary);
for (const [word, was] of [['half', true], ['smile', true], ['half-smile', false], ['slate', true], ['gray', true], ['slate-gray', false]])
  seen(word, spell.correct(word), was);
process.exit(bad);
JS
node run.mjs
