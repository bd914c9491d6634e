#!/usr/bin/env bash
# pandoc: a status window between two rows of dashes is gone from the middle of the chapter.
# Guess: a block of metadata stands at the top of a file only; further down --- is a rule.
# What happens: wherever an empty line is followed by ---, lines like "Strength: 7" and a second ---, the block is
# read as metadata, in mid-story, and shown nowhere. Game-like stories have such windows on every other page.
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

text='Orla opened the box.\n\n---\nStrength: 7\nLuck: 2\n---\n\nFinn shut it.\n'
seen "$text" "$(html "$text")" '<p>Orla opened the box.</p> <p>Finn shut it.</p> '
exit $bad
