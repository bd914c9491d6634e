import * as l10n from '@vscode/l10n';
import type { Chapter } from '../../analysis/structure/outline.js';
import type { SceneBreak } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { breakOf } from '../../manuscript/forms/break.js';
import { defineRule } from '../definition/rule.js';
import { breaksOf, isDrawn, rewrite, spanOf, written, type Break } from '../support/sceneBreaks.js';
import { BREAK_MAX_ORNAMENT_SIGNS, BREAK_MAX_SIGNS } from '../limits.js';

/** `~*~*~*~*~` */
export const breakLong = defineRule({
  id: 'scene/break-long',
  scope: 'layout',
  level: 'hint',
  shown: 'early',
  languages: 'any',
  removes: 'break',
  title: 'Scene breaks: too long for screen readers',
  summary: 'A scene break that mixes characters is short.',
  reason: `A screen reader may read out a row of different characters one by one, *tilde, asterisk, tilde, asterisk*, at each scene break. Three are enough to be seen, and are soon over
for those who listen. A row of one character is fine at any length: the voice we tried (eSpeak NG, which Linux screen readers use) says three asterisks for any number of
them, and nothing at all for a row of hyphens, bullets or stars. The first long scene break of a chapter is reported, and the fix shortens all of them.`,
  examples: `
The tide went out that evening.
~*~*~*~
^^^^^^^ Shorten this scene break: a screen reader may read out all 7 characters
Petra mended the net on deck.

The tide went out that evening.
oOoOoOo
^^^^^^^ Shorten this scene break and 1 more
Petra mended the net on deck.
oOoOoOo
They sailed on the Monday.

The tide went out that evening.
-=-=-*-=-=-
^^^^^^^^^^^ Shorten this scene break: a screen reader may read out all 11 characters
Petra mended the net on deck.

The tide went out that evening.
* * * * * * *
Petra mended the net on deck.
-----
They sailed on the Monday.
~*~
It rained all night.
`,
  check(chapter, { report, context }) {
    const long = longIn(chapter);
    const [first] = long;
    if (!first) return;
    const plain = context.cast.settings.target === 'ffn' ? 'oOo' : '***';
    const edits = long.map(({ block, short }) => rewrite(block, short ?? plain));
    const message =
      long.length === 1
        ? l10n.t('Shorten this scene break: a screen reader may read out all {0} characters', first.signs)
        : l10n.t(
            'Shorten this scene break and {0} more: a screen reader may read out all {1} characters',
            long.length - 1,
            first.signs,
          );
    report(first.block, spanOf(first.block), message, {
      fixes: [
        {
          title:
            long.length === 1
              ? l10n.t('Replace the scene break with “{0}”', first.short ?? plain)
              : l10n.t('Shorten all {0} long scene breaks in this chapter', long.length),
          edits,
        },
      ],
    });
  },
});

interface Long {
  readonly block: SceneBreak;
  readonly signs: number;
  /** The same form in three signs; undefined where it has no shorter form. */
  readonly short: string | undefined;
}

const longIn = memo((chapter: Chapter): readonly Long[] => breaksOf(chapter).flatMap(longOf));

function longOf({ block, previous, above, below }: Break): Long | [] {
  const form = written(block);
  // A break without story beside it is reported by another rule.
  if (above === 'edge' || below === 'edge' || (previous?.kind === 'break' && written(previous) === form)) return [];
  const signs = [...form.replace(/\s+/g, '')];
  if (
    signs.length <= BREAK_MAX_SIGNS ||
    !isDrawn(block) ||
    !isSpelledOut(signs) ||
    form !== block.mark ||
    underlines(previous)
  )
    return [];
  const short = shortened(form, signs);
  if (short !== undefined && breakOf(short)) return { block, signs: signs.length, short };
  return signs.length > BREAK_MAX_ORNAMENT_SIGNS ? { block, signs: signs.length, short: undefined } : [];
}

/**
 * Characters that eSpeak NG passes over in a row: dashes, low lines, points, ornaments. Of others it says three at most
 * when all are the same.
 */
const SILENT = /^[-_.…\u2010-\u2015\u2022\u2042\u2500-\u257f\u25a0-\u27bf⸺⸻]$/u;

/** Whether a screen reader may say each character: there are several kinds, and not all are silent. */
const isSpelledOut = (signs: readonly string[]): boolean =>
  new Set(signs).size > 1 && !signs.every(sign => SILENT.test(sign));

/** Shortens two alternating characters to three; spaces between them stay. */
function shortened(form: string, signs: readonly string[]): string | undefined {
  const [first, second] = [signs[0]!, signs[1]!];
  if (!signs.every((sign, at) => sign === (at % 2 === 0 ? first : second)) || signs.at(-1) !== first) return undefined;
  const gap = /^\S(\s*)/u.exec(form)![1]!;
  const even = form === signs.join(gap);
  return [first, second, first].join(even ? gap : '');
}

/** Whether a row below this block is the line under a title. */
const underlines = (previous: Break['previous']): boolean =>
  previous?.kind === 'heading' ||
  (previous?.kind === 'prose' &&
    previous.gap === 0 &&
    previous.size < 80 &&
    !/[.!?…,;"”’'*_]$/.test(previous.text.slice(0, previous.size)));
