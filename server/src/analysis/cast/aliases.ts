import { fullForms, usualPronoun } from '../words/given-names.js';
import { honorific } from '../words/honorifics.js';
import { pointsOf, type Apart } from './apart.js';
import { parseName, type Parsed } from './judge.js';
import type { NameCounts } from './summary.js';

/** Names of one person. The first is the one to call it by. */
export type Cluster = readonly string[];

interface Node extends Parsed {
  readonly name: string;
  readonly counts: NameCounts;
  /** +1 a man's, -1 a woman's, 0 unknown: by title, then by use, then by given name. */
  readonly sex: number;
}

/** Points (apart.ts) from which two names are two persons'; and their share of the rarer name's mentions. */
const APART = 2;
const APART_SHARE = 0.02;
/** The same for `Mrs. Hale` and `Anna Hale`, who are mother and daughter as often as not. */
const APART_MARRIED = 1;
/** The same for `Miss Hale` and the Anna who is called `Miss Anna` as well: the elder sister goes by the family's name. */
const APART_SISTERS = 1;
/** Mentions of both without any such point that make them one. */
const OFTEN = 15;

/** A man of the family mentioned so many times as often as the next is whom its bare name means. */
const MAIN = 3;

/** Somebody mentioned this much beside another makes a name that both bear no name to call that one by. */
const RIVAL = 0.03;

/** Joins the names of the same persons: fullest first, each shorter form to the one fuller name it can belong to, if there is just one. */
export function clusterNames(names: ReadonlyMap<string, NameCounts>, apart: Apart): Cluster[] {
  const nodes = [...names].map(([name, counts]): Node => ({ name, counts, ...parseName(name), sex: sexOf(name, counts) }));
  const rank = rankIn(nodes);
  nodes.sort((a, b) => b.words.length - a.words.length || rank(a) - rank(b) || b.counts.count - a.counts.count || (a.name < b.name ? -1 : 1));
  const clusters: Node[][] = [];
  const younger = new Set(nodes.flatMap(({ titles, words }) => (isMiss(titles[0] ?? '') && (words.length > 1 || usualPronoun(words[0]!) !== undefined) ? [words[0]!] : [])));
  const distinct = (a: Node, b: Node): boolean => {
    const points = pointsOf(apart, a.name, b.name);
    // People speak of themselves: a title alone makes no other person.
    if (a.words[0] === b.words[0] && (a.titles.length === 0 || b.titles.length === 0 || a.titles[0] === b.titles[0])) return false;
    if ((isElder(a) && younger.has(b.words[0]!)) || (isElder(b) && younger.has(a.words[0]!))) return points >= APART_SISTERS;
    if (marries(a, b) || marries(b, a)) return points >= APART_MARRIED || Math.min(a.counts.count, b.counts.count) < OFTEN;
    return points >= APART && points >= APART_SHARE * Math.min(a.counts.count, b.counts.count);
  };
  // Clusters by the words of their names and the full forms those may be short for: only these can cover a name, or be covered by its like.
  const byWord = new Map<string, Set<Node[]>>();
  for (const node of nodes) {
    const near = new Set(keysOf(node).flatMap(word => [...(byWord.get(word) ?? [])]));
    const home = homeOf(node, [...near], distinct);
    const cluster = home ?? [];
    cluster.push(node);
    if (!home) clusters.push(cluster);
    for (const word of keysOf(node)) byWord.set(word, (byWord.get(word) ?? new Set()).add(cluster));
  }
  const owners = new Map<string, Set<Node[]>>();
  for (const cluster of clusters) for (const node of cluster) for (const word of node.words) owners.set(word, (owners.get(word) ?? new Set()).add(cluster));
  return clusters.map(cluster => {
    const least = RIVAL * sizeOf(cluster);
    const shared = (node: Node): boolean => node.titles.length === 0 && node.words.every(word => [...owners.get(word)!].some(other => other !== cluster && sizeOf(other) >= least));
    return named(cluster, shared).map(node => node.name);
  });
}

const sizeOf = (cluster: readonly Node[]): number => cluster.reduce((sum, node) => sum + node.counts.count, 0);

