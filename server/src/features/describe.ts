import type { ResolvedCast } from '../analysis/attribution/resolvedCast.js';
import { measureScene } from '../analysis/wordcount/wordcount.js';
import type { Scene, Section } from '../analysis/structure/outline.js';
import { memo2 } from '../manuscript/memo.js';
import { excerpt } from '../rules/support/excerpt.js';
import { forPlain } from './escape.js';
import { personLabel, sceneLabel, untitledLabel, wordsLabel } from './labels.js';
import { sceneSpeakersOf } from './sceneSpeakers.js';
import { MAX_DETAIL_NAMES, MAX_LIST_TITLE_UNITS } from './limits.js';

/** A section's title, never empty. */
export const nameOf = (section: Section): string => forPlain(section.title).trim() || untitledLabel(section.kind);

/** A title shortened after a whole word to leave room in a list. */
export const forList = (title: string): string => excerpt(title, MAX_LIST_TITLE_UNITS);

/** Speakers of a scene, most quotations first: `Mara, Idris`; empty for none. */
export const describeSpeakers = memo2((scene: Scene, cast: ResolvedCast): string => {
  const names = sceneSpeakersOf(scene, cast).map(voice => forPlain(personLabel(voice.name)));
  const more = names.length > MAX_DETAIL_NAMES ? ` +${names.length - MAX_DETAIL_NAMES}` : '';
  return names.slice(0, MAX_DETAIL_NAMES).join(', ') + more;
});

/** Story words and speakers of a scene: `412 words · Mara, Idris`; of a probable one also that it is one. */
export const describeScene = memo2((scene: Scene, cast: ResolvedCast): string =>
  [wordsLabel(measureScene(scene).story), scene.part?.probable && sceneLabel(scene), describeSpeakers(scene, cast)]
    .filter(Boolean)
    .join(' · '),
);
