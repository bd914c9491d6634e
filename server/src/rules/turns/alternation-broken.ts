import * as l10n from '@vscode/l10n';
import { personLabel } from '../../analysis/cast/personLabel.js';
import type { Member, Roster } from '../../analysis/cast/cast.js';
import { memberNamed, taggedMember } from '../../analysis/cast/taggedMember.js';
import { mentionsOf } from '../../analysis/mentions/mentions.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule } from '../definition/rule.js';
import { adjoin, talksOf, type Talk } from '../support/talks.js';
import { ALTERNATION_MIN_UNTAGGED } from '../limits.js';

/** Two persons alternate without tags, and the next tag names the wrong one. */
export const alternationBroken = defineRule({
  id: 'turns/alternation-broken',
  scope: 'speakers',
  level: 'information',
  title: 'Alternating speakers',
  summary: 'When two speakers alternate without dialogue tags, the next tag names the one whose turn it is.',
  reason: `Without dialogue tags, readers give the lines to the two speakers in turn. When a tag then names the one whose turn it is not, an earlier line was
somebody else's, two lines were one person's, or the tag is wrong. The count begins at the last tag before the untagged lines.`,
  examples: `
“Is the boat ready?” Petra asked.
“It is,” said Teodor.
“And the oars?”
“Inside it.”
“Both of them?”
“There are three,” said Petra.
                   ^^^^^^^^^^ Check who speaks: by turns this is Teodor’s line

“Is the boat ready?” Petra asked.
“It is,” said Teodor.
“And the oars?”
“Inside it.”
“Both of them?”
“There are three,” said Teodor.

“Is the boat ready?” Petra asked.
“It is,” said Teodor.
“And the oars?”
“Inside it.”
“Both of them?”
They walked on in silence before Petra said, “There are three.”
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
    for (const [at, talk] of talks.entries()) {
      const named = onlyNamed(talk);
      const run = named && runBefore(talks, at);
      if (!named || !run) continue;
      const { first, second, untagged } = run;
      const expected = untagged.length % 2 === 0 ? first : second;
      if (
        untagged.length < ALTERNATION_MIN_UNTAGGED ||
        named === expected ||
        (named !== first && named !== second) ||
        isLedIn(talk)
      )
        continue;
      if ([talks[at - untagged.length - 1]!, ...untagged].some(one => callsAnother(one, first, second, roster)))
        continue;
      const quotation = talk.quotations.find(one => taggedMember(one, roster) !== null)!;
      const tag = quotation.tag!;
      const head = untagged[0]!;
      report(
        talk.block,
        { from: Math.min(tag.from, tag.subject.from), to: Math.max(tag.to, tag.subject.to, tag.verb.to) },
        l10n.t(
          'Check who speaks: by turns this is {0}’s line, {1} lines after the last dialogue tag',
          excerpt(personLabel(expected.name)),
          untagged.length + 1,
        ),
        {
          related: [
            {
              block: head.block,
              span: { from: head.quotations[0]!.inline.from, to: head.quotations[0]!.inline.to },
              message: l10n.t(
                'The first line without a dialogue tag; the line before it is {0}’s',
                excerpt(personLabel(second.name)),
              ),
            },
          ],
        },
      );
    }
  },
});

/** Whether narration precedes the words, as after a pause: `They walked on in silence before Petra asked, “Why?”` */
function isLedIn({ block: { text }, quotations: [quotation] }: Talk): boolean {
  const { tag, inline } = quotation!;
  return /\p{L}/u.test(
    text.slice(0, Math.min(inline.from, tag?.from ?? inline.from, tag?.subject.from ?? inline.from)),
  );
}

/** Whether a third person is addressed, who may reply. */
const callsAnother = ({ block }: Talk, first: Member, second: Member, roster: Roster): boolean =>
  mentionsOf(block).some(({ vocative, text }) => {
    const called = vocative ? memberNamed(text, roster) : null;
    return called !== null && called !== first && called !== second;
  });

interface UntaggedRun {
  /** The two speakers, in the order before the run. */
  readonly first: Member;
  readonly second: Member;
  readonly untagged: readonly Talk[];
}

/** The untagged lines right before a paragraph, with the two speakers by the tags before. */
function runBefore(talks: readonly Talk[], at: number): UntaggedRun | undefined {
  let i = at - 1;
  while (i >= 0 && adjoin(talks[i]!, talks[i + 1]!) && isBare(talks[i]!)) i--;
  const [second, first] = [talks[i] && onlyNamed(talks[i]!), talks[i - 1] && onlyNamed(talks[i - 1]!)];
  if (!first || !second || first === second || !adjoin(talks[i]!, talks[i + 1]!) || !adjoin(talks[i - 1]!, talks[i]!))
    return undefined;
  return { first, second, untagged: talks.slice(i + 1, at) };
}

/** Whether a paragraph is only speech without a sign of its speaker. */
const isBare = ({ block, quotations, continues }: Talk): boolean =>
  !continues &&
  quotations.length === 1 &&
  quotations[0]!.tag === null &&
  !quotations[0]!.inline.open &&
  quotations[0]!.evidence !== 'set' &&
  !mentionsOf(block).some(({ spoken }) => !spoken);

const onlyNamed = ({ named, quotations }: Talk): Member | undefined =>
  named.length === 1 && quotations.every(({ tag }) => tag?.subject.kind !== 'noun') ? named[0] : undefined;
