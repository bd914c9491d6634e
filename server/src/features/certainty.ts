import type { Quotation } from '../analysis/dialogue/types.js';
import { MIN_LIKELY_CONFIDENCE } from './limits.js';

/** The speaker of a quotation; null where its confidence is below `MIN_LIKELY_CONFIDENCE`. */
export const speakerOf = ({ speaker, confidence }: Quotation): string | null =>
  speaker !== null && confidence >= MIN_LIKELY_CONFIDENCE ? speaker : null;
