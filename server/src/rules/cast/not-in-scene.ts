import { declaredIn } from '../../analysis/author/declared.js';
import { mentionsOf } from '../../analysis/cast/mentions.js';
import { memberNamed } from '../../analysis/names/subject.js';
import type { Prose } from '../../manuscript/block.js';
import { defineRule, replace } from '../rule.js';
import { comesIn } from './moves.js';
import { talksOf } from '../turns/talks.js';

/** A speaker whom the scene's own list leaves out. */
export const notInScene = defineRule({
  id: 'cast/not-in-scene',
  scope: 'speakers',
  level: 'information',
  summary: 'Who speaks in a scene stands in its list, where it has one.',
  reason: `A comment at the head of a scene may say who is there: \`<!-- cast: Mara, the captain -->\`. Then somebody who speaks, is not in the list and neither comes in nor calls is a slip.
Scenes without such a comment are left alone.`,
  examples: `
<!-- cast: Marisol, Teodor -->
Marisol shut the ledger. “We open at nine,” said Marisol.
“At nine,” said Teodor. Teodor nodded.
“Not before ten,” said Odile. Odile yawned.
                       ^^^^^ Odile is not in this scene’s list
“At nine,” said Marisol.

<!-- cast: Marisol, Teodor -->
Marisol shut the ledger. “We open at nine,” said Marisol.
Odile came in with the bread. “Not before ten,” said Odile.
“At nine,” said Teodor. Teodor nodded.
`,
  check(scene, { lines, ground: { company: { roster } }, report }) {
    const { cast } = declaredIn(scene);
    if (cast === null) return;
    const present = new Set(cast.names.map(name => memberNamed(name, roster)?.name ?? name));
    for (const talk of talksOf(lines, roster)) {
      const [speaker] = talk.named;
      if (speaker === undefined || present.has(speaker.name) || speaker.aliases.some(alias => present.has(alias))) continue;
      const names = [speaker.name, ...speaker.aliases];
      present.add(speaker.name);
      if (scene.blocks.slice(0, talk.at + 1).some(block => block.kind === 'prose' && isEntrance(block, names))) continue;
      const { subject } = talk.lines.find(({ tag }) => tag?.subject.kind === 'name')!.tag!;
      const { block } = cast;
      const end = block.text.lastIndexOf('-->');
      report(talk.block, subject, `${speaker.name} is not in this scene’s list, and nothing says that ${speaker.name} comes in`, {
        fixes: end < 0 ? [] : [replace(`Add ${speaker.name} to the scene’s list`, block, { from: block.text.slice(0, end).trimEnd().length, to: end }, `, ${speaker.name} `)],
        related: [{ block, span: { from: 0, to: block.size }, message: 'Who is there' }],
        about: speaker.name,
      });
    }
  },
});

const isEntrance = (block: Prose, names: readonly string[]): boolean =>
  mentionsOf(block).some(mention => mention.kind === 'name' && !mention.spoken && names.includes(mention.text) && comesIn(block, mention.to));
