import * as l10n from '@vscode/l10n';
import { personLabel } from '../../analysis/cast/personLabel.js';
import type { Quotation } from '../../analysis/dialogue/types.js';
import type { Member, Roster } from '../../analysis/cast/cast.js';
import { mentionsOf } from '../../analysis/mentions/mentions.js';
import { memberNamed, shareWord, tagSubjectText } from '../../analysis/cast/taggedMember.js';
import { speechVerb } from '../../lexicon/speechVerbs.js';
import { sentenceStart } from '../../text/sentences.js';
import type { Prose } from '../../manuscript/block.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, type Fix, type Level } from '../definition/rule.js';
import { paragraphEnd } from '../support/paragraphEnd.js';
import { talksOf } from '../support/talks.js';
import { TWO_SPEAKERS_MAX_GAP, TWO_SPEAKERS_MIN_PRONOUN_CONFIDENCE } from '../limits.js';

/** `"Where to?" Petra asked. "Home," Teodor said.` */
export const twoSpeakers = defineRule({
  id: 'turns/two-speakers',
  scope: 'speakers',
  level: 'warning',
  title: 'One speaker per paragraph',
  summary: 'A new speaker starts a new paragraph.',
  reason: `Readers take a paragraph for one person's. When a second voice starts inside it they hear the wrong one until its dialogue tag, and go back. The
evidence is in the tags: both quotations are tagged, with two different people.

Weaker evidence is reported as information: a tag with a noun phrase (*said the clerk*), and a quotation that ends where the next, tagged one begins, with
nothing between them. A noun phrase that may be another name for the first speaker (*said Petra … said the captain*) is a hint at most, unless it answers. A
paragraph of narration that sums up a quarrel, or two people who say the same at once, is left alone.`,
  examples: `
“Where to?” Petra asked. “Home,” Teodor said.
                         ^^^^^^^ Start a new paragraph: Teodor speaks here, and Petra before
“Is it far?” Petra asked. She looked at the sky. “Not far,” Teodor said. Petra sighed.
                                                 ^^^^^^^^^^ Start a new paragraph: Teodor speaks here, and Petra before

“Not that far,” Petra said. “It is—” “Far,” Teodor said.
                                     ^^^^^^ Start a new paragraph: Teodor speaks here, and Petra before

“Where to?” Petra asked. “Home,” replied the ferryman.
                         ^^^^^^^ Start a new paragraph: the ferryman speaks here, and Petra before
“Not that far,” Petra said, and Teodor nodded, “Far enough.”
                                               ^^^^^^^^^^^^^ Start a new paragraph: Teodor speaks here, and Petra before
“Where to, then?” “Home,” Petra said.
                  ^^^^^^^ Start a new paragraph if Petra does not say the quotation before this one

“Where to?” Petra asked.
“Home,” Teodor said. “It is late,” he said.
“Late,” Petra and Teodor said.
Petra asked, “Where to?” and then said, “Home.” Teodor nodded.
She would have gone, but “No!” said Petra, and “No, no!” cried Teodor, and so she stayed.
“Is it far?” Petra said nothing. “It is far,” Teodor said.
`,
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
    for (const { block, quotations: said } of talksOf(quotations, roster)) {
      if (said.length < 2) continue;
      let first: Owner | null = null;
      for (const [i, quotation] of said.entries()) {
        const before = said[i - 1];
        const owner = ownerOf(quotation, roster, first, before);
        if (
          before !== undefined &&
          owner !== null &&
          (first === null
            ? standsBeside(before, quotation)
            : owner.name !== first.name && (takesOver(before, quotation) || !isOneSentence(block, before, quotation)))
        ) {
          report(
            block,
            { from: quotation.inline.from, to: quotation.inline.to },
            first === null
              ? l10n.t(
                  'Start a new paragraph if {0} does not say the quotation before this one',
                  excerpt(personLabel(owner.name)),
                )
              : l10n.t(
                  'Start a new paragraph: {0} speaks here, and {1} before',
                  excerpt(personLabel(owner.name)),
                  excerpt(personLabel(first.name)),
                ),
            {
              // A sentence that both share has to be rewritten.
              fixes: takesOver(before, quotation)
                ? []
                : splitBefore(block, before, quotation, owner, paragraphEnd(scene)),
              related:
                first === null
                  ? []
                  : [
                      {
                        block,
                        span: { from: first.line.inline.from, to: first.line.inline.to },
                        message: l10n.t(
                          '{0} speaks here: “{1}”',
                          excerpt(personLabel(first.name)),
                          excerpt(tagText(first.line)),
                        ),
                      },
                    ],
              atMost:
                first !== null && mayBeOne(first, owner, before)
                  ? 'hint'
                  : first === null || quotation.inline.from - before.inline.to > TWO_SPEAKERS_MAX_GAP
                    ? 'information'
                    : levelOf(owner, first),
            },
          );
          first = owner;
        } else first ??= owner;
      }
    }
  },
});

