import { quotationsOf } from '../../analysis/dialogue/quotations.js';
import { UNRESOLVED, attributedQuotations } from '../../analysis/attribution/resolvedCast.js';
import { runsIn, type Profile } from '../../analysis/language/profile.js';
import type { Chapter, Scene, Section } from '../../analysis/structure/outline.js';
import type { Block, Prose } from '../../manuscript/block.js';
import { memo, memo2 } from '../../manuscript/memo.js';
import type { WorkContext } from '../definition/workContext.js';
import { rules } from '../index.js';
import type { RuleOptions, RuleSetting } from './options.js';
import { fainter, type Finding, type Level, type ReportDetails, type Report, type Rule } from '../definition/rule.js';
import { safeFixes } from './safeFix.js';
import { dedupe, type LocalFinding } from './dedupe.js';

type Levels = RuleOptions['levels'];

/** Levels and work context of a rule run. Interned. */
export interface RuleRun {
  /** Levels as set, but `off` for rules that do not apply to the language. */
  readonly levels: Levels;
  readonly context: WorkContext;
}

/** Whether a work begins or ends with a chapter. */
export interface ChapterPosition {
  readonly first: boolean;
  readonly last: boolean;
}

const PLACES: readonly ChapterPosition[] = [
  { first: false, last: false },
  { first: true, last: false },
  { first: false, last: true },
  { first: true, last: true },
];

/** Position of a chapter among `count`: one of four interned objects. */
export const chapterPositionOf = (at: number, count: number): ChapterPosition =>
  PLACES[(at === 0 ? 1 : 0) + (at === count - 1 ? 2 : 0)]!;

/** The rule run for these levels and this context. */
export const ruleRunOf: (levels: Levels, context: WorkContext) => RuleRun = memo2((levels, context) => ({
  levels: levelsIn(levels, context.language),
  context,
}));

const levelsIn = memo2((levels: Levels, language: Profile): Levels => {
  const silent = rules.filter(rule => !runsIn(language, rule.languages ?? 'english') && levels[rule.id] !== 'off');
  return silent.length === 0
    ? levels
    : Object.freeze({ ...levels, ...Object.fromEntries(silent.map(({ id }) => [id, 'off' as const])) });
});

/** Findings of a chapter before suppression by comments and the ignore list; indices are within the chapter. */
export function chapterFindingsOf(check: RuleRun, chapter: Chapter, place: ChapterPosition): readonly LocalFinding[] {
  const near: LocalFinding[] = [];
  let size = 0;
  for (const section of chapter.sections) {
    if (section.kind === 'scene')
      for (const { finding, at } of sceneFindings(check, section)) near.push({ finding, at: size + at });
    size += section.blocks.length;
  }
  const wide = chapterFindings(check, chapter, place);
  return wide.length === 0 ? near : dedupe([...near, ...wide]);
}

/** Findings of block, scene and speakers rules in a scene; indices are within the scene. */
const sceneFindings = memo2((check: RuleRun, scene: Scene): readonly LocalFinding[] => {
  const plain = plainFindings(check.levels, scene);
  const spoken = speakersFindings(check, scene);
  return spoken.length === 0 ? plain : dedupe([...plain, ...spoken]);
});

/** Findings of block and scene rules, which depend on the scene alone. */
const plainFindings = memo2((levels: Levels, scene: Scene): readonly LocalFinding[] => {
  const locals: LocalFinding[] = [];
  scene.blocks.forEach((block, at) => {
    if (block.kind !== 'prose') return;
    // Matters of style do not apply to messages.
    const isChat = isLabelled(block) && quotationsOf(scene).some(line => line.at === at && line.mode === 'text');
    for (const finding of blockFindings(levels, block))
      if (!isChat || !finding.rule.startsWith('speech/')) locals.push({ finding, at });
  });
  each('scene', levels, (rule, level) => rule.check(scene, { report: reporter(rule, level, scene, locals) }));
  return dedupe(locals);
});

function speakersFindings({ levels, context }: RuleRun, scene: Scene): LocalFinding[] {
  const locals: LocalFinding[] = [];
  if (context.cast === UNRESOLVED) return locals;
  const quotations = attributedQuotations(scene, context.cast);
  each('speakers', levels, (rule, level) =>
    rule.check(scene, { report: reporter(rule, level, scene, locals), lines: quotations, context }),
  );
  return locals;
}

