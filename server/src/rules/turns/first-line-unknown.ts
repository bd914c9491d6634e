import { mentionsOf } from '../../analysis/cast/mentions.js';
import { isFirstPerson } from '../../analysis/author/pov.js';
import { defineRule } from '../rule.js';
import { talksOf } from './talks.js';

/** A scene whose first words are nobody's. */
export const firstLineUnknown = defineRule({
  id: 'turns/first-line-unknown',
  scope: 'speakers',
  level: 'hint',
  summary: 'The first words of a scene are somebody’s.',
  reason: `A voice out of the dark can be a hook. More often the name simply came late, and three lines have passed before the reader can see who is there. Reported when a scene
opens with speech and names nobody, neither in those words' paragraph nor in the next two. Silence it for the scene where it is meant so.`,
  examples: `
“Is the boat ready?”
^^^^^^^^^^^^^^^^^^^^ Who says this? The scene has named nobody so far
“It is.”
“And the oars?”
Petra came down the steps. “Inside it,” she said, and Teodor nodded.

“Is the boat ready?”
“It is,” said Petra.
“And the oars?”
`,
  check(scene, { lines, ground: { company: { roster } }, report }) {
    const [first] = talksOf(lines, roster);
    if (first === undefined || first.at > 0 || isFirstPerson(scene) || first.lines[0]!.evidence === 'set') return;
    const near = scene.blocks.slice(0, 3);
    if (near.length < 3 || near.some(block => block.kind === 'prose' && mentionsOf(block).some(({ kind, spoken }) => !spoken && kind !== 'pronoun'))) return;
    const { speech } = first.lines[0]!;
    report(first.block, { from: speech.from, to: speech.to }, 'Who says this? The scene has named nobody so far, nor in the next two paragraphs');
  },
});
