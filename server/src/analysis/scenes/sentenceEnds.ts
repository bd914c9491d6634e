/** The first sentence of a paragraph, or its first words where none ends soon. */
export const firstSentenceOf = (text: string): string =>
  /^.{20,}?[.!?…](?=[\s"”*_]|$)/su.exec(text.slice(0, 400))?.[0] ?? text.slice(0, 300);

/** The last sentence of a paragraph, or its last words where none begins late. */
export function lastSentenceOf(text: string): string {
  const tail = text.replace(/[\s*_]+$/, '');
  return LAST.exec(tail.slice(-300))?.[1] ?? tail.slice(-120);
}

const LAST = /(?:^|[.!?…]["”]?\s+)([^.!?…]*[.!?…]*["”]?)$/u;

/** Number of sentence ends in a paragraph. */
export const sentencesIn = (text: string): number => (text.match(/[.!?…]+(?=["”]?\s|$)/g) ?? []).length;

/** The last sign of a paragraph, without closing quotation marks and brackets. */
export const endingOf = (text: string): string => text.replace(/[\s*_"”'’)]+$/, '').slice(-1);
