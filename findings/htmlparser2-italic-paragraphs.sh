#!/usr/bin/env bash
# htmlparser2: when <em> is opened in one paragraph and closed in a later one, the later one is not italic.
# Guess: a reader of real-world HTML does as browsers and parse5 do: the emphasis is opened again in the next
# paragraph.
# What happens: the first </p> closes the <em>, the second paragraph is plain and its </em> is dropped. Whole
# italic scenes are cut to their first paragraph.
# Seen 2026-11-30 with htmlparser2 12.0.0 and dom-serializer 3.1.1, set against parse5 8.1.1.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . htmlparser2@12.0.0 dom-serializer@3.1.1 parse5@8.1.1 >/dev/null
cat > run.mjs <<'JS'
import { parseDocument } from 'htmlparser2';
import * as serializer from 'dom-serializer';
import { parseFragment, serialize } from 'parse5';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
const write = serializer.render ?? serializer.default;
const html = '<p><em>It was dark.</p><p>Finn slept.</em></p>';
seen('parse5: ' + html, serialize(parseFragment(html)), '<p><em>It was dark.</em></p><p><em>Finn slept.</em></p>');
seen('htmlparser2: ' + html, write(parseDocument(html)), '<p><em>It was dark.</em></p><p>Finn slept.</p>');
process.exit(bad);
JS
node run.mjs
