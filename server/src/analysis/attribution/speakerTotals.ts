import { memo, memo2 } from '../../manuscript/memo.js';
import { linesOf } from '../dialogue/quotations.js';
import { linesIn, type Company } from './resolvedCast.js';
import { wordsIn } from '../wordcount/wordcount.js';
import { placedScenes, type Outline, type Scene } from '../structure/outline.js';

/** What one person says in a stretch of story. */
export interface Part {
  readonly name: string;
  /** Quotations: a speech broken by a tag is two. */
  readonly quotes: number;
  /** Words of the story inside these quotations, and nobody else's. */
  readonly words: number;
}

/** Who speaks in a scene, in order of their first words. Thoughts are no speech and left out. */
export const partsOf: (scene: Scene, company: Company) => readonly Part[] = memo2((scene, company) => {
  const parts = new Map<string, Part>();
  for (const { block, speech, speaker, mode } of linesIn(scene, company)) {
    if (speaker !== null && mode !== 'thought') add(parts, { name: speaker, quotes: 1, words: wordsIn(block, speech) });
  }
  return [...parts.values()];
});

/** Who speaks in a work, and how much: most words first. */
export const speakersIn: (outline: Outline, company: Company) => readonly Part[] = memo2((outline, company) => {
  const parts = new Map<string, Part>();
  for (const { section } of placedScenes(outline)) for (const part of partsOf(section, company)) add(parts, part);
  return [...parts.values()].sort((a, b) => b.words - a.words || b.quotes - a.quotes);
});

/** Words of a scene that somebody says, whoever it is. Thoughts are left out. */
export const spokenWords: (scene: Scene) => number = memo(scene =>
  linesOf(scene).reduce(
    (words, { block, speech, mode }) => (mode === 'thought' ? words : words + wordsIn(block, speech)),
    0,
  ),
);

function add(parts: Map<string, Part>, { name, quotes, words }: Part): void {
  const known = parts.get(name);
  parts.set(
    name,
    known ? { name, quotes: known.quotes + quotes, words: known.words + words } : { name, quotes, words },
  );
}
