import { englishTagsIn } from './dashTag.js';
import { reportingClausesIn, spokenParts } from './reportingClause.js';
import { tagVerbIn } from './localeTags.js';
import { fromLocales } from '../locales/index.js';
import type { DashWords } from '../locales/locale.js';
import type { Span } from '../../text/position.js';
import { MAX_LIST_ITEM_UNITS } from '../limits.js';
import { regexSource } from '../../text/regexSource.js';

const OPENING = /^\s*(?:[—–―]|-{1,2}(?!-))\s*(?=[^\s—–―-])/;
/** `»Y después…`: a paragraph that continues the speech before it, where dashes open speech. */
const GOING_ON = /^\s*»\s?(?=[^\s»])/;

/**
 * Verbs of speaking after a dash without punctuation before it, where the dash may also belong to the speech (`— Это —
 * мой дом.`). A pronoun may precede them in Romance languages (`—gli disse`), any word in others (`— cicho mówi Ola`).
 */
const words = (of: (dashes: DashWords) => readonly string[] | undefined): string =>
  fromLocales(({ dashes }) => dashes && of(dashes)).join('|');
const TAG_VERB = new RegExp(
  String.raw`^(?:(?:(?:[lmt][eoai]|les|se|si|nos|lhes?|gli|lui|leur) )?(?:${words(({ verbs }) => verbs)})|` +
    regexSource`
      (?:\p{Ll}+ )?(?:${words(({ freeVerbs }) => freeVerbs)}|
      (?:${words(({ freeStems }) => freeStems)})\p{L}*))(?!\p{L})
    `,
  'u',
);
/**
 * Endings of the Polish past tense and of the Portuguese and Italian perfect; tested on the word right after the dash
 * only.
 */
const TAG_ENDING = new RegExp(
  regexSource`
    ^(?!(?:${words(({ notPast }) => notPast)})\p{L}{0,2}(?!\p{L}))\p{Ll}{2,}
    (?:${words(({ pastEndings }) => pastEndings)})(?!\p{L})
  `,
  'u',
);

const verbs = new Map<string | null, RegExp>();
/** Whether text behind a dash opens with a verb of speaking, in the manuscript's language above all. */
function isTag(behind: string, language: string | null): boolean {
  if (TAG_VERB.test(behind)) return true;
  let verb = verbs.get(language);
  if (verb === undefined) {
    verb = new RegExp(`^(?:${tagVerbIn(language) ?? '(?!)'})(?!\\p{L})`, 'u');
    verbs.set(language, verb);
  }
  return verb.test(behind);
}

/** Whether the paragraph starts with a dash that may open speech. */
export const opensWithDash = (text: string): boolean => OPENING.test(text.slice(0, 12));

