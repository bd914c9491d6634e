/** Brackets that notes stand in, with those that close them. */
export const CLOSING = { '(': ')', '[': ']', '{': '}', '<': '>' } as const;

/** A bracket that opens, one that closes. */
export type Opening = keyof typeof CLOSING;
export type Closing = (typeof CLOSING)[Opening];

/** Whether a character opens a bracket. */
export const isOpening = (char: string): char is Opening => char in CLOSING;

/**
 * Where the bracket closes that was opened before `from`; -1 when it does not in `[from, end)`. Brackets that the text
 * opens itself are passed over, and so is a smiley that looks like one.
 */
export function closingBracket(text: string, from: number, close: Closing, end = text.length): number {
  const open = (Object.keys(CLOSING) as Opening[]).find(key => CLOSING[key] === close)!;
  let depth = 0;
  for (let at = from; at < Math.min(end, text.length); at++) {
    if (text[at] === close && depth-- === 0) return at;
    if (text[at] === open && !/[:;=8xX]['’^-]?$/.test(text.slice(Math.max(0, at - 2), at))) depth++;
  }
  return -1;
}
