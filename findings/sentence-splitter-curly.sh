#!/usr/bin/env bash
# sentence-splitter: the same line of dialogue is split otherwise with curly quotes than with straight ones.
# Guess: “Stop!” she said. and "Stop!" she said. are one sentence each.
# What happens: it knows pairs of straight quotes only. With curly ones the sentence ends at the exclamation mark
# and the closing quote becomes the first sign of the next "sentence": ” she said. Curly quotes are what word
# processors and AO3 texts have.
# Seen 2026-11-30 with sentence-splitter 5.0.1.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . sentence-splitter@5.0.1 >/dev/null
cat > run.mjs <<'JS'
import { split } from 'sentence-splitter';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
const run = (text) => split(text).filter((node) => node.type === 'Sentence').map((node) => node.raw);
for (const [text, was] of [
  ['"Stop!" she said. Finn ran.', ['"Stop!" she said.', 'Finn ran.']],
  ['“Stop!” she said. Finn ran.', ['“Stop!', '” she said.', 'Finn ran.']],
  ['“Who came?” Orla asked.', ['“Who came?', '” Orla asked.']],
]) seen(text, run(text), was);
process.exit(bad);
JS
node run.mjs
