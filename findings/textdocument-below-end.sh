#!/usr/bin/env bash
# vscode-languageserver-textdocument: after a change that begins below the last line the next change is lost.
# Guess: a range behind the end is clamped to the end, and later changes of the same notification work on the
# result.
# What happens: the text itself is right, but the table of lines is left with holes, so the next change in the
# list goes astray: here the removal of line 0 removes nothing. Given one at a time to fresh documents the same
# two changes work.
# Seen 2026-11-30 with vscode-languageserver-textdocument 1.0.16.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . vscode-languageserver-textdocument@1.0.16 >/dev/null
cat > run.mjs <<'JS'
import { TextDocument } from 'vscode-languageserver-textdocument';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
const range = (a, b) => ({ start: { line: a, character: 0 }, end: { line: b, character: 0 } });
const changes = [{ range: range(2, 3), text: 'Orla.\n' }, { range: range(0, 1), text: '' }];
const open = (text) => TextDocument.create('file:///chapter.txt', 'fic', 1, text);
seen('both at once', TextDocument.update(open('Finn.'), changes, 2).getText(), 'Finn.Orla.\n');
const first = TextDocument.update(open('Finn.'), [changes[0]], 2).getText();
seen('the first alone', first, 'Finn.Orla.\n');
seen('the second on a fresh document', TextDocument.update(open(first), [changes[1]], 2).getText(), '');
process.exit(bad);
JS
node run.mjs
