import type { OpeningMark } from '../block.js';
import { slugOf } from '../forms/slug.js';
import { isGap } from '../../text/characters.js';
import type { Span } from '../../text/position.js';

/** Signs of an author's own that enclose words in place of quotation marks: `<…>`, `//…//`, `::…::`. */
export type CodeMark = Extract<OpeningMark, '<' | '〈' | '//' | '::' | '~' | '=' | '{' | '['>;

/** Words in such signs, the signs included. */
export interface CodedSpan extends Span {
  readonly mark: CodeMark;
}

interface Code {
  readonly mark: CodeMark;
  /** The signs and, in the group `words`, what they enclose. */
  readonly pattern: RegExp;
  /** Whether words without a mark at their end may stand in it: such signs mean hardly anything else. */
  readonly plain: boolean;
}

const CODES: readonly Code[] = [
  { mark: '<', pattern: /<(?<words>[^<>]{2,1500})>/gu, plain: true },
  { mark: '〈', pattern: /[〈⟨](?<words>[^〈〉⟨⟩]{2,1500})[〉⟩]/gu, plain: true },
  { mark: '//', pattern: /(?<![:/\p{L}\p{N}])\/\/(?!\/)(?<words>(?:(?!\/\/)[^]){2,1500}?)\/\/(?!\/)/gu, plain: true },
  { mark: '::', pattern: /(?<![:\p{L}\p{N}])::(?!:)(?<words>(?:(?!::)[^]){2,1500}?)::(?!:)/gu, plain: true },
  { mark: '::', pattern: /(?<!\S):(?=[^\s:])(?<words>[^:\r\n]{1,800}[.,!?…—–-]):(?!\S)/gu, plain: false },
  { mark: '~', pattern: /(?<![~\p{L}\p{N}])~(?=[^\s~])(?<words>[^~]{2,1500})~(?!~)/gu, plain: false },
  { mark: '=', pattern: /(?<![=\p{L}\p{N}])=(?=[^\s=])(?<words>[^=]{2,1500})=(?!=)/gu, plain: false },
  { mark: '{', pattern: /\{(?<words>[^{}]{2,1500})\}/gu, plain: false },
  { mark: '[', pattern: /\[(?<words>[^[\]]{2,1500})\](?![([:])/gu, plain: false },
];

/** The signs, each once. */
export const CODE_MARKS: readonly CodeMark[] = [...new Set(CODES.map(({ mark }) => mark))];

const MARK = new Set<string>(CODE_MARKS);

/** Whether a mark is such a sign rather than a quotation mark. */
export const isCode = (mark: OpeningMark): boolean => MARK.has(mark);

/** Whether a range of a text holds a character with which such signs begin. */
export function mayHoldCode(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    // Nearly all are small letters and blanks.
    if (code === 32 || (code >= 97 && code <= 122)) continue;
    if (code === 60 || code === 126 || code === 61 || code === 123 || code === 91 || code === 0x3008 || code === 0x27e8)
      return true;
    if (
      (code === 47 || code === 58) &&
      (text.charCodeAt(at + 1) === code || at === from || isGap(text.charCodeAt(at - 1)))
    )
      return true;
  }
  return false;
}

/**
 * What stands in such signs where a sentence may begin, in order, none within another. By form alone: whether the text
 * uses the signs so is the dialect's to say.
 */
export function codedSpans(text: string, size: number): readonly CodedSpan[] {
  if (!mayHoldCode(text, 0, size)) return [];
  const found: CodedSpan[] = [];
  for (const { mark, pattern, plain } of CODES) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null && match.index < size; match = pattern.exec(text)) {
      const span = { from: match.index, to: match.index + match[0].length, mark };
      if (isSaid(match.groups!['words']!.trim(), plain, mark) && begins(text, span.from) && ends(text, span.to))
        found.push(span);
    }
  }
  let end = 0;
  return found
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}

/** Whether enclosed words look like somebody's: they end like a sentence or clause; or are several, with a capital. */
function isSaid(words: string, plain: boolean, mark: CodeMark): boolean {
  if (!/\p{L}/u.test(words)) return false;
  const large = /^["“'‘*_…¡¿.—–-]*[\p{Lu}\p{Lo}\p{N}]/u.test(words);
  const ended = /[.!?…,—–;:-]["”'’*_]*$/.test(words);
  if (plain) return ended || (large && words.split(/\s+/).length > 2);
  if (!ended) return false;
  return mark === '~' || mark === '=' || mark === '::' || (large && slugOf(words)?.sure !== true);
}

/** Whether words may begin at an offset: at the head of a paragraph, behind a sentence, clause or speech. */
function begins(text: string, from: number): boolean {
  let at = from - 1;
  if (at >= 0 && !isGap(text.charCodeAt(at)) && !/["“”*_(—–]/.test(text[at]!)) return false;
  while (at >= 0 && isGap(text.charCodeAt(at))) at--;
  return at < 0 || /[.,:;!?…—–\-"“”'’»*_()\]>/~=}〉⟩]/.test(text[at]!);
}

/** Whether a word does not go on behind the closing sign. */
const ends = (text: string, to: number): boolean => to >= text.length || /[^\p{L}\p{N}]/u.test(text[to]!);
