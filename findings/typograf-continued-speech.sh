#!/usr/bin/env bash
# typograf: the second paragraph of a long speech turns into a quotation within the quotation.
# Guess: a quote that opens a new paragraph opens with “ again.
# What happens: the open quote of the paragraph above is still counted, across the empty line, so the next
# paragraph gets single quotes, ‘ ’, as an inner quotation: double quotes of the author's become single ones and
# the words seem to be said by somebody quoted.
# Seen 2026-11-30 with typograf 7.8.0, locale en-US.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . typograf@7.8.0 >/dev/null
cat > run.mjs <<'JS'
import Typograf from 'typograf';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
const typograf = new Typograf({ locale: ['en-US'] });
const run = (text) => typograf.execute(text).replace(/\u00a0/g, ' '); // its no-break spaces are not the point here
for (const [text, was] of [
  ['"Ferries sink."\n\n"They float," said Orla.', '“Ferries sink.”\n\n“They float,” said Orla.'],
  ['"Ferries sink.\n\n"They float," said Orla.', '“Ferries sink.\n\n‘They float,’ said Orla.'],
]) seen(text, run(text), was);
process.exit(bad);
JS
node run.mjs
