import { outlineOf, placedScenes, type Chapter, type Outline, type Scene, type Section } from '../analysis/outline.js';
import type { Block, Prose } from '../manuscript/block.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { memo, memo2 } from '../manuscript/memo.js';
import { rules } from './index.js';
import { keyOf } from './key.js';
import { commentFindings } from './comments.js';
import type { RuleOptions } from './options.js';
import { fainter, type Finding, type Level, type ManuscriptRule, type More, type Report } from './rule.js';
import { oneASpot, type Local } from './spot.js';
import { coversOf, type Cover } from './suppression.js';

type Levels = RuleOptions['levels'];

/** A finding in its place: `index` is that of its block in the manuscript. */
export interface Placed {
  readonly finding: Finding;
  readonly index: number;
}

/** All findings of a manuscript's story, in order of the text. The same array as long as the findings are the same. */
export const findingsOf = (outline: Outline, options: RuleOptions): readonly Finding[] => resultOf(options, outline).findings;

/** The same with the indices of their blocks. */
export function placedFindings(manuscript: Manuscript, options: RuleOptions): readonly Placed[] {
  const { findings, at } = resultOf(options, outlineOf(manuscript));
  return findings.map((finding, i) => ({ finding, index: at[i]! }));
}

interface Result {
  readonly findings: readonly Finding[];
  /** For each finding the index of its block. */
  readonly at: readonly number[];
}

const resultOf = memo2((options: RuleOptions, outline: Outline): Result => {
  const all: Local[] = [];
  const forFile: Cover[] = [];
  let base = 0;
  for (const chapter of outline.chapters) {
    const { locals, covers, size } = chapterResult(options, chapter);
    for (const { finding, at } of locals) all.push({ finding, at: base + at });
    for (const cover of covers) forFile.push({ ...cover, at: base + cover.at });
    base += size;
  }
  const wide = manuscriptFindings(options, outline);
  const whole = wide.length === 0 ? all : oneASpot([...all, ...wide]);
  const kept = forFile.length === 0 ? whole : silence(whole, forFile, options.levels);
  const found = options.ignored.size === 0 ? kept : kept.filter(({ finding }) => !options.ignored.has(keyOf(finding)));
  return { findings: sameAsBefore(options, outline, found.map(local => local.finding)), at: found.map(local => local.at) };
});

/** What the rules say of one chapter, its own comments obeyed; indices are within the chapter. */
const chapterResult = memo2((options: RuleOptions, chapter: Chapter) => resultByLevels(options.levels, chapter));

const resultByLevels = memo2((levels: Levels, chapter: Chapter) => {
  const locals: Local[] = [];
  let size = 0;
  for (const section of chapter.sections) {
    if (section.kind === 'scene') for (const { finding, at } of sceneResult(levels, section)) locals.push({ finding, at: size + at });
    size += section.blocks.length;
  }
  const covers = coversOf(chapter.sections);
  const near = covers.filter(cover => cover.ignore.reach !== 'file');
  return { locals: near.length === 0 ? locals : silence(locals, near, levels), covers: covers.filter(cover => cover.ignore.reach === 'file'), size };
});

/** Drops what comments cover, and adds what is to say of the comments. */
function silence(locals: readonly Local[], covers: readonly Cover[], levels: Levels): readonly Local[] {
  const used = new Map<Cover, Set<string>>();
  const near = new Map<number, Cover[]>();
  for (const cover of covers) {
    if (cover.ignore.reach !== 'next') continue;
    const others = near.get(cover.from);
    if (others) others.push(cover);
    else near.set(cover.from, [cover]);
  }
  const wide = covers.filter(cover => cover.ignore.reach !== 'next');
  const kept = locals.filter(({ finding, at }) => {
    const reached = [...(near.get(at) ?? []), ...wide].filter(({ ignore, from, to }) =>
      (ignore.reach === 'file' || (from <= at && at < to)) && ignore.rules.some(rule => rule.id === finding.rule));
    for (const cover of reached) used.set(cover, (used.get(cover) ?? new Set()).add(finding.rule));
    return reached.length === 0;
  });
  const said = covers.flatMap(cover => commentFindings(cover, id => used.get(cover)?.has(id) ?? false, levels).map(finding => ({ finding, at: cover.at })));
  return [...kept, ...said].sort(inOrder);
}

