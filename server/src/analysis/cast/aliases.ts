import { fullForms, usualPronoun } from '../../lexicon/givenNames.js';
import { titleInfo } from '../../lexicon/titles.js';
import { cannotLinkPoints, type CannotLink } from './cannotLink.js';
import { chooseCluster, sizeOf } from './chooseCluster.js';
import { agree, isElder, isMiss, marries, namedApart, nameFormOf, type NameForm } from './nameForm.js';
import { spelled } from './isPersonName.js';
import { answererTo, type Replies } from './replies.js';
import type { NameCounts } from './nameCounts.js';
import {
  MAX_ADDRESSED_SHARE,
  MIN_APART_POINTS,
  MIN_APART_POINTS_MARRIED,
  MIN_APART_POINTS_SISTERS,
  MIN_APART_SHARE,
  MIN_MENTIONS_WITHOUT_POINTS,
  MIN_RIVAL_SHARE,
} from './limits.js';

/** Names of one person; the first is its display name. */
export type Cluster = readonly string[];

/**
 * Clusters names by person. The fullest names come first; each shorter form joins the fuller name that it can be a form
 * of, if there is exactly one.
 */
export function clusterNames(names: ReadonlyMap<string, NameCounts>, apart: CannotLink, replies: Replies): Cluster[] {
  const nodes = [...names].map(([name, counts]) => nameFormOf(name, counts));
  const rank = rankIn(nodes);
  nodes.sort(
    (a, b) =>
      b.words.length - a.words.length ||
      rank(a) - rank(b) ||
      b.counts.count - a.counts.count ||
      (a.name < b.name ? -1 : 1),
  );
  const clusters: NameForm[][] = [];
  const younger = new Set(
    nodes.flatMap(({ titles, words }) =>
      isMiss(titles[0] ?? '') && (words.length > 1 || usualPronoun(words[0]!) !== undefined) ? [words[0]!] : [],
    ),
  );
  const youngerSons = new Set(
    nodes.flatMap(({ titles, words }) =>
      titles[0] === 'mr' && words.length === 1 && usualPronoun(words[0]!) === 'he' ? [words[0]!] : [],
    ),
  );
  const isYounger = ({ words }: NameForm): boolean => younger.has(words[0]!);
  const pointsBetween = (form: NameForm, others: readonly NameForm[]): number =>
    others.reduce((sum, other) => sum + cannotLinkPoints(apart, form.name, other.name), 0);
  const answersFor = (form: NameForm, cluster: readonly NameForm[]): boolean =>
    !(isElder(form) && cluster.some(isYounger)) &&
    cluster.every(other => agree(form, other)) &&
    pointsBetween(form, cluster) <= MAX_ADDRESSED_SHARE * Math.min(form.counts.count, sizeOf(cluster));
  const distinct = (form: NameForm, cluster: readonly NameForm[]): boolean => {
    // Speakers mention themselves too, so a bare title adds no other person.
    const others = cluster.filter(
      other =>
        !(
          other.words[0] === form.words[0] &&
          (other.titles.length === 0 || form.titles.length === 0 || other.titles[0] === form.titles[0])
        ),
    );
    const points = pointsBetween(form, others);
    const rarer = Math.min(form.counts.count, sizeOf(cluster));
    if (cluster.some(other => namedApart(form, other) || namedApart(other, form))) return true;
    if (others.some(other => (isElder(form) && isYounger(other)) || (isElder(other) && isYounger(form))))
      return points >= MIN_APART_POINTS_SISTERS;
    const whole = cluster.some(
      other => other.titles.length > 0 && other.titles[0] === form.titles[0] && other.words.length > 1,
    );
    if (!whole && others.some(other => marries(form, other) || marries(other, form)))
      return points >= MIN_APART_POINTS_MARRIED || rarer < MIN_MENTIONS_WITHOUT_POINTS;
    return points >= MIN_APART_POINTS && points >= MIN_APART_SHARE * rarer;
  };
  // Clusters by the words of their names and by the full forms that these may abbreviate. Only such a cluster can
  // contain a name's fuller or shorter form.
  const byWord = new Map<string, Set<NameForm[]>>();
  const byName = new Map<string, NameForm[]>();
  const called = (speaker: string): string => byName.get(speaker)?.[0]!.name ?? speaker;
  for (const form of nodes) {
    const near = new Set(soughtBy(form).flatMap(word => [...(byWord.get(word) ?? [])]));
    // `Corporal!` addresses the person with that rank, if the work has one, whoever replies.
    const answers =
      near.size > 0 && isRank(form) ? undefined : byName.get(answererTo([form.name], replies, called) ?? '');
    const home =
      answers && answersFor(form, answers)
        ? answers
        : chooseCluster(form, [...near], {
            distinct,
            isYounger: ({ words }) => younger.has(words[0]!) || youngerSons.has(words[0]!),
          });
    const cluster = home ?? [];
    cluster.push(form);
    byName.set(form.name, cluster);
    if (!home) clusters.push(cluster);
    for (const word of keysOf(form)) byWord.set(word, (byWord.get(word) ?? new Set()).add(cluster));
  }
  const most = mostUses(clusters);
  return clusters.map(cluster => {
    const least = MIN_RIVAL_SHARE * sizeOf(cluster);
    const shared = ({ titles, words: [word, second] }: NameForm): boolean =>
      titles.length === 0 && second === undefined && usesByOthers(most.get(word!), cluster) >= least;
    return named(cluster, shared).map(form => form.name);
  });
}

