#!/usr/bin/env bash
# sbd: the sentences put together again are not the text; a full stop is eaten.
# Guess: a sentence splitter only cuts, so each sentence is a piece of the text as it stands.
# What happens: where the space behind a full stop is missing (usual after an edit) the two sentences are told
# apart, but the full stop is thrown away. Looking up the sentence in the text to mark it then finds nothing.
# Seen 2026-11-30 with sbd 1.0.19.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . sbd@1.0.19 >/dev/null
cat > run.mjs <<'JS'
import sbd from 'sbd';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
for (const [text, was] of [
  ['Orla came home. She slept.', ['Orla came home.', 'She slept.']],
  ['Orla came home.She slept.', ['Orla came home', 'She slept.']],
]) seen(text, sbd.sentences(text), was);
process.exit(bad);
JS
node run.mjs
