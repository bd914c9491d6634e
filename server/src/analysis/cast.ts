import type { Block } from '../manuscript/block.js';
import { isWord } from '../manuscript/characters.js';
import { memo } from '../manuscript/memo.js';
import { linesOf } from './attribution/scene.js';
import { wordsIn } from './measure.js';
import { placedScenes, type Outline, type Scene } from './outline.js';

/** What one person says in a stretch of story. */
export interface Part {
  readonly name: string;
  /** Quotations: a speech broken by a tag is two. */
  readonly quotes: number;
  /** Words of the story inside these quotations, and nobody else's. */
  readonly words: number;
}

/** A person of the work. */
export interface Member extends Part {
  readonly aliases: readonly string[];
  readonly pronouns: readonly string[];
  /** How often the name stands in the story, speech included. */
  readonly mentions: number;
}

/** Who speaks in a scene, in order of their first words. Thoughts are no speech and left out. */
export const partsOf: (scene: Scene) => readonly Part[] = memo(scene => {
  const parts = new Map<string, Part>();
  for (const { block, speech, speaker, mode } of linesOf(scene)) {
    if (speaker === null || mode === 'thought') continue;
    const { quotes, words } = parts.get(speaker) ?? { quotes: 0, words: 0 };
    parts.set(speaker, { name: speaker, quotes: quotes + 1, words: words + wordsIn(block, speech) });
  }
  return [...parts.values()];
});

/** Words of a scene that somebody says, whoever it is. Thoughts are left out. */
export const spokenWords: (scene: Scene) => number = memo(scene =>
  linesOf(scene).reduce((words, { block, speech, mode }) => (mode === 'thought' ? words : words + wordsIn(block, speech)), 0));

/** The persons who speak in a work: most words first. Aliases and pronouns are not known yet. */
export const castOf: (outline: Outline) => readonly Member[] = memo(outline => {
  const parts = new Map<string, Part>();
  for (const { section } of placedScenes(outline)) {
    for (const { name, quotes, words } of partsOf(section)) {
      const known = parts.get(name) ?? { quotes: 0, words: 0 };
      parts.set(name, { name, quotes: known.quotes + quotes, words: known.words + words });
    }
  }
  const mentions = mentionsOf(outline, [...parts.keys()]);
  return [...parts.values()]
    .map(part => ({ ...part, aliases: [], pronouns: [], mentions: mentions.get(part.name) ?? 0 }))
    .sort((a, b) => b.words - a.words || b.quotes - a.quotes);
});

/** How often each name stands in the story; of names that begin alike the longest is meant. */
function mentionsOf(outline: Outline, names: readonly string[]): ReadonlyMap<string, number> {
  const byHead = new Map<string, string[]>();
  for (const name of names) {
    const head = headOf(name);
    if (head !== undefined) byHead.set(head, [...(byHead.get(head) ?? []), name].sort((a, b) => b.length - a.length));
  }
  const mentions = new Map<string, number>();
  for (const { section } of placedScenes(outline)) {
    for (const block of section.blocks) {
      for (const { word, at } of wordsOf(block)) {
        const name = byHead.get(word)?.find(known => block.text.startsWith(known, at) && !isWord(block.text.charCodeAt(at + known.length)));
        if (name !== undefined) mentions.set(name, (mentions.get(name) ?? 0) + 1);
      }
    }
  }
  return mentions;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const headOf = (name: string): string | undefined => name.match(/^[\p{L}\p{M}\p{N}]+/u)?.[0];

/** The words of a block that may begin a name: capitalised ones, and every word where the script has no capitals. */
function* wordsOf(block: Block): Generator<{ readonly word: string; readonly at: number }> {
  if (block.kind !== 'prose') return;
  for (const match of block.text.matchAll(WORD)) {
    const first = match[0].charCodeAt(0);
    if (first < 97 || first > 122) yield { word: match[0], at: match.index };
  }
}
