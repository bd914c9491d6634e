import type { Scene } from '../../analysis/outline.js';
import { mentionsOf } from '../../analysis/cast/mentions.js';
import { wordsIn, type Word } from '../../analysis/words/words.js';
import type { Prose } from '../../manuscript/block.js';
import { isUnread } from '../../manuscript/block.js';
import type { Spellings } from '../../analysis/names/spellings.js';
import { defineRule, replace, type Finding } from '../rule.js';

/** `Spkie`, `Electra` where Elektra is meant. */
export const nameVariant = defineRule({
  id: 'cast/name-variant',
  scope: 'speakers',
  level: 'warning',
  summary: 'A character’s name is spelt the same way throughout.',
  reason: `A name with one letter astray reads as another person, and no spelling checker knows either. It is reported when a capitalised word differs by one letter from a name
of somebody in the story that stands there many times as often, and is no usual given name, plural or pet form itself.

When both are right, accept the other form as an alias: it then stands in \`ficwright.json\`.`,
  examples: `
Marisol shut the ledger. “We open at nine,” said Marisol. Teodor nodded at Marisol. “At nine,” he said.
Marisol took her coat. “And we close at nine,” said Marisol, and Teodor laughed at Marisol.
Marisol did not laugh. “Go home, Teodor,” said Marisol.
“Good night, Marsiol,” Teodor said.
             ^^^^^^^ “Marsiol” differs by a letter from “Marisol”

Marisol shut the ledger. “We open at nine,” said Marisol. Teodor nodded at Marisol. “At nine,” he said.
Marisol took her coat. “And we close at nine,” said Marisol, and Teodor laughed at Marisol.
“Good night, Marisa,” Teodor said to the child. “Good night, Marisol.”
`,
  check(scene, { ground, report }) {
    const { spellings } = ground;
    if (spellings.size === 0) return;
    for (const block of scene.blocks) {
      if (block.kind !== 'prose' || isUnread(block)) continue;
      for (const word of slipsIn(block, spellings)) {
        const { name, usual, rare, sure } = spellings.get(word.text)!;
        report(block, { from: word.from, to: word.to }, `“${word.text}” differs by a letter from “${name}”, which stands here ${times(usual)} (“${word.text}”: ${times(rare)})`, {
          fixes: [replace(`Write “${name}”`, block, { from: word.from, to: word.to }, name)],
          related: elsewhere(scene, block, name),
          about: word.text,
          accepts: { name: word.text, of: name },
          ...(!sure && { atMost: 'information' as const }),
        });
      }
    }
  },
});

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count.toLocaleString('en')} times`);

/** The words of a paragraph's names that look like slips. */
function slipsIn(block: Prose, spellings: Spellings): Word[] {
  return mentionsOf(block).flatMap(({ kind, from, to }) => (kind === 'name' ? wordsOfName(block, from, to).filter(word => spellings.has(word.text) && !isCutOff(block.text, word)) : []));
}

/** Whether the word is left unfinished on purpose: `Maris—`, `Maris…`. */
const isCutOff = (text: string, { to }: Word): boolean => /^(?:…|\.\.|[—–-])/.test(text.slice(to, to + 2));

const wordsOfName = (block: Prose, from: number, to: number): readonly Word[] => wordsIn(block.text, from, to);

/** The usual form where it stands nearest in the scene. */
function elsewhere({ blocks }: Scene, block: Prose, name: string): Finding['related'] {
  const at = blocks.indexOf(block);
  for (let away = 0; away < blocks.length; away++) {
    for (const other of away === 0 ? [block] : [blocks[at - away], blocks[at + away]]) {
      if (other?.kind !== 'prose' || isUnread(other)) continue;
      for (const { kind, from, to, text } of mentionsOf(other)) {
        const word = kind === 'name' && text.includes(name) ? wordsOfName(other, from, to).find(one => one.text === name) : undefined;
        if (word) return [{ block: other, span: { from: word.from, to: word.to }, message: `“${name}” here` }];
      }
    }
  }
  return [];
}
