import { memberNamed } from '../../analysis/names/subject.js';
import { mentionsOf } from '../../analysis/cast/mentions.js';
import { sentenceStart } from '../../analysis/words/words.js';
import { defineRule } from '../rule.js';
import { paragraphEnd } from './paragraph-end.js';
import { talksOf } from './talks.js';

/** `"Fine," Petra said. Teodor lit the lamp.` and then Teodor speaks. */
export const otherActorBeat = defineRule({
  id: 'turns/other-actor-beat',
  scope: 'speakers',
  level: 'hint',
  choice: true,
  summary: 'Who acts before speaking does so in the paragraph of the speech.',
  reason: `When one character has spoken and the paragraph ends with another's act, that act is often the beat of the next line, and stands on the wrong side of the paragraph's
end: readers take the next words for the first one's again. Reported when the one who acts speaks next. A glance or a nod in answer is the paragraph's own.`,
  examples: `
“Fine,” Petra said. Teodor lit the lamp and set it in the window.
                    ^^^^^^ Teodor acts here, in Petra’s paragraph, and speaks next
“Then we go,” said Teodor.

“Fine,” Petra said. Teodor nodded.
“Then we go,” said Petra.
`,
  check(scene, { lines, ground: { company: { roster } }, report }) {
    const talks = talksOf(lines, roster);
    for (const [i, talk] of talks.entries()) {
      const next = talks[i + 1];
      const { block } = talk;
      if (next === undefined || next.at !== talk.at + 1 || talk.named.length !== 1 || next.speaker === null || next.confidence < SURE || next.speaker === talk.named[0]) continue;
      const end = Math.max(...talk.lines.map(({ speech, tag }) => Math.max(speech.to, tag?.to ?? 0)));
      const mention = mentionsOf(block).find(({ from, kind, role, spoken, verb, initial }) => from >= end && kind === 'name' && role === 'subject' && !spoken && initial && verb !== null);
      if (mention === undefined || memberNamed(mention.text, roster) !== next.speaker || block.size - mention.from < LEAST) continue;
      const start = sentenceStart(block.text, end, mention.from + 1);
      if (start !== mention.from) continue;
      const gap = /\s*$/.exec(block.text.slice(0, start))![0].length;
      report(block, { from: mention.from, to: mention.to }, `${next.speaker.name} acts here, in ${talk.named[0]!.name}’s paragraph, and speaks next`, {
        fixes: [{ title: 'Begin a new paragraph', edits: [{ block, span: { from: start - gap, to: start }, text: paragraphEnd(scene) }] }],
        related: [{ block: next.block, span: { from: next.lines[0]!.speech.from, to: next.lines[0]!.speech.to }, message: `${next.speaker.name} speaks here` }],
      });
    }
  },
});

const SURE = 0.9;

/** Code units from the name to the paragraph's end below which the act is but a glance. */
const LEAST = 24;
