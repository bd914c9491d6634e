import { OBJECT_PRONOUNS, DETERMINERS } from '../../analysis/words/function-words.js';
import { isCapital } from '../../analysis/words/words.js';
import type { Prose } from '../../manuscript/block.js';
import { defineRule, type Edit, type Fix, type Level } from '../rule.js';
import { runOfWords, tagAt, type TagReading } from './clause.js';
import { ENDING_NAMES, endingsBefore, goesOn } from './endings.js';
import { firstLetter, insideOf, joinsIn, lastSign, opensSentence, roomAfter, type Join } from './joins.js';
import { markBeforeTag } from './other-way.js';
import { standsAsTag } from './stands.js';

/** `"I'm leaving" Petra said.` */
export const missingMarkBeforeTag = defineRule({
  id: 'dialogue/missing-mark-before-tag',
  scope: 'block',
  level: 'warning',
  otherWay: markBeforeTag,
  summary: 'Speech that a tag follows ends with a mark, a comma where there is no other.',
  reason: `Without a mark the words said and the words told run into one sentence. The comma stands inside the quotation marks, in American and in British fiction alike.
A phrase that the narration only holds up (*the word “bang” he said aloud*) needs none and is left alone.`,
  examples: `
“The boat is late” said Petra.
                ^^ No mark stands between the speech and its tag “said Petra”
"It was late yesterday" he said, "and the day before."
                     ^^ No mark stands between the speech and its tag “he said”
'Nobody asked you' Teodor muttered.
                ^^ No mark stands between the speech and its tag “Teodor muttered”
“The boat is late” She said.
                ^^ No mark stands between the speech and its tag “She said”

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
      const { at, tag, level, fixes } = found;
      const words = block.text.slice(tag.from, tag.to).replace(/\s+/g, ' ');
      report(block, { from: at, to: join.speech.to }, `No mark stands between the speech and its tag “${words}”`, { fixes, atMost: level });
    }
  },
});

interface Fault {
  readonly at: number;
  readonly tag: TagReading;
  readonly level: Level;
  readonly fixes: readonly Fix[];
}

/** Verbs that take a name or a text in marks for their object. */
const TAKES_WORDS = new Set('call write read sing print post type sign quote recite utter pronounce repeat mention translate chant name echo'.split(' '));

function fault(block: Prose, join: Join): Fault | undefined {
  const { text } = block;
  const room = roomAfter(block, join);
  const at = lastSign(text, join.speech);
  if (!room || !/[\p{L}\p{N}]/u.test(text[at] ?? '') || /\s/.test(text[join.speech.to - 2]!)) return undefined;
  const tag = tagAt(text, room.from, room.to);
  if (!tag) return undefined;
  const capital = !tag.named && !tag.small && text[tag.from] !== 'I';
  if (capital && standsAsTag(text, tag, room.to) !== 'sure') return undefined;
  const object = runOfWords(text, tag.to, room.to, 1)[0]?.lower ?? '';
  if (TAKES_WORDS.has(tag.base) && (OBJECT_PRONOUNS.has(object) || DETERMINERS.has(object) || object === '')) return undefined;
  const lower: Edit[] = capital ? [{ block, span: { from: tag.from, to: tag.from + 1 }, text: text[tag.from]!.toLowerCase() }] : [];
  const fixes = endingsBefore(tag.base, text, insideOf(join.speech).from, at + 1, goesOn(text, join))
    .map((ending): Fix => ({ title: `End the speech with ${ENDING_NAMES[ending]}`, edits: [{ block, span: { from: at + 1, to: at + 1 }, text: ending }, ...lower] }));
  const sure = tag.kind !== 'debated' && tag.kind !== 'thought' && opensWell(text, join) && isCapital(firstLetter(text, join.speech));
  return { at, tag, level: sure ? 'warning' : 'information', fixes };
}

/** Whether the quotation is surely said: it begins a sentence, or follows the comma of a tag. */
const opensWell = (text: string, join: Join): boolean => opensSentence(text, join) || /[,:]\s*$/.test(text.slice(join.before!.from, join.speech.from));
