import * as l10n from '@vscode/l10n';
import { speechVerb } from '../../lexicon/speechVerbs.js';
import { isCapital, wordsIn } from '../../text/tokens.js';
import type { Scene } from '../../analysis/structure/outline.js';
import { isUnread, type Block, type Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { runOfWords, tagAt } from '../support/dialogue/tagClause.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, replace, type Fix } from '../definition/rule.js';
import { markingsOf, type Marking, type Sign } from '../support/italics.js';
import { ITALIC_CLOSE_PARAGRAPHS, ITALIC_LEAK_MIN_CLOSED, ITALIC_LEAK_MIN_RATIO } from '../limits.js';

/** `*I can hear you, she sent.` */
export const telepathyItalicLeak = defineRule({
  id: 'mode/telepathy-italic-leak',
  scope: 'chapter',
  level: 'warning',
  languages: 'any',
  title: 'Italics: opened and closed',
  summary: 'Italics that open in a paragraph close in the same paragraph.',
  reason: `Thoughts, telepathy and signing are often in italics, and then the closing asterisk is what separates them from narration: without it readers see an asterisk in the text, or
italics that run on. Reported where the chapter’s other italics have the same character, an asterisk or an underscore. Asterisks that point to a footnote, correct a message, censor a word or have a
space on either side are left alone, and so are italics that continue in the next paragraphs and close there.`,
  source: 'CommonMark 0.31.2, section 6.2 (emphasis)',
  examples: `
*Can you hear me?* she sent.
*Perfectly,* he sent back. *And you are shouting.*
*I can hear you now, she sent.
^^ Close these italics with “*”
He laughed at that.

*Can you hear me?* she sent. *Can you?*
She had been *so sure of him that she had not asked.
             ^^^ Close these italics with “*”

*Can you hear me?* she sent. *Can you?*
“*Never* mind,” she said. “It was *only a thought.”
                                  ^^^^^ Close these italics with “*”

*Can you hear me?* she sent. *Can you?*
*I remember the harbour, and the boats.
I remember the bell.*
He shook his head.

*Can you hear me?* she sent. *Can you?*
He had eaten a fougasse* on the quay, and 3 * 4 figs, and d*mn the cost.
*A flat loaf, full of holes.
`,
  check(scenes, { report }) {
    for (const sign of SIGNS) {
      const found = scenes.map(scene => leaksIn(scene)[sign]);
      const [closed, leaks] = [sum(found.map(one => one.closed)), sum(found.map(one => one.leaks.length))];
      if (
        leaks === 0 ||
        closed < ITALIC_LEAK_MIN_CLOSED ||
        leaks * ITALIC_LEAK_MIN_RATIO > closed + ITALIC_LEAK_MIN_CLOSED
      )
        continue;
      const noted = sign === '*' && found.some(one => one.strays);
      // Who closes each of several paragraphs in italics does not leave them open to close the last alone.
      const anew = sum(found.map(one => one.leaks.filter(leak => leak.anew).length));
      const eachCloses = sum(found.map(one => one.pairs)) >= 2 * anew;
      found.forEach((one, at) => {
        for (const { block, from, leads, last, anew } of one.leaks) {
          if ((noted && leads) || (last && found[at + 1]?.closesFirst) || (anew && !eachCloses)) continue;
          report(
            scenes[at]!,
            block,
            { from, to: wordsIn(block.text, from, block.size)[0]?.to ?? from + 1 },
            l10n.t('Close these italics with “{0}”: the paragraph ends without it', sign),
            { fixes: fixes(block, from, sign) },
          );
        }
      });
    }
  },
});

const SIGNS: readonly Sign[] = ['*', '_'];

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

interface Leak {
  readonly block: Prose;
  readonly from: number;
  /** The paragraph begins with it. */
  readonly leads: boolean;
  /** No paragraph after it in the scene has the sign. */
  readonly last: boolean;
  /** The next paragraph opens with the sign, as if the italics went on in it. */
  readonly anew: boolean;
}

interface Leaks {
  readonly closed: number;
  /** A sign closes what nothing opened, as one does that leads to a footnote. */
  readonly strays: boolean;
  /**
   * Of the scene's signs the first closes what an earlier scene must have opened: a letter's date line can look like a
   * scene's head.
   */
  readonly closesFirst: boolean;
  /** Paragraphs all in italics with another behind that opens with the sign. */
  readonly pairs: number;
  readonly leaks: readonly Leak[];
}

const leaksIn = memo(({ blocks }: Scene): Readonly<Record<Sign, Leaks>> => {
  const written = blocks.filter(block => block.kind !== 'directive');
  return { '*': leaksOf(written, '*'), _: leaksOf(written, '_') };
});

function leaksOf(blocks: readonly Block[], sign: Sign): Leaks {
  const marked = blocks.flatMap((block, at) => {
    const marking = block.kind === 'prose' && !isUnread(block) ? markingsOf(block)?.[sign] : undefined;
    return block.kind === 'prose' && marking?.used ? [{ block, at, marking }] : [];
  });
  const leaks = marked.flatMap(({ block, at, marking: { lost } }, i): Leak | [] => {
    if (lost === undefined || isCorrection(block, lost)) return [];
    const [next, leads] = [marked[i + 1], block.text.slice(0, lost).trim() === ''];
    if (next?.marking.stray && next.at - at < ITALIC_CLOSE_PARAGRAPHS) return [];
    return {
      block,
      from: lost,
      leads,
      last: next === undefined,
      anew: leads && next?.at === at + 1 && opensAnew(block, next.marking),
    };
  });
  const first = marked[0];
  return {
    closed: sum(marked.map(({ marking }) => marking.closed)),
    strays: marked.some(({ marking }) => marking.stray),
    closesFirst: first !== undefined && first.at < ITALIC_CLOSE_PARAGRAPHS && first.marking.stray,
    pairs: marked.filter(
      ({ at, marking }, i) => marking.whole && marked[i + 1]?.at === at + 1 && marked[i + 1]!.marking.first,
    ).length,
    leaks,
  };
}

/** `*their`, `*shrugs`: a chat's correction or act, a footnote that explains a word, or a band. */
function isCorrection({ text, size }: Prose, from: number): boolean {
  const rest = text.slice(from + 1, size);
  if (/^N ?SYNC/i.test(rest)) return true;
  const head = text.slice(0, from).trim();
  return (
    (head === '' || /[:>\]]$/.test(head)) &&
    ((!/\s/.test(rest.trim()) && !/^\p{Lu}.*[.!?…]$/u.test(rest.trim())) || /^[^.!?]{1,60}\s?[=:–—]\s/.test(rest))
  );
}

