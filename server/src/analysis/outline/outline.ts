import type { Manuscript } from '../../manuscript/manuscript.js';
import { memo } from '../../manuscript/memo.js';
import type { Outline } from '../structure/outline.js';
import { chapterOf } from './chapter.js';

/** The outline of a manuscript: chapters and scenes that an edit did not touch are the same objects as before. */
export const outlineOf = memo((manuscript: Manuscript): Outline => ({ chapters: manuscript.parts.map(chapterOf) }));
