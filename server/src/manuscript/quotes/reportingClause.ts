import { fromLocales } from '../locales/index.js';
import type { TagWords } from '../locales/locale.js';
import type { Span } from '../../text/position.js';
import { tagSubjectIn, tagVerbIn } from './localeTags.js';
import { regexSource } from '../../text/regexSource.js';

/**
 * Reporting clauses inside a speech, separated by commas alone: `« Bonjour, dit-elle. Ça va ? »`, `— Non, répondit
 * Marc.`, `– Hei, sanoi Aino.` Recognised by a verb of speaking before its subject, after punctuation of the speech, in
 * French, Spanish, Portuguese, Italian, Swedish and Finnish.
 */
const FRENCH = regexSource`
  dit|dis|dirent|fis|firent|commenç|demand|répond|répondit|cri|murmur|répliqu|ajout|fit|chuchot|souffl|lanç|lance|
  exclam|écri|reprit|reprend|continu|soupir|grogn|rétorqu|déclar|annonç|expliqu|hurl|admit|avou|constat|insist|
  interroge|
  marmonn|protest|répét|poursuivit|remarqu|rican|sourit|suppli|conclut|coup|gémit|balbuti|bredouill|bégay|songe|pens|
  affirm|comment|confi|grond|intervint|observ|ordonn|précis|propos|promit|rit|susurr|jur|plaisant|appel|salu|lâch|
  glapit|rugit|acquiesç
`;
const NAME = String.raw`\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*`;
const NOUN = String.raw`(?:\p{Lu}|\p{Ll})[\p{L}’'-]*`;
const FRENCH_SUBJECT = regexSource`
  (?:-t)?-(?:il|elle|on|ils|elles|je)(?!\p{L})|[ \u00a0](?:(?:M\.|MM\.|Mme|Mlle|Dr\.?|madame|monsieur|mademoiselle|
  maître|docteur)[ \u00a0]${NAME}|${NAME}|
  (?:(?:le|la|les|mon|ma|son|sa|ses|un|une|notre|leur) |l['’])${NOUN})
`;
const words = (of: (tags: TagWords) => readonly string[] | undefined): string =>
  fromLocales(({ tags }) => tags && of(tags)).join('|');
const OTHER_VERB = words(({ verbs }) => verbs);
const ARTICLE = words(({ articles }) => articles);
const PRONOUN = words(({ pronouns }) => pronouns);
const OTHER_SUBJECT = String.raw` (?:${NAME}|(?:${ARTICLE}) ${NOUN}|(?:${PRONOUN})(?!\p{L}))`;
const FRENCH_VERB = regexSource`
  (?:me |te |lui |leur |nous |vous |se |s['’]|m['’]|t['’])?(?:${FRENCH})(?:it|is|irent|a|e|ait|ais|aient|ent|èrent|
  ai)?(?=[ \u00a0-])
`;
const PARTICIPLE = regexSource`(?:\p{Ll}+(?:é|it|is|i|u))`;
/** `a-t-il dit`, `ai-je demandé`, `a dit Claire` */
const PERFECT = regexSource`
  (?:a-t-(?:il|elle|on)|ai-je|ont-(?:ils|elles)) ${PARTICIPLE}(?!\p{L})|
  (?:(?:m['’]|lui |nous |leur |)(?:a|ont|avait)|s['’](?:est|était)) ${PARTICIPLE}(?:${FRENCH_SUBJECT})
`;
/** Verbs that give speech beside it only: `s'étrangla Luc`, `finit par dire Luc`. */
const ABOUT_TO_SPEAK = regexSource`
  (?:s['’]\p{Ll}{3,}a|se \p{Ll}{3,}a|(?:finit|commença|a fini|a commencé) (?:par|à) \p{Ll}+(?:er|re|ir))(?:${FRENCH_SUBJECT})
`;

const made = new Map<string | null, RegExp>();
/** Compiled at the first such speech: most works contain none, and compiling takes milliseconds. */
function reportingClause(language: string | null): RegExp {
  let clause = made.get(language);
  if (clause === undefined) {
    const [verb, subject] = [tagVerbIn(language), tagSubjectIn(language)];
    clause = new RegExp(
      regexSource`
        (?<=[,!?…»”][ \u00a0\u202f])(?:${FRENCH_VERB}(?:${FRENCH_SUBJECT})|${PERFECT}|${ABOUT_TO_SPEAK}|
        (?:${OTHER_VERB})(?:${OTHER_SUBJECT})${verb === null || subject === null ? '' : `|${verb}${subject}`})
      `,
      'gu',
    );
    made.set(language, clause);
  }
  return clause;
}

const MAY_HOLD = /[,!?…»”][ \u00a0\u202f][\p{Ll}]/u;

/**
 * The reporting clauses in `text[from, to)`, one speech. Each runs to the end of its sentence; one of verb and subject
 * alone with a comma after it ends at that comma: `« Bonjour, dit-elle, ça va ? »`.
 */
export function reportingClausesIn(text: string, from: number, to: number, language: string | null): Span[] {
  const said = text.slice(from, to);
  if (!MAY_HOLD.test(said)) return [];
  const out: Span[] = [];
  for (const match of said.matchAll(reportingClause(language))) {
    const last = out.at(-1);
    if (last && from + match.index < last.to) continue;
    const end = match.index + match[0].length;
    const stop = said[end] === ',' && !BESIDES.test(said.slice(end, end + 40)) ? end + 1 : sentenceEnd(said, end);
    out.push({ from: from + match.index, to: from + stop });
  }
  return out;
}

/** Additions of the narration after a comma: `dit-elle, en souriant`, `dit-il, les yeux fermés`. */
const BESIDES = new RegExp(
  regexSource`
    ^, (?:(?:tout )?en \p{Ll}+ant|(?!(?:avant|pendant|pourtant|maintenant|autant|tant|cependant|devant|quant|
    durant) )\p{Ll}+ant|d['’]une? (?:ton|air|voix|geste|petit)|(?:les yeux|le regard|la voix|le visage|la tête|
    les mains?|les bras|les larmes|les joues|un sourire|l['’]air))(?!\p{L})
  `,
  'u',
);
/** Continuations after a comma that can only be speech: `dit Claire à sa mère, il ne viendra pas`. */
const RESUMES = /^, (?:je |j['’]|tu |t['’]|vous |on |ils? |elles? |c['’]|ça |n['’]|qu['’])/u;

function sentenceEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length && !/[.!?…»]/.test(text[at]!); at++)
    if (at > from && text[at] === ',' && RESUMES.test(text.slice(at, at + 10))) return at + 1;
  while (at < text.length && /[.!?…]/.test(text[at]!)) at++;
  return at;
}

/** The parts of a speech outside these spans; parts without a word are narration. */
export function spokenParts(text: string, { from, to }: Span, narrated: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let at = from;
  for (const hole of [...narrated, { from: to, to }]) {
    const part = trimmed(text, at, hole.from);
    if (/[\p{L}\p{N}]/u.test(text.slice(part.from, part.to))) parts.push(part);
    at = hole.to;
  }
  return parts;
}

function trimmed(text: string, from: number, to: number): Span {
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { from, to };
}
