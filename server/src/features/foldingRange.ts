import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Chapter, Outline, Section } from '../analysis/structure/outline.js';
import { sizeOfSection, levelOf, placedChapters } from './ranges.js';
import { memoAt } from './memoAt.js';

/** Folding ranges: chapters, scenes and paratext. Blank lines after a section stay visible. */
export function foldingRanges(outline: Outline): FoldingRange[] {
  const out: FoldingRange[] = [];
  const open: { readonly level: number; readonly startLine: number }[] = [];
  let written = 0;
  const close = (level: number): void => {
    for (let top = open.at(-1); top !== undefined && top.level >= level; top = open.at(-1)) {
      open.pop();
      if (written > top.startLine)
        out.push({ startLine: top.startLine, endLine: written, kind: FoldingRangeKind.Region });
    }
  };
  for (const { chapter, line } of placedChapters(outline)) {
    const { folds, title, last } = foldsOfChapter(chapter, line);
    if (title !== null) {
      close(levelOf(chapter));
      open.push({ level: levelOf(chapter), startLine: title });
    }
    for (const fold of folds) out.push(fold);
    written = last;
  }
  close(0);
  return out;
}

interface ChapterFolds {
  readonly folds: readonly FoldingRange[];
  /** Line of its heading; null for none. */
  readonly title: number | null;
  /** Last line of its last written section. */
  readonly last: number;
}

/** Folding ranges inside a chapter that begins at line `head`. */
const foldsOfChapter = memoAt((chapter: Chapter, head: number): ChapterFolds => {
  const folds: FoldingRange[] = [];
  let title: number | null = null;
  let [line, last] = [head, head];
  for (const section of chapter.sections) {
    const { end, lines } = sizeOfSection(section);
    if (section.kind === 'heading') title ??= line;
    if (end !== null && section.kind !== 'separator') {
      last = line + end.line;
      if (end.line > 0 && section.kind !== 'heading')
        folds.push({ startLine: line, endLine: last, kind: kindOf(section) });
    }
    line += lines;
  }
  return { folds, title, last };
});

const kindOf = ({ kind }: Section): FoldingRangeKind =>
  kind === 'scene' || kind === 'epigraph' || kind === 'teaser' ? FoldingRangeKind.Region : FoldingRangeKind.Comment;
