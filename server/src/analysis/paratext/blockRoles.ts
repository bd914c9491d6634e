import { MAX_EDGE_PARAGRAPHS, MAX_UNCHECKED_TAIL_PARAGRAPHS } from './limits.js';
import { speaksToReaders } from '../../manuscript/notes.js';
import type { Block, Prose } from '../../manuscript/block.js';
import { isReply } from '../../manuscript/forms/blockForm.js';
import type { Paratext } from '../structure/outline.js';
import { cardsIn } from './card.js';
import { workHeadOf, isTitleAgain } from './head.js';
import { isChapterNote, siteNoteEnd } from './siteNotes.js';
import { isBracketed, proseAt, signalIn, speaks, written } from './paragraphs.js';
import { readBack } from './backMatter.js';
import { labelRole, type BlockRole } from './roles.js';

/** Where a chapter stands: `head` is the part before a work's first heading. */
export interface ChapterPlace {
  readonly beforeHeading: boolean;
}

/**
 * Blocks that are footnotes: by their form, or by a number that stands as a mark behind a word or sign of the chapter.
 * They part nothing, wherever they stand.
 */
function readFootnotes(blocks: readonly Block[], roles: BlockRole[]): void {
  let story: string | undefined;
  blocks.forEach((block, at) => {
    if (block.kind !== 'prose' || roles[at] !== 'story') return;
    const { form } = block;
    if (form?.as !== 'footnote') return;
    story ??= blocks
      .map(other => (other.kind === 'prose' && other.form?.as !== 'footnote' ? other.source : ''))
      .join('');
    if (new RegExp(`[^\\s\\d]${form.mark.replace(/[[\]]/g, '\\$&')}`).test(story)) roles[at] = 'note';
  });
}

/** The zone of each block of a chapter. Default is story: a missed note costs less than story taken for a note. */
export function blockRolesOf(blocks: readonly Block[], place: ChapterPlace): BlockRole[] {
  const roles = blocks.map((block): BlockRole =>
    block.kind === 'prose' ? 'story' : block.kind === 'heading' ? 'heading' : 'separator',
  );
  const front = readFront(blocks, roles, place);
  const back = readBack(blocks, roles, front);
  readMiddle(blocks, roles, front, back);
  readFootnotes(blocks, roles);
  for (let at = front + 1; at + 1 < back; at++) {
    // A comment to this program between two paragraphs does not part them.
    if (blocks[at]!.kind === 'directive' && roles[at - 1] === 'story' && blocks[at + 1]!.kind !== 'break')
      roles[at] = 'story';
  }
  for (const { from, to } of cardsIn(blocks)) frame(roles, from, to, front);
  return roles;
}

/** A card's rows belong to the story that the card is part of. */
function frame(roles: BlockRole[], from: number, to: number, front: number): void {
  if (from + 1 < front && roles[from + 1] !== 'story') return;
  for (let at = from; at <= to; at++) if (roles[at] === 'separator') roles[at] = 'story';
}

/** Notes, disclaimers, title, epigraph before the first prose. Gives the index of the first block of story. */
function readFront(blocks: readonly Block[], roles: BlockRole[], place: ChapterPlace): number {
  let at = 0;
  if (blocks[0]?.kind === 'heading') at = readTitle(blocks, roles);
  const head = workHeadOf(blocks, place.beforeHeading);
  head?.roles.forEach((role, i) => void (roles[i] = role));
  at = Math.max(at, head?.end ?? 0, textAt(blocks, roles, at));
  let scope: Paratext['kind'] | null = null;
  let afterBare = false;
  let seen = 0;
  for (; at < blocks.length; at++) {
    const block = proseAt(blocks, at);
    if (!block) {
      if (blocks[at]!.kind === 'break') scope = null;
      continue;
    }
    const kind = labelRole(block);
    if (head && isTitleAgain(blocks, at, head)) roles[at] = 'note';
    else if (kind) {
      roles[at] = scope = kind;
      afterBare = block.form?.as === 'label' && block.form.bare;
      const note = siteNoteEnd(blocks, at);
      if (note === null) continue;
      fill(blocks, roles, at + 1, note.end, kind);
      at = note.end - 1;
      afterBare = false;
      if (note.sure) scope = null;
    } else if (scope && (afterBare || belongsToNote(blocks, at, place))) {
      roles[at] = isReply(written(block)) ? 'replies' : scope;
      afterBare = false;
    } else if (seen < MAX_EDGE_PARAGRAPHS && isFrontNote(block, at, blocks, place)) {
      roles[at] = scope = 'note';
    } else if (isEpigraph(blocks, at, scope !== null)) {
      roles[at] = 'epigraph';
      scope = null;
    } else if (roles[at - 1] === 'epigraph' && isAttribution(block)) {
      roles[at] = 'epigraph';
    } else if (block.form?.as === 'title' && at + 1 < blocks.length && !roles.slice(0, at).includes('heading')) {
      roles[at] = 'heading';
      scope = null;
    } else break;
    seen++;
  }
  return at;
}

/** Index behind `Work Text:`, with which a page of AO3's begins the story: what stands above is none. 0 without it. */
function textAt(blocks: readonly Block[], roles: BlockRole[], from: number): number {
  const text = blocks
    .slice(0, MAX_UNCHECKED_TAIL_PARAGRAPHS)
    .findIndex(block => block.kind === 'prose' && labelRole(block) === 'separator');
  for (let at = from; at < text; at++) {
    const block = proseAt(blocks, at);
    if (block && roles[at] === 'story')
      roles[at] = labelRole(block) ?? (roles[at - 1] === 'summary' ? 'summary' : 'note');
  }
  if (text >= 0) roles[text] = 'separator';
  return text + 1;
}

