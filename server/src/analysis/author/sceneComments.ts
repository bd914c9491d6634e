import type { Directive } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import type { Scene } from '../structure/outline.js';

/** What comments in a scene, or right above it, say of it: `<!-- pov: Mara -->`, `<!-- cast: Mara, the captain -->`. */
export interface SceneComments {
  readonly pov: string | null;
  /** Who is there, with the comment that says so; null where none does. */
  readonly cast: { readonly names: readonly string[]; readonly block: Directive } | null;
}

const SHAPE = /^\s*<!--\s*(?:ficwright\s*:?\s+)?(pov|cast|present)\s*:\s*([^>]*?)\s*-->/i;

/** The comments of a scene about itself; of two of a kind the first holds. */
export const sceneCommentsIn: (scene: Scene) => SceneComments = memo(({ above, blocks }) => {
  let pov: string | null = null;
  let cast: SceneComments['cast'] = null;
  for (const block of [...above, ...blocks]) {
    const found = block.kind === 'directive' ? SHAPE.exec(block.text) : null;
    if (!found || block.kind !== 'directive') continue;
    const [, what, said] = found as unknown as [string, string, string];
    if (what.toLowerCase() === 'pov') pov ??= said === '' ? null : said;
    else
      cast ??= {
        names: said
          .split(',')
          .map(name => name.trim())
          .filter(name => name !== ''),
        block,
      };
  }
  return { pov, cast };
});
