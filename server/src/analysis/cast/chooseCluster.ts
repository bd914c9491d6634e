import { usualPronoun } from '../../lexicon/givenNames.js';
import { spelled } from './isPersonName.js';
import { agree, COURTESY, covers, isElder, isElderSon, NOBLE, type NameForm } from './nameForm.js';
import {
  MAX_FULL_NAME_SHARE,
  MIN_FAMILY_RATIO,
  MIN_FULL_NAME_MENTIONS,
  MIN_GIVEN_NAME_RATIO,
  MIN_OTHER_FULL_NAME_SHARE,
  MIN_OTHER_NAME_RATIO,
} from './limits.js';

/** Facts about the work that the choice of a cluster depends on. */
export interface Asks {
  /** Whether a name and a cluster belong to two persons (cannotLink.ts). */
  readonly distinct: (form: NameForm, cluster: readonly NameForm[]) => boolean;
  /** Whether a person of the given name is called `Miss Anna`. */
  readonly isYounger: (form: NameForm) => boolean;
}

/** Mentions of all names of a cluster. */
export const sizeOf = (cluster: readonly NameForm[]): number =>
  cluster.reduce((sum, form) => sum + form.counts.count, 0);

/** The cluster that a name belongs to; undefined where none fits, or several do and none is clearly meant. */
export function chooseCluster(
  form: NameForm,
  clusters: readonly NameForm[][],
  { distinct, isYounger }: Asks,
): NameForm[] | undefined {
  const covering = clusters.filter(cluster => mayCover(cluster, form, clusters.length > 1));
  const near = covering.filter(cluster => !distinct(form, cluster));
  const possible = narrowed(form, near, isYounger);
  const [only] = possible;
  // Only one cluster of the family remains, and it has few mentions: the name is added to none.
  if (
    near.length === 1 &&
    covering.length > 1 &&
    only!.every(other => other.words[0] !== form.words[0]) &&
    sizeOf(only!) < form.counts.count
  )
    return undefined;
  if (possible.length <= 1) return only;
  const exact = possible.filter(cluster => cluster.some(other => isExactly(form, other)));
  if (exact.length === 1) return exact[0];
  // A bare family name is more often a man's; a title decides.
  const bare =
    form.sex >= 0 &&
    form.titles.length === 0 &&
    possible.every(cluster =>
      cluster.some(
        other => (other.words.length > 1 && other.words.at(-1) === form.words[0]) || other.titles.length > 0,
      ),
    );
  const men = bare ? possible.filter(cluster => cluster.some(other => other.sex > 0)) : [];
  if (men.length > 0) return biggest(men, MIN_FAMILY_RATIO) ?? biggest(possible, MIN_OTHER_NAME_RATIO);
  const isGiven = possible.every(cluster =>
    cluster.some(other => other.words.length > 1 && other.words[0] === form.words[0]),
  );
  return biggest(possible, isGiven ? MIN_GIVEN_NAME_RATIO : MIN_OTHER_NAME_RATIO);
}

/**
 * Whether a cluster has a title of nobility. A bare name is a form of a titled one only where it is that person's own.
 */
const isTitled = (cluster: readonly NameForm[]): boolean => cluster.some(form => NOBLE.test(form.titles[0] ?? ''));

/**
 * Whether the bare title of a ruler may refer to a cluster: `the Queen` for Queen Mara, since a work has few rulers.
 */
const isReign = ({ words: [word, second] }: NameForm, cluster: readonly NameForm[]): boolean =>
  second === undefined &&
  /^(?:king|queen|emperor|empress|sultan)$/.test(word ?? '') &&
  cluster.some(other => other.titles[0] === word);

const mayCover = (cluster: readonly NameForm[], form: NameForm, hasKin: boolean): boolean =>
  cluster.every(other => agree(form, other)) &&
  cluster.some(other => covers(other, form)) &&
  !isOtherRank(form, cluster, hasKin) &&
  !(
    form.titles.length === 0 &&
    isTitled(cluster) &&
    !isReign(form, cluster) &&
    !cluster.some(other => other.words.includes(form.words[0]!))
  );

