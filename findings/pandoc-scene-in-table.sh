#!/usr/bin/env bash
# pandoc: with two scene breaks the scene between them becomes a table.
# Guess: --- under an empty line is a rule, with or without an empty line behind it.
# What happens: for one break that is so. When a second --- follows later, the two are taken for the borders of a
# table without a heading, and the scene is its only cell, some per cent wide. With *** nothing of the kind
# happens.
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

one='Orla left.\n\n---\nFinn woke.\n'
two="$one\n---\nMara slept.\n"
seen "$one" "$(html "$one")" '<p>Orla left.</p> <hr /> <p>Finn woke.</p> '
seen "$two" "$(html "$two" | grep -o '<td>[^<]*</td>\|<hr />')" '<td>Finn woke.</td>'
stars=${two//---/***}
seen "$stars" "$(html "$stars" | grep -o '<td>\|<hr />' | tr '\n' ' ')" '<hr /> <hr /> '
exit $bad
