import * as l10n from '@vscode/l10n';
import { OBJECT_PRONOUNS, DETERMINERS } from '../../lexicon/functionWords.js';
import { isCapital } from '../../text/tokens.js';
import type { Prose } from '../../manuscript/block.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, type FixEdit, type Fix, type Level } from '../definition/rule.js';
import { runOfWords, tagAt, type TagReading } from '../support/dialogue/tagClause.js';
import { endingsBefore, sentenceGoesOn, type Ending } from '../support/dialogue/endings.js';
import {
  firstLetter,
  insideOf,
  joinsIn,
  lastSign,
  opensSentence,
  roomAfter,
  type Join,
} from '../support/dialogue/joins.js';
import { markBeforeTag } from '../support/dialogue/conventions.js';
import { standsAsTag } from '../support/dialogue/standsAsTag.js';
import { wordList } from '../../text/wordList.js';

/** `"I'm leaving" Petra said.` */
export const missingMarkBeforeTag = defineRule({
  id: 'dialogue/missing-mark-before-tag',
  scope: 'block',
  level: 'warning',
  otherWay: markBeforeTag,
  title: 'Missing punctuation before a dialogue tag',
  summary: 'Speech before a dialogue tag ends with a comma, a question mark or an exclamation mark.',
  reason: `Without punctuation, the spoken words and the narration run into one sentence. The comma goes inside the quotation marks, in American and British
fiction alike. A phrase that the narration only quotes (*a quiet “thanks” he muttered*) needs none and is left alone.`,
  source: 'The Chicago Manual of Style, 17th edition, chapter 13',
  examples: `
“The boat is late” said Petra.
                ^^ Insert a comma: the dialogue tag “said Petra” follows
"It was late yesterday" he said, "and the day before."
                     ^^ Insert a comma: the dialogue tag “he said” follows
'Nobody asked you' Teodor muttered.
                ^^ Insert a comma: the dialogue tag “Teodor muttered” follows
“The boat is late” She said.
                ^^ Insert a comma: the dialogue tag “She said” follows

“The boat is late,” said Petra.
“The boat is late—” said Petra.
He took the word “late” she said so often, and weighed it.
“Gannet” they called it, though nobody knew why.
“The boat is late.” She said nothing more.
Petra read “The Long Voyage” she said she had been given.
`,
  check(block, { report }) {
    for (const join of joinsIn(block)) {
      const found = fault(block, join);
      if (!found) continue;
      const { at, tag, ending, level, fixes } = found;
      report(block, { from: at, to: join.speech.to }, messageFor(ending, excerpt(block.text.slice(tag.from, tag.to))), {
        fixes,
        atMost: level,
      });
    }
  },
});

interface MissingMark {
  readonly at: number;
  readonly tag: TagReading;
  /** The likeliest end of the speech. */
  readonly ending: Ending;
  readonly level: Level;
  readonly fixes: readonly Fix[];
}

function messageFor(ending: Ending, tag: string): string {
  switch (ending) {
    case ',':
      return l10n.t('Insert a comma: the dialogue tag “{0}” follows', tag);
    case '?':
      return l10n.t('Insert a question mark: the dialogue tag “{0}” follows', tag);
    case '!':
      return l10n.t('Insert an exclamation mark: the dialogue tag “{0}” follows', tag);
  }
}

function insertTitle(ending: Ending): string {
  switch (ending) {
    case ',':
      return l10n.t('Insert a comma');
    case '?':
      return l10n.t('Insert a question mark');
    case '!':
      return l10n.t('Insert an exclamation mark');
  }
}

/** Verbs that take a name or a text in marks for their object. */
const TAKES_WORDS = new Set(
  wordList(`
    call chant echo mention name post print pronounce quote read recite repeat sign sing translate type utter write`),
);

function fault(block: Prose, join: Join): MissingMark | undefined {
  const { text } = block;
  const room = roomAfter(block, join);
  const at = lastSign(text, join.speech);
  if (!room || !/[\p{L}\p{N}]/u.test(text[at] ?? '') || /\s/.test(text[join.speech.to - 2]!)) return undefined;
  const tag = tagAt(text, room.from, room.to);
  if (!tag) return undefined;
  const capital = !tag.keepsCapital && !tag.small;
  if (capital && standsAsTag(text, tag, room.to) !== 'sure') return undefined;
  const object = runOfWords(text, tag.to, room.to, 1)[0]?.lower ?? '';
  if (TAKES_WORDS.has(tag.base) && (OBJECT_PRONOUNS.has(object) || DETERMINERS.has(object) || object === ''))
    return undefined;
  const lower: FixEdit[] = capital
    ? [{ block, span: { from: tag.from, to: tag.from + 1 }, text: text[tag.from]!.toLowerCase() }]
    : [];
  const endings = endingsBefore(tag.base, text, insideOf(join.speech).from, at + 1, sentenceGoesOn(text, join));
  const fixes = endings.map((ending): Fix => ({
    title: insertTitle(ending),
    edits: [{ block, span: { from: at + 1, to: at + 1 }, text: ending }, ...lower],
  }));
  const sure =
    tag.manner !== 'debated' &&
    tag.manner !== 'thought' &&
    opensWell(text, join) &&
    isCapital(firstLetter(text, join.speech));
  return { at, tag, ending: endings[0], level: sure ? 'warning' : 'information', fixes };
}

/** Whether the quotation is surely said: it begins a sentence, or follows the comma of a tag. */
const opensWell = (text: string, join: Join): boolean =>
  opensSentence(text, join) || /[,:]\s*$/.test(text.slice(join.before!.from, join.speech.from));
