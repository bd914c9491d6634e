#!/usr/bin/env bash
# Four smart-quote libraries agree on a wrong answer: 'n' between words.
# Guess: at least one of four current libraries knows that the signs in "rock 'n' roll" are two apostrophes (’n’).
# What happens: all four take them for a pair of single quotes: ‘n’. Checking one library against another
# therefore shows no difference. (pandoc 2.17 writes ’n’.)
# Seen 2026-11-30 with smartquotes 2.3.2, smartypants 0.2.2, retext-smartypants 6.2.0 (retext-english 5.0.0,
# retext-stringify 4.0.0, unified 11.0.5), markdown-it 15.0.3 with typographer on.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . smartquotes@2.3.2 smartypants@0.2.2 retext-smartypants@6.2.0 retext-english@5.0.0 retext-stringify@4.0.0 unified@11.0.5 markdown-it@15.0.3 >/dev/null
cat > run.mjs <<'JS'
import smartquotes from 'smartquotes';
import { smartypantsu } from 'smartypants';
import { unified } from 'unified';
import retextEnglish from 'retext-english';
import retextSmartypants from 'retext-smartypants';
import retextStringify from 'retext-stringify';
import MarkdownIt from 'markdown-it';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
const text = "Finn liked salt 'n' smoke.";
const wrong = 'Finn liked salt ‘n’ smoke.';
const retext = unified().use(retextEnglish).use(retextSmartypants).use(retextStringify);
seen('smartquotes', smartquotes.string(text), wrong);
seen('smartypants', smartypantsu(text), wrong);
seen('retext-smartypants', String(retext.processSync(text)), wrong);
seen('markdown-it', new MarkdownIt({ typographer: true }).renderInline(text), wrong);
process.exit(bad);
JS
node run.mjs
