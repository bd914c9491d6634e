import { fullForms, usualPronoun } from '../../lexicon/givenNames.js';
import { titleInfo } from '../../lexicon/titles.js';
import { parseName, spelled, type Parsed } from './isPersonName.js';
import { byCounts, type NameCounts } from './nameCounts.js';
import { MIN_MARRIED_TITLE_MENTIONS, MIN_TITLED_TAGS } from './limits.js';
import { regexSource } from '../../text/regexSource.js';

/** A name with its parts and how it is used. */
export interface NameForm extends Parsed {
  readonly name: string;
  readonly counts: NameCounts;
  /** +1 for a man's name, -1 for a woman's, 0 unknown: by title, then by use, then by given name. */
  readonly sex: number;
}

/** The form of a name with these counts. */
export const nameFormOf = byCounts((name: string, counts: NameCounts): NameForm => ({
  name,
  counts,
  ...parseName(name),
  sex: sexOf(name, counts),
}));

/** Whether two names may be one person's: sex and the parts that both have agree. */
export function agree(a: NameForm, b: NameForm): boolean {
  if (a.sex * b.sex < -0.25) return false;
  if (a.titles.length > 0 && b.titles.length > 0 && !sameRank(a.titles[0]!, b.titles[0]!)) return false;
  if (a.words.length >= 2 && b.words.length >= 2 && !sameGiven(a.words[0]!, b.words[0]!)) return false;
  return true;
}

/** Whether one is `Mrs. Hale` and the other `Anna Hale`, who may be one person or mother and daughter. */
export const marries = (a: NameForm, b: NameForm): boolean =>
  /^(?:mrs|lady|mme|madame|madam)$/.test(a.titles[0] ?? '') &&
  a.words.length === 1 &&
  b.titles.length === 0 &&
  b.words[0] !== a.words[0];

/**
 * Whether `full` is another person than the one with title and family name alone: it contains a husband's name, or is
 * frequent in tags.
 */
export function namedApart(full: NameForm, bare: NameForm): boolean {
  const [title] = full.titles;
  if (
    title === undefined ||
    title !== bare.titles[0] ||
    full.words.length !== 2 ||
    bare.words.length !== 1 ||
    full.words[1] !== bare.words[0]
  )
    return false;
  if (titleInfo(title)!.pronoun === 'she' && usualPronoun(full.words[0]!) === 'he')
    return bare.counts.count >= MIN_MARRIED_TITLE_MENTIONS;
  return (
    full.counts.tagged >= MIN_TITLED_TAGS &&
    bare.counts.tagged >= MIN_TITLED_TAGS &&
    full.counts.inNarration * 2 >= full.counts.count
  );
}

/** Whether a title is that of an unmarried woman. */
export const isMiss = (title: string): boolean => /^(?:miss|mademoiselle|mlle)$/.test(title);
/** Whether a name is an elder daughter's: `Miss Hale`, without a given name. */
export const isElder = ({ titles, words }: NameForm): boolean =>
  isMiss(titles[0] ?? '') && words.length === 1 && usualPronoun(words[0]!) !== 'she';
/** Whether a name is an elder son's: `Mr. Hale`, without a given name. */
export const isElderSon = ({ titles, words }: NameForm): boolean =>
  /^(?:mr|master)$/.test(titles[0] ?? '') && words.length === 1 && usualPronoun(words[0]!) !== 'he';
/** Titles of courtesy, spelled out or short. */
export const COURTESY = /^(?:mr|mister|mrs|miss|ms|mx|monsieur|mademoiselle|mlle)$/;

/** Titles used as a form of address regardless of rank. */
const FELLOW = /^(?:comrade|cousin)$/;

/** High ranks, of which a person has only one. */
const HIGH = /^(?:general|gen|admiral|adm)$/;
const LOW = /^(?:captain|capt|lieutenant|lt|sergeant|sgt|corporal|cpl|private|ensign|major|maj)$/;

/** Titles of an office, independent of rank and gender. */
const OFFICE = new RegExp(regexSource`
  ^(?:dr|doctor|prof|professor|detective|inspector|agent|officer|judge|senator|president|director|coach|principal)$
`);

