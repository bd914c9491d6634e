import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { usualPronoun } from '../../lexicon/givenNames.js';
import { titleInfo } from '../../lexicon/titles.js';
import { EPITHETS } from '../../lexicon/nonPersons.js';
import { isThing } from '../../lexicon/things.js';
import { debatedVerb, speechVerb } from '../../lexicon/speechVerbs.js';
import { beatVerb } from '../../lexicon/beatVerbs.js';
import { mentionsOf } from '../mentions/mentions.js';
import { wordList } from '../../text/wordList.js';
import { regexSource } from '../../text/regexSource.js';

/**
 * Verbs whose subject may be weather, light, a sound or a feeling as well as a person: `Rain fell`, `Fear gripped her`.
 */
const ANYTHING: ReadonlySet<string> = new Set(
  wordList(`
    answer approach arrive begin boom break bring burn call carry catch close clutch come continue crack creep curl
    dash draw drift drop echo end enter fall fill find flicker float flow flutter fly follow go grab grip groan hang
    harden hiss hit hold hover howl land leave lie light linger meet murmur open pass pause pour press rage rattle
    remain rest return rise roar roll run rush seize set settle shut sing sink slide slip slow sober soften spill
    spin spread squeeze start stay stir stop strike sweep swing take tear thunder touch twist twitch wash whisper`),
);

/** Verbs and phrases whose subject is always a person. */
const MINDS = new RegExp(regexSource`
    ^(?:knew|knows|wanted|wants|hated|hates|loved|loves|remembered|remembers|decided|decides|wished|wishes|hoped|
    hopes|wondered|wonders|realized|realised|realizes|realises|pretended|pretends|refused|refuses)$
  `);
/** An object with a possessive shows that the subject is a person: `dropped his bag`. */
const OWN = /^ (?:his|her|their|both|one) \p{L}/u;

/**
 * The name that starts a paragraph, or its narration after speech, and is the subject of a verb that only persons have;
 * null for none.
 */
export const actingNameIn = memo((block: Prose): string | null => {
  const mentions = mentionsOf(block);
  const first = mentions.find(mention => !mention.spoken);
  if (first?.kind !== 'name' || first.role !== 'subject' || first.verb === null) return null;
  if (block.language !== null) return first.verb === 'other' ? null : first.text;
  const speaks = block.inlines.some(part => part.kind === 'speech');
  const before = block.inlines
    .filter(part => part.kind !== 'speech' && part.from < first.from)
    .map(part => block.text.slice(part.from, Math.min(part.to, first.from)))
    .join('');
  if (/[^\s*_]/.test(before) && !EPITHETS.has(before.replace(/[\s*_]/g, '').toLowerCase())) return null;
  const words = first.text.toLowerCase().split(' ');
  const known = words.some(word => usualPronoun(word) !== undefined || titleInfo(word) !== undefined);
  if (!known && words.some(isThing)) return null;
  const found = /^\s+(?:\p{L}+ly\s+)?(\p{L}+)/u.exec(block.text.slice(first.to, first.to + 60));
  const verb = found?.[1]?.toLowerCase() ?? '';
  const act = speechVerb(verb) ?? beatVerb(verb) ?? debatedVerb(verb);
  const only = act !== undefined && !ANYTHING.has(act.base);
  const own = found !== null && OWN.test(block.text.slice(first.to + found[0].length, first.to + found[0].length + 12));
  if (speaks)
    return only ||
      own ||
      MINDS.test(verb) ||
      (act !== undefined && BREAKS_OFF.test(act.base) && isBetween(block, first.from))
      ? first.text
      : null;
  // In a paragraph without speech by the person, only an action of the face or hand counts, which things do not
  // perform.
  return (only && (own || first.verb === 'beat')) || MINDS.test(verb) ? first.text : null;
});

/** Verbs of pausing. Between two quotations their subject is the speaker; elsewhere it may be rain. */
const BREAKS_OFF = /^(?:stop|pause|hold|stir)$/;

/** Whether an offset is right after a quotation and another quotation follows in the paragraph. */
function isBetween({ inlines, text }: Prose, at: number): boolean {
  const i = inlines.findIndex(part => part.to > at);
  const before = inlines[i - 1];
  return (
    before?.kind === 'speech' &&
    text.slice(before.to, at).trim() === '' &&
    inlines.slice(i).some(part => part.kind === 'speech')
  );
}
