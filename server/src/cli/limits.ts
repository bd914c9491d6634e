/**
 * Limits of the command line: widths in terminal columns, times in milliseconds, sizes in bytes. A value that names no
 * source is chosen by hand.
 */
/** Unchanged lines shown before and after changed ones. */
export const DIFF_CONTEXT_LINES = 3;
/** Columns of the help text. */
export const HELP_COLUMNS = 80;
/** Most speakers that are listed; the others are summed up in one line. */
export const MAX_LISTED_SPEAKERS = 20;
/** Widest name, in columns: with the figures a line then fits into 80. */
export const MAX_NAME_COLUMNS = 48;
/** Milliseconds to wait for data from a pipe that the user did not name; then the working folder is read. */
export const PIPE_WAIT_MS = 3_000;
/** Milliseconds of work after which progress is shown. */
export const PROGRESS_DELAY_MS = 1_000;
/** Milliseconds between two signs of progress. */
export const PROGRESS_INTERVAL_MS = 100;
