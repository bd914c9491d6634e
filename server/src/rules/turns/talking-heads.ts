import * as l10n from '@vscode/l10n';
import { defineRule } from '../definition/rule.js';
import { adjoin, talksOf, type Talk } from '../support/talks.js';
import { TALKING_HEADS_MAX_LETTERS, TALKING_HEADS_MAX_LINES } from '../limits.js';

/** Lines of speech in a row without an action beat. */
export const talkingHeads = defineRule({
  id: 'turns/talking-heads',
  scope: 'speakers',
  level: 'hint',
  title: 'Long exchange without an action beat',
  summary: 'A long exchange has an action beat now and then.',
  reason: `More than six lines of speech without an action, a look or a place between them become voices in an empty room. It may be what you want: a quarrel,
a phone call. Dialogue tags alone do not count as a beat.`,
  examples: `
“Is the boat ready?” Petra asked.
“It is,” said Teodor.
“And the oars?” asked Petra.
“Inside it,” said Teodor.
“Both of them?” asked Petra.
“There are three,” said Teodor.
“Three of them?” asked Petra.
^^^^^^^^^^^^^^^^ Add an action beat: 7 lines of speech in a row have none

“Is the boat ready?” Petra asked.
“It is,” said Teodor.
“And the oars?” asked Petra.
Teodor pointed. “Inside it,” he said.
“Both of them?” asked Petra.
“There are three,” said Teodor.
“Three of them?” asked Petra.

“Is the boat ready?” Petra asked.
“It is,” said Teodor. “I asked the harbour master.
“‘Who are you?’ he said.
“‘I am her brother,’ I said.
“‘Whose?’
“‘Petra’s.’
“So he let me have it.”
“And the oars?” asked Petra.
`,
  check(
    _scene,
    {
      lines: quotations,
      context: {
        cast: { roster },
      },
      report,
    },
  ) {
    let run: Talk[] = [];
    let before: Talk | undefined;
    for (const talk of talksOf(quotations, roster)) {
      if (before === undefined || !adjoin(before, talk) || !isAllWords(talk)) run = [];
      before = talk;
      if (!isAllWords(talk)) continue;
      // A speech that runs on over paragraphs is one line.
      if (talk.continues && run.length > 0) continue;
      run.push(talk);
      if (run.length !== TALKING_HEADS_MAX_LINES + 1) continue;
      const { inline } = talk.quotations[0]!;
      const head = run[0]!.quotations[0]!;
      report(
        talk.block,
        { from: inline.from, to: inline.to },
        l10n.t('Add an action beat: {0} lines of speech in a row have none', TALKING_HEADS_MAX_LINES + 1),
        {
          related: [
            {
              block: head.block,
              span: { from: head.inline.from, to: head.inline.to },
              message: l10n.t('The first of these lines'),
            },
          ],
        },
      );
    }
  },
});

/** Whether a paragraph holds speech and a tag, and nothing else. */
const isAllWords = ({ narrationLetters, quotations }: Talk): boolean =>
  quotations.every(({ mode }) => mode === 'speech') &&
  narrationLetters - quotations.reduce((sum, { tag }) => sum + (tag === null ? 0 : tag.to - tag.from), 0) <=
    TALKING_HEADS_MAX_LETTERS;
