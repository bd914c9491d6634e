import * as l10n from '@vscode/l10n';
import type { Chapter } from '../../analysis/structure/outline.js';
import type { SceneBreak } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule } from '../definition/rule.js';
import { isDrawn, partingIn, rewrite, spanOf, written } from '../support/sceneBreaks.js';

/** `***` in a story for FanFiction.net. */
export const breakEaten = defineRule({
  id: 'scene/break-eaten',
  scope: 'layout',
  level: 'information',
  languages: 'any',
  removes: 'break',
  title: 'Scene breaks: removed by FanFiction.net',
  summary: 'A scene break is made of characters that the site keeps.',
  reason: `FanFiction.net removes rows of asterisks, long dashes and ornaments when a chapter is uploaded, and the scenes run into each other. Authors report that it sometimes removes rows of
other symbols, of which this rule is less sure. Letters stay: *oOo*, *xXx*, *LINE BREAK*. The rule runs where \`ficwright.json\` says \`"target": "ffn"\`. The first such
scene break of a chapter is reported, and the fix changes all of them.`,
  exampleSettings: { target: 'ffn' },
  examples: `
The tide went out that evening.
***
^^^ Use “oOo”: FanFiction.net removes this scene break
Petra mended the net on deck.

The tide went out that evening.
~~~
^^^ Use “oOo”: FanFiction.net may remove this scene break and 1 more
Petra mended the net on deck.
⁂
They sailed on the Monday.

The tide went out that evening.
oOo
Petra mended the net on deck.
-x-
They sailed on the Monday.
`,
  check(chapter, { report, context }) {
    if (context.cast.settings.target !== 'ffn') return;
    const { eaten, kept } = sortedIn(chapter);
    const [first] = eaten;
    if (!first) return;
    const edits = eaten.map(block => rewrite(block, kept));
    const sure = SURELY.test(first.mark);
    const shown = excerpt(kept);
    report(first, spanOf(first), messageFor(shown, sure, eaten.length - 1), {
      fixes: [
        {
          title:
            eaten.length === 1
              ? l10n.t('Replace the scene break with “{0}”', shown)
              : l10n.t('Replace all {0} scene breaks with “{1}”', eaten.length, shown),
          edits,
        },
      ],
      ...(sure ? {} : { atMost: 'hint' as const }),
    });
  },
});

function messageFor(kept: string, sure: boolean, more: number): string {
  if (more === 0)
    return sure
      ? l10n.t('Use “{0}”: FanFiction.net removes this scene break', kept)
      : l10n.t('Use “{0}”: FanFiction.net may remove this scene break', kept);
  return sure
    ? l10n.t('Use “{0}”: FanFiction.net removes this scene break and {1} more in this chapter', kept, more)
    : l10n.t('Use “{0}”: FanFiction.net may remove this scene break and {1} more in this chapter', kept, more);
}

/** Characters that the site certainly removes: asterisks, angle brackets and all outside ASCII. */
const SURELY = /[*<>]|[^\x20-\x7e]/;

interface Sorted {
  readonly eaten: readonly SceneBreak[];
  /** A break that the site keeps, in the chapter's style. */
  readonly kept: string;
}

const sortedIn = memo((chapter: Chapter): Sorted => {
  const blocks = partingIn(chapter).map(({ block }) => block);
  const eaten = blocks.filter(block => isDrawn(block) && !/[\p{L}\p{N}]/u.test(block.mark));
  const kept = blocks.find(block => block.spelled || (/[\p{L}\p{N}]/u.test(block.mark) && isDrawn(block)));
  return { eaten, kept: kept ? written(kept) : 'oOo' };
});