/** Whether a paragraph begins with a label of a script or chat. */
const isLabelled = ({ inlines }: Prose): boolean =>
  inlines.some(part => part.kind === 'speech' && part.label !== undefined);

/** Findings of block rules in one block. */
const blockFindings = memo2((levels: Levels, block: Prose): readonly Finding[] => {
  const findings: Finding[] = [];
  each('block', levels, (rule, level) =>
    rule.check(block, { report: (where, ...said) => findings.push(finding(rule, level, where, ...said)) }),
  );
  return findings.length === 0 ? NONE : findings;
});

const NONE: readonly Finding[] = [];

/** Findings of chapter and layout rules; indices are within the chapter. */
function chapterFindings({ levels, context }: RuleRun, chapter: Chapter, place: ChapterPosition): LocalFinding[] {
  const locals: LocalFinding[] = [];
  const scenes = scenesOf(chapter);
  each('chapter', levels, (rule, level) =>
    rule.check(scenes, {
      report: (scene, block, ...said) =>
        locals.push({
          finding: finding(rule, level, block, ...said),
          at: baseIn(chapter).get(scene)! + indexIn(scene).get(block)!,
        }),
    }),
  );
  each('layout', levels, (rule, level) =>
    rule.check(chapter, {
      ...place,
      context,
      report: (block, ...said) =>
        locals.push({ finding: finding(rule, level, block, ...said), at: placeIn(chapter, block) }),
    }),
  );
  return locals;
}

/** Calls a function with each rule of a scope that is on. */
function each<S extends Rule['scope']>(
  scope: S,
  levels: Levels,
  run: (rule: Extract<Rule, { scope: S }>, level: Level) => void,
): void {
  for (const { rule, level } of runningUnder(levels)[scope]) run(rule as Extract<Rule, { scope: S }>, level);
}

interface Running {
  readonly rule: Rule;
  readonly level: Level;
}

/** The rules that are on, by scope. */
const runningUnder = memo((levels: Levels): Readonly<Record<Rule['scope'], readonly Running[]>> => {
  const by: Record<Rule['scope'], Running[]> = {
    block: [],
    scene: [],
    speakers: [],
    chapter: [],
    layout: [],
    runner: [],
  };
  for (const rule of rules) {
    const level: RuleSetting = levels[rule.id] ?? rule.level;
    if (level !== 'off') by[rule.scope].push({ rule, level });
  }
  return by;
});

const reporter =
  (rule: Rule, level: Level, scene: Scene, into: LocalFinding[]): Report =>
  (block, ...said) => {
    into.push({ finding: finding(rule, level, block, ...said), at: indexIn(scene).get(block)! });
  };

/** Index of each block of a scene; computed only where something was found. */
const indexIn = memo(
  (section: Section): ReadonlyMap<Block, number> => new Map(section.blocks.map((block, at) => [block, at])),
);

const scenesOf = memo((chapter: Chapter): readonly Scene[] =>
  chapter.sections.filter(section => section.kind === 'scene'),
);

/** The index, within the chapter, of each section's first block. */
const baseIn = memo(({ sections }: Chapter): ReadonlyMap<Section, number> => {
  let base = 0;
  return new Map(sections.map(section => [section, (base += section.blocks.length) - section.blocks.length]));
});

function placeIn(chapter: Chapter, block: Block): number {
  for (const [section, base] of baseIn(chapter)) {
    const at = indexIn(section).get(block);
    if (at !== undefined) return base + at;
  }
  throw new Error('a rule reported a block of another chapter');
}

/** A finding of a rule at a level, with only those of its fixes that remove no more than the rule declares. */
export const finding = (
  rule: Rule,
  level: Level,
  block: Block,
  ...[span, message, more]: [span: Finding['span'], message: string, more?: ReportDetails]
): Finding => ({
  rule: rule.id,
  level: more?.atMost ? fainter(level, more.atMost) : level,
  message,
  block,
  span,
  fixes: more?.fixes ? safeFixes(rule.removes, block, span, more.fixes) : [],
  related: more?.related ?? [],
  about: more?.about ?? '',
  habit: 0,
  accepts: more?.accepts ?? null,
});
