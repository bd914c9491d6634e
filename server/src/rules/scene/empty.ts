import * as l10n from '@vscode/l10n';
import type { Chapter } from '../../analysis/structure/outline.js';
import { memo } from '../../manuscript/memo.js';
import { defineRule, replace } from '../definition/rule.js';
import { breaksOf, isScene, partingIn, spanOf, written, type Break } from '../support/sceneBreaks.js';
import { framesCard } from '../support/cardFrames.js';
import { MIN_DOUBLED_BREAK_HABIT } from '../limits.js';

/** A break with no story on one side of it. */
export const emptyScene = defineRule({
  id: 'scene/empty',
  scope: 'layout',
  level: 'warning',
  languages: 'any',
  removes: 'break',
  title: 'Scene breaks: nothing on one side',
  summary: 'A scene break is between two scenes.',
  reason: `Two scene breaks with nothing between them, or one before the first line or after the last, are left behind when a scene is moved or cut. One that separates the story
from a note, a heading or an end card is fine, and so are two different ones directly below each other; \`###\` at the end says that the text is over.
A chapter that doubles its scene breaks three times does so on purpose, and two rows with a few short lines between them, as a card has, are a frame.`,
  examples: `
The tide went out that evening.
***
***
^^^ Remove this scene break: there is no text between it and the one above
Petra mended the net on deck.

***
^^^ Remove this scene break: there is no text before it
The tide went out that evening.
***
Petra mended the net on deck.

The tide went out that evening.
***
Petra mended the net on deck.
***
^^^ Remove this scene break: there is no text after it

===
[Petra Holm, cook]
Strength: 4
===
The tide went out that evening.
===
Petra mended the net on deck.

A/N: Sorry for the wait!
***
The tide went out that evening.
***
Petra mended the net on deck.
***
The End
`,
  check(chapter, { report, first, last }) {
    for (const { at, where } of idleIn(chapter)) {
      if ((where === 'before' && !first) || (where === 'after' && !last)) continue;
      const { block } = at;
      if (framesCard(at.block, chapter)) continue;
      report(block, spanOf(block), messageFor(where), {
        fixes: [replace(l10n.t('Remove this scene break'), block, { from: 0, to: block.text.length }, '')],
      });
    }
  },
});

interface Idle {
  readonly at: Break;
  /** Where the story is missing. */
  readonly where: 'between' | 'before' | 'after';
}

function messageFor(where: Idle['where']): string {
  if (where === 'between') return l10n.t('Remove this scene break: there is no text between it and the one above');
  return where === 'before'
    ? l10n.t('Remove this scene break: there is no text before it')
    : l10n.t('Remove this scene break: there is no text after it');
}

const idleIn = memo((chapter: Chapter): readonly Idle[] => {
  const idle = breaksOf(chapter).flatMap(at => idleAt(at, chapter));
  return idle.filter(({ where }) => where === 'between').length < MIN_DOUBLED_BREAK_HABIT
    ? idle
    : idle.filter(({ where }) => where !== 'between');
});

function idleAt(at: Break, chapter: Chapter): Idle | [] {
  const { block, above, below, previous } = at;
  if (above === 'edge') return isScene(below) && !/^X+$/.test(block.mark) ? { at, where: 'before' } : [];
  if (below === 'edge') return isScene(above) && endsNothing(at, chapter) ? { at, where: 'after' } : [];
  if (previous?.kind !== 'break' || previous.gap === 0 || !isScene(above) || !isScene(below)) return [];
  return written(previous) === written(block) ? { at, where: 'between' } : [];
}

/** Whether a break at the end is more than an ornament: it has three signs or more, or separates scenes elsewhere. */
const endsNothing = ({ block }: Break, chapter: Chapter): boolean =>
  !/^[#\s]+$/.test(block.mark) &&
  (block.mark.length >= 3 || partingIn(chapter).some(other => other.block.mark === block.mark));
