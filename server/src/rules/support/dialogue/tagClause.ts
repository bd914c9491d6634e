import { beatVerb } from '../../../lexicon/beatVerbs.js';
import { AUXILIARIES, DETERMINERS, LINKS, PLAIN_ADVERBS, SUBJECT_PRONOUNS } from '../../../lexicon/functionWords.js';
import { isTitleAbbreviation } from '../../../text/abbreviations.js';
import { continuesName, isNameAtHead } from '../../../lexicon/nameWords.js';
import { debatedVerb, speechVerb, type SpeechKind } from '../../../lexicon/speechVerbs.js';
import { isCapital, isSmall, wordsIn, type Word } from '../../../text/tokens.js';

/** What a tag's or beat's subject is. */
export type SubjectKind = 'name' | 'pronoun' | 'noun';

/** A dialogue tag as it stands after a quotation. */
export interface TagReading {
  readonly subject: { readonly from: number; readonly to: number; readonly kind: SubjectKind };
  /** Its first word is a name, or whose somebody is (`Petra's mother said`): the capital stays wherever it stands. */
  readonly named: boolean;
  readonly verb: Word;
  /** The verb's base form. */
  readonly base: string;
  readonly kind: SpeechKind | 'debated';
  readonly verbFirst: boolean;
  /** Its first word is written small, as no sentence begins. */
  readonly small: boolean;
  readonly from: number;
  readonly to: number;
}

/** Words from `from` that stand in a row, parted by blanks only (an abbreviated title's point aside). */
export function runOfWords(text: string, from: number, to: number, most = 14): Word[] {
  const run: Word[] = [];
  for (const word of wordsIn(text, from, Math.min(to, from + 160))) {
    const before = run.at(-1);
    const gap = text.slice(before?.to ?? from, word.from);
    if (!/^\s*$/.test(gap) && !(before && /^\.\s+$/.test(gap) && isTitleAbbreviation(before.lower))) break;
    run.push(word);
    if (run.length === most) break;
  }
  return run;
}

/** The tag that begins at `from` (blanks passed over), if one does: subject and verb of speech, in either order. */
export function tagAt(text: string, from: number, to: number): TagReading | undefined {
  const words = runOfWords(text, from, to);
  const first = words[0];
  if (!first) return undefined;
  return subjectFirst(words) ?? verbFirst(words);
}

/** The tag that begins at `from` with a verb that was given a capital: `Said Petra`. */
export function capitalTagAt(text: string, from: number, to: number): TagReading | undefined {
  const [verb] = runOfWords(text, from, to, 1);
  if (!verb || !isCapital(verb.text) || (speechVerb(verb.lower) ?? debatedVerb(verb.lower))?.form !== 'past')
    return undefined;
  const words = runOfWords(text, from, to);
  const small = { ...verb, text: verb.lower };
  const tag = verbFirst([small, ...words.slice(1)]);
  // `Said Aziz nodded.`: a name after all.
  const after = tag && words.find(word => word.from >= tag.to);
  if (!tag || (tag.subject.kind === 'name' && after && finite(after) && text.slice(tag.to, after.from) === ' '))
    return undefined;
  return { ...tag, verb, small: false };
}

/** Whether a word is a verb that the name before it may be subject of. */
const finite = ({ lower }: Word): boolean =>
  /^(?:past|third)$/.test((speechVerb(lower) ?? debatedVerb(lower) ?? beatVerb(lower))?.form ?? '') ||
  AUXILIARIES.has(lower);

function subjectFirst(words: readonly Word[]): TagReading | undefined {
  for (const subject of subjectsAt(words, 0)) {
    const at = skipAdverbs(words, subject.count);
    const verb = words[at];
    const known = verb && spoken(verb);
    if (verb && known && !VOICELESS.has(words[subject.count - 1]!.lower))
      return reading(words, subject, 0, verb, known, false);
  }
  return undefined;
}

