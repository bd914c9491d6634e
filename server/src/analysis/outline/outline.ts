import type { Manuscript } from '../../manuscript/manuscript.js';
import { memo, memo2 } from '../../manuscript/memo.js';
import { placedDecisions } from '../scenes/placedDecisions.js';
import type { Outline, SceneDecisions } from '../structure/outline.js';
import { chaptersOf } from './chapter.js';

/** Of an author who decided nothing about scenes outside the text. */
export const NO_SCENE_DECISIONS: SceneDecisions = new Map();

/**
 * The outline of a manuscript by its text alone: chapters and scenes that an edit did not touch are the same objects as
 * before.
 */
export const outlineOf = memo(({ parts }: Manuscript): Outline => ({
  chapters: chaptersOf(parts, []),
  decisions: NO_SCENE_DECISIONS,
}));

/**
 * The outline of a manuscript with what its author decided outside the text. Chapters and scenes that no decision is
 * about are the same objects as by the text alone.
 */
export const outlineWith = (manuscript: Manuscript, decisions: SceneDecisions): Outline =>
  decisions.size === 0 ? outlineOf(manuscript) : decided(manuscript, decisions);

const decided: (manuscript: Manuscript, decisions: SceneDecisions) => Outline = memo2(({ parts }, decisions) => ({
  chapters: chaptersOf(parts, placedDecisions(parts, decisions)),
  decisions,
}));
