import { isOwnLabel } from '../../manuscript/forms/speakerLabel.js';
import { NARRATOR } from '../cast/replies.js';
import type { Mention } from '../mentions/mentions.js';
import type { Evidence, Quotation } from '../dialogue/types.js';
import type { Scene } from '../structure/outline.js';
import { pronounFit } from './evidence/turnView.js';
import type { SceneContext } from './sceneContext.js';
import {
  BARE_THOUGHT_CONFIDENCE,
  BESIDE_THOUGHT_CONFIDENCE,
  LABEL_CONFIDENCE,
  MIN_CANDIDATE_PRONOUN_FIT,
  NAMED_THOUGHT_POINTS,
  NEAR_SUBJECT_PARAGRAPHS,
  PRESENCE_PARAGRAPHS,
  SAME_THINKER_PARAGRAPHS,
  SURE_PRONOUN_FIT,
  TOLD_THOUGHT_CONFIDENCE,
} from './limits.js';

/** Whose a line is, and by what. */
export type Thinker = Pick<Quotation, 'speaker' | 'evidence' | 'confidence' | 'candidates'>;

/**
 * Whose the lines of a scene are that are no turns of a conversation, by their index: thoughts in italics are of whom
 * their tag or paragraph names, else of whom the scene is told about; messages are of whom their label names. Other
 * lines are left out.
 */
export function thinkersOf(
  scene: Scene,
  context: SceneContext,
  quotations: readonly Quotation[],
  isAside: (quotation: Quotation) => boolean,
): ReadonlyMap<number, Thinker> {
  const out = new Map<number, Thinker>();
  const central = centralOf(scene, context, quotations.filter(isAside));
  let last: { readonly at: number; readonly who: number } | null = null;
  quotations.forEach((quotation, i) => {
    if (!isAside(quotation)) return;
    const { label } = quotation.inline;
    if (label !== undefined) {
      out.set(i, answer(ownerOf(label.name, context), 'tag', LABEL_CONFIDENCE));
      return;
    }
    const called = calledIn(context, quotation);
    const before = last !== null && quotation.at - last.at <= SAME_THINKER_PARAGRAPHS ? last.who : -1;
    const near = before === called ? -1 : before;
    const { who, name, evidence, confidence } = thinkerOf(context, quotation, near, central === called ? -1 : central);
    if (who >= 0) last = { at: quotation.at, who };
    out.set(i, answer(name ?? context.candidates[who]?.name ?? null, evidence, confidence));
  });
  return out;
}

interface Found {
  /** Index among the candidates; -1 for nobody of them. */
  readonly who: number;
  /** A name that no candidate has. */
  readonly name?: string;
  readonly evidence: Evidence;
  readonly confidence: number;
}

/** Who thinks a line. `near`: who thought the line before, else `central`, whom the scene is told about. */
function thinkerOf(context: SceneContext, { at, block, inline, tag }: Quotation, near: number, central: number): Found {
  if (tag !== null) {
    const written = block.text.slice(tag.subject.from, tag.subject.to).replace(/\s+/g, ' ');
    if (tag.subject.kind !== 'pronoun') {
      const who = candidateAt(context, at, tag.subject.from, tag.subject.to);
      return who >= 0
        ? { who, evidence: 'tag', confidence: TOLD_THOUGHT_CONFIDENCE }
        : { who: -1, name: written, evidence: 'tag', confidence: TOLD_THOUGHT_CONFIDENCE };
    }
    return byPronoun(context, at, inline.from, written.toLowerCase(), near, central, TOLD_THOUGHT_CONFIDENCE);
  }
  const beside = subjectBeside(context, at, inline.from);
  if (beside === null)
    return { who: near >= 0 ? near : central, evidence: 'model', confidence: BARE_THOUGHT_CONFIDENCE };
  return beside.mention.kind === 'pronoun'
    ? byPronoun(context, at, inline.from, beside.mention.text, near, central, BESIDE_THOUGHT_CONFIDENCE)
    : { who: beside.who, evidence: 'beat', confidence: BESIDE_THOUGHT_CONFIDENCE };
}

