import * as l10n from '@vscode/l10n';
import { mentionsOf } from '../../analysis/mentions/mentions.js';
import { memberNamed } from '../../analysis/cast/taggedMember.js';
import { isUnread, type Prose } from '../../manuscript/block.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, type Finding } from '../definition/rule.js';
import { talksOf } from '../support/talks.js';
import { comesIn, goesOut } from '../support/comingsAndGoings.js';
import { EXIT_MAX_PARAGRAPHS, EXIT_MIN_PARAGRAPHS } from '../limits.js';

/** A person speaks after leaving the scene. */
export const leftTheScene = defineRule({
  id: 'cast/left-the-scene',
  scope: 'speakers',
  level: 'hint',
  title: 'Speakers who have left the scene',
  summary: 'A character who leaves a scene comes back before speaking in it again.',
  reason: `This happens in revision: somebody storms out, and three lines later they answer. A line is reported when the story sends a character away by name, a dialogue tag some
paragraphs later in the same scene names the same character, and nothing in between brings them back.`,
  examples: `
Marisol shut the ledger. “We open at nine,” said Marisol.
“At nine,” said Teodor. Teodor walked out of the shop.
The bell over the door rang, and then it was quiet for a while.
Marisol counted the coins.
The clock struck.
“Not before ten,” said Teodor.
                       ^^^^^^ Bring Teodor back first: they left earlier in this scene

Marisol shut the ledger. “We open at nine,” said Marisol.
“At nine,” said Teodor. Teodor walked out of the shop.
The bell over the door rang, and then it was quiet for a while.
Marisol counted the coins.
Teodor came in again. “Not before ten,” said Teodor.
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
    const exits = new Map<string, { readonly at: number; readonly mark: Finding['related'][number] }>();
    const talks = new Map(talksOf(quotations, roster).map(talk => [talk.at, talk]));
    scene.blocks.forEach((block, at) => {
      if (block.kind !== 'prose' || isUnread(block)) return;
      const talk = talks.get(at);
      for (const speaker of talk?.named ?? []) {
        const exit = exits.get(speaker.name);
        if (
          exit === undefined ||
          at - exit.at < EXIT_MIN_PARAGRAPHS ||
          at - exit.at > EXIT_MAX_PARAGRAPHS ||
          movesIn(block, [speaker.name, ...speaker.aliases], comesIn)
        )
          continue;
        const tag = talk!.quotations.find(quotation => quotation.tag?.subject.kind === 'name')!.tag!;
        report(
          block,
          tag.subject,
          l10n.t(
            'Bring {0} back first: they left earlier in this scene, and nothing shows their return',
            excerpt(speaker.name),
          ),
          { related: [exit.mark], about: speaker.name },
        );
        exits.delete(speaker.name);
      }
      for (const mention of mentionsOf(block)) {
        const member =
          mention.kind === 'name' && !mention.spoken && mention.role === 'subject'
            ? memberNamed(mention.text, roster)
            : null;
        if (member === null) continue;
        // Any other action of a person who left means a return.
        if (mention.initial && goesOut(block, mention.to))
          exits.set(member.name, {
            at,
            mark: { block, span: mention, message: l10n.t('{0} leaves here', excerpt(member.name)) },
          });
        else if (mention.verb !== 'speech' && exits.get(member.name)?.at !== at) exits.delete(member.name);
      }
    });
  },
});

const movesIn = (block: Prose, names: readonly string[], moves: typeof goesOut) =>
  mentionsOf(block).find(
    ({ kind, spoken, role, text, to }) =>
      kind === 'name' && !spoken && role === 'subject' && names.includes(text) && moves(block, to),
  );
