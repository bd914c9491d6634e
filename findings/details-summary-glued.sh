#!/usr/bin/env bash
# turndown and html-to-text: the line of a folded warning is glued to the text it hides.
# Guess: <summary> is a line of its own, as browsers show it.
# What happens: neither knows <summary> as a block, so "Warnings" and "Orla drowns." become "WarningsOrla
# drowns.": a wrong word, a wrong count.
# Seen 2026-11-30 with turndown 7.2.5 and html-to-text 10.0.1.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . turndown@7.2.5 html-to-text@10.0.1 >/dev/null
cat > run.mjs <<'JS'
import Turndown from 'turndown';
import { convert } from 'html-to-text';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
const html = '<details><summary>Warnings</summary>Orla drowns.</details>';
seen('turndown: ' + html, new Turndown().turndown(html), 'WarningsOrla drowns.');
seen('html-to-text: ' + html, convert(html), 'WarningsOrla drowns.');
process.exit(bad);
JS
node run.mjs
