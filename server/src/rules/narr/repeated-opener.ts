import * as l10n from '@vscode/l10n';
import { TITLE_PATTERN } from '../../text/abbreviations.js';
import { sentencesIn } from '../../text/sentences.js';
import type { Block, Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import type { Span } from '../../text/position.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule } from '../definition/rule.js';
import { OPENER_MIN_RUN, OPENER_MIN_WORDS } from '../limits.js';

/** `She … She … She …` */
export const repeatedOpener = defineRule({
  id: 'narr/repeated-opener',
  scope: 'scene',
  level: 'hint',
  title: 'Repeated sentence openings',
  summary: 'Sentences in a row do not all begin with the same word.',
  reason: `Three or more sentences that begin with the same word sound like a list. The repetition may be intended; where it is not, it is enough to turn one sentence around or to join
two. Each run is reported once, at its first sentence. Fragments (*Down. Down.*) and paragraphs with dialogue end a run, and a sentence that returns word for word is a refrain.`,
  examples: `
She walked down to the harbour. She looked for the boat. She asked the men at the quay, who had not seen it.
^^^ Vary the openings: 3 sentences in a row begin with “She”

Somehow she had missed the boat.
^^^^^^^ Vary the openings: 3 sentences in a row begin with “Somehow”
Somehow nobody had seen her leave. Somehow it was her own fault.

She walked down to the harbour. She looked for the boat. Nobody had seen it. She went home again.
He walked down to the harbour. He looked for the boat. “He is late,” said the ferryman. He asked the men at the quay.
Down. Down. Down. Then there was nothing.
`,
  check({ blocks }, { report }) {
    let run: Opener[] = [];
    const close = (): void => {
      const [first, ...others] = run;
      const count = run.length;
      const different = count < OPENER_MIN_RUN ? 0 : new Set(run.map(({ sentence }) => sentence)).size;
      run = [];
      if (!first || count < OPENER_MIN_RUN || different < count) return;
      const word = excerpt(first.block.text.slice(first.span.from, first.span.to));
      report(
        first.block,
        first.span,
        l10n.t('Vary the openings: {0} sentences in a row begin with “{1}”', count, word),
        {
          related: others.map(({ block, span }) => ({ block, span, message: l10n.t('Also begins with “{0}”', word) })),
        },
      );
    };
    for (const block of blocks) {
      if (block.kind !== 'prose') {
        close();
        continue;
      }
      for (const opener of openersOf(block)) {
        if (opener.word === '' || opener.word !== run[0]?.word) close();
        if (opener.word !== '') run.push(opener);
      }
    }
    close();
  },
});

interface Opener {
  readonly block: Block;
  readonly span: Span;
  /** In lower case; empty for what ends a run. */
  readonly word: string;
  readonly sentence: string;
}

/** The first word of a sentence, with a title before it. */
const WORD = new RegExp(String.raw`^["“‘'*_(\s]*((?:(?:${TITLE_PATTERN})\.? )?\p{L}+(?:['’]\p{L}+)?)`, 'iu');

/** The first words of a paragraph's sentences; a paragraph that is not plain narration ends a run. */
const openersOf = memo((block: Prose): readonly Opener[] => {
  const { text, size, inlines, form } = block;
  const end: Opener = { block, span: { from: 0, to: 0 }, word: '', sentence: '' };
  if (form !== undefined || inlines.some(({ kind }) => kind !== 'narration' && kind !== 'thought')) return [end];
  const thoughts = inlines.filter(({ kind }) => kind === 'thought');
  const openers: Opener[] = [];
  for (const { from, to } of sentencesIn(text, 0, size)) {
    const sentence = text.slice(from, to);
    const word = WORD.exec(sentence);
    const thought = thoughts.some(inline => inline.from <= from + sentence.search(/\S|$/) && from < inline.to);
    const opens = word !== null && !thought && hasWords(sentence);
    const at = from + (word ? word[0].length - word[1]!.length : 0);
    openers.push(
      opens
        ? {
            block,
            span: { from: at, to: at + word[1]!.length },
            word: word[1]!.toLowerCase(),
            sentence: sentence.trim(),
          }
        : end,
    );
  }
  return openers;
});

function hasWords(sentence: string): boolean {
  let count = 0;
  for (let at = sentence.indexOf(' '); at >= 0 && count < OPENER_MIN_WORDS - 1; at = sentence.indexOf(' ', at + 1))
    count++;
  return count >= OPENER_MIN_WORDS - 1;
}
