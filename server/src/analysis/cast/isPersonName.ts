import { usualPronoun } from '../../lexicon/givenNames.js';
import { LOCALES } from '../../manuscript/locales/index.js';
import { titleInfo } from '../../lexicon/titles.js';
import { isDesignator } from '../../lexicon/numberedNames.js';
import { isThing as isBare } from '../../lexicon/things.js';
import { TITLE_NAMES } from '../../lexicon/personNouns.js';
import { byCounts, type NameCounts } from './nameCounts.js';
import {
  MAX_COUNTED_PRONOUNS,
  MAX_MENTIONS_PER_ACTION,
  MIN_ACTIONS,
  MIN_PERSON_POINTS,
  MIN_PERSON_POINTS_PER_MENTION,
  PERSON_POINTS,
} from './limits.js';

/** A name in parts, lower case, without points: `Mrs. Anna Hale` has a title, a given name and a family name. */
export interface Parsed {
  readonly titles: readonly string[];
  readonly words: readonly string[];
}

/** The article before a role that serves as a name: `el cartero`, `die Wirtin`, `l'infirmière`. */
const ARTICLE = new RegExp(
  `^(?:${[
    ...new Set(
      LOCALES.flatMap(({ grammar }) => {
        if (grammar === undefined || !('spaced' in grammar)) return [];
        const { definite, definiteAfter, elided } = grammar.spaced;
        const articles = [...Object.values(definite ?? {}), ...Object.values(definiteAfter ?? {})];
        return [...articles.map(article => `${article} `), ...(elided === undefined ? [] : [elided])];
      }),
    ),
  ].join('|')})(?=\\S)`,
  'u',
);

/** Splits a name into its parts. */
export function parseName(name: string): Parsed {
  const words = name
    .replace(ARTICLE, '')
    .toLowerCase()
    .split(/[\s.-]+/)
    .filter(word => word !== '');
  let titles = 0;
  while (
    titles < words.length - 1 &&
    (titleInfo(words[titles]!) !== undefined || (isDesignator(words[titles]!) && /^\d/.test(words[titles + 1]!)))
  )
    titles++;
  return {
    titles: words.slice(0, titles),
    words: words.slice(titles).filter(word => !/^(?:of|the|de|la|von|van|der|du|di)$/.test(word)),
  };
}

const SPELLED: Readonly<Record<string, string>> = {
  dr: 'doctor',
  prof: 'professor',
  capt: 'captain',
  col: 'colonel',
  gen: 'general',
  lt: 'lieutenant',
  sgt: 'sergeant',
};

/** The full form of a title. */
export const spelled = (title: string): string => SPELLED[title] ?? title;

/** Whether a word with these counts is a proper name: capitalised within sentences, not only at their start. */
export function isProper(name: string, counts: NameCounts): boolean {
  if (name.includes(' ')) return true;
  if (/.{4}ly$/.test(name) && usualPronoun(name.toLowerCase()) === undefined && counts.mid < 3 && counts.tagged === 0)
    return false;
  if (counts.mid >= 2 && counts.mid * 6 >= counts.small) return true;
  if (counts.mid === 1 && counts.small <= 2) return true;
  // A word only at the start of sentences and never in lower case is a name if it acts repeatedly, or is a known given
  // name.
  if (
    counts.small === 0 &&
    (counts.acts >= 2 ||
      (counts.acts + counts.does + counts.tagged >= 1 && usualPronoun(name.toLowerCase()) !== undefined))
  )
    return true;
  if (
    counts.small === 0 &&
    counts.mid === 0 &&
    (counts.opensParagraph >= 1 ||
      (counts.acts >= 1 &&
        counts.acts + counts.does >= 2 &&
        counts.he + counts.she >= 2 &&
        !isBare(name.toLowerCase())))
  )
    return true;
  return (
    (counts.tagged >= 1 || (counts.called >= 1 && counts.inNarration >= 1)) &&
    counts.small <= 3 * (counts.tagged + counts.called)
  );
}

/**
 * Points for a person less points for a place (limits.ts: `PERSON_POINTS`); a person's name has at least
 * `MIN_PERSON_POINTS`.
 */
export function personScore(name: string, counts: NameCounts): number {
  const { titles, words } = parseName(name);
  const titled = titles.length > 0 || (words.length === 1 && TITLE_NAMES.has(words[0]!));
  const given = usualPronoun(words[0]!) !== undefined;
  return (
    PERSON_POINTS.tagged * counts.tagged +
    PERSON_POINTS.opensParagraph * counts.opensParagraph +
    PERSON_POINTS.acts * counts.acts +
    PERSON_POINTS.does * counts.does +
    PERSON_POINTS.called * counts.called +
    PERSON_POINTS.possessor * counts.possessor +
    PERSON_POINTS.pronoun * Math.min(MAX_COUNTED_PRONOUNS, counts.he + counts.she) +
    (titled ? PERSON_POINTS.titled : 0) +
    (given ? PERSON_POINTS.given : 0) +
    PERSON_POINTS.placed * counts.placed
  );
}

/**
 * Whether a name is a thing's (a brand, a ship, a dish): mostly in positions of things, never addressed or subject of a
 * tag, hardly ever acting.
 */
function isThing(name: string, { count, held, tagged, called, acts }: NameCounts): boolean {
  if (
    held === 0 ||
    held * 3 < count ||
    tagged + called > 0 ||
    (acts >= MIN_ACTIONS && acts * MAX_MENTIONS_PER_ACTION >= count)
  )
    return false;
  const { titles, words } = parseName(name);
  return titles.length === 0 && usualPronoun(words[0]!) === undefined;
}

/** Whether a name with these counts is a person's. */
export const isPersonName = byCounts((name, counts): boolean => {
  if (isThing(name, counts)) return false;
  // Few mentions, all of them as a subject: `what Mara hoped`, `Mara groaned`.
  if (
    counts.acts > 0 &&
    counts.does > 0 &&
    counts.mid > 0 &&
    counts.placed + counts.held === 0 &&
    counts.acts + counts.does >= counts.count
  )
    return true;
  const score = personScore(name, counts);
  return score >= MIN_PERSON_POINTS && score >= MIN_PERSON_POINTS_PER_MENTION * counts.count;
});
