import type { Directive } from '../../manuscript/block.js';

/** What a comment says of the paragraph below it: a scene starts there, or none does. */
export type SceneComment = 'starts' | 'continues';

const SHAPE = /^\s*(?:ficwright\s*:?\s+)?(no-)?scene\s*$/i;

/** Reads `<!-- scene -->` and `<!-- no-scene -->`; undefined for any other comment. */
export function sceneCommentOf({ body }: Directive): SceneComment | undefined {
  const match = SHAPE.exec(body);
  return match === null ? undefined : match[1] === undefined ? 'starts' : 'continues';
}

/** The words of such a comment. */
export const SCENE_COMMENTS: Readonly<Record<SceneComment, string>> = { starts: 'scene', continues: 'no-scene' };
