import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { measureChapter } from '../analysis/measure.js';
import { outlineOf, type Chapter, type Section } from '../analysis/outline.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { describeScene, describeWords, nameOf } from './describe.js';
import { extentOf, firstLineOfSection, placedChapters, rangeOfSection } from './extent.js';
import { memoAt } from './memoAt.js';

/** Icons that differ at a glance in VS Code's outline: a page for a chapter, a bolt for a scene, a lined card for notes. */
const KINDS: Readonly<Record<Section['kind'], SymbolKind>> = {
  scene: SymbolKind.Event,
  note: SymbolKind.Constant,
  disclaimer: SymbolKind.Constant,
  summary: SymbolKind.Constant,
  epigraph: SymbolKind.String,
  teaser: SymbolKind.Interface,
  ending: SymbolKind.Key,
  replies: SymbolKind.Array,
  heading: SymbolKind.File,
  separator: SymbolKind.Null,
};

/**
 * The outline as a tree: what stands round the story, chapters with their scenes, chapters under a heading of a wider level inside that one.
 * Ranges are half-open and end with the written text; `selectionRange` is the first line.
 */
export function symbols(manuscript: Manuscript): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const titled: Titled[] = [];
  for (const { chapter, line } of placedChapters(outlineOf(manuscript))) {
    if (chapter.heading === null) roots.push(...sectionSymbols(chapter, line));
    else titled.push({ level: chapter.heading.level, symbol: chapterSymbol(chapter, line) });
  }
  return roots.concat(nest(titled));
}

interface Titled {
  readonly level: number;
  readonly symbol: DocumentSymbol;
}

/** Puts chapters inside the one before them whose heading is of a wider level. Symbols are shared between answers: never changed. */
function nest(chapters: readonly Titled[]): DocumentSymbol[] {
  const out: DocumentSymbol[] = [];
  for (let at = 0; at < chapters.length; ) {
    const { level, symbol } = chapters[at]!;
    let next = at + 1;
    while (next < chapters.length && chapters[next]!.level > level) next++;
    out.push(next === at + 1 ? symbol : around(symbol, nest(chapters.slice(at + 1, next))));
    at = next;
  }
  return out;
}

const around = (symbol: DocumentSymbol, inner: DocumentSymbol[]): DocumentSymbol => ({
  ...symbol,
  kind: SymbolKind.Package,
  range: { start: symbol.range.start, end: inner.at(-1)!.range.end },
  children: (symbol.children ?? []).concat(inner),
});

const chapterSymbol = memoAt((chapter: Chapter, head: number): DocumentSymbol => {
  let line = head;
  let selectionRange = firstLineOfSection(chapter.sections[0]!, head);
  let end = selectionRange.end;
  for (const section of chapter.sections) {
    if (section.kind === 'heading') selectionRange = firstLineOfSection(section, line);
    if (section.kind !== 'separator' && extentOf(section).end !== null) end = rangeOfSection(section, line).end;
    line += extentOf(section).lines;
  }
  return {
    name: chapter.title.trim() || 'Chapter',
    detail: describeWords(measureChapter(chapter).story),
    kind: SymbolKind.File,
    range: { start: { line: head, character: 0 }, end },
    selectionRange,
    children: sectionSymbols(chapter, head),
  };
});

const sectionSymbols = memoAt((chapter: Chapter, head: number): DocumentSymbol[] => {
  const out: DocumentSymbol[] = [];
  let line = head;
  for (const section of chapter.sections) {
    const shown = section.kind !== 'heading' && section.kind !== 'separator' && extentOf(section).end !== null;
    if (shown) out.push(sectionSymbol(section, line));
    line += extentOf(section).lines;
  }
  return out;
});

const sectionSymbol = memoAt((section: Section, line: number): DocumentSymbol => ({
  name: nameOf(section),
  ...(section.kind === 'scene' && { detail: describeScene(section) }),
  kind: KINDS[section.kind],
  range: rangeOfSection(section, line),
  selectionRange: firstLineOfSection(section, line),
}));