/** Whether the next paragraph opens italics that may be those of this one. */
const opensAnew = (block: Prose, next: Marking): boolean =>
  next.first && (next.whole || next.lost !== undefined || !isTagged(block));

/** Where a tag stands behind what the italics hold: `*I can hear you, she sent.` */
function tagIn(text: string, from: number, to: number): number | undefined {
  const join = /[,?!…—](?=\s)/g;
  join.lastIndex = from + 1;
  for (let match = join.exec(text); match !== null && match.index < to; match = join.exec(text)) {
    const at = match.index + 1;
    const [subject, verb] = runOfWords(text, at, to, 2);
    const sent =
      subject &&
      verb &&
      /^(?:i|he|she|they|we|it)$/.test(subject.lower) &&
      (speechVerb(verb.lower)?.form === 'past' || /^(?:sent|projected|signed|pushed)$/.test(verb.lower));
    const tag = tagAt(text, at, to);
    if (sent || tag?.small || (tag && (match[0] === ',' || tag.manner === 'thought'))) return at;
  }
  return undefined;
}

const isTagged = ({ text, size }: Prose): boolean => tagIn(text, 0, size) !== undefined;

/** A thought closes before its tag, or with its speech or paragraph; a stressed word or a name behind itself. */
function fixes(block: Prose, from: number, sign: Sign): Fix[] {
  const { text } = block;
  const { at: end, where } = endOf(block, from);
  const close = (title: string, at: number): Fix => replace(title, block, { from: at, to: at }, sign);
  const words = wordsIn(text, from, end);
  const [first] = words;
  if (!first) return [];
  const begins = /^$|[.!?…:—–"“”]$/.test(text.slice(0, from).trimEnd());
  const tag = begins ? tagIn(text, from, end) : undefined;
  const long = close(closingTitle(where, sign), end);
  if (tag !== undefined) return [close(l10n.t('Insert “{0}” before the dialogue tag', sign), tag), long];
  let last = first;
  for (const word of words.slice(1)) {
    if (!isCapital(first.text) || !isCapital(word.text) || text.slice(last.to, word.from) !== ' ') break;
    last = word;
  }
  const short = close(l10n.t('Insert “{0}” after “{1}”', sign, excerpt(text.slice(first.from, last.to))), last.to);
  if (last.to >= end) return [long];
  return begins && isCapital(first.text) ? [long, short] : [short, long];
}

/**
 * Where italics may close: at the end of the paragraph, at the end of the quotation they are in, or after or before
 * one.
 */
type Where = 'paragraph' | 'quotation' | 'after' | 'before';

const closingTitle = (where: Where, sign: Sign): string => {
  if (where === 'quotation') return l10n.t('Insert “{0}” at the end of the dialogue', sign);
  if (where === 'after') return l10n.t('Insert “{0}” after the dialogue', sign);
  return where === 'before'
    ? l10n.t('Insert “{0}” before the dialogue', sign)
    : l10n.t('Insert “{0}” at the end of the paragraph', sign);
};

/**
 * How far the italics may reach: to the end of the quotation they opened in, to the next one, or to the paragraph's
 * end.
 */
function endOf({ text, size, inlines }: Prose, from: number): { readonly at: number; readonly where: Where } {
  for (const inline of inlines) {
    if (inline.kind !== 'speech' && inline.kind !== 'quoted') continue;
    if (inline.from < from && from < inline.to)
      return inline.open ? { at: inline.to, where: 'paragraph' } : { at: inline.to - 1, where: 'quotation' };
    if (inline.from === from + 1 && !inline.open) return { at: inline.to, where: 'after' };
    if (inline.from > from) return { at: text.slice(0, inline.from).trimEnd().length, where: 'before' };
  }
  return { at: size, where: 'paragraph' };
}
