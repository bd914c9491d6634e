#!/usr/bin/env bash
# smartypants: speech in Markdown italics opens with a closing quote.
# Guess: a quote directly in front of a word, at the start of a line of Markdown, opens.
# What happens: the asterisk counts as the end of a word, so *"Stay,"* becomes *”Stay,”*; the same for a quote
# right behind a colon. With the asterisk inside the quotes all is well. retext-smartypants, which looks like the
# same thing for another pipeline, gets it right.
# Seen 2026-11-30 with smartypants 0.2.2.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . smartypants@0.2.2 >/dev/null
cat > run.mjs <<'JS'
import { smartypantsu } from 'smartypants';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
for (const [text, was] of [
  ['"*Stay,*" said Orla.', '“*Stay,*” said Orla.'],
  ['*"Stay,"* said Orla.', '*”Stay,”* said Orla.'],
  ['"No," **"never,"** she said.', '“No,” **”never,”** she said.'],
  ['Finn said:"Go."', 'Finn said:”Go.”'],
]) seen(text, smartypantsu(text), was);
process.exit(bad);
JS
node run.mjs
