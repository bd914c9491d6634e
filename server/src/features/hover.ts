import type { Hover } from 'vscode-languageserver-types';
import { companyOf, linesIn, type Company } from '../analysis/author/company.js';
import { measureChapter, measureScene, type Counts } from '../analysis/measure.js';
import { outlineOf, placedSections, sectionAt, type Chapter, type Placed, type Scene } from '../analysis/outline.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { contains, type Position } from '../manuscript/position.js';
import { describeWords, inThousands, nameOf } from './describe.js';
import { describeLine, escape } from './describeLine.js';
import { firstLineOfSection } from './extent.js';
import { speechesOf, voicesOf } from './voices.js';

/** Words a reader takes in a minute. */
const PACE = 250;

/** On a quotation: who speaks and how that is known. On a scene's first line, a break or a heading: counts and voices of what begins there. */
export function hover(manuscript: Manuscript, position: Position, company = companyOf(outlineOf(manuscript))): Hover | null {
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
      return { contents: markdown(describeLine(section, at, company)), range: { start: manuscript.positionAt(index, line.speech.from), end: manuscript.positionAt(index, line.speech.to) } };
    }
    return index === placed.index ? onScene(manuscript, placed as Placed<Scene>, position, company) : null;
  }
  if (section.kind === 'heading') return { contents: markdown(describeChapter(placed.chapter, company)), range: firstLineOfSection(section, manuscript.lineOf(placed.index)) };
  if (block.kind !== 'break') return null;
  const next = sceneBelow(manuscript, placed);
  return next && { contents: markdown(describeWhole(next, company)), range: { start: manuscript.positionAt(index, 0), end: manuscript.positionAt(index, block.size) } };
}

function onScene(manuscript: Manuscript, placed: Placed<Scene>, position: Position, company: Company): Hover | null {
  const range = firstLineOfSection(placed.section, manuscript.lineOf(placed.index));
  return position.line === range.start.line ? { contents: markdown(describeWhole(placed.section, company)), range } : null;
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

const describeWhole = (scene: Scene, company: Company): string => [`**${escape(nameOf(scene))}**`, describeCounts(measureScene(scene)), describeVoices([scene], company)].filter(Boolean).join('\n\n');

function describeChapter(chapter: Chapter, company: Company): string {
  const scenes = chapter.sections.filter(section => section.kind === 'scene');
  const title = `**${escape(chapter.title)}** · ${scenes.length} ${scenes.length === 1 ? 'scene' : 'scenes'}`;
  return [title, describeCounts(measureChapter(chapter)), describeVoices(scenes, company)].filter(Boolean).join('\n\n');
}

function describeCounts({ story, ao3 }: Counts): string {
  const minutes = Math.max(1, Math.round(story / PACE));
  return `${describeWords(story)} of story · AO3 counts ${inThousands(ao3)} · ${minutes} min to read`;
}

/** `Mara 12 · Idris 7 · 3 unclear`: speeches by speaker. */
function describeVoices(scenes: readonly Scene[], company: Company): string {
  const sums = new Map<string, number>();
  for (const scene of scenes) for (const { name, speeches } of voicesOf(scene, company)) sums.set(name, (sums.get(name) ?? 0) + speeches);
  const known = [...sums].sort((a, b) => b[1] - a[1]);
  const all = scenes.reduce((total, scene) => total + speechesOf(scene, company), 0);
  const unclear = all - known.reduce((total, [, speeches]) => total + speeches, 0);
  const parts = known.map(([name, speeches]) => `${escape(name)} ${speeches}`);
  if (unclear > 0) parts.push(`${unclear} unclear`);
  return parts.length === 0 ? '' : `Speeches: ${parts.join(' · ')}`;
}

const markdown = (value: string): { kind: 'markdown'; value: string } => ({ kind: 'markdown', value });
