#!/usr/bin/env bash
# retext-smartypants: four dots become three, so the full stop is gone.
# Guess: "So that was it...." (an ellipsis and the full stop, as style books ask) becomes "it…." as in
# smartypants.
# What happens: any run of three or more full stops becomes one …; the sentence loses its stop. A long-drawn
# "......" becomes one sign too.
# Seen 2026-11-30 with retext-smartypants 6.2.0 (retext-english 5.0.0, retext-stringify 4.0.0, unified 11.0.5),
# set against smartypants 0.2.2.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . retext-smartypants@6.2.0 retext-english@5.0.0 retext-stringify@4.0.0 unified@11.0.5 smartypants@0.2.2 >/dev/null
cat > run.mjs <<'JS'
import { unified } from 'unified';
import retextEnglish from 'retext-english';
import retextSmartypants from 'retext-smartypants';
import retextStringify from 'retext-stringify';
import { smartypantsu } from 'smartypants';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
const retext = unified().use(retextEnglish).use(retextSmartypants).use(retextStringify);
const text = 'So that was it.... Orla left.';
seen('smartypants: ' + text, smartypantsu(text), 'So that was it…. Orla left.');
seen('retext: ' + text, String(retext.processSync(text)), 'So that was it… Orla left.');
seen('retext: Finn waited......', String(retext.processSync('Finn waited......')), 'Finn waited…');
process.exit(bad);
JS
node run.mjs