/** Callings whose ranks one person may bear one after the other; a rank may belong to two. */
const CALLINGS = [
  /^(?:admiral|captain|colonel|commander|commodore|corporal|ensign|general|lieutenant|major|marshal|private|sergeant)$/,
  /^(?:agent|captain|constable|detective|inspector|lieutenant|officer|sergeant|sheriff|superintendent)$/,
  /^(?:doctor|nurse|professor)$/,
  /^(?:archbishop|bishop|brother|cardinal|deacon|father|friar|pope|rabbi|reverend|saint|sister)$/,
  /^(?:ambassador|chancellor|governor|judge|justice|mayor|minister|president|secretary|senator)$/,
];

/** Whether nobody bears both titles, since they belong to different callings. */
const areOtherCallings = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map(title => CALLINGS.filter(calling => calling.test(spelled(title))));
  return one!.length > 0 && other!.length > 0 && !one!.some(calling => other!.includes(calling));
};

/**
 * Whether a rank and a family name (`Captain Hale`) stand beside names that only ever have the rank of another calling:
 * `Doctor Peter Hale`, and `Doctor Hale` where others bear the family name as well (`hasKin`).
 */
const isOtherRank = ({ titles: [title], words }: NameForm, cluster: readonly NameForm[], hasKin: boolean): boolean =>
  title !== undefined &&
  words.length === 1 &&
  cluster.every(
    ({ titles: [own], words: whole }) =>
      own !== undefined && areOtherCallings(own, title) && (hasKin || whole.length > 1),
  );

/** The clusters left after comparing rank, seniority, title and given name. */
function narrowed(
  form: NameForm,
  clusters: readonly NameForm[][],
  isYounger: Asks['isYounger'],
): readonly NameForm[][] {
  const [title] = form.titles;
  if (title !== undefined && !COURTESY.test(title)) {
    const ranked = clusters.filter(cluster => cluster.some(other => other.titles[0] === title));
    if (ranked.length === 1) return ranked;
  }
  if (isElder(form) || isElderSon(form)) {
    const elder = clusters.filter(cluster => !cluster.some(isYounger));
    if (elder.length === 1) return elder;
  }
  if (title !== undefined) {
    // `Miss Hale` is more likely Miss Josephine Hale than Anna.
    const whole = clusters.filter(cluster =>
      cluster.some(other => other.words.length > form.words.length && other.titles[0] === title),
    );
    return whole.length === 1 ? whole : clusters;
  }
  // `Ruth` is more likely Ruth Hale than Flora Ruth.
  if (form.words.length > 1 || usualPronoun(form.words[0]!) === undefined) return clusters;
  const own = clusters.filter(cluster => cluster.some(other => other.words[0] === form.words[0]));
  if (own.length < 2) return own.length > 0 ? own : clusters;
  const known = own.filter(cluster => wholeIn(cluster, form) >= MIN_FULL_NAME_MENTIONS);
  const seldom = known.filter(cluster => wholeIn(cluster, form) <= MAX_FULL_NAME_SHARE * form.counts.count);
  return seldom.length === 1 &&
    known.length > 1 &&
    known.every(
      cluster => cluster === seldom[0] || wholeIn(cluster, form) > MIN_OTHER_FULL_NAME_SHARE * form.counts.count,
    )
    ? seldom
    : own;
}

/** Mentions of the cluster's full names with this given name. */
const wholeIn = (cluster: readonly NameForm[], { words: [given] }: NameForm): number =>
  cluster.reduce((sum, { words, counts }) => (words.length > 1 && words[0] === given ? sum + counts.count : sum), 0);

/**
 * Whether two names are equal apart from a courtesy title; a bare name never means a person known only as somebody's
 * wife.
 */
const isExactly = (form: NameForm, other: NameForm): boolean =>
  other.words.join(' ') === form.words.join(' ') &&
  (form.titles.length === 0
    ? other.titles.length === 0 || other.sex >= 0
    : other.titles[0] === form.titles[0] || (other.titles.length === 0 && COURTESY.test(form.titles[0]!)));

/** The cluster with at least `times` as many mentions as the next; undefined for none. */
function biggest(clusters: readonly NameForm[][], times: number): NameForm[] | undefined {
  const [first, second] = [...clusters].sort((a, b) => sizeOf(b) - sizeOf(a));
  return first && (second === undefined || sizeOf(first) >= times * sizeOf(second)) ? first : undefined;
}
