import type { OpeningMark, Prose } from '../../../manuscript/block.js';

/** The mark that closes what each mark opens. */
export const CLOSING: Readonly<Record<OpeningMark, string>> = {
  '"': '"',
  '“': '”',
  '”': '”',
  "'": "'",
  '‘': '’',
  '«': '»',
  '»': '«',
  '„': '“',
  '‚': '‘',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '—': '',
  ':': '',
};

/** Whether two marks are of a kind, straight or curly, facing whichever way. */
export const alike = (a: OpeningMark, b: OpeningMark): boolean =>
  a === b || [/["“”]/, /['‘]/].some(kind => kind.test(a) && kind.test(b));

/** A double mark that stands alone in a paragraph's narration, where it closes nothing. */
export interface StrayMark {
  readonly at: number;
  readonly mark: '"' | '”';
}

/**
 * The double marks in a paragraph's narration that stand as closing ones do: tight behind a letter or sign, with a
 * blank or the end after them.
 */
export function strayClosers({ text, inlines }: Prose): readonly StrayMark[] {
  if (inlines.length === 1 && inlines[0]!.kind !== 'narration') return NO_MARKS;
  let strays: StrayMark[] | undefined;
  for (const { kind, from, to } of inlines) {
    if (kind !== 'narration') continue;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (
        (code === 34 || code === 0x201d) &&
        at > 0 &&
        TIGHT.test(text[at - 1]!) &&
        (at + 1 >= text.length || LOOSE.test(text[at + 1]!))
      )
        (strays ??= []).push({ at, mark: text[at] as StrayMark['mark'] });
    }
  }
  return strays ?? NO_MARKS;
}

const NO_MARKS: readonly StrayMark[] = [];
const TIGHT = /[\p{L}.,!?…—–*_-]/u;
const LOOSE = /[\s,;.—–)-]/;
