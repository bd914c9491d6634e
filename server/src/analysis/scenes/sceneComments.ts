import type { Block, Directive } from '../../manuscript/block.js';
import type { SceneDecision } from '../structure/outline.js';

const SHAPE = /^\s*(?:ficwright\s*:?\s+)?(no-)?scene\s*$/i;

/** Reads what `<!-- scene -->` and `<!-- no-scene -->` say of the paragraph below; undefined for any other comment. */
export function sceneCommentOf({ body }: Directive): SceneDecision | undefined {
  const match = SHAPE.exec(body);
  return match === null ? undefined : match[1] === undefined ? 'starts' : 'continues';
}

/** Whether such a comment stands above a block, with nothing written between. */
export function hasSceneComment(blocks: readonly Block[], at: number): boolean {
  for (let i = at - 1; i >= 0 && blocks[i]!.kind !== 'prose'; i--) {
    const block = blocks[i]!;
    if (block.kind === 'directive' && sceneCommentOf(block) !== undefined) return true;
  }
  return false;
}

/** The words of such a comment. */
export const SCENE_COMMENTS: Readonly<Record<SceneDecision, string>> = { starts: 'scene', continues: 'no-scene' };
