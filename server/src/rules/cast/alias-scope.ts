import { mentionsOf } from '../../analysis/cast/mentions.js';
import { memberNamed } from '../../analysis/names/subject.js';
import { defineRule } from '../rule.js';

/** A name that only one of them uses, in another's mouth. */
export const aliasScope = defineRule({
  id: 'cast/alias-scope',
  scope: 'speakers',
  level: 'information',
  summary: 'A pet name is used by those who use it.',
  reason: `\`ficwright.json\` may say who uses an alias: \`{ "name": "Mouse", "by": ["Teodor"] }\`. Then it is reported in anybody else's speech, where the speaker is known.`,
  told: { cast: [{ name: 'Marisol', aliases: ['Mouse'], aliasesBy: { Mouse: ['Teodor'] } }, { name: 'Teodor' }, { name: 'Odile' }] },
  examples: `
“Good night, Mouse,” said Teodor.
“Good night, Mouse,” said Odile.
             ^^^^^ “Mouse” is what Teodor calls Marisol, and Odile says it here
`,
  check(_scene, { lines, ground: { company: { told, roster } }, report }) {
    const reserved = new Map(told.cast.flatMap(({ name, aliasesBy = {} }) => Object.entries(aliasesBy).map(([alias, by]) => [alias, { name, by }] as const)));
    if (reserved.size === 0) return;
    for (const { block, speech, speaker, confidence } of lines) {
      if (speaker === null || confidence < SURE) continue;
      for (const { kind, from, to, text } of mentionsOf(block)) {
        const of = kind === 'name' && from > speech.from && to < speech.to ? reserved.get(text) : undefined;
        if (of === undefined || of.name === speaker || of.by.some(user => (memberNamed(user, roster)?.name ?? user) === speaker)) continue;
        report(block, { from, to }, `“${text}” is what ${of.by.join(' and ')} ${of.by.length === 1 ? 'calls' : 'call'} ${of.name}, and ${speaker} says it here`, { about: text });
      }
    }
  },
});

const SURE = 0.9;
