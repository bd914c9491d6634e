/** Closing bracket of each opening bracket of notes. */
export const CLOSING_BRACKET = { '(': ')', '[': ']', '{': '}', '<': '>' } as const;

/** An opening bracket. */
export type Opening = keyof typeof CLOSING_BRACKET;
/** A closing bracket. */
export type Closing = (typeof CLOSING_BRACKET)[Opening];

/** Whether a character opens a bracket. */
export const isOpening = (char: string): char is Opening => char in CLOSING_BRACKET;

/**
 * Offset of the bracket that closes the one opened before `from`; -1 where none in `[from, end)` does. Brackets opened
 * in between are skipped, and so is a smiley that looks like one.
 */
export function closingBracket(text: string, from: number, close: Closing, end = text.length): number {
  const open = (Object.keys(CLOSING_BRACKET) as Opening[]).find(key => CLOSING_BRACKET[key] === close)!;
  let depth = 0;
  for (let at = from; at < Math.min(end, text.length); at++) {
    if (text[at] === close && depth-- === 0) return at;
    if (text[at] === open && !/[:;=8xX]['’^-]?$/.test(text.slice(Math.max(0, at - 2), at))) depth++;
  }
  return -1;
}
