#!/usr/bin/env bash
# compromise: a sentence never ends at a closing quote, even in front of a capital letter.
# Guess: “Go.” Orla went. are two sentences, as they are without the quotes.
# What happens: whatever stands inside quotes is glued to what follows, so two or three sentences of a dialogue
# come back as one: counts are too low and "long sentence" hints too many. The same for brackets.
# Seen 2026-11-30 with compromise 14.17.0.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . compromise@14.17.0 >/dev/null
cat > run.mjs <<'JS'
import nlp from 'compromise';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
const run = (text) => nlp(text).sentences().out('array');
for (const [text, was] of [
  ['Go. Orla went.', ['Go.', 'Orla went.']],
  ['“Go.” Orla went.', ['“Go.” Orla went.']],
  ['"I can row. I will." Finn took the oars.', ['"I can row. I will." Finn took the oars.']],
]) seen(text, run(text), was);
process.exit(bad);
JS
node run.mjs
