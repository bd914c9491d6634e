#!/usr/bin/env bash
# pandoc: 'Tis is curled rightly, unless a word like sailors' stands anywhere behind it in the paragraph.
# Guess: whether 'Tis gets an apostrophe depends on 'Tis and its neighbours.
# What happens: alone it is right (’Tis). But a later apostrophe at the end of a word is taken for the closing
# quote, and everything between the two becomes one quotation: ‘Tis. An edit at the end of a paragraph changes its
# beginning.
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

a="'Tis late near the harbour lamp."
b="'Tis late near the sailors' lamp."
seen "$a" "$(html "$a")" "<p>’Tis late near the harbour lamp.</p> "
seen "$b" "$(html "$b")" "<p>‘Tis late near the sailors’ lamp.</p> "
exit $bad
