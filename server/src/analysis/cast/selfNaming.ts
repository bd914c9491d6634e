import type { Prose } from '../../manuscript/block.js';
import { mentionsOf, type Mention } from '../mentions/mentions.js';
import type { Quotation } from '../dialogue/types.js';
import { regexSource } from '../../text/regexSource.js';

/** What stands before a name that a speaker gives as their own: `I'm`, `my name is`, `call me`. */
const GIVES = new RegExp(
  regexSource`
    (?:^|[^\p{L}])(?:I['’]m|I am|[Mm]y name(?:['’]s| is)|(?:[Tt]he )?[Nn]ame['’]s|[Cc]all me|[Tt]hey call me|[Ii]t['’]s)
    \s+(?:only |just )?$
  `,
  'u',
);
const MAY_GIVE = /\b(?:I['’]m|I am|name|call me|it['’]s)\b/i;
const ENDS_OWN = /^(?:[,.!?;…—–-]|["”’'»])/;
const ASKS_NAME = new RegExp(
  regexSource`
    \b(?:your name|who are you|what are you called|do they call you|who['’]s that|who is that)\b[^.!?]{0,60}
    \?["”’'»*_]*$
  `,
  'i',
);

/** The names that the speaker of quotation `i` gives as their own: `I'm Osman`; `Osman` after `What's your name?`. */
export function namesGivenIn(quotations: readonly Quotation[], i: number): readonly string[] {
  const { block, inline } = quotations[i]!;
  const asked = quotations[i - 1];
  const isAsked =
    asked !== undefined &&
    asked.block !== block &&
    ASKS_NAME.test(asked.block.text.slice(Math.max(asked.inline.from, asked.inline.to - 120), asked.inline.to));
  if (!isAsked && !MAY_GIVE.test(block.text.slice(inline.from, inline.to))) return [];
  return mentionsOf(block)
    .filter(({ kind, from, to }) => {
      if (kind !== 'name' || from < inline.from || to > inline.to || !ENDS_OWN.test(block.text.slice(to, to + 1)))
        return false;
      const before = block.text.slice(Math.max(inline.from + 1, from - 24), from);
      if (GIVES.test(before)) return true;
      return isAsked && /^["“‘'«\s]*$/.test(before) && /^[,.!?…]["”’'»]/.test(block.text.slice(to, to + 2));
    })
    .map(({ text }) => text);
}

const NAMED = new RegExp(
  regexSource`
    ^(?:['’]s name (?:is|was) |,? (?:who was |who is )?named |,? who (?:was|is) called |,? whose name (?:is|was) |
    ,? by the name of )$
  `,
);

/**
 * The name that stands beside a noun phrase in apposition (`Bettany, the fishwife,`; `the fishwife, Bettany,`) or is
 * given by its sentence (`a man called Osman`); null for none. `at`: index of the phrase among the block's mentions.
 */
export function nameBeside(block: Prose, at: number): string | null {
  const mentions = mentionsOf(block);
  const mention = mentions[at]!;
  if (!/^(?:the|an?) /.test(mention.text)) return null;
  const [before, after] = [mentions[at - 1], mentions[at + 1]];
  const end = mention.from + (mention.whole ?? mention.text).length;
  const isName = (other: Mention | undefined): other is Mention =>
    other?.kind === 'name' && !other.spoken && other.role !== 'possessor';
  if (isName(after)) {
    const gap = block.text.slice(Math.min(end, after.from), after.from);
    if (NAMED.test(gap) || (gap === ' called ' && !mention.text.startsWith('the '))) return after.text;
    if (
      gap === ', ' &&
      /^[,.;](?! (?:and|or)\b)/.test(block.text.slice(after.to, after.to + 6)) &&
      after.role !== 'subject'
    )
      return after.text;
  }
  return isName(before) &&
    block.text.slice(before.to, mention.from) === ', ' &&
    /^(?:[,.;](?! (?:and|or|the|an?) )|$)/.test(block.text.slice(end, end + 7))
    ? before.text
    : null;
}

/** What stands before a name in address that is sure to be one: a mark, or a word of greeting. */
const GREETS = new RegExp(
  regexSource`
    (?:^|["“‘'«([,;!?.…—–-]\s*|\b(?:hello|hi|hey|dear|morning|evening|night|thanks|oh|ah|goodbye|bye|welcome|sorry)\s+)$
  `,
  'i',
);

/**
 * The name by which a quotation addresses somebody whom the scene has not named before; null for none. `seen`: the
 * names of the scene before the quotation.
 */
export function newlyCalled({ block, inline }: Quotation, seen: ReadonlySet<string>): string | null {
  const called = mentionsOf(block).find(
    ({ kind, vocative, from, to, text }) =>
      kind === 'name' &&
      vocative &&
      from >= inline.from &&
      to <= inline.to &&
      !seen.has(text) &&
      GREETS.test(block.text.slice(Math.max(inline.from, from - 12), from)),
  );
  return called?.text ?? null;
}
