import { mentionsOf } from '../../analysis/cast/mentions.js';
import type { Block, Inline, Prose, Speech } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { tagAt } from '../dialogue/clause.js';
import { joinsIn } from '../dialogue/joins.js';
import { defineRule, replace } from '../rule.js';

/** A speech that is closed at its paragraph's end and goes on in the next. */
export const closedThenContinues = defineRule({
  id: 'quotes/closed-then-continues',
  scope: 'scene',
  level: 'hint',
  summary: 'A speech that goes on in the next paragraph is left open at the end of the first.',
  reason: `A closing mark at a paragraph's end hands the word to the other person. When the next paragraph turns out to be the same speaker (its tag names them again, or
the words address the other of the two who talk), leave the mark out, or say in between what made the speaker pause.`,
  examples: `
“I counted the boats,” said Petra. “All of them.”
                                                ^ “Petra” goes on speaking in the next paragraph
“Then I counted them again,” said Petra, “and there was one too many.”

Teodor opened the gate. “Come in.”

Petra shook the rain from her hat. “I counted the boats.”
                                                        ^ “Petra” goes on speaking in the next paragraph
“There was one too many.” She turned away. “What do we do now, Teodor?”
Teodor had no answer.

“I counted the boats,” said Petra. “All of them.”
“Then count them again,” said Teodor.
“I did,” said Petra.
`,
  check({ blocks }, { report }) {
    const written = blocks.filter(block => block.kind !== 'directive');
    written.forEach((block, at) => {
      const next = written[at + 1];
      const speech = closedEnd(block);
      if (!speech || block.kind !== 'prose' || next?.kind !== 'prose' || next.inlines[0]?.kind !== 'speech' || next.inlines[0].marks !== speech.marks) return;
      const [name, second] = namesIn(block);
      if (name === undefined || second !== undefined || !goesOn(name, block, next, written.slice(Math.max(0, at - AROUND), at + 1 + AROUND))) return;
      report(block, { from: speech.to - 1, to: speech.to }, `“${name}” goes on speaking in the next paragraph: there the mark is left out`, {
        fixes: [replace('Leave the speech open', block, { from: speech.to - 1, to: speech.to }, '')],
      });
    });
  },
});

/** How many paragraphs on either side tell who else talks. */
const AROUND = 3;

/** The closed speech with which a paragraph ends. */
function closedEnd(block: Block): Speech | undefined {
  const last = block.kind === 'prose' ? block.inlines.at(-1) : undefined;
  return last?.kind === 'speech' && !last.open && last.outer && last.to === block.size && last.marks !== '—' ? last : undefined;
}

/** The names that tags and clauses of a paragraph's narration have for subject. */
const namesIn = memo((block: Block): readonly string[] => {
  if (block.kind !== 'prose') return [];
  const tagged = joinsIn(block).flatMap(({ after }) => nameOfTag(block, after) ?? []);
  const acting = mentionsOf(block).flatMap(({ kind, role, spoken, text }) => (kind === 'name' && role === 'subject' && !spoken ? [text] : []));
  return [...new Set([...tagged, ...acting])];
});

/** The name in the tag with which the narration begins. */
function nameOfTag(block: Prose, narration: Inline | undefined): string | undefined {
  const tag = narration?.kind === 'narration' ? tagAt(block.text, narration.from, narration.to) : undefined;
  return tag?.subject.kind === 'name' ? block.text.slice(tag.subject.from, tag.subject.to) : undefined;
}

/** Whether a tag of the paragraph, after speech or before it, says that the one of this name speaks. */
const speaksIn = (block: Prose, name: string): boolean =>
  joinsIn(block).some(({ after }) => nameOfTag(block, after) === name) || mentionsOf(block).some(({ text, verb, role, spoken }) => text === name && verb === 'speech' && role === 'subject' && !spoken);

function goesOn(name: string, block: Prose, next: Prose, around: readonly Block[]): boolean {
  const named = namesIn(next);
  if (named.length > 0) return named.length === 1 && named[0] === name && nameOfTag(next, joinsIn(next)[0]?.after) === name && speaksIn(block, name);
  const others = new Set(around.flatMap(namesIn).filter(other => other !== name));
  const addressed = mentionsOf(next).filter(({ vocative }) => vocative).map(({ text }) => text);
  if (others.size !== 1 || addressed.length === 0 || !addressed.every(other => others.has(other))) return false;
  return mentionsOf(next).every(({ spoken, kind }) => spoken || kind !== 'name') && mentionsOf(block).every(({ vocative, text }) => !vocative || text !== name);
}
