/**
 * Times and sizes of the server. A value that names no source is chosen by hand.
 */
/** Milliseconds that an outline or the colours wait for the whole work's cast; after them they show what is known. */
export const CAST_PATIENCE_MS = 1_000;
/**
 * The same while the process has analysed nothing yet and its code is cold: a first outline is worth more than a full
 * one.
 */
export const COLD_PATIENCE_MS = 10;
/** The same for what is on the screen. */
export const VISIBLE_PATIENCE_MS = 40;
/** Milliseconds without typing after which a paragraph counts as finished. */
export const TYPING_PAUSE_MS = 3_000;
/** Milliseconds without typing after which findings are pushed to an editor that cannot pull them. */
export const PUSH_DELAY_MS = 200;
/**
 * Milliseconds of precomputing at a time. A message takes about five turns of the event loop, so an editor waits about
 * 20 ms at worst.
 */
export const SLICE_MS = 4;
