import * as l10n from '@vscode/l10n';
import { isCapital } from '../../text/tokens.js';
import { endsInAbbreviation } from '../../text/abbreviations.js';
import { isMarked, type Prose } from '../../manuscript/block.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, replace, type Fix, type Level } from '../definition/rule.js';
import { capitalTagAt, tagAt, type TagReading } from '../support/dialogue/tagClause.js';
import { endingsBefore, sentenceGoesOn, type Ending } from '../support/dialogue/endings.js';
import { newSentence } from '../support/dialogue/firstWord.js';
import {
  firstLetter,
  insideOf,
  isFitted,
  joinsIn,
  lastSign,
  writesSmall,
  type Join,
} from '../support/dialogue/joins.js';
import { commaBeforeTag } from '../support/dialogue/conventions.js';
import { standsAsTag } from '../support/dialogue/standsAsTag.js';

/** `"I'm leaving." Petra said.` */
export const periodBeforeTag = defineRule({
  id: 'dialogue/period-before-tag',
  scope: 'block',
  level: 'warning',
  otherWay: commaBeforeTag,
  title: 'Dialogue tags: comma or period',
  summary: 'Speech before a dialogue tag ends with a comma, not with a period.',
  reason: `The dialogue tag (*she said*) is part of the same sentence as the words it reports. A period (full stop) tells readers that the sentence is over,
and then it is not. A question mark, an exclamation mark or an ellipsis may come before a tag. An action beat is a sentence of its own and keeps the period.

Where the tag could also belong to the next speech, both ways to write it are offered, at a lower level.`,
  source: 'The Chicago Manual of Style, 17th edition, chapter 13',
  examples: `
“The kettle is on.” said Petra.
                 ^^ Use a comma: the dialogue tag “said Petra” continues the sentence
“The kettle is on.” he said.
                 ^^ Use a comma: the dialogue tag “he said” continues the sentence
"I never asked for tea." the old woman muttered.
                      ^^ Use a comma: the dialogue tag “the old woman muttered” continues the sentence
“Do you want tea or only the cup.” Petra asked.
                                ^^ Use a question mark: “Petra asked” is a dialogue tag
“I wonder whether the cup will do.” Petra asked.
                                 ^^ Use a comma: the dialogue tag “Petra asked” continues the sentence
'It was only a loan.' Teodor whispered, looking at his boots.
                   ^^ Use a comma: the dialogue tag “Teodor whispered” continues the sentence
“The kettle is on.” Said Petra.
                 ^^ Use a comma: the dialogue tag “Said Petra” continues the sentence
“The kettle is on.” Petra's mother said.
                 ^^ Use a comma: the dialogue tag “Petra's mother said” continues the sentence
“No.” Petra said, “Not the blue one.”
   ^^ Unclear: “Petra said” may belong to the speech before or after it

“The kettle is on,” said Petra.
“The kettle is on.” Petra set out three cups.
“The kettle is on.” She said nothing more until it boiled.
“Who asked you?” said Petra.
“I thought...” he said.
“The train leaves at ten p.m.” he said.
“Go home.” She told the dog to sit, and it sat.
“Enough.” He asked for the bill.
She never said “Thanks.” She said “Drive on.”
“petra.” he puts the cup down. “it’s late.”
`,
  check(block, { report }) {
    for (const join of joinsIn(block)) {
      const found = fault(block, join);
      if (!found) continue;
      const { stop, tag, level } = found;
      const words = excerpt(block.text.slice(tag.from, tag.to));
      const endings = endingsBefore(
        tag.base,
        block.text,
        insideOf(join.speech).from,
        stop,
        sentenceGoesOn(block.text, join),
      );
      const ended = endings.map(ending => endFix(block, stop, tag, ending));
      if (level === 'information') {
        const message = found.shared
          ? l10n.t('Unclear: “{0}” may belong to the speech before or after it', words)
          : l10n.t('Replace the period if “{0}” is a dialogue tag for this speech', words);
        report(block, { from: stop, to: join.speech.to }, message, {
          fixes: found.shared ? sharedFixes(block, join, ended[0]!) : ended,
          atMost: level,
        });
        continue;
      }
      const fixes = tag.manner === 'debated' ? [...ended, ownSentence(block, tag)] : ended;
      report(block, { from: stop, to: join.speech.to }, messageFor(endings[0], words), { fixes });
    }
  },
});

