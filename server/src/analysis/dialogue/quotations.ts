import type { Prose, PlacedQuotation } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import type { Scene } from '../structure/outline.js';
import type { Evidence, Quotation, Mode } from './types.js';
import { actorAfter, actorBefore } from './beatActor.js';
import { modeByMarks, modeByParagraph, modeByTag } from './mode.js';
import { isWrittenText, mayHoldWrittenText } from './writtenText.js';
import { tagAfter, tagBefore, type FoundTag } from './tag.js';

/** The quotations of a scene in order, and who speaks each as far as its own paragraph tells. */
export const quotationsOf = memo((scene: Scene): readonly Quotation[] => {
  const lines: Quotation[] = [];
  let group = 0;
  let signs: Mode | null = null;
  scene.blocks.forEach((block, at) => {
    if (block.kind !== 'prose') return;
    const read = linesOfBlock(block);
    for (const line of read) {
      if (line.mode === 'sign' && !line.inline.outer) signs = 'sign';
      const before = lines.at(-1);
      const goesOn = line.inline.continues && before !== undefined;
      if (!goesOn && line.first) group++;
      if (goesOn && before.mode === 'writing') {
        lines.push({ ...line, ...NOBODY, mode: 'writing', at, group });
        continue;
      }
      lines.push(
        goesOn && line.speaker === null && before.speaker !== null
          ? { ...line, at, group, ...said(before.speaker, 'continuation', 0.95 * before.confidence) }
          : { ...line, at, group },
      );
    }
  });
  // One signed line tells what the same marks mean in the rest of the scene.
  return signs === null
    ? lines
    : lines.map(line =>
        line.mode === 'thought' && !line.inline.outer && !isThought(line) ? { ...line, mode: 'sign' } : line,
      );
});

/** A tag that says `thought` means it, whatever the same marks mean elsewhere. */
const isThought = ({ tag, block }: Quotation): boolean =>
  tag !== null && /^(?:thought|thinks?|wonder)/.test(block.text.slice(tag.verb.from, tag.verb.to));

type Read = Omit<Quotation, 'at' | 'group'> & { readonly first: boolean };

/** How surely a tag's own form names its speaker: a name by verb position. Measured on labelled texts. */
const NAMED = 0.97;
const SAME_PARAGRAPH = 0.94;
const BEAT = 0.85;

const linesOfBlock = memo((block: Prose): readonly Read[] => {
  const speeches = block.inlines.filter((part): part is PlacedQuotation => part.kind === 'speech');
  if (speeches.length === 0) return [];
  const mayBeWriting = mayHoldWrittenText(block);
  const writing = speeches.map(
    (speech, i) =>
      mayBeWriting &&
      speech.label === undefined &&
      isWrittenText(block, speech, speeches[i - 1]?.to ?? 0, speeches[i + 1]?.from ?? block.size),
  );
  const tags = speeches.map((speech, i) =>
    writing[i] ? null : tagOf(block, speech, speeches[i - 1]?.to ?? 0, speeches[i + 1]?.from ?? block.size),
  );
  const paragraphMode = modeByParagraph(block);
  const named = tags.find(tag => tag?.subject.kind === 'name');
  const actor = named ? null : actorOf(block, speeches);
  return speeches.map((speech, i) => {
    const tag = tags[i] ?? null;
    const mode = modeByTag(tag, speech, block) ?? (speech.outer ? null : paragraphMode) ?? modeByMarks(speech);
    const own = { block, inline: speech, mode, tag, first: i === 0 || writing[i - 1] !== writing[i] };
    if (writing[i]) return { ...own, mode: 'writing', ...NOBODY };
    if (speech.label)
      return {
        ...own,
        mode: speech.label.chat ? 'text' : 'speech',
        tag: null,
        first: speech.label.from !== speeches[i - 1]?.label?.from,
        ...said(speech.label.name, 'tag', NAMED),
      };
    if (tag?.subject.kind === 'name') return { ...own, ...said(tag.name, 'tag', NAMED) };
    if (tag === null && named) return { ...own, ...said(named.name, 'paragraph', SAME_PARAGRAPH) };
    if (tag === null && !named && actor && !tags.some(other => other !== null))
      return { ...own, ...said(actor.name, actor.leadsIn ? 'lead-in' : 'beat', BEAT) };
    return { ...own, ...NOBODY };
  });
});

const NOBODY = { speaker: null, evidence: 'unknown', confidence: 0, candidates: [] } as const;

const said = (speaker: string, evidence: Evidence, confidence: number) => ({
  speaker,
  evidence,
  confidence,
  candidates: [{ name: speaker, p: confidence }],
});

/**
 * A quotation's tag. One that stands between two quotations belongs to the first, unless a sentence ends before it and
 * a comma leads on.
 */
function tagOf(block: Prose, speech: PlacedQuotation, floor: number, limit: number): FoundTag | null {
  return tagAfter(block, speech, limit) ?? tagBefore(block, speech, floor);
}

/** The name whose deed stands beside the paragraph's speech: before its first quotation, else right behind it. */
function actorOf(
  block: Prose,
  speeches: readonly PlacedQuotation[],
): { readonly name: string; readonly leadsIn: boolean } | null {
  const first = speeches[0]!;
  const before = actorBefore(block, 0, first.from);
  if (before) return { name: before.name, leadsIn: /[,:]\s*$/.test(block.text.slice(0, first.from)) };
  for (let i = 0; i < speeches.length; i++) {
    const after = actorAfter(block, speeches[i]!.to, speeches[i + 1]?.from ?? block.size);
    if (after) return { name: after.name, leadsIn: false };
  }
  return null;
}
