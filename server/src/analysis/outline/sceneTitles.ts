import type { Block } from '../../manuscript/block.js';
import { openerOf } from '../../manuscript/forms/openings.js';
import type { Cue } from '../structure/outline.js';
import { MAX_TITLE_WORDS, MAX_UNSPACED_TITLE_UNITS } from './limits.js';
import { regexSource } from '../../text/regexSource.js';

/**
 * The title of a scene: its place or time line, the phrase of time or place that it opens with, else its first words.
 */
export function sceneTitle(blocks: readonly Block[], cue: Cue): string {
  const heads = blocks.slice(0, 3).filter(block => block.kind === 'prose');
  const slug = heads.find(
    (block, i) =>
      block.form?.as === 'slug' &&
      heads.slice(0, i).every(other => other.form?.as === 'pov' || other.form?.as === 'flashback'),
  );
  const first = heads[0];
  if (!first) return '';
  if (first.form?.as === 'pov') return slug ? `${first.form.name}: ${plain(slug)}` : plain(first);
  if (slug) return plain(slug);
  if (first.form?.as === 'flashback' || first.form?.as === 'title') return plain(first);
  const text = plain(first);
  return cue === 'time' || cue === 'place' ? phraseOf(text) : firstWords(text);
}

/** The title of a note or epigraph: its first words. */
export function sectionTitle(blocks: readonly Block[]): string {
  const first = blocks.find(block => block.kind === 'prose' || block.kind === 'heading');
  if (!first) return '';
  return first.kind === 'heading' ? first.title : firstWords(plain(first));
}

const plain = (block: Block): string =>
  block.text
    .slice(0, Math.min(block.size, 400))
    .trim()
    .replace(/^\[!\w+\][+-]?\s+/, '')
    .replace(/\s+/g, ' ')
    .replace(/\*+|(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu, '')
    .replace(/^(?:[*_~=\-–—\s]|[[(<](?![^\])>]*[\])>].))+|[*_~\])=>\-–—\s]+$/g, '');

/** A place or time between commas that goes on with an opener. */
const MORE_OF_TIME = new RegExp(regexSource`
  ^, (?:at|in|on|by|before|after|around|just|near|early|late|well|long|about|shortly|outside|
  inside) [^,.;:!?—]{2,40}(?=,)
`);

/** `That evening, at dusk`: the opening phrase with the times and places that lean on it. */
function phraseOf(text: string): string {
  const opener = openerOf(text);
  if (!opener) return firstWords(text);
  const comma = text.indexOf(',', opener.phrase.length - 1);
  if (comma < 0 || comma > 70 || /[.!?;:—]/.test(text.slice(opener.phrase.length, comma))) return firstWords(text);
  if (comma - opener.phrase.length > 30) return firstWords(text);
  let end = comma;
  for (;;) {
    const more = MORE_OF_TIME.exec(text.slice(end, end + 50));
    if (!more) return text.slice(0, end);
    end += more[0].length;
  }
}

function firstWords(text: string): string {
  if (/^[^\s]{24}/.test(text) && /[\u3040-\u9fff]/.test(text.slice(0, 4))) {
    const clause =
      /^.{8,}?[。！？」』，、]/u.exec(text.slice(0, MAX_UNSPACED_TITLE_UNITS))?.[0] ??
      text.slice(0, MAX_UNSPACED_TITLE_UNITS);
    return clause.length < text.length ? `${clause.replace(/[，、]$/, '')}…` : clause;
  }
  const words = text.split(' ');
  const short = words.slice(0, MAX_TITLE_WORDS).join(' ').slice(0, 80);
  return words.length > MAX_TITLE_WORDS || short.length < text.length ? `${short.replace(/[,;:—–-]+$/, '')}…` : short;
}
