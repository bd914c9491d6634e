import type { Prose } from '../../manuscript/block.js';
import { isVague, personNoun, type PersonNoun } from '../../lexicon/personNouns.js';
import type { Mention } from '../mentions/mentions.js';
import type { Phrase } from './descriptions.js';
import { MAX_CHAINED_PERSONS, RECENT_DESCRIPTION_PARAGRAPHS } from './limits.js';

/** A described person while the scene is read. */
export interface Known {
  readonly head: string;
  readonly person: PersonNoun | null;
  readonly introduced: boolean;
  readonly mentions: Mention[];
  /** Words that tell the person from others of the same noun. */
  readonly marks: Set<string>;
  readonly names: Set<string>;
  vague: boolean;
  acts: number;
  tags: number;
  /** Where the last mention stands, in order of the text; then its paragraph. */
  last: number;
  lastAt: number;
  /** The subject of the first tag. */
  tagged: Mention | null;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The person before whom a definite phrase means; undefined for a new one. */
export function meantBy(
  { head, marks, vague }: Phrase,
  persons: readonly Known[],
  { text }: Prose,
  mention: Mention,
  at: number,
): Known | undefined {
  const recent = persons.slice(-MAX_CHAINED_PERSONS);
  // `the other`, `the older one`
  if (/^(?:others?|one)$/.test(head)) return ellipsis(head === 'other' ? ['other'] : marks, recent);
  const same = recent.filter(person => person.head === head);
  const ordinal = marks.find(mark => ORDINALS.includes(mark));
  if (ordinal !== undefined) {
    const own = same.find(person => person.marks.has(ordinal));
    const place = ORDINALS.indexOf(ordinal);
    // `The first man who came in`: out of several, whoever was there.
    if (own !== undefined || /^\s+(?:who|to|that|I|he|she|they|we)\b/.test(text.slice(mention.to, mention.to + 8)))
      return own;
    if (place === 1 && same.length === 2) return same.find(person => person.marks.has('another')) ?? same[1];
    const unmarked = same[place];
    return unmarked && ![...unmarked.marks].some(mark => ORDINALS.includes(mark)) ? unmarked : undefined;
  }
  if (marks.includes('other')) return ellipsis(['other'], same);
  const fitting = same.filter(person => !marks.some(mark => contradicts(mark, person.marks)));
  const shared = fitting.filter(person => marks.some(mark => person.marks.has(mark)));
  if (shared.length > 0) return latest(shared);
  if (fitting.length > 0) return marks.length === 0 || fitting.length === 1 ? latest(fitting) : undefined;
  if (same.length > 0 || marks.length > 0 || !vague) return undefined;
  const near = recent.filter(
    person =>
      person.lastAt >= at - RECENT_DESCRIPTION_PARAGRAPHS &&
      (person.introduced || !person.vague) &&
      mayBe(head, person),
  );
  return near.length === 1 ? near[0] : undefined;
}

/**
 * Whom a phrase without a noun of its own means (`the first`, `the younger one`, `the other`) among persons told apart;
 * undefined for nobody.
 */
export function ellipsis(marks: readonly string[], persons: readonly Known[]): Known | undefined {
  if (!marks.includes('other')) return latest(persons.filter(person => marks.some(mark => person.marks.has(mark))));
  const named = persons.filter(person => person.marks.has('other') || person.marks.has('another'));
  if (named.length > 0) return latest(named);
  // The one of two of a kind who was not the last to be mentioned.
  const now = latest(persons);
  const kind = now && persons.filter(person => person.head === now.head);
  return kind?.length === 2 ? kind.find(person => person !== now) : undefined;
}

const latest = (persons: readonly Known[]): Known | undefined =>
  persons.reduce<Known | undefined>(
    (best, person) => (best === undefined || person.last > best.last ? person : best),
    undefined,
  );

const OPPOSITES: readonly (readonly string[])[] = [
  ['old', 'older', 'elder', 'elderly'],
  ['young', 'younger'],
  ['tall', 'taller'],
  ['short', 'shorter'],
  ['big', 'bigger', 'large', 'larger', 'huge'],
  ['small', 'smaller', 'little'],
  ['fat', 'fatter', 'stout'],
  ['thin', 'thinner', 'skinny'],
  ['dark'],
  ['fair', 'blond', 'blonde'],
];

/** Whether a word for a quality is the opposite of one of these, or tells another one of a row. */
function contradicts(mark: string, marks: ReadonlySet<string>): boolean {
  const at = OPPOSITES.findIndex(words => words.includes(mark));
  if (at >= 0 && OPPOSITES[at % 2 === 0 ? at + 1 : at - 1]!.some(word => marks.has(word))) return true;
  return ORDINALS.includes(mark) && ORDINALS.some(other => other !== mark && marks.has(other));
}

const YOUNG = /^(?:boy|girl|child|kid|lad|lass|baby|youngster)$/;

/** Whether a vague noun may mean a person known by another noun: `a stranger`, later `the man`. */
function mayBe(noun: string, { head, person }: Known): boolean {
  const sex = personNoun(noun);
  if (sex === 'group' || sex === undefined || person === 'group' || person === null || / /.test(head)) return false;
  if (YOUNG.test(noun) !== YOUNG.test(head) && (YOUNG.test(noun) || isVague(head))) return false;
  return sex === 'any' || person === 'any' || sex === person;
}
