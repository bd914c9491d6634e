import * as l10n from '@vscode/l10n';
import { povOf } from '../../analysis/checks/pov.js';
import { mentionsOf, type Mention } from '../../analysis/mentions/mentions.js';
import type { Member } from '../../analysis/cast/member.js';
import type { Quotation } from '../../analysis/dialogue/types.js';
import type { ResolvedCast } from '../../analysis/attribution/resolvedCast.js';
import type { Scene } from '../../analysis/structure/outline.js';
import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { isViewer, personOf } from '../support/viewer.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule } from '../definition/rule.js';
import {
  EPITHET_MIN_CONFIDENCE,
  EPITHET_OTHER_PARAGRAPHS,
  EPITHET_PARAGRAPHS_AFTER,
  EPITHET_PARAGRAPHS_BEFORE,
} from '../limits.js';
import { wordList } from '../../text/wordList.js';

/** `the blonde said` for a person with a known name. */
export const epithet = defineRule({
  id: 'narr/epithet',
  scope: 'speakers',
  level: 'hint',
  title: 'Descriptions instead of names',
  summary: 'A character whose name is known is called by it, not by a description.',
  reason: `*The older man*, *the brunette*, *the hunter*: to anybody who knows Jonas, he is Jonas, or *he*. Readers wonder who the new person is, and find that nobody new has come in.
Reported only where two named people are alone in conversation, and the description can only mean one of them, who was already named in the scene; people whose names the story has not
given yet are left alone. Nobody thinks of themselves as *the redhead*: a description of the character whose point of view it is has a message of its own.`,
  examples: `
Petra held the lamp up. Jonas threw the rope.
“You are late,” said Petra.
“The wind was against me,” said Jonas.
“It always is,” Petra said.
“Not always,” the older man said.
              ^^^^^^^^^^^^^ Consider the name: “the older man” seems to be Jonas
“Always,” said Petra.

Petra held the lamp up. Jonas threw the rope.
<!-- pov: Petra -->
“You are late,” said Petra.
“The wind was against me,” said Jonas.
“It always is,” the blonde said.
                ^^^^^^^^^^ Consider a name or pronoun: “the blonde” is Petra, whose point of view this is
“Not always,” said Jonas.

Petra held the lamp up. Jonas threw the rope. A man sat at the bar.
“You are late,” said Petra.
“The wind was against me,” said Jonas.
“Give me that,” said the man.
“Never,” said the ferryman.
`,
  check(scene, { report, lines: quotations, context: { cast } }) {
    const used = epithetsIn(scene);
    if (used.length === 0) return;
    const pov = povOf(scene, cast);
    const near = new Map<number, readonly Member[] | null>();
    for (const one of used) {
      const { at, block, mention } = one;
      if (!near.has(at)) near.set(at, nearby(scene, at, cast));
      const who = meantBy(one, near.get(at) ?? null, quotations, cast);
      if (who === null || quotations.some(({ speaker }) => speaker?.toLowerCase() === mention.text.toLowerCase()))
        continue;
      const words = excerpt(block.text.slice(mention.from, mention.to));
      const own = pov?.kind === 'person' && isViewer(who, pov);
      const message = own
        ? l10n.t('Consider a name or pronoun: “{0}” is {1}, whose point of view this is', words, excerpt(who.name))
        : l10n.t('Consider the name: “{0}” seems to be {1}', words, excerpt(who.name));
      report(block, { from: mention.from, to: mention.to }, message, { about: who.name });
    }
  },
});

/**
 * Nouns that describe a person without a name. Offices and trades are none: a captain may be `the captain` to
 * everybody.
 */
const HEADS: ReadonlySet<string> = new Set(
  wordList(`
    alien blond blonde boy brunette elf girl guy hunter lad lass man mare pegasus redhead stallion teen teenager
    unicorn vampire werewolf woman youth`),
);

/** Words for one of several persons about whom no more is known. */
const ONE_OF_MANY = /\b(?:first|second|third|fourth|last|next|other|same|only|dead|strange|unknown|nearest)\b/;

interface Used {
  /** Index of its block in the scene. */
  readonly at: number;
  readonly block: Prose;
  readonly mention: Mention;
}

const headOf = ({ text }: Mention): string => text.split(/[\s-]/).at(-1)!.toLowerCase();

/** Descriptions in a scene that may replace a name: subjects with `the` whose noun introduces nobody with `a`. */
const epithetsIn = memo((scene: Scene): readonly Used[] => {
  const used: Used[] = [];
  const others = new Set<string>();
  scene.blocks.forEach((block, at) => {
    if (block.kind !== 'prose') return;
    for (const mention of mentionsOf(block)) {
      if (mention.kind !== 'noun' || mention.spoken) continue;
      const head = headOf(mention);
      if (!mention.text.startsWith('the ')) others.add(head);
      else if (mention.role === 'subject' && HEADS.has(head) && !ONE_OF_MANY.test(mention.text))
        used.push({ at, block, mention });
    }
  });
  return used.filter(({ mention }) => !others.has(headOf(mention)));
});

/** The named person that a description must mean; null for several. */
function meantBy(
  { at, block, mention }: Used,
  near: readonly Member[] | null,
  quotations: readonly Quotation[],
  cast: ResolvedCast,
): Member | null {
  if (near?.length !== 2) return null;
  const fits = near.filter(member => mayBe(member, mention));
  if (fits.length === 1) return fits[0]!;
  const left = fits.filter(member => !mentionsOf(block).some(one => !one.spoken && personOf(one, cast) === member));
  if (left.length === 1) return left[0]!;
  const quotation = quotations.find(
    one => one.at === at && one.tag?.subject.from === mention.from && one.confidence >= EPITHET_MIN_CONFIDENCE,
  );
  return left.find(({ name }) => name === quotation?.speaker) ?? null;
}

/**
 * The persons in the paragraphs around one; null where a person without a name is near, or some were not named before.
 */
function nearby(scene: Scene, at: number, cast: ResolvedCast): Member[] | null {
  const found = new Set<Member>();
  const before = new Set<Member>();
  for (
    let i = Math.max(0, at - EPITHET_PARAGRAPHS_BEFORE);
    i <= Math.min(scene.blocks.length - 1, at + EPITHET_PARAGRAPHS_AFTER);
    i++
  ) {
    const block = scene.blocks[i]!;
    if (block.kind !== 'prose') continue;
    for (const mention of mentionsOf(block)) {
      if (
        mention.kind === 'noun' &&
        Math.abs(i - at) <= EPITHET_OTHER_PARAGRAPHS &&
        mention.person !== 'group' &&
        !mention.spoken &&
        !HEADS.has(headOf(mention))
      )
        return null;
      const who = personOf(mention, cast);
      if (who === null) continue;
      found.add(who);
      if (i < at && !mention.spoken) before.add(who);
    }
  }
  return [...found].every(who => before.has(who)) ? [...found] : null;
}

const HE = /^(?:man|boy|lad|guy|stallion|blond)$/;
const SHE = /^(?:woman|girl|lass|mare|blonde|brunette)$/;

/** Whether the description fits a person's pronouns. */
function mayBe({ pronouns: [one] }: Member, mention: Mention): boolean {
  const head = headOf(mention);
  if (HE.test(head)) return one !== 'she';
  return !SHE.test(head) || one !== 'he';
}
