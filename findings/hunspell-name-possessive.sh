#!/usr/bin/env bash
# hunspell: a name in the personal list does not cover its possessive.
# Guess: after adding Elowen, "Elowen's" is right too: the possessive of every noun in the dictionary is.
# What happens: a bare word in the list gets no endings at all, though capitals are fine. "Elowen/Robert" (formed
# like a word of the dictionary) gives the possessive with both apostrophes and the plural.
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

words="Elowen ELOWEN Elowen's Elowen’s Elowens"
echo Elowen > names
seen "list: Elowen, wrong in: $words" "$(wrong "$words")" "Elowen's Elowen’s Elowens "
echo Elowen/Robert > names
seen "list: Elowen/Robert, wrong in: $words" "$(wrong "$words")" ''
exit $bad
