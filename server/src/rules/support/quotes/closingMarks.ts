import type { OpeningMark, Prose } from '../../../manuscript/block.js';

/** The closing mark of each opening mark. */
export const CLOSING_MARK: Readonly<Record<OpeningMark, string>> = {
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
  '*': '*',
  _: '_',
  '<': '>',
  '〈': '〉',
  '//': '//',
  '::': '::',
  '~': '~',
  '=': '=',
  '{': '}',
  '[': ']',
};

/** Whether two marks are both double or both single, straight or curly, in any direction. */
export const alike = (a: OpeningMark, b: OpeningMark): boolean =>
  a === b || [/["“”]/, /['‘]/].some(kind => kind.test(a) && kind.test(b));

/** A double mark in a paragraph's narration that closes nothing. */
export interface StrayMark {
  readonly at: number;
  readonly mark: '"' | '”';
}

/** The stray double marks that look like closing ones: right after a letter or sign, before a space or the end. */
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
