import * as l10n from '@vscode/l10n';
import { wordsIn } from '../../text/tokens.js';
import type { PlacedQuotation } from '../../manuscript/block.js';
import { defineRule } from '../definition/rule.js';
import { MONOLOGUE_MAX_WORDS, MONOLOGUE_RANGE_UNITS } from '../limits.js';

/** A long speech without an action beat. */
export const monologue = defineRule({
  id: 'turns/monologue',
  scope: 'speakers',
  level: 'hint',
  title: 'Long speech without an action beat',
  summary: 'A long speech is broken up by an action beat now and then.',
  reason: `After two hundred words in one voice readers lose sight of the room: who listens, and how do they take it? A story within the story is long on
purpose: ignore the finding there.`,
  examples: `
“We could wait,” said Petra.
`,
  testedApart: true,
  check(_scene, { lines: quotations, report }) {
    let count = 0;
    let head = 0;
    for (const [i, { block, inline, group, mode }] of quotations.entries()) {
      const before = quotations[i - 1];
      // A tag or beat between two quotations of one speech interrupts it.
      if (before?.group !== group || before.block === block || !inline.continues) [count, head] = [0, i];
      if (mode !== 'speech') continue;
      const length = isShort(inline, count)
        ? (inline.to - inline.from) / 5
        : wordsIn(block.text, inline.from, inline.to).length;
      if (count <= MONOLOGUE_MAX_WORDS && count + length > MONOLOGUE_MAX_WORDS) {
        const first = quotations[head]!;
        report(
          first.block,
          { from: first.inline.from, to: Math.min(first.inline.to, first.inline.from + MONOLOGUE_RANGE_UNITS) },
          l10n.t(
            'Break up this speech with an action beat: it has more than {0} words without one',
            MONOLOGUE_MAX_WORDS,
          ),
        );
      }
      count += length;
    }
  },
});

/**
 * Whether a quotation cannot bring a speech near the limit, however short its words: its words are then guessed, not
 * counted.
 */
const isShort = ({ from, to }: PlacedQuotation, before: number): boolean =>
  before === 0 && to - from < MONOLOGUE_MAX_WORDS * 2;
