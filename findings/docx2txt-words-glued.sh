#!/usr/bin/env bash
# docx2txt: plain paragraphs run together, the last word of one and the first of the next are one word.
# Guess: every paragraph of a document becomes a line.
# What happens: only a paragraph with properties (a style, an alignment) ends with a newline. Paragraphs without
# any, as export libraries write them, stand on one line with no space between: "slept.Finn".
# Seen 2026-11-30 with docx2txt 1.4 of Debian 12. The file is made by docx 9.15.2.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
deb() { # name, version: fetched and unpacked in the temp folder, nothing is installed
  apt-get download -q "$1=$2" >/dev/null 2>&1 || { echo "note: $1 $2 is not on offer, another version is taken"; apt-get download -q "$1" >/dev/null 2>&1; }
  dpkg -x "$1"_*.deb root
  echo "$1 $(dpkg-deb -f "$1"_*.deb Version)"
}
bad=0
seen() { # input, what came out, what came out on the day
  printf '%s -> %s\n' "$1" "$2"
  [ "$2" = "$3" ] || { bad=1; printf '  CHANGED, it was %s\n' "$3"; }
}
deb docx2txt 1.4-5
LD_LIBRARY_PATH=$(echo "$tmp"/root/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . docx@9.15.2 >/dev/null
cat > make.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { Document, Packer, Paragraph, TextRun } from 'docx';
const children = [new Paragraph('Orla slept.'), new Paragraph('Finn rowed.'),
  new Paragraph({ text: 'Mara read.', alignment: 'left' }), new Paragraph({ text: 'She wept.', alignment: 'left' })];
writeFileSync('story.docx', await Packer.toBuffer(new Document({ sections: [{ children }] })));
JS
node make.mjs

seen 'four paragraphs, the last two aligned' "$(root/usr/bin/docx2txt story.docx - | tr '\n' '|')" "Orla slept.Finn rowed.Mara read.|She wept.|"
exit $bad
