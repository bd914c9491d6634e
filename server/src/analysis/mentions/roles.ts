import { beatVerb } from '../../lexicon/beatVerbs.js';
import { AUXILIARIES, LINKS, PLAIN_ADVERBS } from '../../lexicon/functionWords.js';
import { debatedVerb, speechVerb } from '../../lexicon/speechVerbs.js';
import { type Mention } from './mention.js';
import { type MentionToken } from './tokens.js';

/** Irregular pasts of verbs that give no speech and no act. */
const IRREGULAR = new Set(
  `was were had is has did does could would should might must will can may knew felt thought saw heard found got made kept left began let lost told meant led read won paid sold
  bought sought fought taught understood forgot chose broke spoke wrote grew blew flew drew wore tore swore became seemed appeared decided tried wanted needed wished hoped liked loved hated`.split(
    /\s+/,
  ),
);

/** What part a mention plays by the words round it: subject of the verb right behind it, possessor, else object. */
export function roleOf(tokens: readonly MentionToken[], start: number, end: number): Pick<Mention, 'role' | 'verb'> {
  if (tokens[end - 1]!.possessive) return { role: 'possessor', verb: null };
  const before = tokens[start - 1];
  const held =
    before &&
    !tokens[start]!.initial &&
    before.zone === tokens[start]!.zone &&
    LINKS.has(before.lower) &&
    !/^(?:and|but|or|so|yet|when|while|as|then|where|because|though|although|until|till|before|after|if|once|since|than)$/.test(
      before.lower,
    );
  if (!held) {
    for (let i = end; i < Math.min(tokens.length, end + 4); i++) {
      const { lower, zone, capital } = tokens[i]!;
      if (zone !== tokens[start]!.zone || capital) break;
      const verb = verbKind(lower);
      if (verb) return { role: 'subject', verb };
      if (!(PLAIN_ADVERBS.has(lower) || lower.endsWith('ly'))) break;
    }
  }
  return { role: 'object', verb: null };
}

/** How a finite verb in lower case gives speech, or acts; null for what is no such verb. */
export function verbKind(lower: string): Mention['verb'] {
  const said = speechVerb(lower);
  if (said && said.form !== 'ing' && said.form !== 'base') return 'speech';
  const debated = debatedVerb(lower);
  const beat = beatVerb(lower) ?? debated;
  if (beat && beat.form !== 'ing' && beat.form !== 'base') return 'beat';
  return IRREGULAR.has(lower) || AUXILIARIES.has(lower) || (lower.endsWith('ed') && lower.length > 4) ? 'other' : null;
}

/** What stands before a name that is called, with or without a comma. */
const GREETINGS =
  /^(?:hey|hi|hello|yes|no|yeah|thanks|thank|you|please|oh|ah|well|okay|ok|sorry|dear|dearest|my|come|on|sir|why|o|and|morning|evening|night|bye|goodbye|now|so|but|look|listen|wait|stop|good|luck)$/;

/** Between commas, or between a quotation's edge and a stop: the words address it. */
export function isVocative(text: string, tokens: readonly MentionToken[], start: number, end: number): boolean {
  const [first, last] = [tokens[start]!, tokens[end - 1]!];
  const [before, after] = [tokens[start - 1], tokens[end]];
  if (last.possessive) return false;
  const right = text.slice(last.to, after && after.zone === last.zone ? after.from : last.to + 3);
  if (!/^\s*[,.!?;:…—–\-"”’'»*]/.test(right)) return false;
  if (after && after.zone === last.zone && /^,\s*$/.test(right) && /^(?:and|or)$/.test(after.lower)) return false;
  const inside = before !== undefined && before.zone === first.zone;
  if (!inside || first.initial) return !/^\s*[.]/.test(right) || inside || text.length > 0;
  const left = text.slice(before.to, first.from);
  return /[,;!?.…—–-]\s*["“'‘]?$/.test(left) || (/^\s+$/.test(left) && GREETINGS.test(before.lower));
}
