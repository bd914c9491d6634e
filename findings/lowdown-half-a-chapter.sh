#!/usr/bin/env bash
# lowdown: "Part 1/2" becomes "Part ½", but "Part 1/5" stays.
# Guess: smart punctuation touches quotes, dashes and dots.
# What happens: by default it also makes one sign of 1/2, 1/4 and 3/4 (and © of (c)), so the parts of a story in
# two or four are written otherwise than those of one in three or five, and a search for "1/2" finds nothing.
# Seen 2026-11-30 with lowdown 1.0.0 of Debian 12.
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
deb lowdown 1.0.0-2
LD_LIBRARY_PATH=$(echo "$tmp"/root/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH
html() { printf '%b' "$1" | root/usr/bin/lowdown | tr -d '\n' | sed 's,&#47;,/,'; }
seen 'Part 1/2' "$(html 'Part 1/2')" '<p>Part &#189;</p>'
seen 'Part 2/4' "$(html 'Part 2/4')" '<p>Part 2/4</p>'
seen 'Part 3/4' "$(html 'Part 3/4')" '<p>Part &#190;</p>'
seen 'Part 1/5' "$(html 'Part 1/5')" '<p>Part 1/5</p>'
exit $bad
