#!/usr/bin/env bash
# lowdown: a first paragraph that begins with a name and a colon is not shown.
# Guess: without a fence of dashes nothing is metadata; "Orla: she rows" at the top is a line of a script or chat.
# What happens: a first paragraph of the form "word: text" is taken for metadata as it stands, and left out. Every
# later line of the same form is shown, so only the opening line is missing.
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
html() { printf '%b' "$1" | root/usr/bin/lowdown | tr '\n' ' '; }
a='Orla: Are you there?\n\nFinn: Yes.\n'
b='It rang.\n\nOrla: Are you there?\n'
seen "$a" "$(html "$a")" '<p>Finn: Yes.</p> '
seen "$b" "$(html "$b")" '<p>It rang.</p>  <p>Orla: Are you there?</p> '
exit $bad
