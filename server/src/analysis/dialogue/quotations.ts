import { isMarked, type Prose, type PlacedQuotation } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import type { Scene } from '../structure/outline.js';
import type { Evidence, Quotation, Mode } from './types.js';
import { actorAfter, actorBefore } from './beatActor.js';
import { messagesIn } from './labelledModes.js';
import { withMarkModes } from './markModes.js';
import { inItalics, mayBeThought, withoutItalicText } from './italics.js';
import { modeByMarks, modeByParagraph, modeByTag } from './mode.js';
import { isWrittenText, mayHoldWrittenText } from './writtenText.js';
import { tagAfter, tagBefore, type FoundTag } from './tag.js';
import { BEAT_CONFIDENCE, NAMED_TAG_CONFIDENCE, SAME_PARAGRAPH_CONFIDENCE } from './limits.js';

/** The quotations of a scene in order, with their speakers as far as their own paragraphs tell. */
export const quotationsOf: (scene: Scene) => readonly Quotation[] = memo(scene => {
  if (scene.part !== undefined) return withinPart(quotationsOf(scene.part.of), scene);
  const quotations: Quotation[] = [];
  let group = 0;
  let signs: Mode | null = null;
  scene.blocks.forEach((block, at) => {
    if (block.kind !== 'prose') return;
    const read = linesOfBlock(block);
    for (const line of read) {
      if (line.mode === 'sign' && !line.inline.outer && isMarked(line.inline)) signs = 'sign';
      const before = quotations.at(-1);
      const goesOn = line.inline.continues && before !== undefined;
      if (!goesOn && line.first) group++;
      if (goesOn && before.mode === 'writing') {
        quotations.push({ ...line, ...NOBODY, mode: 'writing', at, group });
        continue;
      }
      quotations.push(
        goesOn && line.speaker === null && before.speaker !== null
          ? { ...line, at, group, ...said(before.speaker, 'continuation', 0.95 * before.confidence) }
          : { ...line, at, group },
      );
    }
  });
  const told = withMessages(scene, signs === null ? quotations : quotations.map(asSigned));
  return withoutItalicText(scene, withMarkModes(scene, told));
});

/** One signed line tells what the same marks mean in the rest of the scene; italics and signs are judged apart. */
const asSigned = (quotation: Quotation): Quotation =>
  quotation.mode === 'thought' && !quotation.inline.outer && isMarked(quotation.inline) && !isThought(quotation)
    ? { ...quotation, mode: 'sign' }
    : quotation;

/** The same with the labelled lines that are messages. */
function withMessages(scene: Scene, quotations: readonly Quotation[]): readonly Quotation[] {
  if (!quotations.some(({ inline: { label } }) => label?.chat === false)) return quotations;
  const messages = messagesIn(scene, quotations);
  return messages.size === 0
    ? quotations
    : quotations.map(quotation => (messages.has(quotation) ? { ...quotation, mode: 'text' } : quotation));
}

/** Those of a scene's quotations that stand in a part of it, their paragraphs counted from its first. */
export function withinPart(quotations: readonly Quotation[], { part, blocks }: Scene): readonly Quotation[] {
  const from = part?.from ?? 0;
  return quotations.flatMap(quotation =>
    quotation.at >= from && quotation.at < from + blocks.length ? { ...quotation, at: quotation.at - from } : [],
  );
}

/** Whether a quotation's tag has a verb of thinking, whatever the same marks mean elsewhere. */
const isThought = ({ tag, block }: Quotation): boolean =>
  tag !== null && /^(?:thought|thinks?|wonder)/.test(block.text.slice(tag.verb.from, tag.verb.to));

type Read = Omit<Quotation, 'at' | 'group'> & { readonly first: boolean };

