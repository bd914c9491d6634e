import { placedScenes } from '../analysis/structure/outline.js';
import type { Snapshot } from '../rules/engine/snapshot.js';
import type { Position, Range } from '../text/position.js';
import { excerpt } from '../rules/support/excerpt.js';
import { describeScene, nameOf } from './describe.js';
import { forPlain } from './escape.js';
import { rangeOfSection } from './ranges.js';

/** A scene as the editor lists it. */
export interface SceneItem {
  readonly title: string;
  /** `412 words · Mara, Idris`. */
  readonly detail: string;
  /** Title of the chapter; null above the first heading. */
  readonly chapter: string | null;
  /** Half-open, to the end of the written text. */
  readonly range: Range;
  readonly start: Position;
}

/** Characters of a title in the list of scenes: in the narrowest window the words behind it are seen, too. */
const TITLE = 30;

/** Every scene in order of the text. */
export function scenes({ manuscript, outline, cast }: Snapshot): SceneItem[] {
  const items: SceneItem[] = [];
  for (const { chapter, section, index } of placedScenes(outline)) {
    const range = rangeOfSection(section, manuscript.lineOf(index));
    items.push({
      title: excerpt(nameOf(section), TITLE),
      detail: describeScene(section, cast),
      chapter: chapter.heading && forPlain(chapter.title),
      range,
      start: range.start,
    });
  }
  return items;
}
