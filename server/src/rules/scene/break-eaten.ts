import type { Chapter } from '../../analysis/outline.js';
import type { SceneBreak } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { defineRule } from '../rule.js';
import { isDrawn, partingIn, rewrite, spanOf, written } from './breaks.js';

/** `***` in a story for FanFiction.net. */
export const breakEaten = defineRule({
  id: 'scene/break-eaten',
  scope: 'layout',
  level: 'information',
  languages: 'any',
  removes: 'break',
  summary: 'A scene break is drawn with signs that the site keeps.',
  reason: `FanFiction.net drops rows of asterisks, long dashes and ornaments when a chapter is uploaded, and the scenes run into each other; authors report that it drops rows of
other signs at times, of which this rule is less sure. Letters stay: *oOo*, *xXx*, *LINE BREAK*. It runs where \`ficwright.json\` says \`"target": "ffn"\`. The first such
break of a chapter is reported, and the fix changes all of them.`,
  told: { target: 'ffn' },
  examples: `
The tide went out that evening.
***
^^^ FanFiction.net drops this break
Petra mended the net on deck.

The tide went out that evening.
~~~
^^^ FanFiction.net may drop this break
Petra mended the net on deck.
⁂
They sailed on the Monday.

The tide went out that evening.
oOo
Petra mended the net on deck.
-x-
They sailed on the Monday.
`,
  check(chapter, { report, ground }) {
    if (ground.company.told.target !== 'ffn') return;
    const { eaten, kept } = sortedIn(chapter);
    const [first] = eaten;
    if (!first) return;
    const edits = eaten.map(block => rewrite(block, kept));
    const sure = SURELY.test(first.mark);
    const more = eaten.length === 1 ? '' : ` and ${eaten.length - 1} more of the chapter`;
    report(first, spanOf(first), `FanFiction.net ${sure ? 'drops' : 'may drop'} this break${more}`, {
      fixes: [{ title: eaten.length === 1 ? `Use “${kept}”` : `Use “${kept}” for all of them`, edits }], ...(sure ? {} : { atMost: 'hint' as const }),
    });
  },
});

/** Asterisks and all that is not on a keyboard: what authors saw vanish. */
const SURELY = /[*<>]|[^\x20-\x7e]/;

interface Sorted {
  readonly eaten: readonly SceneBreak[];
  /** A break the site keeps, as the chapter has one. */
  readonly kept: string;
}

const sortedIn = memo((chapter: Chapter): Sorted => {
  const blocks = partingIn(chapter).map(({ block }) => block);
  const eaten = blocks.filter(block => isDrawn(block) && !/[\p{L}\p{N}]/u.test(block.mark));
  const kept = blocks.find(block => block.spelled || /[\p{L}\p{N}]/u.test(block.mark) && isDrawn(block));
  return { eaten, kept: kept ? written(kept) : 'oOo' };
});