/** Whom a pronoun beside a thought means: somebody named in its paragraph before, else who thought last. */
function byPronoun(
  context: SceneContext,
  at: number,
  from: number,
  pronoun: string,
  near: number,
  central: number,
  confidence: number,
): Found {
  if (pronoun === 'i')
    return context.narrator >= 0
      ? { who: context.narrator, evidence: 'pronoun', confidence }
      : { who: -1, name: NARRATOR, evidence: 'pronoun', confidence };
  // What a machine shows nobody thinks.
  if (pronoun === 'it') return { who: -1, evidence: 'unknown', confidence: 0 };
  // Those of whom the pronoun is known come before those of whom it may be.
  for (const least of [SURE_PRONOUN_FIT, MIN_CANDIDATE_PRONOUN_FIT]) {
    const fits = (who: number): boolean => who >= 0 && pronounFit(context.candidates[who]!, pronoun) >= least;
    const own = mentionsIn(context, at).findLast(
      ({ mention, who }) => isSubject(mention) && mention.kind !== 'pronoun' && mention.to <= from && fits(who),
    );
    const who =
      own?.who ??
      [near, lastNamed(context, at, fits, NEAR_SUBJECT_PARAGRAPHS), central].find(fits) ??
      lastNamed(context, at, fits, PRESENCE_PARAGRAPHS);
    if (who >= 0) return { who, evidence: 'pronoun', confidence };
  }
  return { who: -1, evidence: 'unknown', confidence: 0 };
}

/** Who is last named in the narration of some paragraphs before one, among those who fit; -1 for none. */
function lastNamed(context: SceneContext, at: number, fits: (who: number) => boolean, paragraphs: number): number {
  for (let i = context.starts[at]! - 1; i >= 0 && at - context.mentions[i]!.at <= paragraphs; i--) {
    const { mention, who } = context.mentions[i]!;
    if (!mention.spoken && fits(who)) return who;
  }
  return -1;
}

const isSubject = ({ spoken, role }: Mention): boolean => !spoken && role === 'subject';

const mentionsIn = ({ mentions, starts }: SceneContext, at: number): SceneContext['mentions'] =>
  mentions.slice(starts[at], starts[at + 1]);

/** The candidate whom words of a paragraph mention; -1 for none. */
const candidateAt = (context: SceneContext, at: number, from: number, to: number): number =>
  mentionsIn(context, at).find(({ mention, who }) => who >= 0 && mention.from < to && mention.to > from)?.who ?? -1;

/** Whom a thought addresses by name: nobody addresses themselves first; -1 for none. */
const calledIn = (context: SceneContext, { at, inline, tag }: Quotation): number =>
  tag !== null
    ? -1
    : (mentionsIn(context, at).find(
        ({ mention }) => mention.vocative && mention.from >= inline.from && mention.to <= inline.to,
      )?.who ?? -1);

/** The person who acts in the narration beside a thought: the last subject before it, else the first behind. */
function subjectBeside(context: SceneContext, at: number, from: number): SceneContext['mentions'][number] | null {
  const subjects = mentionsIn(context, at).filter(
    ({ mention, who }) =>
      isSubject(mention) && (who >= 0 || (mention.kind === 'pronoun' && /^(?:i|he|she)$/.test(mention.text))),
  );
  return subjects.findLast(({ mention }) => mention.to <= from) ?? subjects[0] ?? null;
}

/** Whom a scene is told about: its point of view, its narrator, else who is most often a subject or thinks by name. */
function centralOf(scene: Scene, context: SceneContext, thoughts: readonly Quotation[]): number {
  const given = context.candidates.findIndex(({ name }) => name === scene.pov);
  if (given >= 0 || context.narrator >= 0) return given >= 0 ? given : context.narrator;
  const points = new Map<number, number>();
  const add = (who: number, count: number): void => {
    if (who >= 0) points.set(who, (points.get(who) ?? 0) + count);
  };
  for (const { mention, who } of context.mentions) if (isSubject(mention)) add(who, 1);
  for (const { at, tag } of thoughts)
    if (tag !== null && tag.subject.kind !== 'pronoun')
      add(candidateAt(context, at, tag.subject.from, tag.subject.to), NAMED_THOUGHT_POINTS);
  return [...points].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? -1;
}

const answer = (speaker: string | null, evidence: Evidence, confidence: number): Thinker =>
  speaker === null
    ? { speaker: null, evidence: 'unknown', confidence: 0, candidates: [] }
    : { speaker, evidence, confidence, candidates: [{ name: speaker, p: confidence }] };

/** Whom a label means: a phone calls its owner `Me`. */
function ownerOf(label: string, { candidates, narrator }: SceneContext): string {
  if (isOwnLabel(label)) return candidates[narrator]?.name ?? NARRATOR;
  const key = label.toLowerCase();
  const known = candidates.find(
    ({ name, member }) =>
      name.toLowerCase() === key || member?.aliases.some(alias => alias.toLowerCase() === key) === true,
  );
  return known?.name ?? label;
}
