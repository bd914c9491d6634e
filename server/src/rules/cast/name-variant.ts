import * as l10n from '@vscode/l10n';
import type { Scene } from '../../analysis/structure/outline.js';
import type { Roster } from '../../analysis/cast/cast.js';
import { mentionsOf, type Mention } from '../../analysis/mentions/mentions.js';
import { titleInfo } from '../../lexicon/titles.js';
import { wordsIn, type Word } from '../../text/tokens.js';
import { type Prose, isUnread } from '../../manuscript/block.js';
import type { NameVariant, NameVariants } from '../../analysis/checks/nameVariants.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, replace, type Finding } from '../definition/rule.js';
import { fixTitle } from '../support/fixTitle.js';
import {
  VARIANT_MAX_NAME_UNITS,
  VARIANT_MAX_SHORT_LETTERS,
  VARIANT_MIN_OWN_USES,
  VARIANT_MIN_SETTLED_USES,
  VARIANT_SETTLED_RATIO,
} from '../limits.js';

/** `Marsiol` where Marisol is meant. */
export const nameVariant = defineRule({
  id: 'cast/name-variant',
  scope: 'speakers',
  level: 'warning',
  removes: 'words',
  title: 'Names: one spelling',
  summary: 'A character’s name is spelled the same way throughout.',
  reason: `A name with one wrong letter looks like another person, and no spelling checker knows either name. A capitalized word is reported when it differs by one letter from the
name of a character who appears many times as often, and is not itself a common given name, a plural or a pet form.

When both spellings are right, accept the other one as an alias: it is then kept in \`ficwright.json\`.`,
  examples: `
Marisol shut the ledger. “We open at nine,” said Marisol. Teodor nodded at Marisol. “At nine,” he said.
Marisol took her coat. “And we close at nine,” said Marisol, and Teodor laughed at Marisol.
Marisol did not laugh. “Go home, Teodor,” said Marisol.
“Good night, Marsiol,” Teodor said.
             ^^^^^^^ Check the spelling: “Marsiol” (once) looks like “Marisol”

Marisol shut the ledger. “We open at nine,” said Marisol. Teodor nodded at Marisol. “At nine,” he said.
Marisol took her coat. “And we close at nine,” said Marisol, and Teodor laughed at Marisol.
“Good night, Marisa,” Teodor said to the child. “Good night, Marisol.”
They buried her in the village of Marisal, where her people came from.
`,
  check(scene, { context, report }) {
    const { nameVariants } = context;
    if (nameVariants.size === 0) return;
    for (const block of scene.blocks) {
      if (block.kind !== 'prose' || isUnread(block)) continue;
      for (const { word, mention } of slipsIn(block, nameVariants)) {
        const spelling = nameVariants.get(word.text)!;
        const { name, usual, rare } = spelling;
        const theirs = isOfThem(word, mention, spelling, context.cast.roster);
        const related = elsewhere(scene, block, name);
        // A name that never stands near the usual one is another person's.
        if (related.length === 0 && timesIn(scene, word.text) >= VARIANT_MIN_OWN_USES) continue;
        const sure = spelling.sure && theirs && !mention.placed && related.length > 0;
        if (
          (!theirs && Math.min(word.text.length, name.length) <= VARIANT_MAX_SHORT_LETTERS) ||
          isPlace(block.text, mention) ||
          isSettled(spelling)
        )
          continue;
        const [odd, right] = [excerpt(word.text, VARIANT_MAX_NAME_UNITS), excerpt(name, VARIANT_MAX_NAME_UNITS)];
        report(
          block,
          { from: word.from, to: word.to },
          l10n.t(
            'Check the spelling: “{0}” ({1}) looks like “{2}” ({3})',
            odd,
            timesText(rare),
            right,
            timesText(usual),
          ),
          {
            fixes: [replace(fixTitle(odd, right), block, { from: word.from, to: word.to }, name)],
            related,
            about: word.text,
            accepts: { name: word.text, of: name },
            ...(!sure && { atMost: 'information' as const }),
          },
        );
      }
    }
  },
});

const timesText = (count: number): string =>
  count === 1 ? l10n.t('once') : count === 2 ? l10n.t('twice') : l10n.t('{0} times', count.toLocaleString('en'));

interface VariantSlip {
  readonly word: Word;
  readonly mention: Mention;
}

/**
 * Words of a paragraph's names that look like misspellings; designations (`Unit-7b`, `Entity-x`) differ by one
 * character on purpose.
 */
function slipsIn(block: Prose, spellings: NameVariants): VariantSlip[] {
  return mentionsOf(block).flatMap(mention => {
    if (mention.kind !== 'name') return [];
    return wordsOfName(block, mention.from, mention.to)
      .filter(word => spellings.has(word.text) && !isCutOff(block.text, word) && !/\p{N}|-\p{L}$/u.test(word.text))
      .map(word => ({ word, mention }));
  });
}

/**
 * Whether the other words of the full name, if any, are those beside the usual form: `Anne Shriley`, but not `Ethel
 * Marr` for Mary.
 */
function isOfThem(word: Word, { text }: Mention, { name }: NameVariant, { members }: Roster): boolean {
  const others = text
    .split(' ')
    .filter(
      part =>
        part.replace(/'s$/, '') !== word.text &&
        /^\p{Lu}/u.test(part) &&
        titleInfo(part.toLowerCase().replace(/\.$/, '')) === undefined,
    );
  return (
    others.length === 0 ||
    members.some(member =>
      [member.name, ...member.aliases].some(
        full => full.split(' ').includes(name) && others.some(part => full.split(' ').includes(part)),
      ),
    )
  );
}

const timesIn = ({ blocks }: Scene, name: string): number =>
  blocks.reduce(
    (sum, block) =>
      sum +
      (block.kind === 'prose' && !isUnread(block)
        ? mentionsOf(block).filter(({ kind, text }) => kind === 'name' && text.split(' ').includes(name)).length
        : 0),
    0,
  );

const isSettled = ({ rare, usual }: NameVariant): boolean =>
  rare >= VARIANT_MIN_SETTLED_USES && usual < rare * VARIANT_SETTLED_RATIO;

/** Whether a mention names a place: `the village of Marisal`. */
const isPlace = (text: string, { from }: Mention): boolean =>
  /\b(?:town|village|city|port|isle|island|county|parish|kingdom|river|forest|battle|province|district) of\s+$/.test(
    text.slice(Math.max(0, from - 24), from),
  );

/** Whether the word is cut off on purpose: `Maris—`, `Maris…`. */
const isCutOff = (text: string, { to }: Word): boolean => /^(?:…|\.\.|[—–-])/.test(text.slice(to, to + 2));

const wordsOfName = (block: Prose, from: number, to: number): readonly Word[] => wordsIn(block.text, from, to);

/** The nearest use of the usual form in the scene. */
function elsewhere({ blocks }: Scene, block: Prose, name: string): Finding['related'] {
  const at = blocks.indexOf(block);
  for (let away = 0; away < blocks.length; away++) {
    for (const other of away === 0 ? [block] : [blocks[at - away], blocks[at + away]]) {
      if (other?.kind !== 'prose' || isUnread(other)) continue;
      for (const { kind, from, to, text } of mentionsOf(other)) {
        const word =
          kind === 'name' && text.includes(name)
            ? wordsOfName(other, from, to).find(one => one.text === name)
            : undefined;
        if (word)
          return [
            {
              block: other,
              span: { from: word.from, to: word.to },
              message: l10n.t('Usual spelling: “{0}”', excerpt(name)),
            },
          ];
      }
    }
  }
  return [];
}
