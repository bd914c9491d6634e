import * as l10n from '@vscode/l10n';
import type { Quotation } from '../analysis/dialogue/types.js';
import { quotationsOf } from '../analysis/dialogue/quotations.js';
import { attributedQuotations, type ResolvedCast } from '../analysis/attribution/resolvedCast.js';
import { mentionsOf } from '../analysis/mentions/mentions.js';
import type { Scene } from '../analysis/structure/outline.js';
import { excerpt } from '../rules/support/excerpt.js';
import { speakerOf } from './certainty.js';
import { personLabel } from './labels.js';

/** Paragraphs between two lines of dialogue that answer one another. */
const NEAR = 4;

/** Characters of a dialogue tag that a reason quotes. */
const QUOTED = 40;

/** How it is known who says a line, as one plain sentence. */
export const explain = (scene: Scene, at: number, company: ResolvedCast): string =>
  capitalized(reason(scene, at, company));

/** A sentence may begin with somebody whose name has no capital: `the doctor`. */
const capitalized = (sentence: string): string => sentence.replace(/^\p{Ll}/u, letter => letter.toUpperCase());

function reason(scene: Scene, at: number, company: ResolvedCast): string {
  const lines = attributedQuotations(scene, company);
  const line = lines[at]!;
  if (speakerOf(line) === null) {
    return line.candidates.length > 1
      ? l10n.t('No dialogue tag or action beat decides between them.')
      : l10n.t('Nothing near this line names its speaker.');
  }
  if (line.evidence === 'model' || line.evidence === 'alternation')
    return byNeighbors(scene, lines, at, company) ?? plainly(line);
  return plainly(line);
}

/**
 * Whether a line is plainly the next turn of two: they have taken turns before, or nobody else is likely to answer the
 * line before.
 */
export function isNextTurn(lines: readonly Quotation[], at: number): boolean {
  const { speaker, candidates } = lines[at]!;
  if (partnerOf(lines, at) !== null) return true;
  const before = turnBefore(lines, at)?.speaker ?? null;
  return (
    before !== null &&
    before !== speaker &&
    candidates.every(({ name, p }) => name === speaker || name === before || p < UNLIKELY)
  );
}

/** Below this probability somebody hardly says a line. */
const UNLIKELY = 0.1;

function plainly(line: Quotation): string {
  const { evidence, tag, block } = line;
  const name = personLabel(line.speaker!);
  switch (evidence) {
    case 'set':
      return l10n.t('You set this speaker.');
    case 'tag':
      return tag === null
        ? l10n.t('The text labels this line with the name {0}.', name)
        : l10n.t(
            'The dialogue tag “{0}” names the speaker.',
            excerpt(block.text.slice(tag.from, tag.to).replace(/[*_]+/g, ''), QUOTED),
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

/** What the engine weighs together is explained by the plainest part of it. */
function byNeighbors(scene: Scene, lines: readonly Quotation[], at: number, { roster }: ResolvedCast): string | null {
  const line = lines[at]!;
  const member = (name: string): string => roster.members[roster.byName.get(name) ?? -1]?.name ?? name;
  const alone = quotationsOf(scene)[at]!;
  if (alone.speaker !== null && member(alone.speaker) === line.speaker)
    return plainly({ ...line, evidence: alone.evidence });
  const calls = (group: number | undefined): string[] =>
    lines
      .filter(other => other.group === group)
      .flatMap(({ block, inline }) =>
        mentionsOf(block)
          .filter(({ vocative, from, to }) => vocative && from >= inline.from && to <= inline.to)
          .map(({ text }) => member(text)),
      );
  const speaker = personLabel(line.speaker!);
  const before = turnBefore(lines, at);
  const [called] = calls(line.group).filter(name => name !== line.speaker);
  if (called !== undefined) {
    return before?.speaker === called
      ? l10n.t('{0} answers {1} and calls {1} by name.', speaker, personLabel(called))
      : l10n.t('{0} calls {1} by name.', speaker, personLabel(called));
  }
  if (before && before.speaker !== null && before.speaker !== line.speaker) {
    if (calls(before.group).includes(line.speaker!))
      return l10n.t('{0} answers {1}, who calls {0} by name.', speaker, personLabel(before.speaker));
    const partner = partnerOf(lines, at);
    if (partner !== null) return l10n.t('{0} and {1} take turns here.', speaker, personLabel(partner));
  }
  const next = lines.slice(at + 1).find(other => other.group !== line.group && other.at - line.at <= NEAR);
  const answered =
    next && next.speaker !== null && next.speaker !== line.speaker && calls(next.group).includes(line.speaker!);
  return answered ? l10n.t('{0} answers this line and calls {1} by name.', personLabel(next.speaker), speaker) : null;
}

/** The line of the turn before, where it is near. */
const turnBefore = (lines: readonly Quotation[], at: number): Quotation | undefined =>
  lines.slice(0, at).findLast(other => other.group !== lines[at]!.group && lines[at]!.at - other.at <= NEAR);

/**
 * With whom the speaker of a line takes turns: who spoke right before, and was answered by the same speaker before
 * that; null where nobody is.
 */
function partnerOf(lines: readonly Quotation[], at: number): string | null {
  const line = lines[at]!;
  const before = turnBefore(lines, at);
  if (before === undefined || before.speaker === null || before.speaker === line.speaker) return null;
  const first = lines.slice(0, lines.indexOf(before)).findLast(other => other.group !== before.group);
  return first !== undefined && first.speaker === line.speaker && before.at - first.at <= NEAR ? before.speaker : null;
}
