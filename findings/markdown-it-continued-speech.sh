#!/usr/bin/env bash
# markdown-it's typographer: speech that runs on into the next paragraph keeps a straight quote.
# Guess: with typographer on every straight quote in prose gets curled.
# What happens: quotes are curled in pairs within one block. The opening quote of a paragraph that is left open
# (the usual form for a long speech) finds no partner and stays as &quot;, while the next paragraph is curled: the
# page shows both kinds. The same happens to 'Twas at the start of a line.
# Seen 2026-11-30 with markdown-it 15.0.3.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . markdown-it@15.0.3 >/dev/null
cat > run.mjs <<'JS'
import MarkdownIt from 'markdown-it';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
const md = new MarkdownIt({ typographer: true });
for (const [text, was] of [
  ['"I came by the ferry.\n\n"It was late," said Orla.', '<p>&quot;I came by the ferry.</p>\n<p>“It was late,” said Orla.</p>\n'],
  ["'Twas late, said Orla.", "<p>'Twas late, said Orla.</p>\n"],
]) seen(text, md.render(text), was);
process.exit(bad);
JS
node run.mjs
