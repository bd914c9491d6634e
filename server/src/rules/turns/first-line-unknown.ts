import * as l10n from '@vscode/l10n';
import { mentionsOf } from '../../analysis/mentions/mentions.js';
import { isFirstPerson } from '../../analysis/checks/pov.js';
import { defineRule } from '../definition/rule.js';
import { talksOf } from '../support/talks.js';

/** A scene whose first quotation has no known speaker. */
export const firstLineUnknown = defineRule({
  id: 'turns/first-line-unknown',
  scope: 'speakers',
  level: 'hint',
  title: 'First speaker of a scene',
  summary: 'Readers learn in the first paragraphs of a scene who speaks.',
  reason: `An unknown voice can be a hook. More often the name simply comes late, and three lines have passed before readers see who is there. It is reported
when a scene opens with speech and its first three paragraphs name nobody. Ignore the finding where this is intended.`,
  examples: `
“Is the boat ready?”
^^^^^^^^^^^^^^^^^^^^ Name the speaker: the first three paragraphs do not show who says this
“It is.”
“And the oars?”
Petra came down the steps. “Inside it,” she said, and Teodor nodded.

“Is the boat ready?”
“It is,” said Petra.
“And the oars?”
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
    const [first] = talksOf(quotations, roster);
    if (first === undefined || first.at > 0 || isFirstPerson(scene) || first.quotations[0]!.evidence === 'set') return;
    const near = scene.blocks.slice(0, 3);
    if (
      near.length < 3 ||
      near.some(
        block => block.kind === 'prose' && mentionsOf(block).some(({ kind, spoken }) => !spoken && kind !== 'pronoun'),
      )
    )
      return;
    const { inline } = first.quotations[0]!;
    report(
      first.block,
      { from: inline.from, to: inline.to },
      l10n.t('Name the speaker: the first three paragraphs do not show who says this'),
    );
  },
});
