import type { Prose } from '../../manuscript/block.js';
import type { Tag } from './types.js';
import { wordsIn } from '../../text/tokens.js';
import { sentenceStart } from '../../text/sentences.js';
import { beatVerb } from '../../lexicon/beatVerbs.js';
import { speechVerb } from '../../lexicon/speechVerbs.js';
import { isNameAtHead } from '../../lexicon/nameWords.js';

/**
 * The actor of a beat beside a quotation: a capitalised name at the start of its sentence. The span is relative to the
 * block.
 */
export interface BeatActor {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/**
 * Whether a tag's verb is an action that leads in to the words rather than a speech verb: `and Mara grinned, "Well."`
 */
export function isAct({ text }: Prose, { verb, subject }: Tag): boolean {
  if (subject.from >= verb.from) return false;
  const word = text.slice(verb.from, verb.to).toLowerCase();
  if (beatVerb(word) === undefined || speechVerb(word) !== undefined) return false;
  // A relative clause (`turned to Mara, who shrugged, "…"`) names the actor as clearly as a tag.
  return !/,\s+who\s+(?:\p{L}+\s+)?$/u.test(text.slice(subject.to, verb.from));
}

/** The actor of the sentence that leads up to `to`; null when it does not open with a name. */
export const actorBefore = (block: Prose, floor: number, to: number): BeatActor | null =>
  actorAt(block, sentenceStart(block.text, floor, to), to);

/** The actor of the sentence that follows a quotation which ended its own. */
export const actorAfter = (block: Prose, from: number, limit: number): BeatActor | null =>
  actorAt(block, from + (/^[\s*_]*/.exec(block.text.slice(from, limit))?.[0].length ?? 0), limit);

function actorAt(block: Prose, from: number, to: number): BeatActor | null {
  const words = wordsIn(block.text, from, Math.min(to, from + 80));
  const first = words[0];
  if (!first || /[^\s*_]/.test(block.text.slice(from, first.from)) || !isNameAtHead(first)) return null;
  let last = first;
  for (const word of words.slice(1, 4)) {
    const gap = block.text.slice(last.to, word.from);
    if (!(gap === ' ' || gap === '. ') || !isNameAtHead(word)) break;
    last = word;
  }
  if (/['’]s$/.test(last.text)) return null;
  const next = words[words.indexOf(last) + 1];
  if (!next || /^[\p{Lu}]/u.test(next.text) || /[.!?]/.test(block.text.slice(last.to, next.from))) return null;
  return { from: first.from, to: last.to, name: block.text.slice(first.from, last.to).replace(/\s+/g, ' ') };
}
