import { isAdverb } from '../../../analysis/dialogue/tagVerb.js';
import { sentenceStart } from '../../../text/sentences.js';
import type { Prose } from '../../../manuscript/block.js';
import { runOfWords, tagAt, type TagReading } from './tagClause.js';
import type { Join } from './joins.js';

/** A sentence of narration right before a quotation that is only a tag. */
export interface LeadingTag {
  readonly tag: TagReading;
  /** The sign it ends with, and its index. */
  readonly sign: string;
  readonly at: number;
}

/**
 * The tag that leads in to the quotation: a whole sentence before it, adverbs aside, that is not the tag of an earlier
 * speech.
 */
export function leadingTag({ text }: Prose, { speech: quotation, before, previous }: Join): LeadingTag | undefined {
  if (before?.kind !== 'narration') return undefined;
  const at = before.from + text.slice(before.from, quotation.from).trimEnd().length - 1;
  const start = sentenceStart(text, before.from, at);
  if (previous && previous.to === before.from && text.slice(before.from, start).trim() === '') return undefined;
  const tag = tagAt(text, start, at);
  if (!tag || tag.from !== start || text[at] === undefined) return undefined;
  const rest = runOfWords(text, tag.to, at);
  return rest.every(isAdverb) && text.slice(rest.at(-1)?.to ?? tag.to, at).trim() === ''
    ? { tag, sign: text[at], at }
    : undefined;
}