function messageFor(ending: Ending, tag: string): string {
  switch (ending) {
    case ',':
      return l10n.t('Use a comma: the dialogue tag “{0}” continues the sentence', tag);
    case '?':
      return l10n.t('Use a question mark: “{0}” is a dialogue tag', tag);
    case '!':
      return l10n.t('Use an exclamation mark: “{0}” is a dialogue tag', tag);
  }
}

interface WrongPeriod {
  readonly stop: number;
  readonly tag: TagReading;
  readonly level: Level;
  /** Whether the tag may belong to the speech after it. */
  readonly shared: boolean;
}

function fault(block: Prose, join: Join): WrongPeriod | undefined {
  const { text, size } = block;
  const { speech: quotation, after, next } = join;
  if (quotation.open || after?.kind !== 'narration' || !isMarked(quotation)) return undefined;
  const stop = lastSign(text, quotation);
  if (
    text[stop] !== '.' ||
    /[.…]/.test(text[stop - 1] ?? '') ||
    /\.\s\.$/.test(text.slice(Math.max(0, stop - 2), stop + 1))
  )
    return undefined;
  if (endsInAbbreviation(text, stop)) return undefined;
  const head = after.from + /^[*_]*/.exec(text.slice(after.from, after.from + 4))![0].length;
  if (!/\s/.test(text[head] ?? '')) return undefined;
  const limit = next ? Math.min(next.from, after.to) : Math.min(size, after.to);
  const tag = tagAt(text, head, limit) ?? capitalTagAt(text, head, limit);
  if (!tag || (tag.manner === 'thought' && !tag.small)) return undefined;
  if (tag.small && !writesSmall(block)) return { stop, tag, level: 'warning', shared: false };
  // Words that are part of the sentence before need no tag: `He never said “Thanks.” He said “Drive safe.”`
  if (tag.manner === 'debated' || isFitted(text, join)) return undefined;
  const strength = standsAsTag(text, tag, limit);
  if (strength === 'none') return undefined;
  const shared =
    next !== undefined &&
    /^[^.!?…:;]*,\s*$/.test(text.slice(tag.to, next.from)) &&
    isCapital(firstLetter(text, next)) &&
    next.from === after.to;
  return { stop, tag, level: shared || strength === 'weak' ? 'information' : 'warning', shared };
}

/** The sign that ends the speech; a capital that only the period gave the tag goes with it. */
function endFix(block: Prose, stop: number, { from, small, keepsCapital, inverted }: TagReading, ending: Ending): Fix {
  const end = { block, span: { from: stop, to: stop + 1 }, text: ending };
  const first = block.text[from]!;
  const lower =
    small ||
    keepsCapital ||
    (!inverted && /^(?:I|\p{Lu}\S*\s\p{Lu})/u.test(block.text.slice(from, from + 40).replace(/^I(?=\p{L})/u, 'i')))
      ? []
      : [{ block, span: { from, to: from + 1 }, text: first.toLowerCase() }];
  return { title: replaceTitle(ending), edits: [end, ...lower] };
}

function replaceTitle(ending: Ending): string {
  switch (ending) {
    case ',':
      return l10n.t('Replace the period with a comma');
    case '?':
      return l10n.t('Replace the period with a question mark');
    case '!':
      return l10n.t('Replace the period with an exclamation mark');
  }
}

const ownSentence = (block: Prose, tag: TagReading): Fix => {
  const letter = block.text[tag.from]!;
  return replace(
    l10n.t('Capitalize the action beat as a sentence of its own'),
    block,
    { from: tag.from, to: tag.from + 1 },
    letter.toUpperCase(),
  );
};

/** Fixes that assign a tag between two speeches: its sentence continues after it, a new one begins, or it leads in. */
function sharedFixes(block: Prose, { next, after }: Join, comma: Fix): Fix[] {
  if (!next || !after) return [comma];
  const at = block.text.lastIndexOf(',', next.from);
  const before: Fix = {
    title: l10n.t('Attach the dialogue tag to the speech before it'),
    edits: [...comma.edits, { block, span: { from: at, to: at + 1 }, text: '.' }],
  };
  const behind = replace(
    l10n.t('Attach the dialogue tag to the speech after it'),
    block,
    { from: at, to: at + 1 },
    ':',
  );
  return newSentence(block.text, next)
    ? [before, behind]
    : /^I\b/.test(block.text.slice(next.from + 1))
      ? [comma, before, behind]
      : [before, behind, comma];
}
