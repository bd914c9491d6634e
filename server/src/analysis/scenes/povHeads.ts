import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { MAX_POV_HEAD_UNITS, POV_NAME_WINDOW, POV_OPENING_PARAGRAPHS } from './limits.js';

/** Whether a name alone on a line is a POV heading: it occurs at least twice within sentences nearby. */
export function isNameOf(story: readonly Prose[], head: number, name: string): boolean {
  let seen = 0;
  const end = Math.min(story.length, head + POV_NAME_WINDOW);
  for (let i = Math.max(0, head - POV_NAME_WINDOW); i < end && seen < 2; i++) {
    const at = story[i]!.text.indexOf(name);
    if (at > 1 && /[\p{Ll},] $/u.test(story[i]!.text.slice(at - 2, at))) seen++;
  }
  return seen >= 2;
}

const NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u;
const SETS_OFF = /^[\s*_]+|[\s*_]+$/g;

/** The name of which a paragraph consists, bold or not; null for any other paragraph. */
export function nameAlone({ text, size }: Prose): string | null {
  if (size > MAX_POV_HEAD_UNITS) return null;
  const name = text.slice(0, size).replace(SETS_OFF, '');
  return NAME.test(name) ? name : null;
}

/**
 * Paragraphs of nothing but a name, bold or not, under which `I` tells the story, in turns: two or more persons have
 * such a line, and each is named elsewhere.
 */
export const tellersHeads: (story: readonly Prose[]) => ReadonlySet<number> = memo(story => {
  const heads = story.flatMap((block, at) => {
    const name = nameAlone(block);
    return name !== null && isToldByI(story, at + 1) ? [{ at, name }] : [];
  });
  if (new Set(heads.map(({ name }) => name)).size < 2) return NONE;
  const lines = new Set(heads.map(({ at }) => at));
  const named = new Set(
    heads
      .map(({ name }) => name)
      .filter((name, i, all) => all.indexOf(name) === i)
      .filter(name => story.some((block, at) => !lines.has(at) && block.text.includes(name))),
  );
  const tellers = heads.filter(({ name }) => named.has(name));
  // Names below what they tell are signatures.
  return named.size < 2 || tellers[0]!.at > 1 ? NONE : new Set(tellers.map(({ at }) => at));
});

const NONE: ReadonlySet<number> = new Set();

/** Whether the narration of the paragraphs from `from` on says `I`. */
const isToldByI = (story: readonly Prose[], from: number): boolean =>
  story
    .slice(from, from + POV_OPENING_PARAGRAPHS)
    .some(block =>
      block.inlines.some(
        part =>
          part.kind === 'narration' &&
          /(?:^|[^\p{L}'’])I(?:['’]\p{L}+)? \p{Ll}/u.test(block.text.slice(part.from, part.to)),
      ),
    );
