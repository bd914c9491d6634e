import * as l10n from '@vscode/l10n';
import type { Chapter } from '../../analysis/structure/outline.js';
import { memo } from '../../manuscript/memo.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule } from '../definition/rule.js';
import { partingIn, rewrite, spanOf, written, type Break, type Side } from '../support/sceneBreaks.js';
import { BREAK_MAX_ODD, BREAK_MIN_USUAL, BREAK_USUAL_SHARE } from '../limits.js';

/** `---` in a chapter of `***`. */
export const breakInconsistent = defineRule({
  id: 'scene/break-inconsistent',
  scope: 'layout',
  level: 'information',
  languages: 'any',
  removes: 'break',
  title: 'Scene breaks: one style',
  summary: 'The scenes of a chapter are separated by the same kind of scene break.',
  reason: `Readers take a new kind of scene break for a new kind of change: another time, another character, a letter. One that appears once or twice among many others is most often a mistake,
and is reported with the numbers. A kind that appears three times, that opens and closes a single scene, or that comes before a flashback or another point of view has a meaning of its own, and so
has any where no other is three times as frequent. Rules between the story and its notes are not counted, nor one of another kind with a few lines at the edge of the chapter, which may be a note.`,
  examples: `
The tide went out that evening.
***
The tide came in again at noon.
***
Petra mended the net on deck.
---
^^^ Use “***”: 3 of the 4 scene breaks in this chapter look like that
Teodor slept through all of it.
***
They sailed on the Monday.

The tide went out that evening.
***
The tide came in again at noon.
* * *
^^^^^ Use “***”: 3 of the 4 scene breaks in this chapter look like that
Petra mended the net on deck.
***
Teodor slept through all of it.
***
They sailed on the Monday.

The tide went out that evening.
***
Teodor broke the seal and read.
~~~
He was to come home, for the house was sold.
~~~
He folded the letter away.
***
Petra mended the net on deck.
***
They sailed on the Monday.

The tide went out that evening.
***
Petra mended the net on deck.
---
They sailed on the Monday.
`,
  check(chapter, { report }) {
    const found = oddIn(chapter);
    if (!found) return;
    const { house, count, total, odd } = found;
    const shown = excerpt(house);
    for (const { block } of odd) {
      report(
        block,
        spanOf(block),
        l10n.t('Use “{0}”: {1} of the {2} scene breaks in this chapter look like that', shown, count, total),
        { fixes: [{ title: l10n.t('Replace the scene break with “{0}”', shown), edits: [rewrite(block, house)] }] },
      );
    }
  },
});

interface Odd {
  /** The usual break as written, and their number. */
  readonly house: string;
  readonly count: number;
  readonly total: number;
  readonly odd: readonly Break[];
}

/** The breaks of another form than the chapter's usual one, where that is frequent and the others have no meaning. */
const oddIn = memo((chapter: Chapter): Odd | undefined => {
  const breaks = partingIn(chapter);
  if (breaks.length <= BREAK_MIN_USUAL) return undefined;
  const byForm = new Map<string, Break[]>();
  for (const one of breaks) byForm.set(formOf(one), [...(byForm.get(formOf(one)) ?? []), one]);
  if (byForm.size < 2) return undefined;
  const [house, usual] = [...byForm].reduce((a, b) => (b[1].length > a[1].length ? b : a));
  if (usual.length < BREAK_MIN_USUAL || usual.length * BREAK_USUAL_SHARE < breaks.length * (BREAK_USUAL_SHARE - 1))
    return undefined;
  const odd = breaks.filter(one => {
    const form = formOf(one);
    if (form === house) return false;
    return tight(form) === tight(house) || !isMeant(byForm.get(form)!, breaks);
  });
  return odd.length === 0
    ? undefined
    : { house: written(usual[0]!.block), count: usual.length, total: breaks.length, odd };
});

/**
 * Whether another form than the usual one has a meaning: it is frequent, frames a scene, or precedes another point of
 * view or a flashback.
 */
function isMeant(group: readonly Break[], all: readonly Break[]): boolean {
  if (group.length > BREAK_MAX_ODD) return true;
  if (group.length === 2 && all.indexOf(group[1]!) === all.indexOf(group[0]!) + 1) return true;
  return group.some(
    ({ above, below }) =>
      opensOther(above) ||
      opensOther(below) ||
      (all[0] === group[0] && isAside(above)) ||
      (all.at(-1) === group.at(-1) && isAside(below)),
  );
}

const opensOther = (side: Side): boolean =>
  side !== 'edge' && side.kind === 'scene' && (side.cue === 'flashback' || side.cue === 'pov');

/** Whether a section at the chapter's edge may be a note: short and without speech. */
const isAside = (side: Side): boolean =>
  side !== 'edge' &&
  side.blocks.length <= 3 &&
  side.blocks.every(
    block =>
      block.kind !== 'prose' || (block.form === undefined && !block.inlines.some(({ kind }) => kind === 'speech')),
  );

/** A break's form as rendered. */
const formOf = ({ block }: Break): string =>
  written(block)
    .replace(/\\(?=[*_#~-])/g, '')
    .replace(/\s+/g, ' ');

const tight = (form: string): string => form.replace(/\s/g, '');