/** The names of a cluster, the most used first; a bare name used a third as often goes before a titled one, unless it is somebody else's as well. */
function named(cluster: readonly Node[], shared: (node: Node) => boolean): Node[] {
  const sorted = [...cluster].sort((a, b) => b.counts.count - a.counts.count || b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  const often = sorted.filter(node => 3 * node.counts.count >= sorted[0]!.counts.count && !shared(node));
  const best = often.find(node => node.titles.length === 0) ?? often[0] ?? sorted.find(node => node.counts.count >= 3 && !shared(node));
  return best ? [best, ...sorted.filter(node => node !== best)] : sorted;
}

/** A pet name is not for Lady Hale. */
const isTitled = (cluster: readonly Node[]): boolean => cluster.some(node => /^(?:sir|lady|lord|king|queen|prince|princess)$/.test(node.titles[0] ?? ''));

/** Under which words a name is kept and looked for. */
const keysOf = ({ words, titles }: Node): readonly string[] => [...words, ...titles, ...fullForms(words[0] ?? '').map(form => `~${form}`), ...(words.length > 0 ? [`~${words[0]!}`] : [])];

/** Which of names with as many words finds its place first: given names, then titled ones, men's before women's, then bare family names, bare titles last. */
function rankIn(nodes: readonly Node[]): (node: Node) => number {
  const given = new Map<string, number>();
  const family = new Map<string, number>();
  const add = (uses: Map<string, number>, word: string, count: number): void => void uses.set(word, (uses.get(word) ?? 0) + count);
  for (const { words, titles, counts } of nodes) {
    if (words.length > 1) add(given, words[0]!, counts.count);
    // `Sir Walter`, `Miss Anna`: a given name.
    if (words.length > 1 || (titles.length > 0 && usualPronoun(words[0]!) === undefined)) add(family, words.at(-1)!, counts.count);
  }
  for (const { words, titles, counts } of nodes) if (words.length === 1 && titles.length === 0 && given.has(words[0]!)) add(given, words[0]!, counts.count);
  return ({ titles, words, sex }) => {
    if (titles.length > 0) return sex < 0 ? 2 : 1;
    const [word] = words;
    if (words.length !== 1 || word === undefined) return 0;
    return honorific(word) !== undefined ? 4 : (family.get(word) ?? 0) > (given.get(word) ?? 0) ? 3 : 0;
  };
}

/** The one cluster a name belongs to; undefined when there is none, or several and none stands out. */
function homeOf(node: Node, clusters: readonly Node[][], distinct: (a: Node, b: Node) => boolean): Node[] | undefined {
  const covering = clusters.filter(cluster => cluster.every(other => agree(node, other)) && cluster.some(other => covers(other, node)) && !(node.titles.length === 0 && isTitled(cluster) && !cluster.some(other => other.words.includes(node.words[0]!))));
  const possible = covering.filter(cluster => cluster.every(other => !distinct(node, other)));
  const ranked = possible.filter(cluster => node.titles.length > 0 && !COURTESY.test(node.titles[0]!) && cluster.some(other => other.titles[0] === node.titles[0]));
  if (ranked.length === 1) return ranked[0];
  const [only] = possible;
  // One of several of the family is left, and hardly there: the name is nobody's of these.
  if (possible.length === 1 && covering.length > 1 && only!.every(other => other.words[0] !== node.words[0]) && sizeOf(only!) < node.counts.count) return undefined;
  if (possible.length <= 1) return only;
  // A bare family name is a man's more often than not; a title tells.
  const exact = possible.filter(cluster => cluster.some(other => other.words.join(' ') === node.words.join(' ') && (node.titles.length === 0 || other.titles[0] === node.titles[0] || (other.titles.length === 0 && COURTESY.test(node.titles[0]!)))));
  if (exact.length === 1) return exact[0];
  const bare = node.sex >= 0 && node.titles.length === 0 && possible.every(cluster => cluster.some(other => (other.words.length > 1 && other.words.at(-1) === node.words[0]) || other.titles.length > 0));
  const men = bare ? possible.filter(cluster => cluster.some(other => other.sex > 0)).sort((a, b) => sizeOf(b) - sizeOf(a)) : [];
  if (men.length === 1 || (men.length > 1 && sizeOf(men[0]!) >= MAIN * sizeOf(men[1]!))) return men[0];
  const sized = possible.map(cluster => ({ cluster, weight: sizeOf(cluster) })).sort((a, b) => b.weight - a.weight);
  return sized[0]!.weight >= (possible.every(cluster => cluster.some(other => other.words.length > 1 && other.words[0] === node.words[0])) ? 2 : 6) * sized[1]!.weight ? sized[0]!.cluster : undefined;
}

/** Whether two names may be one person's: sex and the parts both have do not differ. */
function agree(a: Node, b: Node): boolean {
  if (a.sex * b.sex < -0.25) return false;
  if (a.titles.length > 0 && b.titles.length > 0 && !sameRank(a.titles[0]!, b.titles[0]!)) return false;
  if (a.words.length >= 2 && b.words.length >= 2 && a.words[0] !== b.words[0] && !isShort(a.words[0]!, b.words[0]!) && !isShort(b.words[0]!, a.words[0]!)) return false;
  return true;
}

/** `Mrs. Hale` beside `Anna Hale`: wife, or mother and daughter. */
const marries = (a: Node, b: Node): boolean => /^(?:mrs|lady|mme|madame|madam)$/.test(a.titles[0] ?? '') && a.words.length === 1 && b.titles.length === 0 && b.words[0] !== a.words[0];

const isMiss = (title: string): boolean => /^(?:miss|mademoiselle|mlle)$/.test(title);
const isElder = ({ titles, words }: Node): boolean => isMiss(titles[0] ?? '') && words.length === 1 && usualPronoun(words[0]!) === undefined;
const COURTESY = /^(?:mr|mister|mrs|miss|ms|mx|monsieur|mademoiselle|mlle)$/;

/** Titles one person may bear in turn: the same, or a rank and a courtesy. */
function sameRank(a: string, b: string): boolean {
  if (a === b) return true;
  if (COURTESY.test(a) && COURTESY.test(b)) return honorific(a)?.pronoun === honorific(b)?.pronoun && (isMiss(a) === isMiss(b) || a === 'ms' || b === 'ms');
  const [courtesy, other] = COURTESY.test(a) ? [a, b] : [b, a];
  if (!COURTESY.test(courtesy)) return honorific(a)?.pronoun !== undefined && !(/^(?:sir|lord|lady|king|queen|prince|princess|aunt|uncle)$/.test(a) && /^(?:sir|lord|lady|king|queen|prince|princess|aunt|uncle)$/.test(b)) || /^(?:lady|queen|princess)$/.test(a) && /^(?:lady|queen|princess)$/.test(b);
  return /^(?:dr|doctor|prof|professor|detective|inspector|agent|officer|judge|senator|president|director|coach|principal)$/.test(other);
}

/** Whether `full` is a fuller form of `node`: has all its words, or the given name that `node` is short for. */
function covers(full: Node, node: Node): boolean {
  if (full.words.length === 0 || node.words.length === 0) return false;
  if (node.words.every(word => full.words.includes(word))) return node.words.length < full.words.length ? fits(full, node) : true;
  const [given] = node.words;
  if (node.titles.length === 0 && node.words.length === 1 && honorific(given!) !== undefined) return full.titles.includes(given!);
  if (node.titles.length > 0 || full.titles.some(title => /^(?:sir|lady|lord|king|queen|prince|princess)$/.test(title))) return false;
  if (isShort(given!, full.words[0]!) || isShort(full.words[0]!, given!)) return node.words.length === 1 || full.words.length === 1 || node.words.at(-1) === full.words.at(-1);
  return false;
}

/** `Mr. Hale` is no form of `Hale Brown`; `Sir Walter` none of `Anna Walter`. */
function fits(full: Node, node: Node): boolean {
  const title = node.titles.at(-1);
  if (title === undefined) return true;
  return honorific(title)!.takes === 'family' ? full.words.at(-1) === node.words.at(-1) : true;
}

const isShort = (short: string, full: string): boolean => fullForms(short).includes(full);

function sexOf(name: string, counts: NameCounts): number {
  const { titles, words } = parseName(name);
  for (const title of titles) {
    const pronoun = honorific(title)?.pronoun;
    if (pronoun) return pronoun === 'he' ? 1 : -1;
  }
  const seen = counts.he + counts.she;
  const usual = usualPronoun(words[0] ?? '');
  const used = counts.he > counts.she ? 'he' : 'she';
  // A full name stands among others' pronouns: what its given name tells takes more to outweigh.
  if (seen >= (words.length > 1 && usual !== undefined && usual !== used ? 12 : 4) && Math.max(counts.he, counts.she) >= 0.75 * seen) return used === 'he' ? 1 : -1;
  return usual === undefined ? 0 : usual === 'he' ? 0.6 : -0.6;
}
