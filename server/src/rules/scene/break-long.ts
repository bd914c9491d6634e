import type { Chapter } from '../../analysis/outline.js';
import type { SceneBreak } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { breakOf } from '../../manuscript/recognise/break.js';
import { defineRule } from '../rule.js';
import { breaksOf, isDrawn, rewrite, spanOf, written, type Break } from './breaks.js';

/** `* * * * * * *` */
export const breakLong = defineRule({
  id: 'scene/break-long',
  scope: 'layout',
  level: 'hint',
  shown: 'early',
  languages: 'any',
  removes: 'break',
  summary: 'A scene break is drawn with three signs at most.',
  reason: `A screen reader says every sign of it: “asterisk, asterisk, asterisk”, at each break. Three are enough to be seen, and soon over for those who listen. The first long break
of a chapter is reported, and the fix shortens all of them.`,
  examples: `
The tide went out that evening.
* * * * *
^^^^^^^^^ A screen reader says each of these 5 signs
Petra mended the net on deck.

The tide went out that evening.
oOoOoOo
^^^^^^^ A screen reader says each of these 7 signs
Petra mended the net on deck.
oOoOoOo
They sailed on the Monday.

The tide went out that evening.
-=-=-*-=-=-
^^^^^^^^^^^ A screen reader says each of these 11 signs
Petra mended the net on deck.

The tide went out that evening.
***
Petra mended the net on deck.
~*~*
They sailed on the Monday.
`,
  check(chapter, { report, ground }) {
    const long = longIn(chapter);
    const [first] = long;
    if (!first) return;
    const plain = ground.company.told.target === 'ffn' ? 'oOo' : '***';
    const edits = long.map(({ block, short }) => rewrite(block, short ?? plain));
    const more = long.length === 1 ? '' : `, here and in ${long.length - 1} more ${long.length === 2 ? 'break' : 'breaks'} of the chapter`;
    report(first.block, spanOf(first.block), `A screen reader says each of these ${first.signs} signs${more}`, {
      fixes: [{ title: long.length === 1 ? `Shorten it to “${first.short ?? plain}”` : 'Shorten all long breaks of this chapter', edits }],
    });
  },
});

/** Signs that are soon said. */
const MOST = 3;
/** Signs of many kinds make an ornament: one longer than this is long. */
const ORNAMENT = 7;

interface Long {
  readonly block: SceneBreak;
  readonly signs: number;
  /** The same in three signs; undefined for one that has no shorter form of its own. */
  readonly short: string | undefined;
}

const longIn = memo((chapter: Chapter): readonly Long[] => breaksOf(chapter).flatMap(longOf));

function longOf({ block, previous }: Break): Long | [] {
  const form = written(block);
  const signs = [...form.replace(/\s+/g, '')];
  if (signs.length <= MOST || !isDrawn(block) || form !== block.mark || underlines(previous)) return [];
  const short = shortened(form, signs);
  if (short !== undefined && breakOf(short)) return { block, signs: signs.length, short };
  return signs.length > ORNAMENT ? { block, signs: signs.length, short: undefined } : [];
}

/** One sign over and over, or two in turn, in three of them; blanks between them stay. */
function shortened(form: string, signs: readonly string[]): string | undefined {
  const [first, second] = [signs[0]!, signs[1]!];
  if (!signs.every((sign, at) => sign === (at % 2 === 0 ? first : second)) || signs.at(-1) !== first) return undefined;
  const gap = /^\S(\s*)/u.exec(form)![1]!;
  const even = form === signs.join(gap);
  return [first, second, first].join(even ? gap : '');
}

/** Whether a row below this block is the line under a title. */
const underlines = (previous: Break['previous']): boolean =>
  previous?.kind === 'heading' || (previous?.kind === 'prose' && previous.gap === 0 && previous.size < 80 && !/[.!?…,;"”’'*_]$/.test(previous.text.slice(0, previous.size)));
