import * as l10n from '@vscode/l10n';
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { ResolvedCast } from '../analysis/attribution/resolvedCast.js';
import { measureChapter, measureScene } from '../analysis/wordcount/wordcount.js';
import type { Chapter, Section } from '../analysis/structure/outline.js';
import type { Snapshot } from '../rules/engine/snapshot.js';
import type { Range } from '../text/position.js';
import { describeSpeakers, forList, nameOf } from './describe.js';
import { forLabel, forPlain } from './escape.js';
import { sizeOfSection, firstLineOfSection, levelOf, placedChapters, rangeOfSection } from './ranges.js';
import { kindLabel, markedIfProbable, sceneLabel, untitledLabel, wordsLabel } from './labels.js';
import { memoAt } from './memoAt.js';
import { memo } from '../manuscript/memo.js';
import { shownSections } from '../analysis/outline/sceneParts.js';

/**
 * VS Code shows a kind by an icon, and reads its name to those who listen: “The lamp was out. (field)”. So a kind is
 * chosen for an icon that differs at a glance and for a name that is a plain word; what the part is called among
 * authors stands in the detail.
 */
const KINDS: Readonly<Record<Section['kind'], SymbolKind>> = {
  scene: SymbolKind.Field,
  note: SymbolKind.String,
  disclaimer: SymbolKind.String,
  summary: SymbolKind.String,
  epigraph: SymbolKind.String,
  teaser: SymbolKind.String,
  ending: SymbolKind.String,
  replies: SymbolKind.String,
  heading: SymbolKind.File,
  separator: SymbolKind.String,
};

/**
 * The outline as a tree: what stands round the story, chapters with their scenes, chapters under a heading of a wider
 * level inside that one. Ranges are half-open and end with the written text; `selectionRange` is the first line.
 */
export function documentSymbols({ outline, cast }: Snapshot, showsProbable: boolean): DocumentSymbol[] {
  const view = viewsOf(cast)[showsProbable ? 'all' : 'sure'];
  const roots: DocumentSymbol[] = [];
  const chapters: Titled[] = [];
  for (const { chapter, line } of placedChapters(outline)) {
    const { before, titled: symbol } = chapterSymbols(chapter, line, view);
    roots.push(...before);
    if (symbol !== null) chapters.push({ level: levelOf(chapter), words: measureChapter(chapter).story, symbol });
  }
  return roots.concat(nest(chapters));
}

/** What symbols depend on besides their part of the text. */
interface View {
  readonly cast: ResolvedCast;
  readonly showsProbable: boolean;
}

/** One object for each, to remember symbols by. */
const viewsOf = memo((cast: ResolvedCast): { readonly all: View; readonly sure: View } => ({
  all: { cast, showsProbable: true },
  sure: { cast, showsProbable: false },
}));

interface Titled {
  readonly level: number;
  /** Story words of the chapter without nested ones. */
  readonly words: number;
  readonly symbol: DocumentSymbol;
}

/**
 * Nests chapters under the one before with a higher heading level. Symbols are shared between answers and never
 * changed.
 */
function nest(chapters: readonly Titled[]): DocumentSymbol[] {
  const out: DocumentSymbol[] = [];
  for (let at = 0; at < chapters.length;) {
    const { level, symbol } = chapters[at]!;
    let next = at + 1;
    while (next < chapters.length && chapters[next]!.level > level) next++;
    out.push(
      next === at + 1
        ? symbol
        : around(
            symbol,
            chapters.slice(at, next).reduce((sum, { words }) => sum + words, 0),
            nest(chapters.slice(at + 1, next)),
          ),
    );
    at = next;
  }
  return out;
}

const around = (symbol: DocumentSymbol, words: number, inner: DocumentSymbol[]): DocumentSymbol => ({
  ...symbol,
  detail: `${wordsLabel(words)} · ${l10n.t('part')}`,
  kind: SymbolKind.Package,
  range: { start: symbol.range.start, end: inner.at(-1)!.range.end },
  children: (symbol.children ?? []).concat(inner),
});

/** Symbols of the paratext above a chapter's heading and of the chapter; without a heading, only the first. */
const chapterSymbols = memoAt(
  (
    chapter: Chapter,
    head: number,
    { cast, showsProbable }: View,
  ): { readonly before: readonly DocumentSymbol[]; readonly titled: DocumentSymbol | null } => {
    const symbols: DocumentSymbol[] = [];
    let before: DocumentSymbol[] = [];
    let title: Range | undefined;
    let line = head;
    let end = { line, character: 0 };
    for (const section of showsProbable ? shownSections(chapter) : chapter.sections) {
      if (section.kind === 'heading' && title === undefined) {
        title = firstLineOfSection(section, line);
        before = symbols.splice(0);
      }
      if (section.kind !== 'separator' && sizeOfSection(section).end !== null) {
        end = rangeOfSection(section, line).end;
        if (section.kind !== 'heading') symbols.push(sectionSymbol(section, line, detailOf(section, cast)));
      }
      line += sizeOfSection(section).lines;
    }
    if (title === undefined) return { before: symbols, titled: null };
    const range = { start: title.start, end };
    const detail = `${wordsLabel(measureChapter(chapter).story)} · ${kindLabel('heading')}`;
    return {
      before,
      titled: {
        name: forLabel(forList(forPlain(chapter.title)) || untitledLabel('heading')),
        detail,
        kind: SymbolKind.File,
        range,
        selectionRange: title,
        children: symbols,
      },
    };
  },
);

/**
 * Detail of a section: `412 words · scene · Mara, Idris`. The most important part is first, since a narrow window cuts
 * off the rest.
 */
const detailOf = (section: Section, cast: ResolvedCast): string =>
  section.kind !== 'scene'
    ? kindLabel(section.kind)
    : [wordsLabel(measureScene(section).story), sceneLabel(section), describeSpeakers(section, cast)]
        .filter(Boolean)
        .join(' · ');

const sectionSymbol = memoAt((section: Section, line: number, detail: string): DocumentSymbol => ({
  name: forLabel(markedIfProbable(section, forList(nameOf(section)))),
  detail: forLabel(detail),
  kind: KINDS[section.kind],
  range: rangeOfSection(section, line),
  selectionRange: firstLineOfSection(section, line),
}));
