import { quotationsOf } from '../analysis/dialogue/quotations.js';
import { languageOf } from '../analysis/language/detect.js';
import { measureManuscript } from '../analysis/wordcount/wordcount.js';
import { outlineOf } from '../analysis/outline/outline.js';
import { placedScenes, type Outline } from '../analysis/structure/outline.js';
import type { Block } from '../manuscript/block.js';
import { Manuscript } from '../manuscript/manuscript.js';
import { LETTER_RUN } from '../text/tokens.js';
import { MAX_STORY_TEST_UNITS, MIN_PERSON_PRONOUN_SHARE, USUAL_PERSON_PRONOUN_SHARE } from './limits.js';

/**
 * Whether a text reads like a chapter of a story: paragraphs of prose in which people talk, with tags, or a chapter's
 * own head over prose about people. Its author is asked a question when it does, so what could as well be an article, a
 * log or a manual is none. The bounds were chosen on some 3,000 readme files, manuals, licenses and logs, of which none
 * passes, and 240 stories, of which all do but some that open with pages of nothing but narration.
 */
export function looksLikeStory(text: string): boolean {
  const manuscript = Manuscript.of(text.slice(0, MAX_STORY_TEST_UNITS));
  const outline = outlineOf(manuscript);
  const { story } = measureManuscript(outline);
  if (story < 80) return false;
  const technical = technicalShare([...placedScenes(outline)].flatMap(({ section }) => section.blocks));
  const talk = talkIn(outline);
  if (!languageOf(outline).punctuation)
    return technical < 0.03 && talk.talking >= 5 && talk.talking >= 0.2 * talk.paragraphs;
  const people = peopleShare(outline);
  if (people < MIN_PERSON_PRONOUN_SHARE || technical > (people < USUAL_PERSON_PRONOUN_SHARE ? 0.1 : 0.25)) return false;
  const goesOn = talk.talking >= 0.1 * talk.paragraphs;
  if (goesOn && talk.talking >= 4 && talk.tagged >= (people < USUAL_PERSON_PRONOUN_SHARE ? 2 : 1)) return true;
  if (goesOn && talk.talking >= 6 && people >= USUAL_PERSON_PRONOUN_SHARE) return true;
  const headed = manuscript.blocks.some(
    block =>
      block.kind === 'break' ||
      (block.kind === 'heading' && /^(?:chapter|prologue|epilogue|part)\b/i.test(block.title)),
  );
  return headed && people >= USUAL_PERSON_PRONOUN_SHARE && (story >= 300 || (talk.talking >= 2 && talk.tagged >= 1));
}

/**
 * Numbers of paragraphs, of paragraphs with speech, and of quotations with a tag. Words after a label (`Ada: …`) belong
 * to a script or chat.
 */
function talkIn(outline: Outline): { readonly paragraphs: number; readonly talking: number; readonly tagged: number } {
  let [paragraphs, tagged] = [0, 0];
  const talking = new Set<Block>();
  for (const { section } of placedScenes(outline)) {
    paragraphs += section.blocks.filter(({ kind }) => kind === 'prose').length;
    for (const { block, inline, tag, mode } of quotationsOf(section)) {
      if (mode === 'writing' || inline.label !== undefined) continue;
      talking.add(block);
      if (tag !== null) tagged++;
    }
  }
  return { paragraphs, talking: talking.size, tagged };
}

/** Lines that are in no story: lists, tables, code, settings, addresses, quoted mail, times of a log. */
const TECHNICAL = new RegExp(
  [
    /^\s*(?:[+•]\s|\*\s+\S|\d+[.)]\s|\||```|~~~|>|\$\s|#!|\/\/|\/\*|<\/?\w|@\w|\.[a-z]|[\w.-]+\s*=)/,
    /^\s*(?:\[?\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d)/,
    /https?:\/\/|`[^`]+`|[{};]\s*$|\w\(\)|\b\w+\.(?:js|ts|py|c|h|json|ya?ml|html?|css|exe|dll|so|sh)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/**
 * Lines that are in none unless they are speech: a list item may be dash dialogue, and a line with a name a script's.
 */
const LISTED = /^\s*(?:-\s|[\w./ -]{1,30}:\s*\S.{0,40}$)/;

/** Share of such lines in all written ones; a story's own head may list things. */
function technicalShare(blocks: readonly Block[]): number {
  let [written, technical] = [0, 0];
  for (const block of blocks) {
    if (block.kind !== 'prose') continue;
    const speaks = block.inlines.some(({ kind }) => kind === 'speech');
    for (const line of block.source.split(/\r?\n/)) {
      if (line.trim() === '') continue;
      written++;
      if (TECHNICAL.test(line) || (!speaks && LISTED.test(line))) technical++;
    }
  }
  return written === 0 ? 0 : technical / written;
}

const PEOPLE = /^(?:he|she|him|her|his|hers|himself|herself|i|me|my)$/;

/** Share of personal pronouns in all words. */
function peopleShare(outline: Outline): number {
  let [words, people] = [0, 0];
  for (const { section } of placedScenes(outline)) {
    for (const block of section.blocks) {
      if (block.kind !== 'prose') continue;
      for (const [word] of block.text.toLowerCase().matchAll(LETTER_RUN)) {
        words++;
        if (PEOPLE.test(word)) people++;
      }
    }
  }
  return words === 0 ? 0 : people / words;
}
