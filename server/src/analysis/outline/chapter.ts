import type { Block, Directive } from '../../manuscript/block.js';
import { keepIdentity, memo, resume } from '../../manuscript/memo.js';
import { bylineIn } from '../../manuscript/forms/site.js';
import type { ChapterBlocks } from '../../manuscript/chapterParts.js';
import type { Paratext, Chapter, Scene, Section } from '../structure/outline.js';
import { NO_DECISIONS, type ChapterDecisions } from '../scenes/placedDecisions.js';
import type { SceneStart } from '../scenes/sceneStart.js';
import { sceneStartsOf } from '../scenes/starts.js';
import { nameAlone } from '../scenes/povHeads.js';
import { sceneTitle, sectionTitle } from './sceneTitles.js';
import { blockRolesOf } from '../paratext/blockRoles.js';
import { type BlockRole } from '../paratext/roles.js';
import { MAX_FRONT_MATTER_BLOCKS } from './limits.js';

/** A chapter by its blocks, and by what was decided about them. */
type ReadChapter = (blocks: ChapterBlocks, decisions: ChapterDecisions) => Chapter;

const front = remembered(true);
const plain = remembered(false);

/** The same chapter for the same blocks and decisions. */
function remembered(beforeHeading: boolean): ReadChapter {
  const undecided = memo((blocks: ChapterBlocks) => read(blocks, beforeHeading, NO_DECISIONS));
  const decided = memo((_: ChapterBlocks) => new Map<string, Chapter>());
  return (blocks, decisions) => {
    if (decisions.size === 0) return undecided(blocks);
    const known = decided(blocks);
    const key = [...decisions].map(([at, { key, decision }]) => `${at} ${decision} ${key}`).join('\n');
    const chapter = known.get(key) ?? read(blocks, beforeHeading, decisions);
    known.set(key, chapter);
    return chapter;
  };
}

/**
 * The chapters of these parts of a manuscript. Blocks before its first heading are front matter. `decisions`: those
 * about each part.
 */
export const chaptersOf = (parts: readonly ChapterBlocks[], decisions: readonly ChapterDecisions[]): Chapter[] =>
  parts.map((blocks, index) => {
    const readAs = index === 0 && parts.length > 1 && blocks[0]!.kind !== 'heading' ? front : plain;
    return readAs(blocks, decisions[index] ?? NO_DECISIONS);
  });

function read(blocks: ChapterBlocks, beforeHeading: boolean, decisions: ChapterDecisions): Chapter {
  const roles = blockRolesOf(blocks, { beforeHeading });
  const heading = blocks[0]?.kind === 'heading' ? blocks[0] : null;
  const titled = heading ?? blocks[roles.indexOf('heading')];
  const starts = startsOf(blocks, roles, decisions);
  return {
    heading,
    title: titled ? titleOf(blocks, roles) : '',
    sections: sectionsOf(
      blocks,
      roles,
      starts.filter(({ sure }) => sure),
      frontPov(blocks),
    ),
    probableStarts: starts.filter(({ sure }) => !sure),
    decisions,
  };
}

/** The heading's text, with the title below a bare number. */
function titleOf(blocks: ChapterBlocks, roles: readonly BlockRole[]): string {
  return blocks
    .filter((_, at) => roles[at] === 'heading')
    .map(block =>
      block.kind === 'heading'
        ? block.title
        : withoutByline(block.text.slice(0, block.size))
            .trim()
            .replace(/^[*_]+|[*_]+$/g, ''),
    )
    .join(': ');
}

function withoutByline(text: string): string {
  const at = bylineIn(text);
  return at > 0 ? text.slice(0, at) : text;
}

