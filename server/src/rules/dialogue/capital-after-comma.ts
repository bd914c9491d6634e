import * as l10n from '@vscode/l10n';
import type { Scene } from '../../analysis/structure/outline.js';
import { isCapital, isSmall, wordsIn, type Word } from '../../text/tokens.js';
import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { excerpt } from '../support/excerpt.js';
import { fixTitle } from '../support/fixTitle.js';
import { defineRule, replace, type Fix, type Level } from '../definition/rule.js';
import { capitalTagAt, tagAt, type TagReading } from '../support/dialogue/tagClause.js';
import { firstLetter, isFitted, joinsIn, lastSign, leadsOn, roomAfter, type Join } from '../support/dialogue/joins.js';
import { smallTag } from '../support/dialogue/conventions.js';
import { standsAsTag } from '../support/dialogue/standsAsTag.js';

/** `"Run," She said.` */
export const capitalAfterComma = defineRule({
  id: 'dialogue/capital-after-comma',
  scope: 'scene',
  level: 'warning',
  otherWay: smallTag,
  title: 'Dialogue tags: capital letter or lowercase',
  summary: 'A dialogue tag after speech begins in lowercase, except for names and “I”.',
  reason: `The dialogue tag continues the sentence that the speech began, even after a question mark or an exclamation mark. A capital letter announces a new
sentence, so readers expect an action that never comes. After a comma the problem is certain; after other punctuation only a clause that can be nothing but a
tag is reported.

A pronoun that your narration capitalizes within sentences, as for a god, is left alone.`,
  source: 'The Chicago Manual of Style, 17th edition, chapter 13',
  examples: `
“The tide is in,” She said.
                  ^^^ Use lowercase: the dialogue tag “She said” continues the sentence
“The tide is in!” He shouted.
                  ^^ Use lowercase: the dialogue tag “He shouted” continues the sentence
"Is it in?" The old ferryman asked.
            ^^^ Use lowercase: the dialogue tag “The old ferryman asked” continues the sentence
“The tide is in,” Said the ferryman.
                  ^^^^ Use lowercase: the dialogue tag “Said the ferryman” continues the sentence
“But the tide—” They whispered together.
                ^^^^ Use lowercase: the dialogue tag “They whispered” continues the sentence
“Is it in?” He said, “and are we late?”
            ^^ Use lowercase: the dialogue tag “He said” continues the sentence
“The tide is in!” Said Petra.
                  ^^^^ Use lowercase: the dialogue tag “Said Petra” continues the sentence
“Is it in?” Asked Teodor. He had lost his watch.
            ^^^^^ Use lowercase: the dialogue tag “Asked Teodor” continues the sentence

“The tide is in,” she said.
“The tide is in,” I said.
“The tide is in,” Petra said.
“The tide is in,” Petra's mother said.
“The tide is in!” Said Aziz nodded.
“The tide is in,” the Harbourmaster said.
“The tide is in,” His Lordship said.
“The tide is in!” She pulled at his arm.
“Is it in?” She asked him to look.
“Is it in?” He said: “No.”
“No!” She told the ferryman.
The board said “Beware!” She said it meant the dog.

“The tide is mine,” She said. All the sea obeyed Her, and the moon was in Her hair.
`,
  check(scene, { report }) {
    for (const block of scene.blocks) {
      if (block.kind !== 'prose') continue;
      for (const { first, tag, level, fixes } of faultsIn(block)) {
        if (revered(scene).has(first.lower)) continue;
        const words = excerpt(block.text.slice(tag.from, tag.to));
        const message =
          level === 'hint'
            ? l10n.t('Use lowercase if “{0}” belongs to the speech before it', words)
            : l10n.t('Use lowercase: the dialogue tag “{0}” continues the sentence', words);
        report(block, { from: first.from, to: first.to }, message, { fixes, atMost: level });
      }
    }
  },
});

