import { excerpt } from '../excerpt.js';

/** Units that an act may take in a message, with room left for the note that it is a habit. */
const ROOM = 26;

/** What is done, as a message quotes it: from the verb to the next punctuation, but no further than `to`. */
export const actWords = (text: string, from: number, to: number): string =>
  excerpt(/^[^,;:.!?…—–"“”]*/.exec(text.slice(from, Math.min(to, from + LOOKED_AT)))![0], ROOM);

/** Units of the text that are looked at: enough for the room, whatever spaces are among them. */
const LOOKED_AT = 120;
