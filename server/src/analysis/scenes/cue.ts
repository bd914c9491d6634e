import type { Prose } from '../../manuscript/block.js';
import type { OpenerForm } from '../../manuscript/forms/openings.js';
import type { Cue } from '../structure/outline.js';
import { paragraphFeaturesOf, type ParagraphFeatures } from './paragraphFeatures.js';
import { tellsTime } from './openingPatterns.js';

/** Kinds of openings that set a new time by themselves. */
const CERTAIN: ReadonlySet<OpenerForm | null> = new Set<OpenerForm>([
  'next-time',
  'that-time',
  'later',
  'passed',
  'meanwhile',
]);
const VAGUE: ReadonlySet<OpenerForm | null> = new Set<OpenerForm | null>([null, 'when-after', 'vague-time', 'moments']);

/** The cue of a scene's first sentence: a time, a place, or `gap` for neither. */
export function cueOf(block: Prose): Cue {
  const { form, patterns } = paragraphFeaturesOf(block);
  if (form === 'place' || form === 'meanwhile') return 'place';
  return !VAGUE.has(form) || tellsTime(patterns) ? 'time' : 'gap';
}

/** Whether a paragraph opens with a time or place that a scene behind a mark or wide gap is named by. */
export const isCertain = (features: ParagraphFeatures): boolean => CERTAIN.has(features.form);
