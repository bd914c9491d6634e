#!/usr/bin/env bash
# espeak-ng: Hmm and Psst are said, Shh, Mmm and Grr are spelled out.
# Guess: sounds without a vowel are all treated in one way: all as sounds, or all letter by letter.
# What happens: a few are in the dictionary in one spelling only. "Hmm" is a sound but "Hm" is aitch-em, "Psst" is
# a sound but "Shh" is ess-aitch-aitch, and each further h is named too.
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

seen 'Hmm' "$(say Hmm)" "h'@m"
seen 'Hm' "$(say Hm)" ",eItS'Em"
seen 'Psst' "$(say Psst)" 'psst'
seen 'Shh' "$(say Shh)" ",Es,eItS'eItS"
seen 'Mmm' "$(say Mmm)" ",Em,Em'Em"
seen 'Grr' "$(say Grr)" "dZ,i:;,A@r'A@"
exit $bad
