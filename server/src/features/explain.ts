import * as l10n from '@vscode/l10n';
import type { Quotation } from '../analysis/dialogue/types.js';
import { quotationsOf } from '../analysis/dialogue/quotations.js';
import { attributedQuotations, type ResolvedCast } from '../analysis/attribution/resolvedCast.js';
import { mentionsOf } from '../analysis/mentions/mentions.js';
import type { Scene } from '../analysis/structure/outline.js';
import { excerpt } from '../rules/support/excerpt.js';
import { speakerOf } from './certainty.js';
import { personLabel } from './labels.js';
import { MAX_ANSWER_DISTANCE, MAX_QUOTED_TAG_UNITS, MAX_UNLIKELY_PROBABILITY } from './limits.js';

/** The reason for the speaker of a quotation, as one plain sentence. */
export const explain = (scene: Scene, at: number, cast: ResolvedCast): string => capitalized(reason(scene, at, cast));

/** Capitalises a sentence, which may begin with a person without a capital: `the doctor`. */
const capitalized = (sentence: string): string => sentence.replace(/^\p{Ll}/u, letter => letter.toUpperCase());

function reason(scene: Scene, at: number, cast: ResolvedCast): string {
  const quotations = attributedQuotations(scene, cast);
  const quotation = quotations[at]!;
  if (speakerOf(quotation) === null) {
    return quotation.candidates.length > 1
      ? l10n.t('No dialogue tag or action beat decides between them.')
      : l10n.t('Nothing near this line names its speaker.');
  }
  if (quotation.evidence === 'model' || quotation.evidence === 'alternation')
    return byNeighbors(scene, quotations, at, cast) ?? plainly(quotation);
  return plainly(quotation);
}

/**
 * Whether a quotation is plainly the next turn of two persons: they have alternated before, or nobody else is likely to
 * reply.
 */
export function isNextTurn(quotations: readonly Quotation[], at: number): boolean {
  const { speaker, candidates } = quotations[at]!;
  if (partnerOf(quotations, at) !== null) return true;
  const before = turnBefore(quotations, at)?.speaker ?? null;
  return (
    before !== null &&
    before !== speaker &&
    candidates.every(({ name, p }) => name === speaker || name === before || p < MAX_UNLIKELY_PROBABILITY)
  );
}

function plainly(quotation: Quotation): string {
  const { evidence, tag, block } = quotation;
  const name = personLabel(quotation.speaker!);
  switch (evidence) {
    case 'set':
      return l10n.t('You set this speaker.');
    case 'tag':
      return tag === null
        ? l10n.t('The text labels this line with the name {0}.', name)
        : l10n.t(
            'The dialogue tag “{0}” names the speaker.',
            excerpt(block.text.slice(tag.from, tag.to).replace(/[*_]+/g, ''), MAX_QUOTED_TAG_UNITS),
          );
    case 'paragraph':
      return l10n.t('The dialogue tag in this paragraph names {0}.', name);
    case 'beat':
      return l10n.t('The action beat in this paragraph is about {0}.', name);
    case 'pronoun':
      return tag === null
        ? l10n.t('The pronoun in the dialogue tag stands for {0}.', name)
        : l10n.t('“{0}” in the dialogue tag stands for {1}.', block.text.slice(tag.subject.from, tag.subject.to), name);
    case 'lead-in':
      return l10n.t('The sentence before the line introduces {0}.', name);
    case 'continuation':
      return l10n.t('{0} goes on speaking from the paragraph above.', name);
    case 'alternation':
      return l10n.t('Speakers take turns here, and this turn is {0}’s.', name);
    case 'model':
    case 'unknown':
      return l10n.t('Everything around the line, weighed together, points to {0}.', name);
  }
}

/** The plainest part of the evidence from neighbouring turns. */
function byNeighbors(
  scene: Scene,
  quotations: readonly Quotation[],
  at: number,
  { roster }: ResolvedCast,
): string | null {
  const quotation = quotations[at]!;
  const member = (name: string): string => roster.members[roster.byName.get(name) ?? -1]?.name ?? name;
  const alone = quotationsOf(scene)[at]!;
  if (alone.speaker !== null && member(alone.speaker) === quotation.speaker)
    return plainly({ ...quotation, evidence: alone.evidence });
  const calls = (group: number | undefined): string[] =>
    quotations
      .filter(other => other.group === group)
      .flatMap(({ block, inline }) =>
        mentionsOf(block)
          .filter(({ vocative, from, to }) => vocative && from >= inline.from && to <= inline.to)
          .map(({ text }) => member(text)),
      );
  const speaker = personLabel(quotation.speaker!);
  const before = turnBefore(quotations, at);
  const [called] = calls(quotation.group).filter(name => name !== quotation.speaker);
  if (called !== undefined) {
    return before?.speaker === called
      ? l10n.t('{0} answers {1} and calls {1} by name.', speaker, personLabel(called))
      : l10n.t('{0} calls {1} by name.', speaker, personLabel(called));
  }
  if (before && before.speaker !== null && before.speaker !== quotation.speaker) {
    if (calls(before.group).includes(quotation.speaker!))
      return l10n.t('{0} answers {1}, who calls {0} by name.', speaker, personLabel(before.speaker));
    const partner = partnerOf(quotations, at);
    if (partner !== null) return l10n.t('{0} and {1} take turns here.', speaker, personLabel(partner));
  }
  const next = quotations
    .slice(at + 1)
    .find(other => other.group !== quotation.group && other.at - quotation.at <= MAX_ANSWER_DISTANCE);
  const answered =
    next &&
    next.speaker !== null &&
    next.speaker !== quotation.speaker &&
    calls(next.group).includes(quotation.speaker!);
  return answered ? l10n.t('{0} answers this line and calls {1} by name.', personLabel(next.speaker), speaker) : null;
}

/** The quotation of the turn before, if it is near. */
const turnBefore = (quotations: readonly Quotation[], at: number): Quotation | undefined =>
  quotations
    .slice(0, at)
    .findLast(other => other.group !== quotations[at]!.group && quotations[at]!.at - other.at <= MAX_ANSWER_DISTANCE);

/**
 * The person with whom a quotation's speaker alternates: who spoke right before, with the same speaker before that;
 * null for none.
 */
function partnerOf(quotations: readonly Quotation[], at: number): string | null {
  const quotation = quotations[at]!;
  const before = turnBefore(quotations, at);
  if (before === undefined || before.speaker === null || before.speaker === quotation.speaker) return null;
  const first = quotations.slice(0, quotations.indexOf(before)).findLast(other => other.group !== before.group);
  return first !== undefined && first.speaker === quotation.speaker && before.at - first.at <= MAX_ANSWER_DISTANCE
    ? before.speaker
    : null;
}
