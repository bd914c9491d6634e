import type { Quotation } from '../../analysis/dialogue/types.js';
import type { Member, Roster } from '../../analysis/cast/cast.js';
import { mentionsOf } from '../../analysis/mentions/mentions.js';
import { memberNamed, taggedMember } from '../../analysis/cast/taggedMember.js';
import type { Prose } from '../../manuscript/block.js';
import { memo2 } from '../../manuscript/memo.js';

/** A paragraph in which somebody speaks. */
export interface Talk {
  /** Index of its block in the scene. */
  readonly at: number;
  readonly block: Prose;
  /** Its quotations, thoughts left out. */
  readonly quotations: readonly Quotation[];
  /** Those whom its tags name, each once, in order. */
  readonly named: readonly Member[];
  /** Those of the cast who act in its narration, tags included, each once. */
  readonly acting: readonly Member[];
  /** The person whom the engine takes for its speaker, where that is one: by name in the cast. */
  readonly speaker: Member | null;
  /** Probability of that; 0 without one. */
  readonly confidence: number;
  /** It goes on with the speech of the paragraph before. */
  readonly continues: boolean;
  /** Letters of its narration. */
  readonly narrationLetters: number;
}

/**
 * The paragraphs of a scene in which somebody speaks aloud, signs or writes; lines of a script or chat, whose form
 * tells whose each is, left out.
 */
export const talksOf: (quotations: readonly Quotation[], roster: Roster) => readonly Talk[] = memo2(
  (quotations, roster) => {
    const talks: Talk[] = [];
    for (let i = 0; i < quotations.length;) {
      let j = i + 1;
      while (j < quotations.length && quotations[j]!.at === quotations[i]!.at) j++;
      const said = quotations
        .slice(i, j)
        .filter(({ mode, inline }) => mode !== 'thought' && mode !== 'writing' && inline.label === undefined)
        .map(ownTag);
      if (said.length > 0) talks.push(talkOf(said, roster));
      i = j;
    }
    return talks;
  },
);

/** The line without what only looks like its tag: `Petra said nothing`, `said Petra's brother` taken for Petra's. */
const ownTag = (quotation: Quotation): Quotation => {
  if (quotation.tag === null) return quotation;
  const {
    tag: { subject, verb },
    block: { text },
  } = quotation;
  const isNone = /^\s+(?:nothing|no more|not a word|naught|very little|little)\b/.test(
    text.slice(Math.max(subject.to, verb.to)).slice(0, 16),
  );
  const isOther = !/^(?:was|were|is|are|came|comes)$/.test(text.slice(verb.from, verb.to));
  return isNone ||
    (isOther && subject.kind === 'name' && /^['’]s\s+\p{Ll}/u.test(text.slice(subject.to, subject.to + 4)))
    ? { ...quotation, tag: null }
    : quotation;
};

function talkOf(quotations: readonly Quotation[], roster: Roster): Talk {
  const { at, block, inline } = quotations[0]!;
  const speakers = new Set(quotations.map(({ speaker }) => speaker));
  const speaker =
    speakers.size === 1 && quotations[0]!.speaker !== null ? memberNamed(quotations[0]!.speaker, roster) : null;
  return {
    at,
    block,
    quotations,
    speaker,
    named: [...new Set(quotations.map(quotation => taggedMember(quotation, roster)))].filter(member => member !== null),
    acting: actorsIn(block, roster),
    confidence: speaker === null ? 0 : Math.min(...quotations.map(quotation => quotation.confidence)),
    continues: inline.continues,
    narrationLetters: narrationLettersIn(block),
  };
}

/** Those of the cast who are subjects in a paragraph's narration. */
const actorsIn = (block: Prose, roster: Roster): readonly Member[] =>
  [
    ...new Set(
      mentionsOf(block)
        .filter(({ kind, spoken, role }) => kind === 'name' && !spoken && role === 'subject')
        .map(({ text }) => memberNamed(text, roster)),
    ),
  ].filter(member => member !== null);

const narrationLettersIn = ({ text, inlines }: Prose): number =>
  inlines.reduce(
    (sum, { kind, from, to }) =>
      kind === 'narration' ? sum + (text.slice(from, to).match(/\p{L}/gu)?.length ?? 0) : sum,
    0,
  );

/** Whether two paragraphs of a scene stand one right behind the other, without narration between. */
export const adjoin = (a: Talk, b: Talk): boolean => b.at === a.at + 1;
