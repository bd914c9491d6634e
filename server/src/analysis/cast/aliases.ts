import { fullForms, usualPronoun } from '../words/given-names.js';
import { honorific } from '../words/honorifics.js';
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

/** Joins the names of the same persons: fullest first, each shorter form to the one fuller name it can belong to, if there is just one. */
export function clusterNames(names: ReadonlyMap<string, NameCounts>): Cluster[] {
  const nodes = [...names].map(([name, counts]): Node => ({ name, counts, ...parseName(name), sex: sexOf(name, counts) }));
  nodes.sort((a, b) => b.words.length - a.words.length || b.counts.count - a.counts.count || (a.name < b.name ? -1 : 1));
  const clusters: Node[][] = [];
  for (const node of nodes) {
    const home = homeOf(node, clusters);
    if (home) home.push(node);
    else clusters.push([node]);
  }
  return clusters.map(cluster => [...cluster].sort((a, b) => b.counts.count - a.counts.count || b.name.length - a.name.length).map(node => node.name));
}

/** The one cluster a name belongs to; undefined when there is none, or several and none stands out. */
function homeOf(node: Node, clusters: readonly Node[][]): Node[] | undefined {
  const possible = clusters.filter(cluster => cluster.every(other => agree(node, other)) && cluster.some(other => covers(other, node)));
  if (possible.length <= 1) return possible[0];
  const sized = possible.map(cluster => ({ cluster, weight: cluster.reduce((sum, other) => sum + other.counts.count, 0) })).sort((a, b) => b.weight - a.weight);
  // A given name or a titled family name that fits several goes to the one the story is mostly about.
  return sized[0]!.weight >= 4 * sized[1]!.weight ? sized[0]!.cluster : undefined;
}

/** Whether two names may be one person's: sex and the parts both have do not differ. */
function agree(a: Node, b: Node): boolean {
  if (a.sex * b.sex < -0.25) return false;
  if (a.titles.length > 0 && b.titles.length > 0) {
    const [x, y] = [a.titles[0]!, b.titles[0]!];
    const married = (title: string): boolean => title === 'mrs';
    if (x !== y && (married(x) !== married(y)) && (x === 'miss' || y === 'miss' || honorific(x)?.pronoun === 'he' || honorific(y)?.pronoun === 'he')) return false;
  }
  if (a.words.length >= 2 && b.words.length >= 2 && a.words[0] !== b.words[0] && !isShort(a.words[0]!, b.words[0]!) && !isShort(b.words[0]!, a.words[0]!)) return false;
  return true;
}

/** Whether `full` is a fuller form of `node`: has all its words, or the given name that `node` is short for. */
function covers(full: Node, node: Node): boolean {
  if (full.words.length === 0 || node.words.length === 0) return false;
  if (node.words.every(word => full.words.includes(word))) {
    if (node.words.length < full.words.length) return fits(full, node);
    return true;
  }
  const [given] = node.words;
  if (node.titles.length > 0 && honorific(node.titles.at(-1)!)?.takes === 'family') return false;
  if (isShort(given!, full.words[0]!) || isShort(full.words[0]!, given!)) return node.words.length === 1 || node.words.at(-1) === full.words.at(-1);
  return false;
}

/** `Mr. Hale` is no form of `Hale Brown`; `Sir Walter` none of `Anna Walter`. */
function fits(full: Node, node: Node): boolean {
  const title = node.titles.at(-1);
  if (title === undefined) return true;
  const takes = honorific(title)!.takes;
  if (takes === 'family') return full.words.at(-1) === node.words.at(-1);
  return true;
}

const isShort = (short: string, full: string): boolean => fullForms(short).includes(full);

function sexOf(name: string, counts: NameCounts): number {
  const { titles, words } = parseName(name);
  for (const title of titles) {
    const pronoun = honorific(title)?.pronoun;
    if (pronoun) return pronoun === 'he' ? 1 : -1;
  }
  const seen = counts.he + counts.she;
  if (seen >= 4 && Math.max(counts.he, counts.she) >= 0.75 * seen) return counts.he > counts.she ? 1 : -1;
  const usual = usualPronoun(words[0] ?? '');
  return usual === undefined ? 0 : usual === 'he' ? 0.6 : -0.6;
}
