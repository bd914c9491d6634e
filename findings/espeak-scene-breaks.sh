#!/usr/bin/env bash
# espeak-ng: a row of asterisks is read aloud three times at most, a row of stars not at all.
# Guess: each sign of a break is named, so ten are a nuisance and three are fine; or none is.
# What happens: one and the same sign is never named more than three times in a row, however long it is; a row
# with two signs in turn (~*~*~*) is named to the end; and ☆☆☆ is silence, so a listener does not hear that the
# scene has changed.
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

three="'ast3r,Iska#st3r,Iska#st3r,Isk"
seen '***' "$(say '***')" "$three"
seen '**********' "$(say '**********')" "$three"
seen '☆☆☆' "$(say '☆☆☆')" ''
tilde_star="$(say '~*~*~*~*~*~*' | grep -o "ld@" | wc -l)"
seen 'tildes named in ~*~*~*~*~*~*' "$tilde_star" 6
exit $bad
