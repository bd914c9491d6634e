import type { Mark, Prose } from '../../manuscript/block.js';

/** The mark that closes what each mark opens. */
export const CLOSING: Readonly<Record<Mark, string>> = {
  '"': '"', '“': '”', '”': '”', "'": "'", '‘': '’', '«': '»', '»': '«', '„': '“', '‚': '‘', '‹': '›', '›': '‹', '「': '」', '『': '』', '—': '',
};

/** Whether two marks are of a kind, straight or curly, facing whichever way. */
export const alike = (a: Mark, b: Mark): boolean => a === b || [/["“”]/, /['‘]/].some(kind => kind.test(a) && kind.test(b));

/** A double mark that stands alone in a paragraph's narration, where it closes nothing. */
export interface StrayMark {
  readonly at: number;
  readonly mark: '"' | '”';
}

/** The double marks in a paragraph's narration that stand as closing ones do: tight behind a letter or sign, with a blank or the end after them. */
export function strayClosers({ text, inlines }: Prose): StrayMark[] {
  const strays: StrayMark[] = [];
  for (const { kind, from, to } of inlines) {
    if (kind !== 'narration') continue;
    const pattern = /(?<=[\p{L}.,!?…—–*_-])["”](?=\s|$|[,;.—–)-])/gu;
    pattern.lastIndex = from;
    for (let match = pattern.exec(text); match !== null && match.index < to; match = pattern.exec(text)) strays.push({ at: match.index, mark: match[0] as StrayMark['mark'] });
  }
  return strays;
}
