#!/usr/bin/env bash
# Two word counters disagree on both kinds of dash, each the other way round.
# Guess: a dash without spaces parts two words, be it — or --; a counter that fails does so for both.
# What happens: words-count parts at -- (and at the hyphen: half-lit is two words) but takes lamp—then for one
# word; word-count parts at — but takes lamp--then for one. Changing -- to — moves the two counts in opposite
# directions.
# Seen 2026-11-30 with words-count 2.0.2 and word-count 0.3.1.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . words-count@2.0.2 word-count@0.3.1 >/dev/null
cat > run.mjs <<'JS'
import wordsCount from 'words-count';
import wordCount from 'word-count';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
const run = (text) => [(wordsCount.default ?? wordsCount)(text), wordCount(text)];
for (const [text, was] of [
  ['lamp—then', [1, 2]],
  ['lamp--then', [2, 1]],
  ['half-lit', [2, 1]],
]) seen(text, run(text), was);
process.exit(bad);
JS
node run.mjs
