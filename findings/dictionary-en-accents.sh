#!/usr/bin/env bash
# dictionary-en (the American hunspell list): the usual spellings with accents are wrong.
# Guess: an English list has café, fiancé and naïve beside the plain forms, as printed dictionaries do.
# What happens: the plain forms only. The spelling that a word processor makes by itself is marked in every story
# with a café in it. (Debian's hunspell-en-us 2020.12.07 says the same.)
# Seen 2026-11-30 with dictionary-en 4.0.0, read by nspell 2.1.5.
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
for (const [word, was] of [['cafe', true], ['café', false], ['fiance', true], ['fiancé', false], ['naive', true], ['naïve', false], ['façade', false]])
  seen(word, spell.correct(word), was);
process.exit(bad);
JS
node run.mjs
