import type { Scene } from '../../analysis/structure/outline.js';
import type { Block, Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { MAX_LETTER_PARAGRAPHS } from './limits.js';
import { regexSource } from '../../text/regexSource.js';

/** How a letter, a log or a chat is written within a story. */
const SALUTATION = /^[\s>*_]*(?:(?:my )?(?:dear|dearest|darling)\b|to whom )[^.!?"“]{0,50}[,:;—–-]+[*_]*\s*$/i;
const SIGNED = new RegExp(
  regexSource`
    ^[\s>*_]*(?:(?:yours?|love|sincerely|best|with|your|regards|warmly|respectfully|faithfully|cheers)\b[^.!?]{0,60}|
    [—–-]+\s?[^.!?]{2,40}|(?:\p{Lu}[\p{L}.'’-]{0,20}\s?){1,4})[,.*_]*\s*$
  `,
  'iu',
);
const SET_APART = /^\s*(?:>|[-•*]\s|\[|\(|<|#|\d+[.)]\s|(?:\p{Lu}[\p{L}.'’-]{0,20}\s?){1,3}:\s)/u;

/**
 * Whether a paragraph's own form sets it apart from the telling: quoted, in brackets, a list, a line of a script or
 * chat, large letters.
 */
export const isSetApart = memo(
  ({ text, form, size, emphasis }: Prose): boolean =>
    form !== undefined || SET_APART.test(text.slice(0, 80)) || emphasis.some(({ from, to }) => to - from > size * 0.8),
);

/**
 * The paragraphs of a scene that are no plain telling: letters from salutation to signature, and whatever is set apart.
 */
export const setApartIn = memo((scene: Scene): ReadonlySet<Block> => {
  const apart = new Set<Block>();
  let until = -1;
  scene.blocks.forEach((block, at) => {
    if (block.kind !== 'prose') return;
    if (block.size < 90 && SALUTATION.test(block.text)) until = signature(scene.blocks, at);
    if (at <= until || isSetApart(block)) apart.add(block);
  });
  return apart;
});

function signature(blocks: readonly Block[], from: number): number {
  for (let at = from + 1; at < Math.min(blocks.length, from + MAX_LETTER_PARAGRAPHS); at++) {
    const block = blocks[at]!;
    if (block.kind === 'prose' && block.size < 70 && SIGNED.test(block.text.trim())) return at;
  }
  return Math.min(blocks.length, from + MAX_LETTER_PARAGRAPHS);
}
