import { usualPronoun } from '../../lexicon/givenNames.js';
import { agree, COURTESY, covers, isElder, isElderSon, NOBLE, type NameForm } from './nameForm.js';

/** What the choice of a home asks of the work. */
export interface Asks {
  /** Whether a name and a cluster are two persons', by how they stand beside each other. */
  readonly distinct: (node: NameForm, cluster: readonly NameForm[]) => boolean;
  /** Whether somebody of the given name is called `Miss Anna`. */
  readonly isYounger: (node: NameForm) => boolean;
}

/** A man of the family mentioned so many times as often as the next is whom its bare name means. */
const MAIN = 3;
/** The same for bare given names of several persons; and for all other names. */
const GIVEN = 2;
const ANY = 6;

/**
 * Of two who bear a given name the one is meant by it alone who is seldom called in full: mentions, and shares of the
 * bare name's. The other one must be.
 */
const SEEN = 3;
const SELDOM = 0.15;
const OFTEN = 0.25;

/** Mentions of all names of a cluster. */
export const sizeOf = (cluster: readonly NameForm[]): number =>
  cluster.reduce((sum, node) => sum + node.counts.count, 0);

/** The one cluster a name belongs to; undefined when there is none, or several and none stands out. */
export function chooseCluster(
  node: NameForm,
  clusters: readonly NameForm[][],
  { distinct, isYounger }: Asks,
): NameForm[] | undefined {
  const covering = clusters.filter(cluster => mayCover(cluster, node));
  const near = covering.filter(cluster => !distinct(node, cluster));
  const possible = narrowed(node, near, isYounger);
  const [only] = possible;
  // One of several of the family is left, and hardly there: the name is nobody's of these.
  if (
    near.length === 1 &&
    covering.length > 1 &&
    only!.every(other => other.words[0] !== node.words[0]) &&
    sizeOf(only!) < node.counts.count
  )
    return undefined;
  if (possible.length <= 1) return only;
  const exact = possible.filter(cluster => cluster.some(other => isExactly(node, other)));
  if (exact.length === 1) return exact[0];
  // A bare family name is a man's more often than not; a title tells.
  const bare =
    node.sex >= 0 &&
    node.titles.length === 0 &&
    possible.every(cluster =>
      cluster.some(
        other => (other.words.length > 1 && other.words.at(-1) === node.words[0]) || other.titles.length > 0,
      ),
    );
  const men = bare ? possible.filter(cluster => cluster.some(other => other.sex > 0)) : [];
  if (men.length > 0) return biggest(men, MAIN) ?? biggest(possible, ANY);
  const isGiven = possible.every(cluster =>
    cluster.some(other => other.words.length > 1 && other.words[0] === node.words[0]),
  );
  return biggest(possible, isGiven ? GIVEN : ANY);
}

/** Nor is a bare name another's whose own name it is not. */
const isTitled = (cluster: readonly NameForm[]): boolean => cluster.some(node => NOBLE.test(node.titles[0] ?? ''));

/** `The Queen` for Queen Mara: few reign. */
const isReign = ({ words: [word, second] }: NameForm, cluster: readonly NameForm[]): boolean =>
  second === undefined &&
  /^(?:king|queen|emperor|empress|sultan)$/.test(word ?? '') &&
  cluster.some(other => other.titles[0] === word);

const mayCover = (cluster: readonly NameForm[], node: NameForm): boolean =>
  cluster.every(other => agree(node, other)) &&
  cluster.some(other => covers(other, node)) &&
  !(
    node.titles.length === 0 &&
    isTitled(cluster) &&
    !isReign(node, cluster) &&
    !cluster.some(other => other.words.includes(node.words[0]!))
  );

/** The clusters that are left when forms tell: by rank, by seniority, by title, by given name. */
function narrowed(
  node: NameForm,
  clusters: readonly NameForm[][],
  isYounger: Asks['isYounger'],
): readonly NameForm[][] {
  const [title] = node.titles;
  if (title !== undefined && !COURTESY.test(title)) {
    const ranked = clusters.filter(cluster => cluster.some(other => other.titles[0] === title));
    if (ranked.length === 1) return ranked;
  }
  if (isElder(node) || isElderSon(node)) {
    const elder = clusters.filter(cluster => !cluster.some(isYounger));
    if (elder.length === 1) return elder;
  }
  if (title !== undefined) {
    // `Miss Hale` is Miss Josephine Hale sooner than Anna.
    const whole = clusters.filter(cluster =>
      cluster.some(other => other.words.length > node.words.length && other.titles[0] === title),
    );
    return whole.length === 1 ? whole : clusters;
  }
  // `Jane` is Jane Hale sooner than Flora Jane.
  if (node.words.length > 1 || usualPronoun(node.words[0]!) === undefined) return clusters;
  const own = clusters.filter(cluster => cluster.some(other => other.words[0] === node.words[0]));
  if (own.length < 2) return own.length > 0 ? own : clusters;
  const known = own.filter(cluster => wholeIn(cluster, node) >= SEEN);
  const seldom = known.filter(cluster => wholeIn(cluster, node) <= SELDOM * node.counts.count);
  return seldom.length === 1 &&
    known.length > 1 &&
    known.every(cluster => cluster === seldom[0] || wholeIn(cluster, node) > OFTEN * node.counts.count)
    ? seldom
    : own;
}

/** How often somebody of the given name is called in full. */
const wholeIn = (cluster: readonly NameForm[], { words: [given] }: NameForm): number =>
  cluster.reduce((sum, { words, counts }) => (words.length > 1 && words[0] === given ? sum + counts.count : sum), 0);

/** The same name, less a courtesy; a bare name is nobody's who is only known as a wife. */
const isExactly = (node: NameForm, other: NameForm): boolean =>
  other.words.join(' ') === node.words.join(' ') &&
  (node.titles.length === 0
    ? other.titles.length === 0 || other.sex >= 0
    : other.titles[0] === node.titles[0] || (other.titles.length === 0 && COURTESY.test(node.titles[0]!)));

/** The cluster that is so many times as big as the next. */
function biggest(clusters: readonly NameForm[][], times: number): NameForm[] | undefined {
  const [first, second] = [...clusters].sort((a, b) => sizeOf(b) - sizeOf(a));
  return first && (second === undefined || sizeOf(first) >= times * sizeOf(second)) ? first : undefined;
}
