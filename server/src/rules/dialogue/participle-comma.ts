import { beatVerb } from '../../analysis/words/beats.js';
import { defineRule, replace } from '../rule.js';
import { runOfWords, tagAt } from './clause.js';
import { joinsIn, roomAfter } from './joins.js';
import { commaBeforeParticiple } from './other-way.js';

/** Verbs of speech that no `-ing` form completes. */
const PLAIN = new Set('say ask reply answer add whisper murmur mutter mumble exclaim remark cry shout'.split(' '));

/** `he said looking down` */
export const participleComma = defineRule({
  id: 'dialogue/participle-comma',
  scope: 'block',
  level: 'hint',
  otherWay: commaBeforeParticiple,
  summary: 'An act that goes along with a tag follows behind a comma.',
  reason: `*He said looking down* lets the looking hang on the saying as if it were its object. *Went on talking* and the like are verbs with their completion and take no comma.`,
  examples: `
“I can swim,” he said looking down.
                     ^ “looking” goes along
“I can swim,” whispered Petra shaking her head.
                             ^ “shaking” goes along

“I can swim,” he said, looking down.
“I can swim,” he said with a look down.
“I can swim,” he went on talking.
“I can swim,” he said, and went on looking down.
`,
  check(block, { report }) {
    for (const join of joinsIn(block)) {
      const room = roomAfter(block, join);
      const tag = room && tagAt(block.text, room.from, room.to);
      if (!tag || !PLAIN.has(tag.base) || (!tag.small && tag.subject.kind !== 'name')) continue;
      const act = runOfWords(block.text, tag.to, room.to, 1)[0];
      if (!act || !act.lower.endsWith('ing') || beatVerb(act.lower)?.form !== 'ing') continue;
      const at = { from: tag.to, to: tag.to };
      report(block, { from: tag.to, to: tag.to + 1 }, `“${act.text}” goes along with the speaking, behind a comma`, { fixes: [replace('Insert a comma', block, at, ',')] });
    }
  },
});
