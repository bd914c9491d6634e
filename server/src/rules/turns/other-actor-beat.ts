import * as l10n from '@vscode/l10n';
import { personLabel } from '../../analysis/cast/personLabel.js';
import { memberNamed } from '../../analysis/cast/taggedMember.js';
import { mentionsOf } from '../../analysis/mentions/mentions.js';
import { sentenceStart } from '../../text/sentences.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule } from '../definition/rule.js';
import { paragraphEnd } from '../support/paragraphEnd.js';
import { talksOf } from '../support/talks.js';
import { OTHER_ACTOR_MIN_CONFIDENCE, OTHER_ACTOR_MIN_UNITS } from '../limits.js';

/** `"Fine," Petra said. Teodor lit the lamp.` and then Teodor speaks. */
export const otherActorBeat = defineRule({
  id: 'turns/other-actor-beat',
  scope: 'speakers',
  level: 'hint',
  choice: true,
  title: 'Action beat in another speaker’s paragraph',
  summary: 'A character who acts before speaking does so in the paragraph of the speech.',
  reason: `When one character has spoken and the paragraph ends with another's action, that action is often the beat of the next line and is on the wrong side
of the paragraph break: readers then take the next words for the first character's. It is reported when the one who acts speaks next. A glance or a nod in
answer belongs to the first paragraph.`,
  examples: `
“Fine,” Petra said. Teodor lit the lamp and set it in the window.
                    ^^^^^^ Start a new paragraph: Teodor acts in Petra’s paragraph and speaks next
“Then we go,” said Teodor.

“Fine,” Petra said. Teodor nodded.
“Then we go,” said Petra.
`,
  check(
    scene,
    {
      lines: quotations,
      context: {
        cast: { roster },
      },
      report,
    },
  ) {
    const talks = talksOf(quotations, roster);
    for (const [i, talk] of talks.entries()) {
      const next = talks[i + 1];
      const { block } = talk;
      if (
        next === undefined ||
        next.at !== talk.at + 1 ||
        talk.named.length !== 1 ||
        next.speaker === null ||
        next.confidence < OTHER_ACTOR_MIN_CONFIDENCE ||
        next.speaker === talk.named[0]
      )
        continue;
      const end = Math.max(...talk.quotations.map(({ inline, tag }) => Math.max(inline.to, tag?.to ?? 0)));
      const mention = mentionsOf(block).find(
        ({ from, kind, role, spoken, verb, initial }) =>
          from >= end && kind === 'name' && role === 'subject' && !spoken && initial && verb !== null,
      );
      if (
        mention === undefined ||
        memberNamed(mention.text, roster) !== next.speaker ||
        block.size - mention.from < OTHER_ACTOR_MIN_UNITS
      )
        continue;
      const start = sentenceStart(block.text, end, mention.from + 1);
      if (start !== mention.from) continue;
      const gap = /\s*$/.exec(block.text.slice(0, start))![0].length;
      const name = excerpt(personLabel(next.speaker.name));
      report(
        block,
        { from: mention.from, to: mention.to },
        l10n.t(
          'Start a new paragraph: {0} acts in {1}’s paragraph and speaks next',
          name,
          excerpt(personLabel(talk.named[0]!.name)),
        ),
        {
          fixes: [
            {
              title: l10n.t('Start a new paragraph'),
              edits: [{ block, span: { from: start - gap, to: start }, text: paragraphEnd(scene) }],
            },
          ],
          related: [
            {
              block: next.block,
              span: { from: next.quotations[0]!.inline.from, to: next.quotations[0]!.inline.to },
              message: l10n.t('{0} speaks here', name),
            },
          ],
        },
      );
    }
  },
});
