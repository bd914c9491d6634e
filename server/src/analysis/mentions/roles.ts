import { beatVerb } from '../../lexicon/beatVerbs.js';
import { AUXILIARIES, LINKS, PLAIN_ADVERBS } from '../../lexicon/functionWords.js';
import { debatedVerb, speechVerb } from '../../lexicon/speechVerbs.js';
import { type Mention } from './mention.js';
import { type MentionToken } from './tokens.js';
import { wordList } from '../../text/wordList.js';

/** Irregular past tenses of verbs that are in neither the lexicon of speech nor that of actions. */
const IRREGULAR = new Set(
  wordList(`
    was were had is has did does could would should might must will can may knew felt thought saw heard found got made
    kept left began let lost told meant led read won paid sold bought sought fought taught understood forgot chose broke
    spoke wrote grew blew flew drew wore tore swore became seemed appeared decided tried wanted needed wished hoped
    liked loved hated`),
);

/** Conjunctions: a mention behind one may be a subject. */
const CONJUNCTIONS = new Set(
  wordList(`
    after and as because before but if once or since so than then though although till until when where while yet`),
);

/**
 * The grammatical role of the mention `tokens[start, end)`, judged by its neighbours: subject of the verb right after
 * it, possessor, else object.
 */
export function roleOf(tokens: readonly MentionToken[], start: number, end: number): Pick<Mention, 'role' | 'verb'> {
  if (tokens[end - 1]!.possessive) return { role: 'possessor', verb: null };
  const before = tokens[start - 1];
  const held =
    before &&
    !tokens[start]!.initial &&
    before.zone === tokens[start]!.zone &&
    LINKS.has(before.lower) &&
    !CONJUNCTIONS.has(before.lower);
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

/** Kind of a lower-case finite verb: speech, action (`beat`) or other; null for words that are no finite verb. */
export function verbKind(lower: string): Mention['verb'] {
  const said = speechVerb(lower);
  if (said && said.form !== 'ing' && said.form !== 'base') return 'speech';
  const debated = debatedVerb(lower);
  const beat = beatVerb(lower) ?? debated;
  if (beat && beat.form !== 'ing' && beat.form !== 'base') return 'beat';
  return IRREGULAR.has(lower) || AUXILIARIES.has(lower) || (lower.endsWith('ed') && lower.length > 4) ? 'other' : null;
}

/** Words that may precede a form of address, with or without a comma: `hello Mara`. */
const GREETINGS = new Set(
  wordList(`
    ah and but bye come dear dearest evening good goodbye hello hey hi listen look luck morning my night no now o oh ok
    okay on please so sorry sir stop thank thanks wait well why yeah yes you`),
);

/** Whether the mention is a form of address: enclosed by commas, or by a quotation mark and punctuation. */
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
  return /[,;!?.…—–-]\s*["“'‘]?$/.test(left) || (/^\s+$/.test(left) && GREETINGS.has(before.lower));
}