/** `- two lamps`: a list item starts in lower case, or has no punctuation at its end or inside; speech does neither. */
export const isListItem = (text: string): boolean => {
  const item = /^\s*-[ \t]+(?:\[[ xX]\][ \t]+)?(\S[^\r\n]*)/.exec(text)?.[1];
  return (
    item !== undefined && (/^\p{Ll}/u.test(item) || (item.length < MAX_LIST_ITEM_UNITS && !/[.,!?…"”»—–]/.test(text)))
  );
};

/** Whether the paragraph starts with the mark that continues dash dialogue over paragraphs. */
export const goesOnByMark = (text: string): boolean => GOING_ON.test(text.slice(0, 12));

/**
 * The speeches of a paragraph of dash dialogue: the text after the dash without what a second dash or a tag separates.
 * The closing dash of an inserted tag belongs to the narration (`—Hola —dijo Ana—. ¿Vienes?`).
 */
export function dashSpeeches(text: string, size: number, language: string | null): Span[] {
  const written = text.slice(0, size);
  const head = OPENING.exec(written) ?? GOING_ON.exec(written);
  if (!head) return [];
  const start = head[0].search(/\S/);
  const resumed = resumedTags(written, start);
  if (resumed !== null) return spokenParts(written, { from: start, to: size }, resumed);
  const between = betweenDashes(written, start, /-/.test(head[0]), language);
  if (between !== null) return between;
  const clauses = reportingClausesIn(written, start, size, language);
  if (clauses.length > 0) return spokenParts(written, { from: start, to: size }, clauses);
  const tags = englishTagsIn(written, start);
  return tags.length > 0 ? spokenParts(written, { from: start, to: size }, tags) : [{ from: start, to: size }];
}

/**
 * English tags without a dash before them, together with the dash that resumes the speech: `— No, said Ada. — Not
 * yet.`; null where no dash resumes it.
 */
function resumedTags(text: string, start: number): Span[] | null {
  const tags = englishTagsIn(text, start);
  if (tags.length === 0 || /\s[—–―]/.test(text.slice(start + 1, tags[0]!.from))) return null;
  const through = tags.map(({ from, to }) => ({
    from,
    to: to + (/^\s*[—–―]\s+(?=\S)/.exec(text.slice(to, to + 8))?.[0].length ?? 0),
  }));
  return through.some(({ to }, i) => to > tags[i]!.to) ? through : null;
}

/**
 * A dash with a space on at least one side, or punctuation after it. A dash between two letters belongs to the speech,
 * with the exceptions in `opensNarration`.
 */
const DASH = /\s[—–―]\s?|\s?[—–―](?=[\s.,;:!?…])|—(?=[\p{L}¿¡])/gu;
const DASH_OR_HYPHEN = /\s(?:[—–―]|--?)\s?|\s?(?:[—–―]|--?)(?=[\s.,;:!?…])/g;

/** The parts of narration between dashes; null for none. `hyphens`: the author writes hyphens for dashes. */
function betweenDashes(text: string, start: number, hyphens: boolean, language: string | null): Span[] | null {
  const dashes = [...text.slice(start + 1).matchAll(hyphens ? DASH_OR_HYPHEN : DASH)].map(({ index, 0: sign }) => ({
    at: start + 1 + index,
    sign,
  }));
  const spans: Span[] = [];
  let from = start;
  let speaking = true;
  for (const [i, { at, sign }] of dashes.entries()) {
    if (at < from) continue;
    if (speaking) {
      if (!opensNarration(text, at, sign, dashes[i + 1]?.at, language)) continue;
      spans.push({ from, to: at });
    } else {
      // In Russian, punctuation always precedes the dash that resumes speech; other dashes belong to the narration.
      if (CYRILLIC.test(text[at - 1]!)) continue;
      from = at;
      while (from < text.length && /[\s—–―.,;:-]/.test(text[from]!)) from++;
    }
    speaking = !speaking;
  }
  if (speaking && spans.length === 0) return null;
  if (speaking && from < text.length) spans.push({ from, to: text.length });
  return spans.filter(span => span.to > span.from);
}

/**
 * The tags between dashes within a speech in marks: `«Нет, — сказала она. — Ещё рано»`. Each runs from the punctuation
 * before it to where the speech resumes.
 */
export function dashTagsWithin(text: string, from: number, to: number, language: string | null): Span[] {
  const tags: Span[] = [];
  for (const { index, 0: sign } of text.slice(from, to).matchAll(/(?<=[,.!?…]) [—–] /g)) {
    const at = from + index;
    if (at < (tags.at(-1)?.to ?? from)) continue;
    const behind = text.slice(at + sign.length, Math.min(to, at + 60));
    const resumes = /[.,!?…] [—–] /.exec(text.slice(at + sign.length, to));
    const opens = resumes !== null || isTag(behind, language) || TAG_ENDING.test(behind);
    if (!opens || !/^\p{Ll}/u.test(behind)) continue;
    tags.push({ from: at, to: resumes === null ? to : at + sign.length + resumes.index + resumes[0].length });
  }
  return tags;
}

const CYRILLIC = /[\u0400-\u052f]/;

/**
 * Whether narration follows a dash inside a speech: the speech has punctuation before it, the dash is attached to the
 * next word, a verb of speaking follows, or the speech resumes with a new sentence after the `next` dash (`— Nikt —
 * odparła ciemność. — To tylko ja.`).
 */
function opensNarration(
  text: string,
  at: number,
  dash: string,
  next: number | undefined,
  language: string | null,
): boolean {
  const behind = text.slice(at + dash.length, at + dash.length + 60).trimStart();
  if (behind === '') return false;
  if (dash === '—' && !/\s/.test(text[at + 1]!)) return isTag(behind, language);
  if (/[.,!?…]/.test(text[at - 1]!) || /^\s\S+$/.test(dash)) return /^[\p{L}«"“(*_]/u.test(behind);
  if (isTag(behind, language) || TAG_ENDING.test(behind)) return true;
  return (
    next !== undefined &&
    /^\p{Ll}/u.test(behind) &&
    !CYRILLIC.test(behind[0]!) &&
    /[.!?…]/.test(text[next - 1]!) &&
    /^[\s—–―-]+[\p{Lu}¿¡]/u.test(text.slice(next, next + 6))
  );
}
