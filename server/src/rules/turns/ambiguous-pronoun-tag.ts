import * as l10n from '@vscode/l10n';
import type { Quotation } from '../../analysis/dialogue/types.js';
import { isFirstPerson } from '../../analysis/checks/pov.js';
import type { Member, Roster } from '../../analysis/cast/cast.js';
import { memberNamed } from '../../analysis/cast/taggedMember.js';
import { mentionsOf } from '../../analysis/mentions/mentions.js';
import type { Scene } from '../../analysis/structure/outline.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, replace } from '../definition/rule.js';
import { fixTitle } from '../support/fixTitle.js';
import { adjoin, talksOf } from '../support/talks.js';
import { AMBIGUOUS_MAX_CONFIDENCE, AMBIGUOUS_MIN_PRONOUN_CONFIDENCE } from '../limits.js';

/** `"No," he said.` where two men are talking. */
export const ambiguousPronounTag = defineRule({
  id: 'turns/ambiguous-pronoun-tag',
  scope: 'speakers',
  level: 'information',
  removes: 'words',
  choice: true,
  title: 'Unclear pronoun in a dialogue tag',
  summary: 'A pronoun in a dialogue tag can mean only one of the people present.',
  reason: `*He said* between two men leaves readers to guess. It is reported when two people in the scene use the pronoun, and neither the turns nor the
nearest name settles which of them is meant. A name in the tag, or in an action beat, makes it clear.`,
  examples: `
Bertrand came down to the harbour, and Petra saw him.
“We could wait,” he said.
Petra looked at Bertrand.
`,
  testedApart: true,
  check(
    scene,
    {
      lines: quotations,
      context: {
        cast: { roster },
      },
      report,
    },
  ) {
    if (isFirstPerson(scene)) return;
    const talks = talksOf(quotations, roster);
    for (const [i, talk] of talks.entries()) {
      const quotation = talk.quotations[0]!;
      const two = openTo(scene, quotation, roster);
      const before = talks[i - 1];
      // Nobody replies to themself: of two candidates it is the one who did not speak right before.
      if (
        two === null ||
        (before !== undefined && adjoin(before, talk) && before.speaker !== null && two.includes(before.speaker))
      )
        continue;
      const { from, to } = quotation.tag!.subject;
      const names = two.map(({ name }) => name);
      const pronoun = quotation.block.text.slice(from, to);
      report(
        quotation.block,
        { from, to },
        l10n.t('Use a name. Unclear who “{0}” is: {1} or {2}', pronoun, excerpt(names[0]!), excerpt(names[1]!)),
        {
          fixes: names.map(name => replace(fixTitle(pronoun, name), quotation.block, { from, to }, name)),
        },
      );
    }
  },
});

/**
 * The two persons whom a tag's pronoun fits equally: both act in the paragraph before, and nobody is named in this one.
 */
function openTo(
  { blocks }: Scene,
  { tag, block, confidence, evidence, at }: Quotation,
  roster: Roster,
): readonly Member[] | null {
  if (tag?.subject.kind !== 'pronoun' || confidence > AMBIGUOUS_MAX_CONFIDENCE || evidence === 'set') return null;
  const pronoun = block.text.slice(tag.subject.from, tag.subject.to).toLowerCase();
  const above = blocks[at - 1];
  if (
    (pronoun !== 'he' && pronoun !== 'she') ||
    above?.kind !== 'prose' ||
    mentionsOf(block).some(({ kind, spoken }) => !spoken && kind !== 'pronoun')
  )
    return null;
  const acting = mentionsOf(above).filter(
    ({ kind, spoken, role }) => !spoken && role === 'subject' && kind !== 'pronoun',
  );
  if (acting.some(({ kind }) => kind === 'noun')) return null;
  const members = [...new Set(acting.map(({ text }) => memberNamed(text, roster)))].filter(
    member =>
      member !== null &&
      member.pronouns.includes(pronoun) &&
      member.pronounConfidence >= AMBIGUOUS_MIN_PRONOUN_CONFIDENCE &&
      member.kind === 'person',
  );
  // A person addressed or mentioned in the words is not their speaker.
  return members.length === 2 &&
    !mentionsOf(block).some(
      ({ kind, spoken, text }) => spoken && kind === 'name' && members.includes(memberNamed(text, roster)),
    )
    ? (members as Member[])
    : null;
}