/** Gives the paragraphs of `[from, to)` a zone. */
function fill(blocks: readonly Block[], roles: BlockRole[], from: number, to: number, role: BlockRole): void {
  for (let at = from; at < to; at++) if (blocks[at]!.kind === 'prose') roles[at] = role;
}

/** The heading, and the title on a paragraph of its own below a bare number (`CHAPTER I` / `In Chancery`). */
function readTitle(blocks: readonly Block[], roles: BlockRole[]): number {
  const heading = blocks[0]!;
  const next = proseAt(blocks, 1);
  const numberOnly = heading.kind === 'heading' && /^(?:[\p{L}]+\s+)?[\p{L}\d-]+[.:]?$/u.test(heading.title);
  if (!next || !numberOnly || next.size > 80 || next.lines > 3 || blocks.length < 3) return 1;
  const text = written(next).trim();
  const title =
    (next.form === undefined || next.form.as === 'title') &&
    !/[.,;:!?…"”。！？」』»]$/.test(text) &&
    !/["“”「」«»]|^[—–―-]/.test(text) &&
    text.split(/\s+/).length <= 9;
  if (!title) return 1;
  roles[1] = 'heading';
  return 2;
}

/**
 * Whether an unlabelled paragraph below a note goes on with it: a rule or the heading ends the note soon after, and
 * nobody speaks in between.
 */
function belongsToNote(blocks: readonly Block[], at: number, place: ChapterPlace): boolean {
  const block = proseAt(blocks, at)!;
  if (
    block.form?.as === 'slug' ||
    block.form?.as === 'pov' ||
    block.form?.as === 'flashback' ||
    isEpigraph(blocks, at, true)
  )
    return false;
  if (signalIn(block) || isReply(written(block)) || block.form?.as === 'signature') return true;
  if (place.beforeHeading && blocks.length <= MAX_UNCHECKED_TAIL_PARAGRAPHS)
    return !blocks.slice(at).some(other => other.kind === 'break') || endsAtRule(blocks, at);
  return endsAtRule(blocks, at);
}

function endsAtRule(blocks: readonly Block[], from: number): boolean {
  for (let at = from; at < Math.min(blocks.length, from + 6); at++) {
    const block = blocks[at]!;
    if (block.kind === 'break')
      return at + 1 < blocks.length && !blocks.slice(at + 1, at + 40).every(other => other.kind !== 'prose');
    if (block.kind === 'prose' && speaks(block)) return false;
  }
  return false;
}

/** An unlabelled opening note: it talks to readers, and does not speak. */
const isFrontNote = (block: Prose, at: number, blocks: readonly Block[], place: ChapterPlace): boolean =>
  !speaks(block) && signalIn(block) !== null && (place.beforeHeading || at + 1 < blocks.length);

/**
 * A quotation or an italic line by itself before the story. With an attribution behind or below it, it is one; without,
 * only where a place line, a POV head or a break follows: a chapter may open with a line of dialogue.
 */
function isEpigraph(blocks: readonly Block[], at: number, afterNote: boolean): boolean {
  const block = proseAt(blocks, at);
  if (block?.form?.as !== 'epigraph') return false;
  if (block.form.attributed) return true;
  let next = at + 1;
  while (blocks[next]?.kind === 'directive') next++;
  const follower = blocks[next];
  if (!follower) return false;
  if (follower.kind === 'break') return !afterNote || block.size < 300;
  if (follower.kind !== 'prose') return false;
  return (
    isAttribution(follower) ||
    (follower.form?.as === 'slug' && follower.form.sure) ||
    (follower.form?.as === 'pov' && follower.form.sure)
  );
}

/** `— Julia`, `~ The Real Folk Blues`: who an epigraph is by. */
const isAttribution = (block: Prose): boolean =>
  block.size <= 100 &&
  /^[\s*_(]*(?:[~—–―]|-{1,2})\s*[*_"“]*\p{Lu}/u.test(block.text) &&
  !/[!?]["”]?\s*$/.test(written(block)) &&
  !speaks(block);

/** Labelled notes between scenes stand alone; a label that is bare takes the paragraph below with it. */
function readMiddle(blocks: readonly Block[], roles: BlockRole[], front: number, back: number): void {
  for (let at = front; at < back; at++) {
    const block = proseAt(blocks, at);
    const kind = block && labelRole(block);
    // A note in brackets within a scene stays in it, as one within a paragraph does.
    if (!block || !kind || block.form?.as !== 'label' || isBracketed(block)) continue;
    if (block.form.label === 'facts' || (block.form.label === 'note' && isLetterLine(blocks, at))) continue;
    roles[at] = kind;
    const note = siteNoteEnd(blocks, at);
    if (note !== null) {
      fill(blocks, roles, at + 1, Math.min(back, note.end), kind);
      at = Math.min(back, note.end) - 1;
      continue;
    }
    if (block.form.bare && at + 1 < back && proseAt(blocks, at + 1)) roles[at + 1] = kind;
  }
}

/**
 * `P.S. Bring the lamp.` below a letter, `Note: …` on a sign, `Edit: …` in a chat: a word of the story, in brackets as
 * well unless it speaks to readers.
 */
const isLetterLine = (blocks: readonly Block[], at: number): boolean =>
  !isChapterNote(blocks[at]!) &&
  /^[\s*_]*(?:[[({]\s?)?(?:P\.?|Edit|Update|Note|Review|Thanks|Announcement|ETA)/i.test(blocks[at]!.text) &&
  !(/^[\s*_]*[[({<]/.test(blocks[at]!.text) && speaksToReaders(blocks[at]!.text));
