#!/usr/bin/env bash
# Text::Typography (Perl): a text that begins with speech begins with a closing quote.
# Guess: a straight quote at the start of the text opens; this is the easiest case of all.
# What happens: only a quote with white space in front of it opens. At the very start of the text handed over
# (each paragraph, when they are handed over one by one) " becomes ” and ' becomes ’; in mid-sentence all is well,
# so a try with one sentence of prose shows nothing.
# Seen 2026-11-30 with Text::Typography 0.01 (libtext-typography-perl of Debian 12).
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
deb libtext-typography-perl 0.01-5
LD_LIBRARY_PATH=$(echo "$tmp"/root/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH
curl() { printf '%s' "$1" | perl -Iroot/usr/share/perl5 -MText::Typography=typography -0777 -ne 'print typography($_)'; }
a='Orla said "no" to him.'
b='"No," said Orla.'
seen "$a" "$(curl "$a")" 'Orla said &#8220;no&#8221; to him.'
seen "$b" "$(curl "$b")" '&#8221;No,&#8221; said Orla.'
exit $bad