/** Whether a quotation ends a sentence and the next begins right behind it. */
const standsBeside = (before: Quotation, { inline, block }: Quotation): boolean =>
  !before.inline.open &&
  before.tag === null &&
  /^[ \t]+$/.test(block.text.slice(before.inline.to, inline.from)) &&
  /[.!?…—][*_]*["”’'»]$/.test(block.text.slice(0, before.inline.to));

interface Owner {
  readonly name: string;
  readonly member: Member | null;
  readonly line: Quotation;
  readonly weak: boolean;
}

/** The speaker by a quotation's own tag: a name or noun phrase, or a pronoun that cannot mean the previous speaker. */
function ownerOf(
  quotation: Quotation,
  roster: Roster,
  first: Owner | null,
  before: Quotation | undefined,
): Owner | null {
  const said = tagSubjectText(quotation);
  if (
    quotation.tag === null ||
    said === null ||
    (isShared(quotation) && !(before !== undefined && takesOver(before, quotation))) ||
    !saysSo(quotation)
  )
    return null;
  const { kind } = quotation.tag.subject;
  const member = kind === 'pronoun' ? null : (memberNamed(said, roster) ?? memberNamed(said.toLowerCase(), roster));
  if (member !== null) return { name: member.name, member, line: quotation, weak: kind !== 'name' };
  if (kind === 'name' || (kind === 'noun' && /^(?:the|an?)\b/i.test(said)))
    return first !== null && shareWord(first.name, said)
      ? null
      : { name: kind === 'name' ? said : said.toLowerCase(), member: null, line: quotation, weak: true };
  if (kind !== 'pronoun' || first === null || first.member === null) return null;
  const { pronouns, pronounConfidence } = first.member;
  if (
    !/^(?:he|she)$/.test(said.toLowerCase()) ||
    pronouns.length !== 1 ||
    pronounConfidence < TWO_SPEAKERS_MIN_PRONOUN_CONFIDENCE ||
    pronouns.includes(said.toLowerCase()) ||
    !/^(?:he|she)$/.test(pronouns[0]!)
  )
    return null;
  const other = quotation.speaker === null ? null : memberNamed(quotation.speaker, roster);
  return other === null || other === first.member
    ? null
    : { name: other.name, member: other, line: quotation, weak: true };
}

const levelOf = (a: Owner, b: Owner): Level => (a.weak || b.weak ? 'information' : 'warning');

/** Verbs of replying, whose subject is another person. */
const ANSWERS = /^(?:answer|repli|reply|agree|return|retort|counter|correct|respond|interrupt|object|protest)/;

/**
 * Whether one of the two is named by a noun phrase that may mean the other: `said Petra … said the captain`. `a
 * captain`, and one who replies, is another person.
 */
function mayBeOne(first: Owner, owner: Owner, before: Quotation): boolean {
  const phrase = [first, owner].find(
    ({ name, line: quotation }) => quotation.tag!.subject.kind === 'noun' && /^(?:the|an?)\b/i.test(name),
  );
  if (phrase === undefined || /^an?\b/i.test(phrase.name)) return false;
  const {
    tag,
    block: { text },
  } = owner.line;
  return !(
    /\?[*_]*["”’'»]$/.test(text.slice(0, before.inline.to)) || ANSWERS.test(text.slice(tag!.verb.from, tag!.verb.to))
  );
}

/**
 * Whether the tag's verb gives speech (any does before its subject), in a clause of its own: not `… , when Petra
 * returned,`.
 */
const saysSo = (quotation: Quotation, { tag, block: { text } } = quotation): boolean =>
  (tag!.verb.from < tag!.subject.from ||
    speechVerb(text.slice(tag!.verb.from, tag!.verb.to).toLowerCase()) !== undefined ||
    leadsIn(quotation)) &&
  !/\b(?:when|while|as|before|after|if|until|till|because|since|where)\s+$/i.test(
    text.slice(0, Math.min(tag!.subject.from, tag!.verb.from)),
  );

/** Whether the tag's clause leads in to the words by a comma: `and Petra nodded, “Yes.”` */
const leadsIn = ({ tag, inline, block: { text } }: Quotation): boolean =>
  tag!.to < inline.from && /^[^.!?;]*[,:]\s*$/.test(text.slice(tag!.to, inline.from));

/**
 * Whether words that open their paragraph have a tag, and behind it somebody else acts and speaks: `“No,” Petra said,
 * and Teodor nodded, “No.”`
 */
const takesOver = (before: Quotation, quotation: Quotation): boolean =>
  before.tag !== null &&
  before.tag.from >= before.inline.to &&
  leadsIn(quotation) &&
  quotation.tag!.from > before.tag.to &&
  before.block.text.slice(0, before.inline.from).trim() === '' &&
  /^["“‘'«*_]*\p{Lu}/u.test(quotation.block.text.slice(quotation.inline.from));

/** Whether the tag gives the words to two: `Petra and Teodor said`. */
const isShared = ({ tag, block }: Quotation): boolean =>
  /^\s*(?:and|or|nor)\b/.test(block.text.slice(tag!.subject.to, tag!.subject.to + 6)) ||
  /\b(?:and|or|nor)\s*$/.test(block.text.slice(0, tag!.subject.from));

const tagText = ({ tag, block }: Quotation): string =>
  block.text.slice(Math.min(tag!.from, tag!.subject.from), Math.max(tag!.to, tag!.subject.to, tag!.verb.to));

/** Whether both quotations are in one sentence: `Petra said “yes” and Teodor “no”.` */
const isOneSentence = (block: Prose, before: Quotation, quotation: Quotation): boolean =>
  !/[.!?…][”"'’)]*(?:\s+(?!\p{Ll}|\s)|$)|[—–-][”"'’]+\s+$/u.test(
    block.text.slice(before.inline.to - 2, quotation.inline.from),
  );

/** A new paragraph before the second one's words, or before the sentence that brings them on. */
function splitBefore(block: Prose, before: Quotation, quotation: Quotation, { member }: Owner, end: string): Fix[] {
  const { text } = block;
  const lead = Math.max(
    before.inline.to,
    before.tag !== null && before.tag.from >= before.inline.to ? before.tag.to : 0,
  );
  const actor =
    member === null
      ? undefined
      : mentionsOf(block).find(
          ({ from, role, text: name }) =>
            from >= lead &&
            from < quotation.inline.from &&
            role === 'subject' &&
            [member.name, ...member.aliases].includes(name),
        );
  const opens = sentenceStart(text, lead, quotation.inline.from);
  const start =
    actor !== undefined && actor.from < quotation.inline.from
      ? Math.max(sentenceStart(text, lead, actor.from + 1), lead)
      : opens > lead && opens < quotation.inline.from && quotation.tag!.from < quotation.inline.from
        ? opens
        : quotation.inline.from;
  const from = start - /\s*$/.exec(text.slice(0, start))![0].length;
  // What leads into the words belongs to them: a paragraph does not end in the middle of a sentence.
  if (start === quotation.inline.from && from > before.inline.to && !/[.!?…—–]["”’'»*_)]*$/.test(text.slice(0, from)))
    return [];
  return [{ title: l10n.t('Start a new paragraph'), edits: [{ block, span: { from, to: start }, text: end }] }];
}