/** Ranks that are no person's name by themselves, even as a frequent form of address. */
const CALLED = /^(?:corporal|sergeant|lieutenant|private|ensign|major|officer|agent|constable|detective|inspector)$/;

/** Whether a name is only a title. */
const isRank = ({ titles, words: [word, second] }: NameForm): boolean =>
  titles.length === 0 && second === undefined && titleInfo(word ?? '') !== undefined;

/** Mentions of a cluster by each word of its names. */
function usesIn(cluster: readonly NameForm[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { words, counts } of cluster)
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) + counts.count);
  return uses;
}

/** The two clusters with most mentions by a word. */
interface Uses {
  readonly cluster: readonly NameForm[];
  readonly count: number;
  readonly next: number;
}

function mostUses(clusters: readonly (readonly NameForm[])[]): ReadonlyMap<string, Uses> {
  const most = new Map<string, Uses>();
  for (const cluster of clusters) {
    for (const [word, count] of usesIn(cluster)) {
      const known = most.get(word);
      if (known === undefined || count > known.count) most.set(word, { cluster, count, next: known?.count ?? 0 });
      else if (count > known.next) most.set(word, { ...known, next: count });
    }
  }
  return most;
}

/** Mentions of the cluster that uses a word most, other than the given one. */
const usesByOthers = (most: Uses | undefined, cluster: readonly NameForm[]): number =>
  most === undefined ? 0 : most.cluster === cluster ? most.next : most.count;

/**
 * The names of a cluster, most mentioned first. A name without title that has a third of the mentions precedes one with
 * title, unless another cluster uses it as well.
 */
function named(cluster: readonly NameForm[], shared: (form: NameForm) => boolean): NameForm[] {
  const sorted = [...cluster].sort(
    (a, b) => b.counts.count - a.counts.count || b.name.length - a.name.length || (a.name < b.name ? -1 : 1),
  );
  const often = sorted.filter(form => 3 * form.counts.count >= sorted[0]!.counts.count && !shared(form));
  const best =
    often.find(form => form.titles.length === 0 && !(isRank(form) && CALLED.test(form.words[0]!))) ??
    often.find(form => form.titles.length > 0) ??
    often[0] ??
    sorted.find(form => form.counts.count >= 3 && !shared(form));
  return best ? [best, ...sorted.filter(form => form !== best)] : sorted;
}

/** The words under which a name is indexed. */
const keysOf = (form: NameForm): readonly string[] => [...form.words, ...form.titles.map(spelled), ...formsOf(form)];

/**
 * The words under which fuller names of this one are indexed: they contain all of its words, or a given name that its
 * first word abbreviates. Avoids comparing with every name of a family.
 */
const soughtBy = (form: NameForm): readonly string[] => [...form.words.slice(0, 1), ...formsOf(form)];

const formsOf = ({ words: [first] }: NameForm): readonly string[] =>
  first === undefined ? [] : [...fullForms(first), first].map(form => `~${form}`);

/**
 * Order in which names of equal length are clustered: given names, then names with title, men's before women's, then
 * bare family names, then bare titles.
 */
function rankIn(nodes: readonly NameForm[]): (form: NameForm) => number {
  const given = new Map<string, number>();
  const family = new Map<string, number>();
  const add = (uses: Map<string, number>, word: string, count: number): void =>
    void uses.set(word, (uses.get(word) ?? 0) + count);
  for (const { words, titles, counts } of nodes) {
    if (words.length > 1) add(given, words[0]!, counts.count);
    // `Sir Walter`, `Miss Anna`: a given name.
    if (words.length > 1 || (titles.length > 0 && usualPronoun(words[0]!) === undefined))
      add(family, words.at(-1)!, counts.count);
  }
  for (const { words, titles, counts } of nodes)
    if (words.length === 1 && titles.length === 0 && given.has(words[0]!)) add(given, words[0]!, counts.count);
  return ({ titles, words, sex }) => {
    if (titles.length > 0) return sex < 0 ? 2 : 1;
    const [word] = words;
    if (words.length !== 1 || word === undefined) return 0;
    return titleInfo(word) !== undefined ? 4 : (family.get(word) ?? 0) > (given.get(word) ?? 0) ? 3 : 0;
  };
}