/** Pronouns that the scene's narration capitalises within sentences, for a god or the like. */
const revered = memo(({ blocks }: Scene): ReadonlySet<string> => {
  const times = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind !== 'prose') continue;
    for (const { kind, from, to } of block.inlines) {
      if (kind !== 'narration') continue;
      for (const [, word = ''] of block.text
        .slice(from, to)
        .matchAll(/\p{Ll} (He|She|They|Him|Her|His|Them|Their)(?= \p{Ll}|[.,;])/gu)) {
        const subject = /^H[ie]/.test(word) && word !== 'Her' ? 'he' : /^[SH]/.test(word) ? 'she' : 'they';
        times.set(subject, (times.get(subject) ?? 0) + 1);
      }
    }
  }
  return new Set([...times].flatMap(([subject, count]) => (count > 1 ? [subject] : [])));
});

interface WrongCapital {
  readonly first: Word;
  readonly tag: TagReading;
  readonly level: Level;
  readonly fixes: readonly Fix[];
}

const faultsIn = memo((block: Prose): readonly WrongCapital[] =>
  joinsIn(block).flatMap(join => fault(block, join) ?? []),
);

function fault(block: Prose, join: Join): WrongCapital | undefined {
  const { text } = block;
  const room = roomAfter(block, join);
  const at = lastSign(text, join.speech);
  if (!room || !/[,?!…—–-]|\.\.\.$/.test(text.slice(Math.max(0, at - 2), at + 1).slice(text[at] === '.' ? 0 : -1)))
    return undefined;
  const tag = tagAt(text, room.from, room.to) ?? capitalTagAt(text, room.from, room.to);
  const first = tag && wordsIn(text, tag.from, tag.to)[0];
  if (
    !tag ||
    !first ||
    isSmall(first.text) ||
    tag.keepsCapital ||
    first.lower === 'i' ||
    /^(?:who|this|that)$/.test(first.lower)
  )
    return undefined;
  if (tag.subject.kind === 'noun' && !tag.inverted && isCapital(wordsIn(text, first.to, tag.to)[0]?.text ?? ''))
    return undefined;
  if (text[at] !== ',' && isFitted(text, join)) return undefined;
  const level = text[at] === ',' ? 'warning' : levelAfterStop(text, room.to, tag, join);
  if (!level) return undefined;
  const lower = replace(
    fixTitle(first.text, first.text[0]!.toLowerCase() + first.text.slice(1)),
    block,
    { from: first.from, to: first.from + 1 },
    first.text[0]!.toLowerCase(),
  );
  const stop = replace(l10n.t('Replace the comma with a period'), block, { from: at, to: at + 1 }, '.');
  return { first, tag, level, fixes: tag.manner === 'debated' ? [lower, stop] : [lower] };
}

/**
 * After a mark that may end a sentence only what can be no sentence of its own is a slip; what may lead on to the next
 * speech hardly is one.
 */
function levelAfterStop(text: string, to: number, tag: TagReading, join: Join): Level | undefined {
  if (tag.manner === 'debated' || tag.manner === 'thought') return undefined;
  const leads = leadsOn(text, tag.to, join);
  if (leads && /:\s*$/.test(text.slice(tag.to, to))) return undefined;
  if (leads) return isCapital(firstLetter(text, join.next!)) ? 'hint' : 'warning';
  const strength = standsAsTag(text, tag, to);
  return strength === 'none' ? likely(text, to, tag, join) : strength === 'sure' ? 'warning' : 'information';
}

/** Loud speech verbs, which follow an exclamation mark; with more words they may be actions. */
const LOUD = /^(?:cry|shout|yell|call|exclaim|scream)$/;

/** `“Where?” She asked the porter.`, `“No!” He cried in a high voice.` */
function likely(
  text: string,
  to: number,
  { verb, base, subject }: TagReading,
  { speech: quotation }: Join,
): Level | undefined {
  const rest = /^[^.!?;:]*/.exec(text.slice(verb.to, to))![0];
  if (
    subject.kind !== 'pronoun' ||
    /\b(?:that|if|whether|what|how|why|where|who|for|about|into|herself|himself)\b/.test(rest)
  )
    return undefined;
  if (base === 'ask')
    return text[lastSign(text, quotation)] === '?' && !/\bto\b/.test(rest) ? 'information' : undefined;
  return LOUD.test(base) && /^ (?:in a|in an|at length|at last|to|when|as|with) /.test(`${rest} `) ? 'hint' : undefined;
}
