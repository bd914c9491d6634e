import { companyOf, type Company } from '../analysis/author/company.js';
import { outlineOf, placedScenes } from '../analysis/outline.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { VOICES, type Palette } from './tokens/look.js';
import { voicesOf } from './voices.js';

/**
 * Which speaker has which colour: at first those who speak most, by rank. From then on a speaker keeps the colour while there is a speech of theirs,
 * and only a colour that is free is given away: typing changes nobody's. The palette before, when nothing changed in it.
 */
export function paletteOf(manuscript: Manuscript, before: Palette, company: Company = companyOf(outlineOf(manuscript))): Palette {
  const speeches = new Map<string, number>();
  for (const { section } of placedScenes(outlineOf(manuscript))) {
    for (const { name, speeches: more } of voicesOf(section, company)) speeches.set(name, (speeches.get(name) ?? 0) + more);
  }
  const ranked = [...speeches].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const kept = before.map(name => (name !== null && speeches.has(name) ? name : null));
  const waiting = ranked.filter(name => !kept.includes(name));
  const palette = Array.from({ length: VOICES }, (_, at) => kept[at] ?? waiting.shift() ?? null);
  return palette.length === before.length && palette.every((name, at) => name === before[at]) ? before : Object.freeze(palette);
}
