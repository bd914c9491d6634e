import * as l10n from '@vscode/l10n';
import { sceneCommentsIn } from '../../analysis/author/sceneComments.js';
import { mentionsOf } from '../../analysis/mentions/mentions.js';
import { memberNamed } from '../../analysis/cast/taggedMember.js';
import type { Prose } from '../../manuscript/block.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, replace } from '../definition/rule.js';
import { comesIn } from '../support/comingsAndGoings.js';
import { talksOf } from '../support/talks.js';

/** A speaker who is missing from the scene's list of persons. */
export const notInScene = defineRule({
  id: 'cast/not-in-scene',
  scope: 'speakers',
  level: 'information',
  title: 'Speakers missing from the scene’s cast',
  summary: 'A character who speaks in a scene is in its list of characters, if it has one.',
  reason: `A comment at the beginning of a scene can say who is there: \`<!-- cast: Mara, the captain -->\`. A character who speaks without being in the list, without walking in
and without calling from elsewhere is then reported. Scenes without such a comment are left alone.`,
  examples: `
<!-- cast: Marisol, Teodor -->
Marisol shut the ledger. “We open at nine,” said Marisol.
“At nine,” said Teodor. Teodor nodded.
“Not before ten,” said Odile. Odile yawned.
                       ^^^^^ Add Odile to the scene’s list or show them arriving
“At nine,” said Marisol.

<!-- cast: Marisol, Teodor -->
Marisol shut the ledger. “We open at nine,” said Marisol.
Odile came in with the bread. “Not before ten,” said Odile.
“At nine,” said Teodor. Teodor nodded.
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
    const { cast } = sceneCommentsIn(scene);
    if (cast === null) return;
    const present = new Set(cast.names.map(name => memberNamed(name, roster)?.name ?? name));
    for (const talk of talksOf(quotations, roster)) {
      const [speaker] = talk.named;
      if (speaker === undefined || present.has(speaker.name) || speaker.aliases.some(alias => present.has(alias)))
        continue;
      const names = [speaker.name, ...speaker.aliases];
      present.add(speaker.name);
      if (scene.blocks.slice(0, talk.at + 1).some(block => block.kind === 'prose' && isEntrance(block, names)))
        continue;
      const { subject } = talk.quotations.find(({ tag }) => tag?.subject.kind === 'name')!.tag!;
      const { block } = cast;
      const end = block.text.lastIndexOf('-->');
      const name = excerpt(speaker.name);
      report(
        talk.block,
        subject,
        l10n.t('Add {0} to the scene’s list or show them arriving: they speak but are not in it', name),
        {
          fixes:
            end < 0
              ? []
              : [
                  replace(
                    l10n.t('Add {0} to the scene’s list', name),
                    block,
                    { from: block.text.slice(0, end).trimEnd().length, to: end },
                    `, ${speaker.name} `,
                  ),
                ],
          related: [{ block, span: { from: 0, to: block.size }, message: l10n.t('The scene’s list of characters') }],
          about: speaker.name,
        },
      );
    }
  },
});

const isEntrance = (block: Prose, names: readonly string[]): boolean =>
  mentionsOf(block).some(
    mention => mention.kind === 'name' && !mention.spoken && names.includes(mention.text) && comesIn(block, mention.to),
  );
