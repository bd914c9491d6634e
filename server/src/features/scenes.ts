import { shownSections } from '../analysis/outline/sceneParts.js';
import type { Snapshot } from '../rules/engine/snapshot.js';
import type { SceneItem } from '../protocol/messages.js';
import { excerpt } from '../rules/support/excerpt.js';
import { describeScene, nameOf } from './describe.js';
import { forPlain } from './escape.js';
import { markedIfProbable } from './labels.js';
import { rangeOfSection, sizeOfSection } from './ranges.js';
import { MAX_SCENE_TITLE_UNITS } from './limits.js';

/** Entries of all scenes in text order, with those that are only probable where `showsProbable`. */
export function scenes({ outline, cast }: Snapshot, showsProbable: boolean): SceneItem[] {
  const items: SceneItem[] = [];
  let line = 0;
  for (const chapter of outline.chapters)
    for (const section of showsProbable ? shownSections(chapter) : chapter.sections) {
      if (section.kind === 'scene') {
        const range = rangeOfSection(section, line);
        items.push({
          title: markedIfProbable(section, excerpt(nameOf(section), MAX_SCENE_TITLE_UNITS)),
          detail: describeScene(section, cast),
          chapter: chapter.heading && forPlain(chapter.title),
          range,
          start: range.start,
          probable: section.part?.probable === true,
        });
      }
      line += sizeOfSection(section).lines;
    }
  return items;
}
