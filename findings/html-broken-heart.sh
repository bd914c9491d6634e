#!/usr/bin/env bash
# HTML readers: a typed heart <3 stays, a broken heart </3 takes the rest of the paragraph with it.
# Guess: what is harmless for <3 (no tag begins with a digit) is harmless for </3 too.
# What happens: by the HTML standard "</" and something that is no letter begins a comment, which runs to the next
# ">" — here the one of the closing tag. The words behind the broken heart are gone, without an error; turndown
# and sanitize-html, built on other parsers, lose them too.
# Seen 2026-11-30 with parse5 8.1.1, sanitize-html 2.18.1, turndown 7.2.5.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . parse5@8.1.1 sanitize-html@2.18.1 turndown@7.2.5 >/dev/null
cat > run.mjs <<'JS'
import { parseFragment, serialize } from 'parse5';
import sanitize from 'sanitize-html';
import Turndown from 'turndown';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
const heart = '<p>Orla wrote <3 and left.</p>';
const broken = '<p>Orla wrote </3 and left.</p>';
seen(heart, serialize(parseFragment(heart)), '<p>Orla wrote &lt;3 and left.</p>');
seen(broken, serialize(parseFragment(broken)), '<p>Orla wrote <!--3 and left.</p--></p>');
seen('sanitize-html: ' + broken, sanitize(broken), '<p>Orla wrote </p>');
seen('turndown: ' + broken, new Turndown().turndown(broken), 'Orla wrote');
process.exit(bad);
JS
node run.mjs
