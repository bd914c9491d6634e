import { excerpt } from '../excerpt.js';
import { ACTION_WINDOW, MAX_ACTION_UNITS } from '../limits.js';

/** An action as a message quotes it: from the verb to the next punctuation, at most to `to`. */
export const actWords = (text: string, from: number, to: number): string =>
  excerpt(/^[^,;:.!?…—–"“”]*/.exec(text.slice(from, Math.min(to, from + ACTION_WINDOW)))![0], MAX_ACTION_UNITS);
