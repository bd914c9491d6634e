#!/usr/bin/env bash
# cldr-segmentation (the Unicode rules with English suppressions): ! and ? end a sentence where . does not.
# Guess: a small letter behind the closing quote keeps “Stop!” she said in one piece, as it does for “Stop…” she
# said; and the English suppressions know "St." as they know "Mr.".
# What happens: only the full stop looks ahead for a small letter. ! and ? always end the sentence, in quotes and
# in brackets, so a dialogue tag becomes a sentence of its own. "St." in front of a name ends one too.
# Seen 2026-11-30 with cldr-segmentation 2.2.1.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . cldr-segmentation@2.2.1 >/dev/null
cat > run.mjs <<'JS'
import cldr from 'cldr-segmentation';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
const run = (text) => cldr.sentenceSplit(text, cldr.suppressions.en).map((s) => s.trim());
for (const [text, was] of [
  ['“I waited….” she said.', ['“I waited….” she said.']],
  ['“Stop!” she said.', ['“Stop!”', 'she said.']],
  ['Orla (so tired!) slept.', ['Orla (so tired!)', 'slept.']],
  ['Mr. Finn met her.', ['Mr. Finn met her.']],
  ['At St. Bran she slept.', ['At St.', 'Bran she slept.']],
]) seen(text, run(text), was);
process.exit(bad);
JS
node run.mjs
