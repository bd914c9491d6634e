#!/usr/bin/env bash
# unrtf: in its text output curly quotes, long dashes and no-break spaces are left out, and words are joined.
# Guess: a sign that plain ASCII lacks becomes its nearest neighbour, as in its HTML output, where all are right.
# What happens: the words of RTF for them (\ldblquote, \emdash, \rquote, \~) leave nothing that can be seen:
# "Orla—softly" is one word, "Don’t" is "Dont", and who speaks can no longer be told.
# Seen 2026-11-30 with unrtf 0.21.10 of Debian 12.
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
deb unrtf 0.21.10-clean-1
LD_LIBRARY_PATH=$(echo "$tmp"/root/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH
printf '%s\n' '{\rtf1\ansi \ldblquote Stay,\rdblquote  said Orla\emdash softly. Don\rquote t\~go.\par}' > story.rtf
run() { root/usr/bin/unrtf -P root/usr/share/unrtf/ "$1" story.rtf 2>/dev/null; }
seen 'text' "$(run --text | tail -1 | tr -d '\000-\011\013-\037')" 'Stay, said Orlasoftly. Dontgo.'
seen 'html' "$(run --html | grep -o 'Stay,.*go\.')" 'Stay,&rdquo; said Orla&mdash;softly. Don&rsquo;t&nbsp;go.'
exit $bad
