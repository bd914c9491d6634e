#!/usr/bin/env bash
# turndown: italics within italics come out bold.
# Guess: <em> in <em> (usual after a paste, or a thought in an italic flashback) stays italic in Markdown.
# What happens: each level writes its own underscore; the two together are __, which Markdown reads as strong.
# Read back by commonmark the whisper has become a shout.
# Seen 2026-11-30 with turndown 7.2.5, read back by commonmark 0.31.2.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . turndown@7.2.5 commonmark@0.31.2 >/dev/null
cat > run.mjs <<'JS'
import Turndown from 'turndown';
import { Parser, HtmlRenderer } from 'commonmark';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
const html = '<p>Orla thought: <i><em>not yet</em></i>.</p>';
const markdown = new Turndown().turndown(html);
seen(html, markdown, 'Orla thought: __not yet__.');
seen(markdown, new HtmlRenderer().render(new Parser().parse(markdown)).trim(), '<p>Orla thought: <strong>not yet</strong>.</p>');
process.exit(bad);
JS
node run.mjs
