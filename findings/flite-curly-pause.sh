#!/usr/bin/env bash
# flite: a closing curly quote swallows the pause of the comma or full stop in front of it.
# Guess: quotes are not heard, so “Stay,” said Orla sounds like Stay, said Orla.
# What happens: with straight quotes there is the pause, with curly ones there is none: speech and tag, and even
# two sentences, run on. An em dash and the sign … give no pause either, three full stops do.
# Seen 2026-11-30 with flite 2.2 of Debian 12, its usual voice.
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
deb flite 2.2-5
deb libflite1 2.2-5
LD_LIBRARY_PATH=$(echo "$tmp"/root/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH
say() { root/usr/bin/flite -t "$1" -ps -o none | sed 's/ *$//'; } # -ps: the sounds; libasound2 must be there
seen '"Stay," said' "$(say '"Stay," said')" 'pau s t ey pau s eh d pau'
seen '“Stay,” said' "$(say '“Stay,” said')" 'pau s t ey s eh d pau'
seen '“Stay.” Orla' "$(say '“Stay.” Orla')" 'pau s t ey ao r l ax pau'
seen 'Stay... said' "$(say 'Stay... said')" 'pau s t ey pau s eh d pau'
seen 'Stay… said' "$(say 'Stay… said')" 'pau s t ey s eh d pau'
exit $bad
