#!/usr/bin/env bash
# mammoth: the scene break that Word makes of three asterisks is gone, and no option tells it from an empty line.
# Guess: an empty paragraph with a bottom border comes out as <hr>, or at least with ignoreEmptyParagraphs: false
# as something of its own.
# What happens: by default it vanishes and the two scenes stand together. With the option it is <p></p>, like any
# empty paragraph.
# Seen 2026-11-30 with mammoth 1.13.0; the file is made by docx 9.15.2.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . mammoth@1.13.0 docx@9.15.2 >/dev/null
cat > run.mjs <<'JS'
import * as docx from 'docx';
import mammoth from 'mammoth';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
const { Document, Packer, Paragraph } = docx;
const file = new Document({ sections: [{ children: [
  new Paragraph('Orla left.'), new Paragraph({ thematicBreak: true }), new Paragraph('Finn woke.'), new Paragraph(''), new Paragraph('He rose.')] }] });
const buffer = await Packer.toBuffer(file);
seen('by default', (await mammoth.convertToHtml({ buffer })).value, '<p>Orla left.</p><p>Finn woke.</p><p>He rose.</p>');
seen('ignoreEmptyParagraphs: false', (await mammoth.convertToHtml({ buffer }, { ignoreEmptyParagraphs: false })).value,
  '<p>Orla left.</p><p></p><p>Finn woke.</p><p></p><p>He rose.</p>');
process.exit(bad);
JS
node run.mjs