const inOrder = (a: Local, b: Local): number => a.at - b.at || a.finding.span.from - b.finding.span.from;

/** What block and scene rules say of one scene; indices are within the scene. */
const sceneResult = memo2((levels: Levels, scene: Scene): readonly Local[] => {
  const locals: Local[] = [];
  scene.blocks.forEach((block, at) => {
    if (block.kind === 'prose') for (const finding of blockResult(levels, block)) locals.push({ finding, at });
  });
  for (const rule of rules) {
    const level = levelIn(levels, rule.id, rule.level);
    if (rule.scope !== 'scene' || level === 'off') continue;
    rule.check(scene, { report: (block, ...said) => locals.push({ finding: finding(rule.id, level, block, ...said), at: indexIn(scene).get(block)! }) });
  }
  return oneASpot(locals);
});

/** The places of a scene's blocks; asked for only where something was found. */
const indexIn = memo((scene: Scene): ReadonlyMap<Block, number> => new Map(scene.blocks.map((block, at) => [block, at])));

/** What block rules say of one block. */
const blockResult = memo2((levels: Levels, block: Prose): readonly Finding[] => {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const level = levelIn(levels, rule.id, rule.level);
    if (rule.scope !== 'block' || level === 'off') continue;
    const report: Report = (where, ...said) => findings.push(finding(rule.id, level, where, ...said));
    rule.check(block, { report });
  }
  return findings.length === 0 ? NONE : findings;
});

const NONE: readonly Finding[] = [];

function manuscriptFindings({ levels }: RuleOptions, outline: Outline): Local[] {
  const wide = rules.filter((rule): rule is ManuscriptRule => rule.scope === 'manuscript' && levelIn(levels, rule.id, rule.level) !== 'off');
  if (wide.length === 0) return [];
  const bases = new Map<Section, number>();
  for (const { section, index } of placedScenes(outline)) bases.set(section, index);
  const scenes = [...bases.keys()] as Scene[];
  const locals: Local[] = [];
  for (const rule of wide) {
    const level = levelIn(levels, rule.id, rule.level) as Level;
    const report = (scene: Scene, block: Block, ...said: Rest): unknown => locals.push({ finding: finding(rule.id, level, block, ...said), at: bases.get(scene)! + indexIn(scene).get(block)! });
    rule.check(scenes, { report });
  }
  return locals;
}

type Rest = [span: Finding['span'], message: string, more?: More];

const levelIn = (levels: Levels, id: string, own: Level): 'off' | Level => levels[id] ?? own;

const finding = (rule: string, level: Level, block: Block, ...[span, message, more]: Rest): Finding => ({
  rule, level: more?.atMost ? fainter(level, more.atMost) : level, message, block, span, fixes: more?.fixes ?? [], related: more?.related ?? [],
});

/** The last findings given for a work with this head or this tail: only a place to look for an equal array, so nothing depends on it. */
const lastGiven = memo2((_options: RuleOptions, _end: Block): { findings: readonly Finding[] } => ({ findings: [] }));

/** The array given before for this work, when it held the same findings. */
function sameAsBefore(options: RuleOptions, outline: Outline, fresh: readonly Finding[]): readonly Finding[] {
  const ends = [endOf(outline.chapters[0]?.sections[0], 0), endOf(outline.chapters.at(-1)?.sections.at(-1), -1)];
  const memories = ends.flatMap(end => (end ? [lastGiven(options, end)] : []));
  const known = memories.find(({ findings }) => findings.length === fresh.length && findings.every((one, i) => one === fresh[i]))?.findings ?? fresh;
  for (const memory of memories) memory.findings = known;
  return known;
}

const endOf = (section: Section | undefined, at: number): Block | undefined => section?.blocks.at(at);
