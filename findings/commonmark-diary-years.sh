#!/usr/bin/env bash
# CommonMark: diary entries that begin with a year change the year.
# Guess: at worst the years become list numbers and are shown as typed.
# What happens: only the number of the first entry is kept (start="1987"). Readers see the entries numbered on
# from there, so the entry of 2003 is shown as 1988.
# Seen 2026-11-30 with commonmark 0.31.2 and marked 18.2.1.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . commonmark@0.31.2 marked@18.2.1 >/dev/null
cat > run.mjs <<'JS'
import { Parser, HtmlRenderer } from 'commonmark';
import { marked } from 'marked';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
const diary = '1987. Orla was born.\n\n2003. Finn came.';
const flat = (html) => html.replace(/\n/g, '');
const was = '<ol start="1987"><li><p>Orla was born.</p></li><li><p>Finn came.</p></li></ol>';
seen('commonmark: ' + diary, flat(new HtmlRenderer().render(new Parser().parse(diary))), was);
seen('marked: ' + diary, flat(marked.parse(diary)), was);
process.exit(bad);
JS
node run.mjs
