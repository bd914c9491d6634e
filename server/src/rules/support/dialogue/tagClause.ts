import { invertedClause, straightClause, type TagClause } from '../../../analysis/dialogue/tagClause.js';
import { isVerb } from '../../../analysis/dialogue/groups.js';
import { nameFrom, type Subject } from '../../../analysis/dialogue/tagSubject.js';
import { certainVerbAt, speechVerbAt, type Manner } from '../../../analysis/dialogue/tagVerb.js';
import { isTitleAbbreviation } from '../../../text/abbreviations.js';
import { isNameWord } from '../../../lexicon/nameWords.js';
import { isCapital, isSmall, wordsIn, type Word } from '../../../text/tokens.js';

/** A dialogue tag beside a quotation, as a rule needs it: what is certainly one, with its words. */
export interface TagReading {
  readonly subject: Pick<Subject, 'from' | 'to' | 'kind'>;
  /** Whether its first word keeps its capital wherever it stands: a name (`Petra's mother said`), or `I`. */
  readonly keepsCapital: boolean;
  readonly verb: Word;
  /** The verb's base form. */
  readonly base: string;
  readonly manner: Manner;
  /** Whether the verb stands before its subject. */
  readonly inverted: boolean;
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
  const clause = straightClause(text, words, 'certain', true) ?? invertedClause(text, words, 'certain');
  return clause ? reading(words, clause) : undefined;
}

/** The tag that begins at `from` with a verb that was given a capital: `Said Petra`. */
export function capitalTagAt(text: string, from: number, to: number): TagReading | undefined {
  const words = runOfWords(text, from, to);
  const verb = words[0];
  if (!verb || !isCapital(verb.text) || speechVerbAt(words, 0)?.form !== 'past') return undefined;
  const small = [{ ...verb, text: verb.lower }, ...words.slice(1)];
  const clause = invertedClause(text, small, 'certain');
  if (!clause) return undefined;
  const { subject } = clause;
  const after = words[subject.next];
  // `Said Aziz nodded.`: a name after all.
  if (subject.kind === 'name' && after && isVerb(after) && text.slice(subject.to, after.from) === ' ') return undefined;
  return { ...reading(small, clause), verb, small: false };
}

function reading(words: readonly Word[], { subject, verb: at, manner, inverted }: TagClause): TagReading {
  const verb = words[at]!;
  const { from, to, kind } = subject;
  return {
    subject: { from, to, kind },
    keepsCapital: !inverted && (isNameWord(words[0]!) || (words[0]!.text[0] === 'I' && kind === 'pronoun')),
    verb,
    base: certainVerbAt(words, at)!.base,
    manner,
    inverted,
    small: isSmall(words[0]!.text),
    from: words[0]!.from,
    to: Math.max(to, verb.to),
  };
}

/** How many words of a name stand from `words[at]`; 0 when none does. */
export function nameLength(text: string, words: readonly Word[], at: number): number {
  const name = nameFrom(text, words, at);
  return name ? name.next - at : 0;
}
