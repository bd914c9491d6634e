import { addCounts, countText, measureChapter, measureManuscript, measureScene, type Counts } from '../analysis/measure.js';
import { outlineOf, sectionAt } from '../analysis/outline.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import type { Position, Range } from '../manuscript/position.js';
import { nameOf } from './describe.js';

/** What `ficwright/counts` asks about a document. */
export interface CountsQuery {
  readonly selections?: readonly Range[];
  readonly position?: Position;
}

/** Words of the document, of what is selected, and of the scene and chapter at a place. */
export interface CountsAnswer {
  readonly document: Counts;
  /** Only when something is selected. */
  readonly selection?: Counts;
  readonly scene?: Counts & { readonly title: string };
  readonly chapter?: Counts & { readonly title: string };
}

/** The counts that the status bar shows. */
export function counts(manuscript: Manuscript, { selections = [], position }: CountsQuery): CountsAnswer {
  const outline = outlineOf(manuscript);
  const selected = selections.map(range => manuscript.slice(range)).filter(text => text !== '');
  const at = position && sectionAt(outline, manuscript.locate(position).index);
  return {
    document: measureManuscript(outline),
    ...(selected.length > 0 && { selection: selected.map(countText).reduce(addCounts) }),
    ...(at?.section.kind === 'scene' && { scene: { ...measureScene(at.section), title: nameOf(at.section) } }),
    ...(at && { chapter: { ...measureChapter(at.chapter), title: at.chapter.title } }),
  };
}
