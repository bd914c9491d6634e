#!/usr/bin/env bash
# rehype-remark with remark-stringify: letters of the story become character references.
# Guess: <em>Go, </em>said (the space inside the italics, as every word processor makes it) becomes *Go,* said.
# What happens: the space is kept inside and, to make that valid, it and the letter behind it are written as
# &#x20; and &#x73;. It renders well, but the author opens a file full of codes, and word counts and searches on
# the source are off.
# Seen 2026-11-30 with rehype-remark 10.0.1, remark-stringify 11.0.0, rehype-parse 9.0.1, unified 11.0.5.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . unified@11.0.5 rehype-parse@9.0.1 rehype-remark@10.0.1 remark-stringify@11.0.0 >/dev/null
cat > run.mjs <<'JS'
import { unified } from 'unified';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
const run = (html) => String(unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkStringify).processSync(html)).trim();
for (const [html, was] of [
  ['<p><em>Row,</em> said Orla.</p>', '*Row,* said Orla.'],
  ['<p><em>Row, </em>said Orla.</p>', '*Row,&#x20;*&#x73;aid Orla.'],
  ['<p>Finn<em> ran</em>.</p>', 'Fin&#x6E;*&#x20;ran*.'],
]) seen(html, run(html), was);
process.exit(bad);
JS
node run.mjs