function verbFirst(words: readonly Word[]): TagReading | undefined {
  const verb = words[0]!;
  const known = spoken(verb);
  if (!known) return undefined;
  const subject = subjectsAt(words, 1)[0];
  return subject && reading(words, subject, 1, verb, known, true);
}

/** Subjects of which a verb of speech tells something else: `his voice faltered`, `this was said`. */
const VOICELESS: ReadonlySet<string> = new Set([
  'this',
  'that',
  'it',
  'voice',
  'voices',
  'words',
  'hands',
  'hand',
  'arm',
  'words',
  'what',
  'which',
]);

type Spoken = { readonly base: string; readonly kind: TagReading['kind'] };

function reading(
  words: readonly Word[],
  subject: ClauseSubject,
  at: number,
  verb: Word,
  known: Spoken,
  first: boolean,
): TagReading {
  const [from, to] = [words[at]!.from, words[at + subject.count - 1]!.to];
  const named = !first && (subject.kind === 'name' || isNameLike(words[at]));
  return {
    subject: { from, to, kind: subject.kind },
    named,
    verb,
    base: known.base,
    kind: known.kind,
    verbFirst: first,
    small: isSmall(words[0]!.text),
    from: Math.min(from, verb.from),
    to: Math.max(to, verb.to),
  };
}

/** The verb of speech the word is, in a form that makes a sentence (`said`, `says`). */
function spoken(word: Word): Spoken | undefined {
  if (!isSmall(word.text)) return undefined;
  const known = speechVerb(word.lower) ?? debatedVerb(word.lower);
  return known && (known.form === 'past' || known.form === 'third') ? known : undefined;
}

/** A subject: how many words it has, and what it is. */
export interface ClauseSubject {
  readonly kind: SubjectKind;
  readonly count: number;
}

/** The subjects that may begin at `words[at]`, the shortest first for noun phrases. */
export function subjectsAt(words: readonly Word[], at: number): readonly ClauseSubject[] {
  const word = words[at];
  if (!word) return [];
  if (SUBJECT_PRONOUNS.has(word.lower) && !(DETERMINERS.has(word.lower) && isNounAfter(words, at)))
    return [{ kind: 'pronoun', count: 1 }];
  if (DETERMINERS.has(word.lower)) {
    const subjects: ClauseSubject[] = [];
    for (let count = 2; count <= 6 && at + count <= words.length; count++) {
      const last = words[at + count - 1]!;
      if (AUXILIARIES.has(last.lower)) break;
      if (!LINKS.has(last.lower)) subjects.push({ kind: 'noun', count });
    }
    return subjects;
  }
  const count = nameLength(words, at);
  return count > 0 ? [{ kind: 'name', count }, ...possessed(words, at, count)] : [];
}

/** `another man`: the word before a noun is no pronoun. */
const isNounAfter = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return next !== undefined && isSmall(next.text) && !spoken(next);
};

/** `Petra's brother`. */
function possessed(words: readonly Word[], at: number, count: number): ClauseSubject[] {
  const owner = words[at + count - 1]!;
  if (!owner.lower.endsWith("'s")) return [];
  return [1, 2, 3]
    .filter(more => at + count + more <= words.length)
    .map(more => ({ kind: 'noun', count: count + more }));
}

/** How many words of a name stand from `words[at]`; 0 when none does. */
export function nameLength(words: readonly Word[], at: number): number {
  if (!isNameLike(words[at])) return 0;
  let count = 1;
  while (count < 5 && at + count < words.length && continuesName(words, at + count)) count++;
  return count;
}

/** A name, or what like one is written large wherever it stands: `I'd`. */
const isNameLike = (word: Word | undefined): boolean =>
  word !== undefined && (isNameAtHead(word) || word.lower.startsWith("i'"));

/** The index after any adverbs from `at`. */
export function skipAdverbs(words: readonly Word[], at: number): number {
  while (at < words.length && isAdverb(words[at]!)) at++;
  return at;
}

/** `quietly`, `then`. */
export const isAdverb = ({ lower }: Word): boolean =>
  (lower.endsWith('ly') && lower.length > 4) || PLAIN_ADVERBS.has(lower);
