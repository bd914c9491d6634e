#!/usr/bin/env bash
# espeak-ng: Chapter I, V and X are letters, Chapter II, IV and XX are "roman two" and so on.
# Guess: Roman numbers behind "Chapter" are read as numbers, or none is.
# What happens: a number of one letter is that letter, a longer one is a number with the word "roman" in front;
# but VI is spelled vee-eye and XXX ex-ex-ex.
# Seen 2026-11-30 with espeak-ng 1.51 of Debian 12, voice en-us.
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
deb espeak-ng 1.51+dfsg-10+deb12u2
deb libespeak-ng1 1.51+dfsg-10+deb12u2
deb espeak-ng-data 1.51+dfsg-10+deb12u2
deb libpcaudio0 1.2-2
deb libsonic0 0.2.0-12
LD_LIBRARY_PATH=$(echo "$tmp"/root/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH
export ESPEAK_DATA_PATH="$LD_LIBRARY_PATH/espeak-ng-data"
say() { root/usr/bin/espeak-ng -q -x -v en-us -- "$1" | tr '\n' ' ' | sed 's/^ *//; s/ *$//'; } # -x: the sounds as letters; libpulse0 and libasound2 must be there

seen 'Chapter I' "$(say 'Chapter I')" "tS'apt3r- 'aI"
seen 'Chapter II' "$(say 'Chapter II')" "tS'apt3 r,oUm@n_ t'u:"
seen 'Chapter V' "$(say 'Chapter V')" "tS'apt3 v'i:"
seen 'Chapter VI' "$(say 'Chapter VI')" "tS'apt3 v,i:;'aI"
seen 'Chapter VII' "$(say 'Chapter VII')" "tS'apt3 r,oUm@n_ s'Ev@n"
seen 'Chapter XXX' "$(say 'Chapter XXX')" "tS'apt3r- ,Eks,Eks'Eks"
exit $bad