/** The person of the point of view by the front matter right above the story: `pov: Mara`, not `pov: third`. */
function frontPov(blocks: ChapterBlocks): string | null {
  if (blocks[0]?.exit !== 'front') return null;
  const facts = blocks
    .slice(1, MAX_FRONT_MATTER_BLOCKS)
    .filter(({ entry }) => entry === 'front')
    .map(({ source }) => source)
    .join('');
  const name = /^pov:[ \t]*["'[]*(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3})["'\]]*[ \t]*$/mu.exec(facts)?.[1];
  return name === undefined || /^(?:First|Second|Third|Omniscient|Limited|Multiple|Dual|Close|None|All)/.test(name)
    ? null
    : name;
}

function startsOf(
  blocks: ChapterBlocks,
  roles: readonly BlockRole[],
  decisions: ChapterDecisions,
): readonly SceneStart[] {
  const first = roles.indexOf('story');
  const isStory = (at: number): boolean => roles[at] === 'story';
  return first < 0 ? [] : sceneStartsOf(blocks, first, roles.lastIndexOf('story') + 1, isStory, decisions);
}

function sectionsOf(
  blocks: ChapterBlocks,
  roles: readonly BlockRole[],
  starts: readonly SceneStart[],
  pov: string | null,
): Section[] {
  const last = roles.lastIndexOf('story');
  const sections: Section[] = [];
  let start = 0;
  for (let at = 0; at < blocks.length;) {
    let end: number;
    if (roles[at] === 'story') {
      while (start + 1 < starts.length && starts[start + 1]!.at <= at) start++;
      const begin = starts[start] ?? { at, cue: 'start', confidence: 1, sure: true };
      const next = starts[start + 1]?.at ?? last + 1;
      end = storyEnd(roles, at, next);
      sections.push(sceneFrom([blocks[at]], blocks, at, end, begin, pov));
    } else {
      end = asideEnd(roles, blocks, at);
      sections.push(aside(blocks, at, end, roles[at] as Paratext['kind']));
    }
    at = end;
  }
  return sections;
}

/** End of a section of story: a note between two paragraphs ends it, and the story after it is a section of its own. */
function storyEnd(roles: readonly BlockRole[], from: number, limit: number): number {
  let end = from;
  while (end < limit && roles[end] === 'story') end++;
  return end;
}

function asideEnd(roles: readonly BlockRole[], blocks: ChapterBlocks, from: number): number {
  let end = from + 1;
  const kind = roles[from];
  while (
    end < roles.length &&
    (roles[end] === kind || (roles[end] === 'separator' && kind !== 'separator' && blocks[end]!.kind === 'directive'))
  ) {
    // Two epigraphs or two end cards are two sections; the paragraphs of a note are one.
    if (kind === 'epigraph' && blocks[end]!.kind === 'prose' && /^\s*["“*_‘'«]/.test(blocks[end]!.text)) break;
    end++;
  }
  return end;
}

/** Anchored at the first block. */
const keepBlocks = keepIdentity<readonly Block[]>(sameBlocks);

/** The scene of these blocks; the same object as before while nothing in it changed. Anchored at its first block. */
const sceneFrom = resume(
  (
    before: Scene | undefined,
    blocks: ChapterBlocks,
    from: number,
    to: number,
    { cue, confidence }: SceneStart,
    front: string | null,
  ): Scene => {
    const own = keepBlocks([blocks[from]], blocks.slice(from, to));
    const above = directivesAbove(blocks, from);
    const head = own.find(block => block.kind === 'prose' && block.form?.as === 'pov');
    const pov =
      head?.kind === 'prose' && head.form?.as === 'pov' && own.indexOf(head) < 2
        ? head.form.name
        : cue === 'pov' && own[0]?.kind === 'prose'
          ? (nameAlone(own[0]) ?? front)
          : front;
    return before &&
      before.blocks === own &&
      before.cue === cue &&
      before.confidence === confidence &&
      before.pov === pov &&
      sameBlocks(before.above, above)
      ? before
      : { kind: 'scene', blocks: own, above, title: sceneTitle(own, cue), cue, confidence, pov };
  },
);

function directivesAbove(blocks: ChapterBlocks, from: number): readonly Directive[] {
  const above: Directive[] = [];
  for (let at = from - 1, block = blocks[at]; block?.kind === 'directive'; block = blocks[--at]) above.unshift(block);
  return above;
}

function sameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  return a.length === b.length && a.every((block, i) => block === b[i]);
}

function aside(blocks: ChapterBlocks, from: number, to: number, kind: Paratext['kind']): Paratext {
  const own = blocks.slice(from, to);
  return { kind, blocks: own, title: kind === 'separator' ? '' : sectionTitle(own) };
}
