import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { companyOf, type Company } from '../analysis/author/company.js';
import { measureChapter } from '../analysis/measure.js';
import { outlineOf, type Chapter, type Section } from '../analysis/outline.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import type { Range } from '../manuscript/position.js';
import { describeScene, describeWords, nameOf } from './describe.js';
import { forLabel, forPlain } from './escape.js';
import { extentOf, firstLineOfSection, levelOf, placedChapters, rangeOfSection } from './extent.js';
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
export function symbols(manuscript: Manuscript, company = companyOf(outlineOf(manuscript))): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const chapters: Titled[] = [];
  for (const { chapter, line } of placedChapters(outlineOf(manuscript))) {
    const { before, titled: symbol } = chapterSymbols(chapter, line, company);
    roots.push(...before);
    if (symbol !== null) chapters.push({ level: levelOf(chapter), symbol });
  }
  return roots.concat(nest(chapters));
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

/** What stands above a chapter's heading, and the chapter; all of it stands above when there is no heading. */
const chapterSymbols = memoAt((chapter: Chapter, head: number, company: Company): { readonly before: readonly DocumentSymbol[]; readonly titled: DocumentSymbol | null } => {
  const symbols: DocumentSymbol[] = [];
  let before: DocumentSymbol[] = [];
  let title: Range | undefined;
  let line = head;
  let end = { line, character: 0 };
  for (const section of chapter.sections) {
    if (section.kind === 'heading' && title === undefined) {
      title = firstLineOfSection(section, line);
      before = symbols.splice(0);
    }
    if (section.kind !== 'separator' && extentOf(section).end !== null) {
      end = rangeOfSection(section, line).end;
      if (section.kind !== 'heading') symbols.push(sectionSymbol(section, line, section.kind === 'scene' ? describeScene(section, company) : ''));
    }
    line += extentOf(section).lines;
  }
  if (title === undefined) return { before: symbols, titled: null };
  const range = { start: title.start, end };
  const detail = describeWords(measureChapter(chapter).story);
  return { before, titled: { name: forLabel(forPlain(chapter.title).trim() || 'Chapter'), detail, kind: SymbolKind.File, range, selectionRange: title, children: symbols } };
});

const sectionSymbol = memoAt((section: Section, line: number, detail: string): DocumentSymbol => ({
  name: forLabel(nameOf(section)),
  detail: forLabel(detail),
  kind: KINDS[section.kind],
  range: rangeOfSection(section, line),
  selectionRange: firstLineOfSection(section, line),
}));
