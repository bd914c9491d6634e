import type { Quotation } from '../analysis/dialogue/types.js';

/**
 * From this probability on a speaker is named without any doubt; below the other one nobody is named as the speaker.
 */
export const SURE = 0.9;
/** See `SURE`. */
export const LIKELY = 0.5;

/** Who says a line; null where it is unclear. */
export const speakerOf = ({ speaker, confidence }: Quotation): string | null =>
  speaker !== null && confidence >= LIKELY ? speaker : null;