/** Whether one person may have both titles: equal ones, or a rank and a courtesy title. */
function sameRank(a: string, b: string): boolean {
  if ((HIGH.test(a) && LOW.test(b)) || (LOW.test(a) && HIGH.test(b))) return false;
  if (a === b || FELLOW.test(a) || FELLOW.test(b)) return true;
  if (COURTESY.test(a) && COURTESY.test(b))
    return titleInfo(a)?.pronoun === titleInfo(b)?.pronoun && (isMiss(a) === isMiss(b) || a === 'ms' || b === 'ms');
  const [courtesy, other] = COURTESY.test(a) ? [a, b] : [b, a];
  if (
    /^(?:monsieur|madame|mme|herr|frau|signor|signora)$/.test(courtesy) &&
    /^(?:marquis|count|baron|viscount|duke|general|colonel|countess|baroness|marchioness|duchess)$/.test(other)
  )
    return titleInfo(courtesy)?.pronoun === (titleInfo(other)?.pronoun ?? titleInfo(courtesy)?.pronoun);
  if (!COURTESY.test(courtesy))
    return (
      (titleInfo(a)?.pronoun !== undefined &&
        !(
          /^(?:sir|lord|lady|king|queen|prince|princess|aunt|uncle)$/.test(a) &&
          /^(?:sir|lord|lady|king|queen|prince|princess|aunt|uncle)$/.test(b)
        )) ||
      (/^(?:lady|queen|princess)$/.test(a) && /^(?:lady|queen|princess)$/.test(b))
    );
  return OFFICE.test(other);
}

/** Titles of birth. */
export const NOBLE = /^(?:sir|lady|lord|king|queen|prince|princess)$/;

/**
 * Whether `full` is a fuller form of `form`: it contains all of its words, or the given name that `form` abbreviates.
 */
export function covers(full: NameForm, form: NameForm): boolean {
  if (full.words.length === 0 || form.words.length === 0) return false;
  if (form.words.every(word => full.words.includes(word)))
    return form.words.length < full.words.length ? fits(full, form) : true;
  const [given] = form.words;
  if (form.titles.length === 0 && form.words.length === 1 && titleInfo(given!) !== undefined)
    return full.titles.some(title => spelled(title) === spelled(given!));
  // A pet name is not combined with a title of birth.
  if ([...full.titles, ...form.titles].some(title => NOBLE.test(title))) return false;
  if (form.words.length > 1 && full.words.length > 1)
    return form.words.at(-1) === full.words.at(-1) && sameGiven(given!, full.words[0]!);
  if (form.titles.length > 0) return false;
  return isShort(given!, full.words[0]!) || isShort(full.words[0]!, given!);
}

/**
 * Whether the words are in matching positions: `Mr. Hale` is no form of `Hale Brown`, `Sir Walter` none of `Anna
 * Walter`.
 */
function fits(full: NameForm, form: NameForm): boolean {
  const title = form.titles.at(-1);
  if (title === undefined || title === full.titles.at(-1)) return true;
  return titleInfo(title)?.takes === 'family' ? full.words.at(-1) === form.words.at(-1) : true;
}

const isShort = (short: string, full: string): boolean => fullForms(short).includes(full);

/** Whether two given names are equal or short forms of one name. */
const sameGiven = (a: string, b: string): boolean =>
  a === b || isShort(a, b) || isShort(b, a) || fullForms(a).some(full => isShort(b, full));

/** Ranks counted as a man's where no pronoun decides. */
const RANKS =
  /^(?:captain|capt|colonel|col|general|gen|major|maj|lieutenant|lt|commodore|admiral|adm|bishop|reverend|rev)$/;

function sexOf(name: string, counts: NameCounts): number {
  const { titles, words } = parseName(name);
  for (const title of titles) {
    const pronoun = titleInfo(title)?.pronoun;
    if (pronoun) return pronoun === 'he' ? 1 : -1;
  }
  const seen = counts.he + counts.she;
  const usual = usualPronoun(words[0] ?? '');
  const used = counts.he > counts.she ? 'he' : 'she';
  // Pronouns near a full name often refer to another person, so its given name has more weight.
  const ranked = RANKS.test(titles[0] ?? '');
  const most = ranked && used === 'she' ? 0.85 : 0.75;
  if (
    seen >= (words.length > 1 && usual !== undefined && usual !== used ? 12 : 4) &&
    Math.max(counts.he, counts.she) >= most * seen
  )
    return used === 'he' ? 1 : -1;
  if (usual !== undefined) return usual === 'he' ? 0.6 : -0.6;
  if (!ranked) return 0;
  return seen >= 2 && counts.she >= most * seen ? -0.45 : 0.45;
}
