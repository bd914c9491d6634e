#!/usr/bin/env bash
# pandoc: the first part of a story is text, the second and third are lists.
# Guess: "I. ...", "II. ..." and "III. ..." at the start of a line are read alike, all as list items or none.
# What happens: a single capital letter with one space behind it is held to be an initial and stays text; two and
# more letters are a list item, with a start number in Roman. Part V is text again.
# Seen 2026-11-30 with pandoc 2.17.1.1 of Debian 12.
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

seen 'I.' "$(html 'I. Orla rows.')" '<p>I. Orla rows.</p> '
seen 'II.' "$(html 'II. Orla rows.')" '<ol start="2" type="I"> <li>Orla rows.</li> </ol> '
seen 'III.' "$(html 'III. Orla rows.')" '<ol start="3" type="I"> <li>Orla rows.</li> </ol> '
seen 'V.' "$(html 'V. Orla rows.')" '<p>V. Orla rows.</p> '
exit $bad
