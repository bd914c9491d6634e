import type { Word } from '../../text/tokens.js';

/**
 * Whether only a blank, a hyphen or a line end of a wrapped paragraph stands before word `i`, emphasis marks aside:
 * `said *Mara*`.
 */
export const isTight = (text: string, words: readonly Word[], i: number): boolean =>
  /^[*_]{0,3}(?:[ -]|\r?\n)?[*_]{0,3}$/.test(text.slice(words[i - 1]!.to, words[i]!.from));
