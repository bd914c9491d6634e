#!/usr/bin/env bash
# CommonMark: a one-word chat line vanishes, and the name becomes a link further down.
# Guess: [Orla]: Hello. is text; a link would need an address.
# What happens: one word is address enough. The line is read as the definition of the link "Orla", is not shown,
# and each later [Orla] links to it. With two words the line is shown, so a chat scene loses some of its lines
# only.
# Seen 2026-11-30 with commonmark 0.31.2 and markdown-it 15.0.3.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . commonmark@0.31.2 markdown-it@15.0.3 >/dev/null
cat > run.mjs <<'JS'
import { Parser, HtmlRenderer } from 'commonmark';
import MarkdownIt from 'markdown-it';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
const cm = (text) => new HtmlRenderer().render(new Parser().parse(text));
const md = (text) => new MarkdownIt().render(text);
const chat = '[Orla]: Hello.\n\n[Finn]: You there?\n\n[Orla] is typing.';
const was = '<p>[Finn]: You there?</p>\n<p><a href="Hello.">Orla</a> is typing.</p>\n';
seen('commonmark: ' + chat, cm(chat), was);
seen('markdown-it: ' + chat, md(chat), was);
process.exit(bad);
JS
node run.mjs
