import * as l10n from '@vscode/l10n';
import type { Quotation } from '../../analysis/dialogue/types.js';
import type { Member, Roster } from '../../analysis/cast/cast.js';
import { mentionsOf } from '../../analysis/mentions/mentions.js';
import { memberNamed, tagSubjectText } from '../../analysis/cast/taggedMember.js';
import type { Scene } from '../../analysis/structure/outline.js';
import type { WorkContext } from '../definition/workContext.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, replace } from '../definition/rule.js';
import { fixTitle } from '../support/fixTitle.js';
import { MAX_PRONOUN_UNITS, PRONOUN_MIN_CONFIDENCE, PRONOUN_MIN_MENTIONS, PRONOUN_PARAGRAPHS } from '../limits.js';

/** `Petra drew the knife. "Down," he said.` */
export const pronounMismatch = defineRule({
  id: 'cast/pronoun-mismatch',
  scope: 'speakers',
  level: 'information',
  removes: 'words',
  title: 'Pronouns: the character’s own',
  summary: 'The pronoun in a dialogue tag is one that the character uses.',
  reason: `The paragraph names a character, and the pronoun in the tag belongs to somebody else. Readers stop and wonder whether another person has come in. Pronouns are those given in
\`ficwright.json\` (several are fine), or else those that the text uses throughout. Where they are uncertain, or somebody else whom the pronoun fits is nearby, nothing is reported.`,
  exampleSettings: { cast: [{ name: 'Petra', pronouns: ['she'] }] },
  examples: `
The gate stood open. Petra was alone.
Petra drew the knife. “Down,” he said.
                              ^^ Use “she” or a name: Petra does not use “he”, and nobody else is nearby

The gate stood open. A man leant on it.
Petra drew the knife. “Down,” he said.
`,
  check(scene, { lines: quotations, context, report }) {
    for (const quotation of quotations) {
      const subject = quotation.tag?.subject.kind === 'pronoun' ? tagSubjectText(quotation)!.toLowerCase() : '';
      if (!/^(?:he|she|they)$/.test(subject) || quotation.evidence === 'set') continue;
      const member = namedBefore(quotation, context.cast.roster);
      const pronouns = member && pronounsOf(member, context);
      if (
        !member ||
        !pronouns ||
        pronouns.includes(subject) ||
        fitsAnother(scene, quotation, member, subject, context.cast.roster) ||
        answersSomebody(quotations, quotation, subject, context.cast.roster)
      )
        continue;
      const { from, to } = quotation.tag!.subject;
      const [right] = pronouns;
      const capital = /^\p{Lu}/u.test(quotation.block.text.slice(from, to));
      const text = capital ? right![0]!.toUpperCase() + right!.slice(1) : right!;
      const [wrong, better, name] = [
        quotation.block.text.slice(from, to),
        excerpt(text, MAX_PRONOUN_UNITS),
        excerpt(member.name),
      ];
      report(
        quotation.block,
        { from, to },
        l10n.t('Use “{0}” or a name: {1} does not use “{2}”, and nobody else is nearby', better, name, wrong),
        {
          fixes: [replace(fixTitle(wrong, better), quotation.block, { from, to }, text)],
          about: member.name,
        },
      );
    }
  },
});

/** The only person who acts in the narration before a tag, in its paragraph. */
function namedBefore({ block, tag, inline }: Quotation, roster: Roster): Member | null {
  const acting = mentionsOf(block).filter(({ kind, spoken }) => !spoken && kind !== 'pronoun');
  const [only] = acting;
  const member = only?.kind === 'name' ? memberNamed(only.text, roster) : null;
  // A person mentioned in the words is not their speaker.
  if (
    mentionsOf(block).some(
      ({ kind, spoken, vocative, text }) =>
        spoken && kind === 'name' && !vocative && memberNamed(text, roster) === member,
    )
  )
    return null;
  return acting.length === 1 &&
    only!.kind === 'name' &&
    only!.role === 'subject' &&
    only!.to <= inline.from &&
    only!.to < tag!.from
    ? member
    : null;
}

/** A person's pronouns where they are certain. */
function pronounsOf(
  { name, pronouns, pronounConfidence, kind, mentions }: Member,
  { cast: { settings } }: WorkContext,
): readonly string[] | null {
  const given = settings.cast.find(member => member.name === name)?.pronouns?.filter(pronoun => pronoun !== 'I');
  if (given !== undefined && given.length > 0) return given;
  return kind === 'person' &&
    pronouns.length === 1 &&
    pronounConfidence >= PRONOUN_MIN_CONFIDENCE &&
    mentions >= PRONOUN_MIN_MENTIONS
    ? pronouns
    : null;
}

function fitsAnother(
  { blocks }: Scene,
  { at, tag }: Quotation,
  member: Member,
  pronoun: string,
  roster: Roster,
): boolean {
  for (let i = Math.max(0, at - PRONOUN_PARAGRAPHS); i <= at; i++) {
    const block = blocks[i]!;
    if (block.kind !== 'prose') continue;
    for (const { kind, text, from, person } of mentionsOf(block)) {
      if (i === at && from === tag!.subject.from) continue;
      if (
        kind === 'pronoun'
          ? text === pronoun
          : kind === 'noun'
            ? person !== member.pronouns[0]
            : memberNamed(text, roster) !== member
      )
        return true;
    }
  }
  return false;
}

/** Whether a quotation nearby may be another person's whom the pronoun fits, or its speaker is unknown. */
const answersSomebody = (
  quotations: readonly Quotation[],
  { at }: Quotation,
  pronoun: string,
  roster: Roster,
): boolean =>
  quotations.some(
    quotation =>
      quotation.at < at &&
      quotation.at >= at - PRONOUN_PARAGRAPHS &&
      (quotation.speaker === null || (memberNamed(quotation.speaker, roster)?.pronouns ?? [pronoun]).includes(pronoun)),
  );
