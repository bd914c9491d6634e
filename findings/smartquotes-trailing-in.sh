#!/usr/bin/env bash
# smartquotes: speech that trails in opens with a double prime.
# Guess: a straight quote at the start of a line, with a word later on and a closing quote behind it, becomes “.
# What happens: when the first sign behind it is no letter (dots, a dash, an apostrophe, an asterisk), the library
# falls through to its last rule and writes ″ (U+2033, the sign for inches); the closing quote is right. Only the
# opening of trailing-in lines is spoiled, so it is easily missed.
# Seen 2026-11-30 with smartquotes 2.3.2.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . smartquotes@2.3.2 >/dev/null
cat > run.mjs <<'JS'
import smartquotes from 'smartquotes';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
for (const [text, was] of [
  ['"And then?" Orla asked.', '“And then?” Orla asked.'],
  ['"...and then?" Orla asked.', '″...and then?” Orla asked.'],
  ['"—go," Finn ended for her.', '″—go,” Finn ended for her.'],
  ['"\'Twas Orla," said Finn.', '″’Twas Orla,” said Finn.'],
]) seen(text, smartquotes.string(text), was);
process.exit(bad);
JS
node run.mjs
