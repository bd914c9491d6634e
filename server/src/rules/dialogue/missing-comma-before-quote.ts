import * as l10n from '@vscode/l10n';
import type { Scene } from '../../analysis/structure/outline.js';
import { isAdverb } from '../../analysis/dialogue/tagVerb.js';
import { AUXILIARIES, OBJECT_PRONOUNS, SUBORDINATORS } from '../../lexicon/functionWords.js';
import { personNoun } from '../../lexicon/personNouns.js';
import { isCapital, isSmall, wordsIn, type Word } from '../../text/tokens.js';
import { sentenceStart } from '../../text/sentences.js';
import { isMarked, type Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, replace } from '../definition/rule.js';
import { nameLength, tagAt, type TagReading } from '../support/dialogue/tagClause.js';
import { firstLetter, isFitted, joinsIn, lastSign, type Join } from '../support/dialogue/joins.js';
import { MAX_MISSING_COMMA_HABIT } from '../limits.js';
import { wordList } from '../../text/wordList.js';

/** `Petra said "Whatever."` */
export const missingCommaBeforeQuote = defineRule({
  id: 'dialogue/missing-comma-before-quote',
  scope: 'chapter',
  level: 'warning',
  title: 'Comma between a dialogue tag and speech',
  summary: 'A dialogue tag before speech ends with a comma or a colon.',
  reason: `The comma announces somebody's words; without it they look like a thing that the sentence talks about. No comma is expected after *that*, before a
phrase fitted into the sentence (*he said it was “fine”*), or where one wording is contrasted with another (*he never said “Please.” He said “Go.”*). A work
that mostly leaves the comma out is left alone.`,
  source: 'The Chicago Manual of Style, 17th edition, chapter 13',
  examples: `
Petra said “Leave the rope.”
          ^ Insert a comma: the dialogue tag “Petra said” leads into the speech
He turned round and she whispered to him “Leave the rope.”
                                        ^ Insert a comma: the dialogue tag “she whispered” leads into the speech
“Leave the rope,” he said “and take the oars.”
                         ^ Insert a comma: the dialogue tag “he said” leads into the speech

Petra said, “Leave the rope.”
Petra said that “Leave the rope” was all she knew.
He said it was “fine.”
The board said “No Landing.”
When Petra said “Leave the rope!” they all let go.
She never said “Thank you.”
She never said “Thank you.” She said “Drive on.”
Everyone says “It floats.”
Petra said “Leave it!” so often that nobody heard.
`,
  check(scenes, { report }) {
    let [has, lacks] = [0, 0];
    for (const scene of scenes) {
      const leads = leadsIn(scene);
      has += leads.has;
      lacks += leads.lacks.length;
    }
    if (lacks === 0 || (lacks > MAX_MISSING_COMMA_HABIT && lacks > has)) return;
    for (const scene of scenes) {
      for (const { block, tag, at } of leadsIn(scene).lacks) {
        const words = excerpt(block.text.slice(tag.from, tag.to));
        report(
          scene,
          block,
          { from: at, to: at + 1 },
          l10n.t('Insert a comma: the dialogue tag “{0}” leads into the speech', words),
          { fixes: [replace(l10n.t('Insert a comma'), block, { from: at, to: at }, ',')] },
        );
      }
    }
  },
});

interface Lead {
  readonly block: Prose;
  readonly tag: TagReading;
  /** Where the comma belongs. */
  readonly at: number;
}

const leadsIn = memo(({ blocks }: Scene): { readonly has: number; readonly lacks: readonly Lead[] } => {
  let has = 0;
  const lacks: Lead[] = [];
  for (const block of blocks) {
    if (block.kind !== 'prose') continue;
    for (const join of [...joinsIn(block), ...continuedIn(block)]) {
      const { before, speech: quotation } = join;
      if (before?.kind !== 'narration' || !isMarked(quotation) || !isWhole(block.text, join)) continue;
      const narration = block.text.slice(before.from, quotation.from).trimEnd();
      if (/[,:]$/.test(narration)) has++;
      else if (
        /\p{L}$/u.test(narration) &&
        before.from + narration.length === quotation.from - 1 &&
        !isContrast(block, join)
      ) {
        const tag = leadingTag(block.text, join, before.from + narration.length);
        if (tag) lacks.push({ block, tag, at: before.from + narration.length });
      }
    }
  }
  return { has, lacks };
});

