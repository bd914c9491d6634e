import type { Company } from '../analysis/author/company.js';
import { measureScene } from '../analysis/measure.js';
import type { Aside, Scene, Section } from '../analysis/outline.js';
import { memo2 } from '../manuscript/memo.js';
import { forPlain } from './escape.js';
import { voicesOf } from './voices.js';

/** Names in a detail: more would push the words out of a narrow outline. */
const NAMES = 5;

/** What a section without a title is called. */
const UNTITLED: Readonly<Record<Section['kind'], string>> = {
  scene: 'Scene',
  note: 'Author’s note',
  disclaimer: 'Disclaimer',
  summary: 'Summary',
  epigraph: 'Epigraph',
  teaser: 'Teaser',
  ending: 'Ending',
  replies: 'Replies',
  heading: 'Chapter',
  separator: 'Break',
} satisfies Record<Aside['kind'] | 'scene', string>;

/** A section's title, never empty. */
export const nameOf = (section: Section): string => forPlain(section.title).trim() || UNTITLED[section.kind];

/** `412 words · Mara, Idris`: story words and who speaks, most speeches first. */
export const describeScene = memo2((scene: Scene, company: Company): string => {
  const names = voicesOf(scene, company).map(voice => forPlain(voice.name));
  const shown = names.slice(0, NAMES).join(', ');
  const more = names.length > NAMES ? ` +${names.length - NAMES}` : '';
  return describeWords(measureScene(scene).story) + (shown && ` · ${shown}${more}`);
});

/** `1 word`, `1,204 words`. */
export const describeWords = (words: number): string => `${inThousands(words)} ${words === 1 ? 'word' : 'words'}`;

/** `1,204`. */
export const inThousands = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
