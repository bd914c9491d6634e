import type { Chapter, Outline, Section } from '../../analysis/structure/outline.js';
import type { Block } from '../../manuscript/block.js';
import { intern, keepIdentity, memo2 } from '../../manuscript/memo.js';
import { chapterFindingsOf, chapterPositionOf, type RuleRun, type ChapterPosition } from './ruleRun.js';
import type { RuleOptions } from './options.js';
import type { Finding, Level } from '../definition/rule.js';
import { isIgnored, suppress } from './suppress.js';
import { withHabits } from './habits.js';
import type { LocalFinding } from './dedupe.js';
import { coversOf, type Cover } from '../support/ignoreComments.js';
import { noticesIn } from './notices.js';
import type { Snapshot } from './snapshot.js';
import type { WorkRun } from './workRun.js';

/** A finding with `index`, that of its block in the manuscript. */
export interface Placed {
  readonly finding: Finding;
  readonly index: number;
}

/** All findings of a work's story, in order of the text. The same array as long as the findings are the same. */
export const findingsOf = ({ rules, outline }: Snapshot): readonly Finding[] => resultOf(rules, outline).findings;

/** The same with the indices of their blocks. */
export function placedFindings({ rules, outline }: Snapshot): readonly Placed[] {
  const { findings, at } = resultOf(rules, outline);
  return findings.map((finding, i) => ({ finding, index: at[i]! }));
}

/** Runs the rules on one chapter ahead of a pull, which then finds the results memoised. */
export function precomputeChapter(run: WorkRun, outline: Outline, at: number): void {
  chapterResult(run.check, outline.chapters[at]!)(chapterPositionOf(at, outline.chapters.length));
}

interface Result {
  readonly findings: readonly Finding[];
  /** Index of the block of each finding. */
  readonly at: readonly number[];
}

/** Findings of a part of the work. `base`: index of its first block, to which each finding's `at` is relative. */
export interface ChapterFindings {
  readonly base: number;
  readonly locals: readonly LocalFinding[];
  readonly counts: Readonly<Record<Level, number>>;
}

/**
 * Findings by chapter in text order, with their number by level. Its cost depends on the number of chapters, not of
 * findings. Where a comment covers the whole file, all is one part.
 */
export const findingsByChapter = memo2((run: WorkRun, outline: Outline): readonly ChapterFindings[] => {
  const { options, check } = run;
  const chapters: ChapterFindings[] = [];
  const forFile: Cover[] = [];
  const notice = noticesIn(check, outline);
  let base = 0;
  outline.chapters.forEach((chapter, i) => {
    const { part, covers, size } = chapterResult(check, chapter)(chapterPositionOf(i, outline.chapters.length));
    const { locals, counts } = habits(
      chapter,
      notIgnored(
        options,
        notice !== null && base <= notice.at && notice.at < base + size
          ? withNotice(part, { ...notice, at: notice.at - base })
          : part,
      ),
    );
    chapters.push({ base, locals, counts });
    for (const cover of covers) forFile.push({ ...cover, at: base + cover.at });
    base += size;
  });
  if (forFile.length === 0) return chapters;
  const all = chapters.flatMap(chapter =>
    chapter.locals.map(({ finding, at }) => ({ finding, at: chapter.base + at })),
  );
  return [{ base: 0, ...notIgnored(options, counted(suppress(all, forFile, check))) }];
});

interface CountedFindings {
  readonly locals: readonly LocalFinding[];
  readonly counts: Readonly<Record<Level, number>>;
}

function counted(locals: readonly LocalFinding[]): CountedFindings {
  const counts = { warning: 0, information: 0, hint: 0 };
  for (const { finding } of locals) counts[finding.level]++;
  return { locals, counts };
}

const withNotice = ({ locals }: CountedFindings, notice: LocalFinding): CountedFindings => {
  const before = locals.findIndex(({ at }) => at >= notice.at);
  return counted(locals.toSpliced(before < 0 ? locals.length : before, 0, notice));
};

/** Removes the findings that the author ignores. */
const notIgnored = memo2((options: RuleOptions, part: CountedFindings): CountedFindings =>
  options.ignored.size + options.names.size === 0 || part.locals.length === 0
    ? part
    : counted(part.locals.filter(({ finding }) => !isIgnored(finding, options))),
);

/** Marks the findings that are a habit. */
const habits = memo2((chapter: Chapter, part: CountedFindings): CountedFindings => {
  const locals = withHabits(chapter, part.locals);
  return locals === part.locals ? part : { ...part, locals };
});

const resultOf = memo2((run: WorkRun, outline: Outline): Result => {
  const findings: Finding[] = [];
  const at: number[] = [];
  for (const { base, locals } of findingsByChapter(run, outline)) {
    for (const local of locals) {
      findings.push(local.finding);
      at.push(base + local.at);
    }
  }
  return settled(run.options, outline, { findings, at });
});

/** Findings of one chapter at its position, after suppression by its comments; indices are within the chapter. */
const chapterResult = memo2((check: RuleRun, chapter: Chapter) => {
  const covers = coversOf(chapter.sections);
  const inside = covers.filter(cover => cover.ignore.reach !== 'file');
  const around = {
    covers: covers.filter(cover => cover.ignore.reach === 'file'),
    size: chapter.sections.reduce((sum, { blocks }) => sum + blocks.length, 0),
  };
  const known = new Map<ChapterPosition, CountedFindings>();
  return (place: ChapterPosition) => {
    let part = known.get(place);
    if (part === undefined) {
      const locals = chapterFindingsOf(check, chapter, place);
      known.set(place, (part = counted(inside.length === 0 ? locals : suppress(locals, inside, check))));
    }
    return { part, ...around };
  };
});

/** What findings are kept under: the options and the first or last block of a work. */
const anchorOf = intern((_options: RuleOptions, _end: Block): object => ({}));

const keepFindings = keepIdentity<readonly Finding[]>(
  (before, now) => before.length === now.length && before.every((one, i) => one === now[i]),
);

/** The result with the earlier array for this work, where it has the same findings. */
function settled(options: RuleOptions, outline: Outline, { findings, at }: Result): Result {
  const ends = [endOf(outline.chapters[0]?.sections[0], 0), endOf(outline.chapters.at(-1)?.sections.at(-1), -1)];
  const anchors = ends.map(end => end && anchorOf(options, end));
  return { findings: keepFindings(anchors, findings), at };
}

const endOf = (section: Section | undefined, at: number): Block | undefined => section?.blocks.at(at);
