#!/usr/bin/env bash
# mammoth: text that the author hid in Word is in the story.
# Guess: a run marked as hidden (w:vanish; notes to oneself, spoilers for a beta reader) is dropped, as comments
# and deleted changes are.
# What happens: it is converted like any other text, with no mark and no message.
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
const { Document, Packer, Paragraph, TextRun } = docx;
const file = new Document({ sections: [{ children: [new Paragraph({ children: [
  new TextRun('Orla smiled.'), new TextRun({ text: ' She did it!', vanish: true }), new TextRun(' Finn slept.')] })] }] });
const { value, messages } = await mammoth.convertToHtml({ buffer: await Packer.toBuffer(file) });
seen('hidden run', value, '<p>Orla smiled. She did it! Finn slept.</p>');
seen('messages', messages.length, 0);
process.exit(bad);
JS
node run.mjs
