#!/usr/bin/env bash
# typograf: dialogue in single quotes gets a space in front of its closing quote.
# Guess: the rule that puts a missing space behind a comma leaves a closing quote alone.
# What happens: it knows double quotes only. 'Go home,' becomes 'Go home, ' and 'Is she?' becomes 'Is she? ' , so
# every line of British dialogue is changed (and its quotes stay straight). Emphasis suffers in the same way:
# "*Stay,*" becomes “*Stay, *”, which Markdown no longer takes for emphasis.
# Seen 2026-11-30 with typograf 7.8.0, locale en-US.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . typograf@7.8.0 >/dev/null
cat > run.mjs <<'JS'
import Typograf from 'typograf';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
const typograf = new Typograf({ locale: ['en-US'] });
const run = (text) => typograf.execute(text).replace(/\u00a0/g, ' '); // its no-break spaces are not the point here
for (const [text, was] of [
  ['"Go home," Orla told him.', '“Go home,” Orla told him.'],
  ["'Go home,' Orla told him.", "'Go home, ' Orla told him."],
  ["'Where is she?' Finn asked.", "'Where is she? ' Finn asked."],
  ['"*Stay,*" Orla told him.', '“*Stay, *” Orla told him.'],
]) seen(text, run(text), was);
process.exit(bad);
JS
node run.mjs
