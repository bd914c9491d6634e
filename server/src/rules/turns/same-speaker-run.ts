import * as l10n from '@vscode/l10n';
import type { Quotation } from '../../analysis/dialogue/types.js';
import type { Roster } from '../../analysis/cast/cast.js';
import { mentionsOf } from '../../analysis/mentions/mentions.js';
import { taggedMember } from '../../analysis/cast/taggedMember.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, type Fix } from '../definition/rule.js';
import { adjoin, talksOf, type Talk } from '../support/talks.js';
import { SAME_SPEAKER_MAX_NARRATION } from '../limits.js';

/** `"Get in," Petra said.` and in the next paragraph `"Now," Petra said.` */
export const sameSpeakerRun = defineRule({
  id: 'turns/same-speaker-run',
  scope: 'speakers',
  level: 'information',
  choice: true,
  title: 'Same speaker in two paragraphs',
  summary: 'Two paragraphs of dialogue in a row belong to two speakers.',
  reason: `A new paragraph passes the turn to somebody else. When its dialogue tag names the same person again, one of the tags is often wrong, or the two
paragraphs were meant to be one. It is reported where both are tagged with the same name, the first one's quotation is closed, and there is no narration
between them.

Where the second paragraph shows the reason (*after a while Petra said*, *Petra went on*, *said Petra to herself*), nothing is reported. Somebody who is cut
off and starts again, or changes to sign language, is left alone.`,
  examples: `
“Get in,” Petra said.
“Now,” Petra said.
       ^^^^^^^^^^ Join the two paragraphs or change a tag: Petra speaks in both
“I am in,” said Teodor.

“Get in,” Petra said.
“Now?” Teodor said.
“Now,” Petra said. “Get in,” Petra said.

“Get in,” Petra said.
Nobody moved.
“Now,” Petra said.

“Get in,” Petra said.
“Into that?” said Petra to herself.

“If you—” Petra said.
“I mean it,” Petra said.
“Petra,” said Teodor.
`,
  check(
    _scene,
    {
      lines: quotations,
      context: {
        cast: { roster },
      },
      report,
    },
  ) {
    const talks = talksOf(quotations, roster);
    for (const [i, talk] of talks.entries()) {
      const before = talks[i - 1];
      if (
        before === undefined ||
        !adjoin(before, talk) ||
        talk.continues ||
        !isAlone(before, roster) ||
        !isAlone(talk, roster) ||
        before.named[0] !== talk.named[0]
      )
        continue;
      if (isLeft(before, talk)) continue;
      const quotation = talk.quotations.find(one => taggedMember(one, roster) !== null)!;
      const earlier = before.quotations.findLast(one => taggedMember(one, roster) !== null)!;
      const { name } = talk.named[0]!;
      report(
        talk.block,
        spanOf(quotation),
        l10n.t('Join the two paragraphs or change a tag: {0} speaks in both', excerpt(name)),
        {
          fixes: joined(before),
          related: [{ block: before.block, span: spanOf(earlier), message: l10n.t('{0} speaks here', excerpt(name)) }],
          about: name,
        },
      );
    }
  },
});

/** Whether a paragraph is one named person's by all its tags, from its first quotation on. */
const isAlone = ({ named, quotations }: Talk, roster: Roster): boolean =>
  named.length === 1 &&
  quotations.every(quotation => quotation.tag?.subject.kind !== 'noun' || taggedMember(quotation, roster) !== null) &&
  (quotations.length === 1 || quotations[0]!.tag !== null);

const spanOf = ({ tag }: Quotation): { readonly from: number; readonly to: number } => ({
  from: Math.min(tag!.from, tag!.subject.from, tag!.verb.from),
  to: Math.max(tag!.to, tag!.subject.to, tag!.verb.to),
});

/**
 * Left alone: a speech that is open or broken off, another mode (signed, written), a paragraph whose narration ends
 * with somebody else's act or is long.
 */
function isLeft(before: Talk, talk: Talk): boolean {
  const last = before.quotations.at(-1)!;
  if (last.inline.open || last.mode !== talk.quotations[0]!.mode || isTakenUp(talk)) return true;
  if (/[—–-]["”’'»*_]*$/.test(before.block.text.slice(0, last.inline.to))) return true;
  return (
    before.narrationLetters > SAME_SPEAKER_MAX_NARRATION ||
    mentionsOf(before.block).some(
      ({ kind, spoken, role, text }) => kind !== 'pronoun' && !spoken && role === 'subject' && !isNamed(before, text),
    )
  );
}

const isNamed = ({ named: [member] }: Talk, name: string): boolean =>
  member !== undefined && (member.name === name || member.aliases.includes(name));

/**
 * Whether the second paragraph itself says why the same one speaks again: a verb that goes on, or a clause before the
 * words (`After a while Petra said,`).
 */
function isTakenUp({ block: { text }, quotations }: Talk): boolean {
  const { tag, inline } = quotations.find(
    quotation => quotation.tag !== null && quotation.tag.subject.kind !== 'pronoun',
  )!;
  const head = text.slice(0, Math.min(inline.from, tag!.from, tag!.subject.from, quotations[0]!.inline.from));
  if (
    /^\s+(?:\p{L}+ly\s+)?(?:to|under|beneath)\s+(?:him|her|my|them|one)sel(?:f|ves)\b/u.test(
      text.slice(Math.max(tag!.to, tag!.subject.to, tag!.verb.to)),
    )
  )
    return true;
  return (
    /\p{L}/u.test(head) ||
    /^(?:continued|continues|added|adds|went|resumed|finished|concluded|repeated|repeats|proceeded|pursued)$/.test(
      text.slice(tag!.verb.from, tag!.verb.to),
    )
  );
}

/** The two paragraphs as one. */
const joined = ({ block }: Talk): Fix[] => [
  {
    title: l10n.t('Join the two paragraphs'),
    edits: [{ block, span: { from: block.size, to: block.text.length }, text: ' ' }],
  },
];
