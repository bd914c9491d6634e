import { paragraphFeaturesOf, type ParagraphFeatures } from '../../../server/src/analysis/scenes/paragraphFeatures.js';
import { blockRolesOf } from '../../../server/src/analysis/paratext/blockRoles.js';
import { Manuscript } from '../../../server/src/manuscript/manuscript.js';

/** Paragraphs of story in a row; `begins[i]`: a scene begins at the i-th. Breaks and headings are not among them. */
export interface Passage {
  readonly readings: readonly ParagraphFeatures[];
  readonly begins: readonly boolean[];
}

/** A text's chapters, the breaks its author marked taken out and remembered. */
export function chaptersOf(text: string): Passage[] {
  const { parts } = Manuscript.of(text);
  return parts.flatMap((blocks, index) => {
    const roles = blockRolesOf(blocks, {
      beforeHeading: index === 0 && parts.length > 1 && blocks[0]!.kind !== 'heading',
    });
    const readings: ParagraphFeatures[] = [];
    const begins: boolean[] = [];
    let broken = false;
    blocks.forEach((block, at) => {
      if (block.kind === 'break') broken = true;
      if (block.kind !== 'prose' || roles[at] !== 'story') return;
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
