#!/usr/bin/env bash
# hunspell: 'em and 'cause are right, ’em and ’cause are wrong.
# Guess: the dictionary turns ’ into ' before it looks (it does: don’t is right), so both spellings fare alike.
# What happens: a straight apostrophe at the start is stripped as a quote, and "em" and "cause" are words; the
# curly one is kept as a part of the word, and ’em is not in the dictionary. Each clipped word of dialect is
# marked as soon as an editor curls it.
# Seen 2026-11-30 with hunspell 1.7.1 and hunspell-en-us 2020.12.07 of Debian 12.
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
deb hunspell 1.7.1-1
deb libhunspell-1.7-0 1.7.1-1
deb hunspell-en-us 1:2020.12.07-2
LD_LIBRARY_PATH=$(echo "$tmp"/root/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH
export LC_ALL=C.UTF-8
wrong() { printf '%s\n' "$1" | root/usr/bin/hunspell -d root/usr/share/hunspell/en_US -p "$tmp/names" -i utf-8 -l | tr '\n' ' '; }

: > names
seen "don't don’t" "$(wrong "don't don’t")" ''
seen "'em 'cause" "$(wrong "tell 'em 'cause")" ''
seen "’em ’cause" "$(wrong "tell ’em ’cause")" '’em ’cause '
exit $bad