/** Quotations that continue a speech after a tag and look like quoted phrases, since the comma is missing. */
const continuedIn = ({ inlines }: Prose): Join[] =>
  inlines.flatMap((inline, i) => {
    const [previous, before] = [inlines[i - 2], inlines[i - 1]];
    return inline.kind === 'quoted' && previous?.kind === 'speech'
      ? [{ speech: inline, before, previous, after: inlines[i + 1], next: undefined }]
      : [];
  });

/** Verbs that nearly always report speech. */
const SAYS = new Set(
  wordList(`
    add answer ask cry declare exclaim mumble murmur mutter remark reply respond retort say shout whisper yell`),
);

/** The tag with which the narration before the quotation ends, at `to`. */
function leadingTag(text: string, { before, previous, speech: quotation }: Join, to: number): TagReading | undefined {
  const start = sentenceStart(text, before!.from, to);
  const words = wordsIn(text, start, to);
  if (words.some(({ lower }) => lower === 'never' || lower === 'not' || lower.endsWith("n't"))) return undefined;
  for (const [i, word] of words.entries()) {
    if (i > 0 && !/^(?:and|then|but)$/.test(words[i - 1]!.lower)) continue;
    const tag = tagAt(text, word.from, to);
    if (
      !tag ||
      !SAYS.has(tag.base) ||
      !isSomebody(text, tag) ||
      words.some(({ lower, to: end }) => end <= tag.from && SUBORDINATORS.has(lower))
    )
      continue;
    if (
      !reaches(
        text,
        words.filter(({ from }) => from >= tag.to),
      ) ||
      words.slice(0, i).some(({ lower }) => AUXILIARIES.has(lower))
    )
      continue;
    if (isCapital(firstLetter(text, quotation))) return tag;
    if (
      i === 0 &&
      start === tag.from &&
      text.slice(before!.from, start).trim() === '' &&
      previous?.to === before!.from &&
      text[lastSign(text, previous)] === ','
    )
      return tag;
  }
  return undefined;
}

/**
 * Whether a tag's subject is a person: a board may say something, but only a person's tag certainly takes the comma.
 */
const isSomebody = (text: string, { subject, verb }: TagReading): boolean =>
  subject.kind === 'pronoun' &&
  /^(?:everyone|everybody|people|nobody|someone|somebody|anyone|one|they)$/i.test(
    text.slice(subject.from, subject.to),
  ) &&
  /s$/.test(text.slice(verb.from, verb.to))
    ? false
    : subject.kind === 'noun'
      ? personNoun(wordsIn(text, subject.from, subject.to).at(-1)!.lower) !== undefined
      : text.slice(subject.from, subject.to).toLowerCase() !== 'it';

/** Between the verb and the quotation: nothing, an adverb, whom it is said to. */
function reaches(text: string, words: readonly Word[]): boolean {
  let i = 0;
  while (i < words.length && isAdverb(words[i]!)) i++;
  if (words[i]?.lower === 'to') i++;
  if (i < words.length) i += OBJECT_PRONOUNS.has(words[i]!.lower) ? 1 : nameLength(text, words, i);
  while (i < words.length && isAdverb(words[i]!)) i++;
  return i === words.length;
}

/** Whether the words contrast with words said, written or unsaid in the sentence before. */
function isContrast({ text, inlines }: Prose, { before, speech: quotation }: Join): boolean {
  const i = inlines.findIndex(inline => inline === before);
  const [lead, earlier] = [inlines[i - 2], inlines[i - 1]];
  return (
    (earlier?.kind === 'quoted' || earlier?.kind === 'speech') &&
    sentenceStart(text, before!.from, quotation.from) >= earlier.to &&
    isFitted(text, { speech: earlier, before: lead }) &&
    /\b(?:sa(?:y|ys|id)|call(?:s|ed)?|read|reads|wrote)\s+$/i.test(text.slice(lead!.from, lead!.to))
  );
}

/** Whether the quotation ends as speech does, and its sentence with it. */
function isWhole(text: string, { speech: quotation, after }: Join): boolean {
  if (quotation.open || !/[.!?…—]/.test(text[lastSign(text, quotation)] ?? '')) return false;
  const rest = after ? text.slice(after.from, after.to).trimStart() : '';
  return !isSmall(rest) && !/^[,;]/.test(rest);
}
