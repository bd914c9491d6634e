import { isAbbreviation, isCapital } from '../../analysis/words/words.js';
import { isMarked, type Prose } from '../../manuscript/block.js';
import { defineRule, replace, type Fix, type Level } from '../rule.js';
import { capitalTagAt, tagAt, type TagReading } from './clause.js';
import { ENDING_NAMES, endingsBefore, goesOn, type Ending } from './endings.js';
import { newSentence } from './heads.js';
import { firstLetter, insideOf, isFitted, joinsIn, lastSign, writesSmall, type Join } from './joins.js';
import { commaBeforeTag } from './other-way.js';
import { standsAsTag } from './stands.js';

/** `"I'm leaving." Petra said.` */
export const periodBeforeTag = defineRule({
  id: 'dialogue/period-before-tag',
  scope: 'block',
  level: 'warning',
  otherWay: commaBeforeTag,
  summary: 'Speech that a tag follows ends with a comma, not with a full stop.',
  reason: `The tag (*she said*) belongs to the same sentence as the words it reports. A full stop tells readers that the sentence is over, and then it is not.
A question or exclamation mark and an ellipsis may stand before a tag. An act beside the speech is a sentence of its own and keeps the full stop.

Where the next speech could claim the tag as well, both ways to write it are offered, as information.`,
  examples: `
“The kettle is on.” said Petra.
                 ^^ The tag “said Petra” goes on with the sentence
“The kettle is on.” he said.
                 ^^ The tag “he said”
"I never asked for tea." the old woman muttered.
                      ^^ The tag “the old woman muttered”
“Do you want tea or only the cup.” Petra asked.
                                ^^ The tag “Petra asked” goes on with the sentence, so a question mark ends the speech
“I wonder whether the cup will do.” Petra asked.
                                 ^^ The tag “Petra asked” goes on with the sentence, so a comma ends the speech
'It was only a loan.' Teodor whispered, looking at his boots.
                   ^^ The tag “Teodor whispered”
“The kettle is on.” Said Petra.
                 ^^ The tag “Said Petra”
“The kettle is on.” Petra's mother said.
                 ^^ The tag “Petra's mother said”
“No.” Petra said, “Not the blue one.”
   ^^ “Petra said” may belong to the speech before or to the one after

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
      const words = block.text.slice(tag.from, tag.to).replace(/\s+/g, ' ');
      const endings = endingsBefore(tag.base, block.text, insideOf(join.speech).from, stop, goesOn(block.text, join));
      const ended = endings.map(ending => endFix(block, stop, tag, ending));
      if (level === 'information') {
        const message = found.shared
          ? `“${words}” may belong to the speech before or to the one after; the marks should tell`
          : `“${words}” reads like a tag, which goes on with the sentence: a full stop ends it too soon`;
        report(block, { from: stop, to: join.speech.to }, message, { fixes: found.shared ? sharedFixes(block, join, ended[0]!) : ended, atMost: level });
        continue;
      }
      const fixes = tag.kind === 'debated' ? [...ended, ownSentence(block, tag)] : ended;
      report(block, { from: stop, to: join.speech.to }, `The tag “${words}” goes on with the sentence, so ${ENDING_NAMES[endings[0]]} ends the speech`, { fixes });
    }
  },
});

interface Fault {
  readonly stop: number;
  readonly tag: TagReading;
  readonly level: Level;
  /** Whether the speech after the tag may own it. */
  readonly shared: boolean;
}

function fault(block: Prose, join: Join): Fault | undefined {
  const { text, size } = block;
  const { speech, after, next } = join;
  if (speech.open || after?.kind !== 'narration' || !isMarked(speech)) return undefined;
  const stop = lastSign(text, speech);
  if (text[stop] !== '.' || /[.…]/.test(text[stop - 1] ?? '') || /\.\s\.$/.test(text.slice(Math.max(0, stop - 2), stop + 1))) return undefined;
  if (isAbbreviation(/[\p{L}.]*$/u.exec(text.slice(Math.max(0, stop - 16), stop))?.[0] ?? '')) return undefined;
  const head = after.from + /^[*_]*/.exec(text.slice(after.from, after.from + 4))![0].length;
  if (!/\s/.test(text[head] ?? '')) return undefined;
  const limit = next ? Math.min(next.from, after.to) : Math.min(size, after.to);
  const tag = tagAt(text, head, limit) ?? capitalTagAt(text, head, limit);
  if (!tag || tag.kind === 'thought' && !tag.small) return undefined;
  if (tag.small && !writesSmall(block)) return { stop, tag, level: 'warning', shared: false };
  // What was said in the sentence before needs no tag: `He never said “Thanks.” He said “Drive safe.”`
  if (tag.kind === 'debated' || isFitted(text, join)) return undefined;
  const strength = standsAsTag(text, tag, limit);
  if (strength === 'none') return undefined;
  const shared = next !== undefined && /^[^.!?…:;]*,\s*$/.test(text.slice(tag.to, next.from)) && isCapital(firstLetter(text, next)) && next.from === after.to;
  return { stop, tag, level: shared || strength === 'weak' ? 'information' : 'warning', shared };
}

/** The sign that ends the speech; a capital that only the full stop gave the tag goes with it. */
function endFix(block: Prose, stop: number, { from, small, named, verbFirst }: TagReading, ending: Ending): Fix {
  const end = { block, span: { from: stop, to: stop + 1 }, text: ending };
  const first = block.text[from]!;
  const lower = small || named || (!verbFirst && /^(?:I|\p{Lu}\S*\s\p{Lu})/u.test(block.text.slice(from, from + 40).replace(/^I(?=\p{L})/u, 'i'))) ? [] : [{ block, span: { from, to: from + 1 }, text: first.toLowerCase() }];
  return { title: `End the speech with ${ENDING_NAMES[ending]}`, edits: [end, ...lower] };
}

const ownSentence = (block: Prose, tag: TagReading): Fix => {
  const letter = block.text[tag.from]!;
  return replace('Make the beat a sentence of its own', block, { from: tag.from, to: tag.from + 1 }, letter.toUpperCase());
};

/** Ways to tell whose a tag is that stands between two speeches: the sentence goes on after it, or a new one begins, or it leads on. */
function sharedFixes(block: Prose, { next, after }: Join, comma: Fix): Fix[] {
  if (!next || !after) return [comma];
  const at = block.text.lastIndexOf(',', next.from);
  const before: Fix = { title: 'Give the tag to the speech before', edits: [...comma.edits, { block, span: { from: at, to: at + 1 }, text: '.' }] };
  const behind = replace('Give the tag to the speech after', block, { from: at, to: at + 1 }, ':');
  return newSentence(block.text, next) ? [before, behind] : /^I\b/.test(block.text.slice(next.from + 1)) ? [comma, before, behind] : [before, behind, comma];
}
