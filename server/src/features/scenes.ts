import { placedScenes } from '../analysis/structure/outline.js';
import type { Snapshot } from '../rules/engine/snapshot.js';
import type { Position, Range } from '../text/position.js';
import { excerpt } from '../rules/support/excerpt.js';
import { describeScene, nameOf } from './describe.js';
import { forPlain } from './escape.js';
import { rangeOfSection } from './ranges.js';
import { MAX_SCENE_TITLE_UNITS } from './limits.js';

/** An entry of the editor's list of scenes. */
export interface SceneItem {
  readonly title: string;
  /** `412 words · Mara, Idris`. */
  readonly detail: string;
  /** Title of the chapter; null before the first heading. */
  readonly chapter: string | null;
  /** Half-open, to the end of the written text. */
  readonly range: Range;
  readonly start: Position;
}

/** Entries of all scenes in text order. */
export function scenes({ manuscript, outline, cast }: Snapshot): SceneItem[] {
  const items: SceneItem[] = [];
  for (const { chapter, section, index } of placedScenes(outline)) {
    const range = rangeOfSection(section, manuscript.lineOf(index));
    items.push({
      title: excerpt(nameOf(section), MAX_SCENE_TITLE_UNITS),
      detail: describeScene(section, cast),
      chapter: chapter.heading && forPlain(chapter.title),
      range,
      start: range.start,
    });
  }
  return items;
}
