import type { OpenerForm } from '../../manuscript/forms/openings.js';
import type { ParagraphFeatures } from './paragraphFeatures.js';
import { tellsPluperfect, tellsTime, tellsWaking } from './openingPatterns.js';
import { PRESENT_WINDOW } from './limits.js';

/** Openings that move the story to another time or place, after which the scene before may well have ended. */
const MOVES: ReadonlySet<OpenerForm | null> = new Set<OpenerForm | null>([
  'next-time',
  'that-time',
  'later',
  'passed',
  'meanwhile',
  'clock',
  'at-time',
]);

/**
 * Whether the scene before `readings[at]` clearly continues there, so that no unmarked scene starts: a conversation, a
 * retrospect in the pluperfect, or the same persons at the same time. `readings[at - 1]` must exist.
 */
export function isOngoingAt(features: readonly ParagraphFeatures[], at: number): boolean {
  const here = features[at]!;
  if (MOVES.has(here.form)) return false;
  if (tellsPluperfect(here.patterns)) return true;
  if (tellsTime(here.patterns) || tellsWaking(here.patterns)) return false;
  return isExchange(features, at) || hasSamePersons(features, at);
}

/** Whether somebody speaks right before the boundary and again within two paragraphs after it. */
function isExchange(features: readonly ParagraphFeatures[], at: number): boolean {
  const next = features[at + 1];
  return (
    features[at - 1]!.spoken > 0 &&
    (features[at]!.spoken > 0 || (next !== undefined && next.spoken > 0)) &&
    !bringsSomebody(features, at)
  );
}

/** Whether the opening has names, and all of them are of persons present just before. */
function hasSamePersons(features: readonly ParagraphFeatures[], at: number): boolean {
  return features[at]!.form === null && features[at]!.names.length > 0 && !bringsSomebody(features, at);
}

/** Whether the two paragraphs after the boundary contain a name that the last ones before it do not. */
function bringsSomebody(features: readonly ParagraphFeatures[], at: number): boolean {
  const present = new Set<number>();
  for (let i = Math.max(0, at - PRESENT_WINDOW); i < at; i++) for (const name of features[i]!.names) present.add(name);
  return [features[at]!, features[at + 1]].some(one => one?.names.some(name => !present.has(name)));
}