const linesOfBlock = memo((block: Prose): readonly Read[] => {
  const quotations = block.inlines.flatMap((part): PlacedQuotation[] =>
    part.kind === 'speech'
      ? [part]
      : part.kind === 'thought' && mayBeThought(block, part)
        ? [inItalics(block, part)]
        : [],
  );
  if (quotations.length === 0) return [];
  const mayBeWriting = mayHoldWrittenText(block);
  const writing = quotations.map(
    (quotation, i) =>
      mayBeWriting &&
      quotation.label === undefined &&
      isWrittenText(block, quotation, quotations[i - 1]?.to ?? 0, quotations[i + 1]?.from ?? block.size),
  );
  const tags = quotations.map((quotation, i) =>
    writing[i] ? null : tagOf(block, quotation, quotations[i - 1]?.to ?? 0, quotations[i + 1]?.from ?? block.size),
  );
  const paragraphMode = modeByParagraph(block);
  const named = tags.find(tag => tag?.subject.kind === 'name');
  const actor = named ? null : actorOf(block, quotations);
  return quotations.map((quotation, i) => {
    const tag = tags[i] ?? null;
    const mode = modeByTag(tag, quotation, block) ?? (quotation.outer ? null : paragraphMode) ?? modeByMarks(quotation);
    const own = { block, inline: quotation, mode, tag, first: i === 0 || writing[i - 1] !== writing[i] };
    if (writing[i]) return { ...own, mode: 'writing', ...NOBODY };
    if (quotation.label)
      return {
        ...own,
        mode: quotation.label.chat ? 'text' : 'speech',
        tag: null,
        first: quotation.label.from !== quotations[i - 1]?.label?.from,
        ...said(quotation.label.name, 'tag', NAMED_TAG_CONFIDENCE),
      };
    if (tag?.subject.kind === 'name') return { ...own, ...said(tag.name, 'tag', NAMED_TAG_CONFIDENCE) };
    if (tag === null && named) return { ...own, ...said(named.name, 'paragraph', SAME_PARAGRAPH_CONFIDENCE) };
    if (tag === null && !named && actor && !tags.some(other => other !== null))
      return { ...own, ...said(actor.name, actor.leadsIn ? 'lead-in' : 'beat', BEAT_CONFIDENCE) };
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
 * A quotation's tag, or null. A tag between two quotations belongs to the first, unless a sentence ends before it and a
 * comma follows.
 */
function tagOf(block: Prose, quotation: PlacedQuotation, floor: number, limit: number): FoundTag | null {
  const [after, before] = [tagAfter(block, quotation, limit), tagBefore(block, quotation, floor)];
  return after !== null && isOwn(block, quotation, after, before) ? after : before;
}

/**
 * Whether what stands behind a quotation is its tag. Behind a whole sentence in italics narration goes on: `*It was
 * late.* Nobody said a word.` Behind one that a tag led in to, an act begins: `He said, "Come in." I laughed.`
 */
const isOwn = (block: Prose, quotation: PlacedQuotation, after: FoundTag, before: FoundTag | null): boolean =>
  !(endsInItalics(block, quotation) && /^(?!I\b)\p{Lu}/u.test(block.text.slice(after.from))) &&
  !(
    before !== null &&
    before.manner !== 'debated' &&
    after.manner === 'debated' &&
    /[.!?…]["”’'»]$/.test(block.text.slice(quotation.from, quotation.to))
  );

const endsInItalics = ({ text }: Prose, { openingMark, to }: PlacedQuotation): boolean =>
  /[*_]/.test(openingMark) && /\.[*_]+$/.test(text.slice(Math.max(0, to - 4), to));

/** The actor of the beat beside a paragraph's speech: before its first quotation, else right after it. */
function actorOf(
  block: Prose,
  quotations: readonly PlacedQuotation[],
): { readonly name: string; readonly leadsIn: boolean } | null {
  if (block.language !== null) return null;
  const first = quotations[0]!;
  const before = actorBefore(block, 0, first.from);
  if (before) return { name: before.name, leadsIn: /[,:]\s*$/.test(block.text.slice(0, first.from)) };
  for (let i = 0; i < quotations.length; i++) {
    const after = actorAfter(block, quotations[i]!.to, quotations[i + 1]?.from ?? block.size);
    if (after) return { name: after.name, leadsIn: false };
  }
  return null;
}
