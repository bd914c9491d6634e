import { memo, memo2 } from '../../manuscript/memo.js';
import { quotationsOf } from '../dialogue/quotations.js';
import { attributedQuotations, type ResolvedCast } from './resolvedCast.js';
import { storyWordsIn } from '../wordcount/wordcount.js';
import { placedScenes, type Outline, type Scene } from '../structure/outline.js';

/** What one person says in a part of the story. */
export interface SpeakerTotal {
  readonly name: string;
  /** Number of quotations; a speech interrupted by a tag counts as two. */
  readonly quotes: number;
  /** Words of the story in these quotations, quotations nested in them left out. */
  readonly words: number;
}

/** Totals by speaker of a scene, in order of the first quotation. Thoughts are left out. */
export const speakerTotalsOf: (scene: Scene, cast: ResolvedCast) => readonly SpeakerTotal[] = memo2((scene, cast) => {
  const parts = new Map<string, SpeakerTotal>();
  for (const { block, inline, speaker, mode } of attributedQuotations(scene, cast)) {
    if (speaker !== null && mode !== 'thought')
      add(parts, { name: speaker, quotes: 1, words: storyWordsIn(block, inline) });
  }
  return [...parts.values()];
});

/** Totals by speaker of a work, most words first. */
export const workSpeakerTotals: (outline: Outline, cast: ResolvedCast) => readonly SpeakerTotal[] = memo2(
  (outline, cast) => {
    const parts = new Map<string, SpeakerTotal>();
    for (const { section } of placedScenes(outline))
      for (const part of speakerTotalsOf(section, cast)) add(parts, part);
    return [...parts.values()].sort((a, b) => b.words - a.words || b.quotes - a.quotes);
  },
);

/** Words of a scene inside quotations, whoever speaks. Thoughts are left out. */
export const spokenWords: (scene: Scene) => number = memo(scene =>
  quotationsOf(scene).reduce(
    (words, { block, inline, mode }) => (mode === 'thought' ? words : words + storyWordsIn(block, inline)),
    0,
  ),
);

function add(parts: Map<string, SpeakerTotal>, { name, quotes, words }: SpeakerTotal): void {
  const known = parts.get(name);
  parts.set(
    name,
    known ? { name, quotes: known.quotes + quotes, words: known.words + words } : { name, quotes, words },
  );
}
