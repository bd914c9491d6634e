#!/usr/bin/env bash
# GNU style: the dialogue tag behind a shout or a question is not counted.
# Guess: a word is counted wherever it stands, and a sentence may begin with a small letter.
# What happens: ! or ? ends the sentence, and what follows with a small letter ("she said") belongs to none: two
# of six words are gone, and averages and grades are wrong with them. With a capital behind it, or with curly
# quotes (which hide the end of the sentence), all words are there.
# Seen 2026-11-30 with diction 1.11 of Debian 12 (which has style).
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
deb diction 1.11-1+b1
LD_LIBRARY_PATH=$(echo "$tmp"/root/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH
words() { printf '%s\n' "$1" | root/usr/bin/style | grep -oE '[0-9]+ words,' | head -1; }
for line in '"Stop," she said. He ran home.=6' '"Stop!" she said. He ran home.=4' '"Stop!" Orla said. He ran home.=6' '“Stop!” she said. He ran home.=6'; do
  seen "${line%=*}" "$(words "${line%=*}")" "${line##*=} words,"
done
exit $bad
