import { outlineOf, type Chapter, type Outline, type Scene, type Section } from '../analysis/outline.js';
import type { Block, Prose } from '../manuscript/block.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { memo, memo2 } from '../manuscript/memo.js';
import { rules } from './index.js';
import { keyOf } from './key.js';
import { commentFindings } from './comments.js';
import type { RuleOptions } from './options.js';
import { fainter, type Finding, type Level, type More, type Report } from './rule.js';
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

/** Findings of a stretch of the work: `base` is the index of its first block, each finding's `at` counts from there. */
export interface Stretch {
  readonly base: number;
  readonly locals: readonly Local[];
  readonly counts: Readonly<Record<Level, number>>;
}

/**
 * The findings by chapters, in order of the text, with how many of each level. Costs a look at each chapter, not at each finding: for those who
 * need only the first of them. Where a comment speaks of the whole file, all is one stretch.
 */
export const stretchesOf = memo2((options: RuleOptions, outline: Outline): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  const forFile: Cover[] = [];
  let base = 0;
  for (const chapter of outline.chapters) {
    const { part, covers, size } = chapterResult(options.levels, chapter);
    const { locals, counts } = notIgnored(options, part);
    stretches.push({ base, locals, counts });
    for (const cover of covers) forFile.push({ ...cover, at: base + cover.at });
    base += size;
  }
  if (forFile.length === 0) return stretches;
  const all = stretches.flatMap(stretch => stretch.locals.map(({ finding, at }) => ({ finding, at: stretch.base + at })));
  return [{ base: 0, ...notIgnored(options, counted(silence(all, forFile, options.levels))) }];
});

interface Part {
  readonly locals: readonly Local[];
  readonly counts: Readonly<Record<Level, number>>;
}

function counted(locals: readonly Local[]): Part {
  const counts = { warning: 0, information: 0, hint: 0 };
  for (const { finding } of locals) counts[finding.level]++;
  return { locals, counts };
}

/** Without what the author chose to ignore. */
const notIgnored = memo2(({ ignored }: RuleOptions, part: Part): Part =>
  ignored.size === 0 || part.locals.length === 0 ? part : counted(part.locals.filter(({ finding }) => !ignored.has(keyOf(finding)))));

const resultOf = memo2((options: RuleOptions, outline: Outline): Result => {
  const findings: Finding[] = [];
  const at: number[] = [];
  for (const { base, locals } of stretchesOf(options, outline)) {
    for (const local of locals) {
      findings.push(local.finding);
      at.push(base + local.at);
    }
  }
  return settled(options, outline, { findings, at });
});

/** What the rules say of one chapter, its own comments obeyed; indices are within the chapter. */
const chapterResult = memo2((levels: Levels, chapter: Chapter) => {
  const near: Local[] = [];
  let size = 0;
  for (const section of chapter.sections) {
    if (section.kind === 'scene') for (const { finding, at } of sceneResult(levels, section)) near.push({ finding, at: size + at });
    size += section.blocks.length;
  }
  const wide = chapterFindings(levels, chapter);
  const locals = wide.length === 0 ? near : oneASpot([...near, ...wide]);
  const covers = coversOf(chapter.sections);
  const inside = covers.filter(cover => cover.ignore.reach !== 'file');
  return { part: counted(inside.length === 0 ? locals : silence(locals, inside, levels)), covers: covers.filter(cover => cover.ignore.reach === 'file'), size };
});

/** Drops what comments cover, and adds what is to say of the comments. Of two comments that ask for the same, only the first is used. */
function silence(locals: readonly Local[], covers: readonly Cover[], levels: Levels): readonly Local[] {
  const asked = new Map<string, Cover>();
  const scenes = new Map<number, Cover>();
  for (const cover of covers) {
    const { reach, rules: named } = cover.ignore;
    if (reach === 'scene') scenes.set(cover.from, cover);
    for (const { id } of named) if (!asked.has(`${reach} ${cover.from} ${id}`)) asked.set(`${reach} ${cover.from} ${id}`, cover);
  }
  const used = new Map<Cover, Set<string>>();
  const kept = locals.filter(({ finding: { rule }, at }) => {
    const scene = [...scenes.values()].find(({ from, to }) => from <= at && at < to);
    const reached = [`next ${at} ${rule}`, `scene ${scene?.from} ${rule}`, `file 0 ${rule}`].flatMap(key => asked.get(key) ?? []);
    for (const cover of reached) used.set(cover, (used.get(cover) ?? new Set()).add(rule));
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

/** What rules that need a chapter say of it; indices are within the chapter. */
function chapterFindings(levels: Levels, chapter: Chapter): Local[] {
  const bases = new Map<Scene, number>();
  let base = 0;
  for (const section of chapter.sections) {
    if (section.kind === 'scene') bases.set(section, base);
    base += section.blocks.length;
  }
  const scenes = [...bases.keys()];
  const locals: Local[] = [];
  for (const rule of rules) {
    const level = levelIn(levels, rule.id, rule.level);
    if (rule.scope !== 'chapter' || level === 'off') continue;
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

/** The result with the array given before for this work, when it held the same findings. */
function settled(options: RuleOptions, outline: Outline, { findings, at }: Result): Result {
  const ends = [endOf(outline.chapters[0]?.sections[0], 0), endOf(outline.chapters.at(-1)?.sections.at(-1), -1)];
  const memories = ends.flatMap(end => (end ? [lastGiven(options, end)] : []));
  const known = memories.find(memory => memory.findings.length === findings.length && memory.findings.every((one, i) => one === findings[i]))?.findings ?? findings;
  for (const memory of memories) memory.findings = known;
  return { findings: known, at };
}

const endOf = (section: Section | undefined, at: number): Block | undefined => section?.blocks.at(at);
