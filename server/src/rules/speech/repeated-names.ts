import { mentionsOf } from '../../analysis/cast/mentions.js';
import { honorific } from '../../analysis/words/honorifics.js';
import type { Prose } from '../../manuscript/block.js';
import { defineRule } from '../rule.js';

/** The same name called in turn after turn. */
export const repeatedNames = defineRule({
  id: 'speech/repeated-names',
  scope: 'scene',
  level: 'hint',
  summary: 'People who talk with each other seldom call each other by name.',
  reason: `A name in every other line is heard as the author's way to say who speaks. The third time within five paragraphs is shown. A name may be called over and over
on purpose: in fear, or over a noise.`,
  examples: `
“Where were you, Teodor?” she asked.
“At the harbour.”
“Teodor, you know what they say about the harbour.”
“I do.”
“Then stay away from it, Teodor.”
                         ^^^^^^ “Teodor” is called by name for the third time

“Where were you, Teodor?” she asked.
“At the harbour.”
“You know what they say about it.”
“I do.”
“Then stay away from it, Teodor.”
`,
  check({ blocks }, { report }) {
    let called: { readonly at: number; readonly name: string }[] = [];
    blocks.forEach((block, at) => {
      if (block.kind !== 'prose') return;
      for (const { name, from, to } of namesCalled(block)) {
        called = [...called.filter(one => one.at > at - PARAGRAPHS), { at, name }];
        if (called.filter(one => one.name === name).length < 3) continue;
        report(block, { from, to }, `“${name}” is called by name for the third time in ${PARAGRAPHS} paragraphs`);
        called = [];
      }
    });
  },
});

/** How many paragraphs are looked at together. */
const PARAGRAPHS = 5;

/** The names that a paragraph's speech calls, each once. A rank alone (`Captain`) belongs in every answer to it. */
function namesCalled(block: Prose): { readonly name: string; readonly from: number; readonly to: number }[] {
  const seen = new Set<string>();
  return mentionsOf(block).flatMap(({ kind, vocative, text, from, to }) => {
    if (kind !== 'name' || !vocative || seen.has(text) || honorific(text.toLowerCase()) !== undefined) return [];
    seen.add(text);
    return [{ name: text, from, to }];
  });
}
