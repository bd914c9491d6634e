import fs from 'node:fs';
import path from 'node:path';
import { paragraphFeaturesOf, type ParagraphFeatures } from '../../../server/src/analysis/scenes/paragraphFeatures.js';
import { blockRolesOf } from '../../../server/src/analysis/paratext/zones.js';
import { Manuscript } from '../../../server/src/manuscript/manuscript.js';

/** Paragraphs of story in a row; `begins[i]`: a scene begins at the i-th. Breaks and headings are not among them. */
export interface Passage {
  readonly readings: readonly ParagraphFeatures[];
  readonly begins: readonly boolean[];
}

/** The texts of a folder, each by itself. `skip`: names of files to leave out. */
export function textsOf(folder: string, skip: RegExp): string[] {
  return fs
    .readdirSync(folder)
    .filter(file => file.endsWith('.txt') && !skip.test(file))
    .sort()
    .map(file => fs.readFileSync(path.join(folder, file), 'utf8'));
}

/**
 * Breaks that a text must have to teach anything, and words to each at most: an author who marks fewer leaves most
 * scenes unmarked.
 */
const MARKED = { breaks: 3, wordsEach: 6_000 };

/** Whether a text's author marks scene breaks all through. */
export function isMarked(text: string): boolean {
  const breaks = text.match(/^\*\*\*$/gm)?.length ?? 0;
  return breaks >= MARKED.breaks && text.split(/\s+/).length <= MARKED.wordsEach * breaks;
}

/** A text's chapters, the breaks its author marked taken out and remembered. */
export function chaptersOf(text: string): Passage[] {
  const { parts } = Manuscript.of(text);
  return parts.flatMap((blocks, index) => {
    const zones = blockRolesOf(blocks, {
      beforeHeading: index === 0 && parts.length > 1 && blocks[0]!.kind !== 'heading',
    });
    const readings: ParagraphFeatures[] = [];
    const begins: boolean[] = [];
    let broken = false;
    blocks.forEach((block, at) => {
      if (block.kind === 'break') broken = true;
      if (block.kind !== 'prose' || zones[at] !== 'story') return;
      readings.push(paragraphFeaturesOf(block));
      begins.push(broken && readings.length > 1);
      broken = false;
    });
    return readings.length > 0 ? [{ readings, begins }] : [];
  });
}

/** Passages in a row as one: a scene begins where each does. */
export function joined(passages: readonly Passage[]): Passage {
  return {
    readings: passages.flatMap(passage => passage.readings),
    begins: passages.flatMap((passage, index) => passage.begins.map((begins, at) => begins || (at === 0 && index > 0))),
  };
}

/** The scenes of passages by themselves, those of a paragraph or two left out. */
export function scenesOf(passages: readonly Passage[]): Passage[] {
  return passages
    .flatMap(({ readings, begins }) => {
      const heads = [0, ...begins.flatMap((begin, at) => (begin ? [at] : [])), readings.length];
      return heads.slice(1).map((end, i) => ({
        readings: readings.slice(heads[i], end),
        begins: begins.slice(heads[i], end).map(() => false),
      }));
    })
    .filter(scene => scene.readings.length > 2);
}

/** The same list in another order, the same each time for the same seed. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = randomFrom(seed);
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

/** Numbers in [0, 1), the same each time for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x80000000;
}
