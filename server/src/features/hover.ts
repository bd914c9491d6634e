import type { Hover } from 'vscode-languageserver-types';
import type { Evidence, Line } from '../analysis/attribution/attribution.js';
import { linesOf } from '../analysis/attribution/scene.js';
import { measureChapter, measureScene, type Counts } from '../analysis/measure.js';
import { outlineOf, placedSections, sectionAt, type Chapter, type Placed, type Scene } from '../analysis/outline.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { contains, type Position } from '../manuscript/position.js';
import { describeWords, inThousands, nameOf } from './describe.js';
import { firstLineOfSection } from './extent.js';
import { speechesOf, voicesOf } from './voices.js';

/** Words a reader takes in a minute. */
const PACE = 250;

/** On a quotation: who speaks and how that is known. On a scene's first line, a break or a heading: counts and voices of what begins there. */
export function hover(manuscript: Manuscript, position: Position): Hover | null {
  const { index, offset } = manuscript.locate(position);
  const placed = sectionAt(outlineOf(manuscript), index);
  const block = manuscript.blocks[index];
  if (placed === undefined || block === undefined || offset > block.size) return null;
  const { section } = placed;
  if (section.kind === 'scene') {
    const line = linesOf(section).find(candidate => candidate.at === index - placed.index && contains(candidate.speech, offset));
    if (line !== undefined) {
      return { contents: markdown(describeLine(line)), range: { start: manuscript.positionAt(index, line.speech.from), end: manuscript.positionAt(index, line.speech.to) } };
    }
    return index === placed.index ? onScene(manuscript, placed as Placed<Scene>, position) : null;
  }
  if (section.kind === 'heading') return { contents: markdown(describeChapter(placed.chapter)), range: firstLineOfSection(section, manuscript.lineOf(placed.index)) };
  if (block.kind !== 'break') return null;
  const next = sceneBelow(manuscript, placed);
  return next && { contents: markdown(describeWhole(next)), range: { start: manuscript.positionAt(index, 0), end: manuscript.positionAt(index, block.size) } };
}

function onScene(manuscript: Manuscript, placed: Placed<Scene>, position: Position): Hover | null {
  const range = firstLineOfSection(placed.section, manuscript.lineOf(placed.index));
  return position.line === range.start.line ? { contents: markdown(describeWhole(placed.section)), range } : null;
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

const describeWhole = (scene: Scene): string => [`**${escape(nameOf(scene))}**`, describeCounts(measureScene(scene)), describeVoices([scene])].filter(Boolean).join('\n\n');

function describeChapter(chapter: Chapter): string {
  const scenes = chapter.sections.filter(section => section.kind === 'scene');
  const title = `**${escape(chapter.title)}** · ${scenes.length} ${scenes.length === 1 ? 'scene' : 'scenes'}`;
  return [title, describeCounts(measureChapter(chapter)), describeVoices(scenes)].filter(Boolean).join('\n\n');
}

function describeCounts({ story, ao3 }: Counts): string {
  const minutes = Math.max(1, Math.round(story / PACE));
  return `${describeWords(story)} of story · AO3 counts ${inThousands(ao3)} · ${minutes} min to read`;
}

/** `Mara 12 · Idris 7 · 3 unclear`: speeches by speaker. */
function describeVoices(scenes: readonly Scene[]): string {
  const sums = new Map<string, number>();
  for (const scene of scenes) for (const { name, speeches } of voicesOf(scene)) sums.set(name, (sums.get(name) ?? 0) + speeches);
  const known = [...sums].sort((a, b) => b[1] - a[1]);
  const all = scenes.reduce((total, scene) => total + speechesOf(scene), 0);
  const unclear = all - known.reduce((total, [, speeches]) => total + speeches, 0);
  const parts = known.map(([name, speeches]) => `${escape(name)} ${speeches}`);
  if (unclear > 0) parts.push(`${unclear} unclear`);
  return parts.length === 0 ? '' : `Speeches: ${parts.join(' · ')}`;
}

/** What each kind of evidence means to an author. */
const WHY: Readonly<Record<Evidence, string>> = {
  set: 'you said so',
  tag: 'the tag names the speaker',
  paragraph: 'the same paragraph names the speaker',
  beat: 'the action beside it is theirs',
  pronoun: 'the tag’s pronoun points there',
  'lead-in': 'the sentence before leads in',
  continuation: 'the speech goes on from above',
  alternation: 'two speakers take turns',
  model: 'the wording around it',
  unknown: 'nothing tells',
};

function describeLine(line: Line): string {
  if (line.speaker === null) {
    const likely = line.candidates.map(({ name, p }) => `${escape(name)} ${percent(p)}`).join(', ');
    return `**Who speaks?** Nothing here tells.${likely && `\n\nMaybe: ${likely}`}`;
  }
  const means = line.mode === 'speech' ? '' : ` · ${line.mode}`;
  return `**${escape(line.speaker)}**${means}\n\n${WHY[line.evidence]} · ${percent(line.confidence)} sure`;
}

const percent = (p: number): string => `${Math.round(p * 100)} %`;

const markdown = (value: string): { kind: 'markdown'; value: string } => ({ kind: 'markdown', value });

/** Titles and names are the author's: no sign of theirs may act as mark-up. */
const escape = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!<>|~]/g, '\\$&');
