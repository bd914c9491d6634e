#!/usr/bin/env bash
# pandoc: a cheering figure loses its head and one arm.
# Guess: in \o/ a backslash in front of a letter is a backslash, as Markdown has it.
# What happens: \o is read as a command of TeX and handed on as raw TeX, which HTML, EPUB and plain text leave
# out, together with the space behind a longer one. "\lamp of" in a puzzle or a path goes the same way, without a
# warning.
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

a='We won \\o/ today, said Orla.'
b='The word was \\lamp of old.'
seen 'We won \o/ today, said Orla.' "$(html "$a")" '<p>We won / today, said Orla.</p> '
seen 'The word was \lamp of old.' "$(html "$b")" '<p>The word was of old.</p> '
exit $bad
