import { placedScenes } from '../analysis/structure/outline.js';
import type { Snapshot } from '../rules/engine/snapshot.js';
import type { SceneItem } from '../protocol/messages.js';
import { excerpt } from '../rules/support/excerpt.js';
import { describeScene, nameOf } from './describe.js';
import { forPlain } from './escape.js';
import { rangeOfSection } from './ranges.js';
import { MAX_SCENE_TITLE_UNITS } from './limits.js';

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
