import type { ResolvedCast } from '../analysis/attribution/resolvedCast.js';
import { measureScene } from '../analysis/wordcount/wordcount.js';
import type { Scene, Section } from '../analysis/structure/outline.js';
import { memo2 } from '../manuscript/memo.js';
import { excerpt } from '../rules/support/excerpt.js';
import { forPlain } from './escape.js';
import { personLabel, untitledLabel, wordsLabel } from './labels.js';
import { sceneSpeakersOf } from './sceneSpeakers.js';

/** Names in a detail: more would be cut off in a narrow list. */
const NAMES = 3;

/** Characters of a title in a list: with the word count behind it, about what a side bar of usual width shows. */
const TITLE = 22;

/** A section's title, never empty. */
export const nameOf = (section: Section): string => forPlain(section.title).trim() || untitledLabel(section.kind);

/** A title cut after a whole word, so that a list has room for the words behind it. */
export const forList = (title: string): string => excerpt(title, TITLE);

/** `Mara, Idris`: who speaks in a scene, most lines first; empty where nobody does. */
export const describeSpeakers = memo2((scene: Scene, cast: ResolvedCast): string => {
  const names = sceneSpeakersOf(scene, cast).map(voice => forPlain(personLabel(voice.name)));
  const more = names.length > NAMES ? ` +${names.length - NAMES}` : '';
  return names.slice(0, NAMES).join(', ') + more;
});

/** `412 words · Mara, Idris`: story words and who speaks. */
export const describeScene = memo2((scene: Scene, cast: ResolvedCast): string =>
  [wordsLabel(measureScene(scene).story), describeSpeakers(scene, cast)].filter(Boolean).join(' · '),
);
