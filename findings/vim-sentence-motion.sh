#!/usr/bin/env bash
# Vim: the motion to the next sentence does not stop behind speech in curly quotes.
# Guess: ) works in “Stop.” Orla ran. as in "Stop." Orla ran.
# What happens: only ) ] " and ' may stand between the full stop and the space. Behind ” the sentence does not
# end, so ) passes over the speech and what follows as one sentence.
# Seen 2026-11-30 with Vim 9.0.1378 (vim-tiny of Debian 12).
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
deb vim-tiny 2:9.0.1378-2+deb12u2
LD_LIBRARY_PATH=$(echo "$tmp"/root/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH
printf '%s\n' '"Stop." Orla ran. Finn sat.' '“Stop.” Orla ran. Finn sat.' > story.txt
root/usr/bin/vim.tiny -u NONE -i NONE -N -es --cmd 'set encoding=utf-8' -c 'normal! 1G0)i|' -c 'normal! 2G0)i|' -c 'wq' story.txt </dev/null
seen 'straight' "$(sed -n 1p story.txt)" '"Stop." |Orla ran. Finn sat.'
seen 'curly' "$(sed -n 2p story.txt)" '“Stop.” Orla ran. |Finn sat.'
exit $bad
