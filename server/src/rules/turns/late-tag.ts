import * as l10n from '@vscode/l10n';
import type { Quotation } from '../../analysis/dialogue/types.js';
import { wordsIn } from '../../text/tokens.js';
import { endsInAbbreviation } from '../../text/abbreviations.js';
import type { Prose } from '../../manuscript/block.js';
import { defineRule, type Fix } from '../definition/rule.js';
import { LATE_TAG_MIN_SENTENCES, LATE_TAG_MIN_WORDS } from '../limits.js';

/** `"One. Two. Three, and so on," Petra said.` */
export const lateTag = defineRule({
  id: 'turns/late-tag',
  scope: 'speakers',
  level: 'hint',
  removes: 'place',
  choice: true,
  title: 'Late dialogue tag',
  summary: 'The dialogue tag of a long line comes at its first pause.',
  reason: `After three sentences readers have given the words a voice of their own, and a dialogue tag that comes only then takes it away again. At the first
pause it costs nothing. Where only one person speaks in the scene, nothing is reported.`,
  examples: `
“No,” said Teodor.
“We leave at nine. The tide will not wait for anybody, not even for you, and I have paid the harbour master twice already. If you want your breakfast you had better eat it in the boat,” Petra said.
                                                                                                                                                                                          ^^^^^^^^^^ Move the dialogue tag to the first pause: it comes after 3 sentences

“No,” said Teodor.
“We leave at nine,” Petra said. “The tide will not wait for anybody, not even for you.”
`,
  check(_scene, { lines: quotations, report }) {
    if (new Set(quotations.map(({ speaker }) => speaker)).size < 2) return;
    for (const [i, quotation] of quotations.entries()) {
      const { block, inline, tag, group } = quotation;
      if (
        tag === null ||
        tag.from < inline.to ||
        inline.open ||
        inline.continues ||
        quotations[i - 1]?.group === group ||
        quotations[i - 1]?.block === block
      )
        continue;
      const ends = sentenceEnds(block, inline.from + 1, inline.to - 1);
      const count = ends.length + 1;
      if (count < LATE_TAG_MIN_SENTENCES || wordsIn(block.text, inline.from, inline.to).length < LATE_TAG_MIN_WORDS)
        continue;
      report(
        block,
        { from: Math.min(tag.from, tag.subject.from), to: Math.max(tag.to, tag.verb.to, tag.subject.to) },
        l10n.t('Move the dialogue tag to the first pause: it comes after {0} sentences', count),
        { fixes: moved(quotation, ends[0]!) },
      );
    }
  },
});

/** Where sentences end within a speech, the last one left out: the index behind each one's sign. */
function sentenceEnds({ text }: Prose, from: number, to: number): number[] {
  const ends: number[] = [];
  for (const match of text.slice(from, to).matchAll(/[.!?]+(?=\s+["“‘'—]?\p{Lu})/gu)) {
    if (!endsInAbbreviation(text, from + match.index, from)) ends.push(from + match.index + match[0].length);
  }
  return ends;
}

/** The tag at the first pause: only one that ends its paragraph, with nothing behind its verb and subject. */
function moved({ block, inline, tag }: Quotation, pause: number): Fix[] {
  const { text, size } = block;
  const rest = text.slice(inline.to, size);
  const words = /^ (\S[^.,;:!?"“”]*)\.$/.exec(rest)?.[1];
  const last = text[inline.to - 2];
  if (words === undefined || tag!.to < size - 1 || last === undefined || !/[,!?]/.test(last)) return [];
  const [opening, closing] = [text[inline.from]!, text[inline.to - 1]!];
  const sign = text[pause - 1] === '.' ? ',' : text[pause - 1]!;
  if (text[pause - 1] === '.' && text[pause - 2] === '.') return [];
  return [
    {
      title: l10n.t('Move the dialogue tag to the first pause'),
      edits: [
        {
          block,
          span: { from: pause - 1, to: pause },
          text: `${sign}${closing} ${words}. ${opening}`.replace(/ $/, ''),
        },
        { block, span: { from: pause, to: pause + /^\s*/.exec(text.slice(pause))![0].length }, text: '' },
        ...(last === ',' ? [{ block, span: { from: inline.to - 2, to: inline.to - 1 }, text: '.' }] : []),
        { block, span: { from: inline.to, to: size }, text: '' },
      ],
    },
  ];
}
