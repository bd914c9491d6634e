import type { Hover, MarkupContent } from 'vscode-languageserver-types';
import { companyOf, linesIn, type Company } from '../analysis/author/company.js';
import { measureChapter, measureScene, type Counts } from '../analysis/measure.js';
import { outlineOf, placedSections, sectionAt, type Chapter, type Placed, type Scene } from '../analysis/outline.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { contains, type Position } from '../manuscript/position.js';
import { describeWords, inThousands, nameOf } from './describe.js';
import { describeLine } from './describeLine.js';
import { firstLineOfSection } from './extent.js';
import { MARKDOWN, type Markup } from './markup.js';
import { speechesOf, voicesOf } from './voices.js';

/** Words a reader takes in a minute. */
const PACE = 250;

/** On a quotation: who speaks and how that is known. On a scene's first line, a break or a heading: counts and voices of what begins there. */
export function hover(manuscript: Manuscript, position: Position, company = companyOf(outlineOf(manuscript)), markup = MARKDOWN): Hover | null {
  const { index, offset } = manuscript.locate(position);
  const placed = sectionAt(outlineOf(manuscript), index);
  const block = manuscript.blocks[index];
  if (placed === undefined || block === undefined || offset > block.size) return null;
  const { section } = placed;
  if (section.kind === 'scene') {
    const lines = linesIn(section, company);
    const at = lines.findIndex(line => line.at === index - placed.index && contains(line.speech, offset));
    const line = lines[at];
    if (line !== undefined) {
      return { contents: contents(markup, describeLine(section, at, company, markup)), range: manuscript.rangeOf(index, line.speech) };
    }
    return index === placed.index ? onScene(manuscript, placed as Placed<Scene>, position, company, markup) : null;
  }
  if (section.kind === 'heading') return { contents: contents(markup, describeChapter(placed.chapter, company, markup)), range: firstLineOfSection(section, manuscript.lineOf(placed.index)) };
  if (block.kind !== 'break') return null;
  const next = sceneBelow(manuscript, placed);
  return next && { contents: contents(markup, describeWhole(next, company, markup)), range: manuscript.rangeOf(index, { from: 0, to: block.size }) };
}

function onScene(manuscript: Manuscript, placed: Placed<Scene>, position: Position, company: Company, markup: Markup): Hover | null {
  const range = firstLineOfSection(placed.section, manuscript.lineOf(placed.index));
  return position.line === range.start.line ? { contents: contents(markup, describeWhole(placed.section, company, markup)), range } : null;
}

/** The scene that begins below a separator of the same chapter. */
function sceneBelow(manuscript: Manuscript, { index }: Placed): Scene | null {
  for (const placed of placedSections(outlineOf(manuscript))) {
    if (placed.index <= index) continue;
    if (placed.section.kind === 'scene') return placed.section;
    if (placed.section.kind !== 'separator') return null;
  }
  return null;
}

const describeWhole = (scene: Scene, company: Company, markup: Markup): string => [markup.strong(nameOf(scene)), describeCounts(measureScene(scene)), describeVoices([scene], company, markup)].filter(Boolean).join('\n\n');

function describeChapter(chapter: Chapter, company: Company, markup: Markup): string {
  const scenes = chapter.sections.filter(section => section.kind === 'scene');
  const title = `${markup.strong(chapter.title)} · ${scenes.length} ${scenes.length === 1 ? 'scene' : 'scenes'}`;
  return [title, describeCounts(measureChapter(chapter)), describeVoices(scenes, company, markup)].filter(Boolean).join('\n\n');
}

function describeCounts({ story, ao3 }: Counts): string {
  const minutes = Math.max(1, Math.round(story / PACE));
  return `${describeWords(story)} of story · AO3 will show ${inThousands(ao3)} if this is posted as it is · ${minutes} min to read`;
}

/** `Mara 12 · Idris 7 · 3 unclear`: speeches by speaker. */
function describeVoices(scenes: readonly Scene[], company: Company, { text }: Markup): string {
  const sums = new Map<string, number>();
  for (const scene of scenes) for (const { name, speeches } of voicesOf(scene, company)) sums.set(name, (sums.get(name) ?? 0) + speeches);
  const known = [...sums].sort((a, b) => b[1] - a[1]);
  const all = scenes.reduce((total, scene) => total + speechesOf(scene, company), 0);
  const unclear = all - known.reduce((total, [, speeches]) => total + speeches, 0);
  const parts = known.map(([name, speeches]) => `${text(name)} ${speeches}`);
  if (unclear > 0) parts.push(`${unclear} unclear`);
  return parts.length === 0 ? '' : `Speeches: ${parts.join(' · ')}`;
}

const contents = ({ kind }: Markup, value: string): MarkupContent => ({ kind, value });
