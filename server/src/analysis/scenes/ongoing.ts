import type { OpenerForm } from '../../manuscript/forms/openings.js';
import type { ParagraphFeatures } from './paragraphFeatures.js';
import { tellsPluperfect, tellsTime, tellsWaking } from './openingPatterns.js';
import { PRESENT_WINDOW } from './limits.js';

/** Openings that move the story to another time or place. Where one stands, what went on before may well have ended. */
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
 * Whether what stands before `readings[at]` plainly goes on there, so that no unmarked scene begins: a conversation in
 * full swing, a look back in the pluperfect, or the same persons at the same time. `readings[at - 1]` must exist.
 */
export function isOngoingAt(readings: readonly ParagraphFeatures[], at: number): boolean {
  const here = readings[at]!;
  if (MOVES.has(here.form)) return false;
  if (tellsPluperfect(here.signs)) return true;
  if (tellsTime(here.signs) || tellsWaking(here.signs)) return false;
  return isExchange(readings, at) || isSameCompany(readings, at);
}

/** Speech right before the border, and again within two paragraphs behind it. */
function isExchange(readings: readonly ParagraphFeatures[], at: number): boolean {
  const next = readings[at + 1];
  return (
    readings[at - 1]!.spoken > 0 &&
    (readings[at]!.spoken > 0 || (next !== undefined && next.spoken > 0)) &&
    !bringsSomebody(readings, at)
  );
}

/** Names at the opening, all of them of persons who were just there. */
function isSameCompany(readings: readonly ParagraphFeatures[], at: number): boolean {
  return readings[at]!.form === null && readings[at]!.names.length > 0 && !bringsSomebody(readings, at);
}

/** Whether the two paragraphs behind the border name somebody whom the last ones before it do not. */
function bringsSomebody(readings: readonly ParagraphFeatures[], at: number): boolean {
  const present = new Set<number>();
  for (let i = Math.max(0, at - PRESENT_WINDOW); i < at; i++) for (const name of readings[i]!.names) present.add(name);
  return [readings[at]!, readings[at + 1]].some(reading => reading?.names.some(name => !present.has(name)));
}
