#!/usr/bin/env bash
# pandoc: small capitals come out as capitals, capitals as small letters.
# Guess: a shout set in capitals by Word's font format (w:caps) stays in capitals in plain text; small capitals
# become what was typed.
# What happens: just the other way round. The format w:caps is not read, so GO AWAY becomes "go away"; small
# capitals are upper-cased in plain text.
# Seen 2026-11-30 with pandoc 2.17.1.1 of Debian 12. The file is made by docx 9.15.2.
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
deb pandoc 2.17.1.1-2~deb12u1
deb pandoc-data 2.17.1.1-2~deb12u1
deb liblua5.3-0 5.3.6-2
LD_LIBRARY_PATH=$(echo "$tmp"/root/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH
export pandoc_datadir="$tmp/root/usr/share/pandoc"
html() { printf '%b' "$1" | root/usr/bin/pandoc -f markdown -t html | tr '\n' ' '; }

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . docx@9.15.2 >/dev/null
cat > make.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { Document, Packer, Paragraph, TextRun } from 'docx';
const children = [new Paragraph({ children: [
  new TextRun({ text: 'go away', allCaps: true }), new TextRun(', read the '), new TextRun({ text: 'sign', smallCaps: true }), new TextRun('.')] })];
writeFileSync('story.docx', await Packer.toBuffer(new Document({ sections: [{ children }] })));
JS
node make.mjs

seen 'GO AWAY (capitals), read the sign (small capitals).' "$(root/usr/bin/pandoc story.docx -t plain)" 'go away, read the SIGN.'
exit $bad
