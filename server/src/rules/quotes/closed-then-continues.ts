import { mentionsOf, type Mention } from '../../analysis/cast/mentions.js';
import type { Block, Prose, Speech } from '../../manuscript/block.js';
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
      if (!speech || block.kind !== 'prose' || next?.kind !== 'prose' || next.inlines[0]?.kind !== 'speech') return;
      const name = nameIn(block);
      if (name === undefined || !goesOn(name, block, next, written.slice(Math.max(0, at - AROUND), at + 1 + AROUND))) return;
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

/** The one name that speaks or acts in a paragraph's narration. */
function nameIn(block: Block): string | undefined {
  if (block.kind !== 'prose') return undefined;
  const names = new Set(mentionsOf(block).filter(acts).map(({ text }) => text));
  return names.size === 1 ? [...names][0] : undefined;
}

const acts = ({ kind, role, spoken, verb }: Mention): boolean => kind === 'name' && role === 'subject' && !spoken && (verb === 'speech' || verb === 'beat');

function goesOn(name: string, block: Prose, next: Prose, around: readonly Block[]): boolean {
  const named = nameIn(next);
  const [first] = joinsIn(next);
  if (named !== undefined) {
    const tag = first?.after?.kind === 'narration' ? tagAt(next.text, first.after.from, first.after.to) : undefined;
    return named === name && tag !== undefined && next.text.slice(tag.subject.from, tag.subject.to) === name;
  }
  const others = new Set(around.flatMap(nameIn).filter(other => other !== undefined && other !== name));
  const told = mentionsOf(next).filter(({ spoken, kind }) => !spoken && kind === 'name');
  const addressed = mentionsOf(next).filter(({ vocative }) => vocative).map(({ text }) => text);
  return others.size === 1 && told.length === 0 && addressed.length > 0 && addressed.every(other => others.has(other)) && mentionsOf(block).every(({ vocative, text }) => !vocative || text !== name);
}
