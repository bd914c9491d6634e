import * as l10n from '@vscode/l10n';
import { isUtf8 } from 'node:buffer';

/**
 * A file's text, or why it is none. `at`: byte offset (0-based) and `line`: line (1-based) of the first byte that is
 * not text.
 */
export type Decoded =
  | { readonly text: string; readonly bom: boolean }
  | { readonly what: string; readonly at: number; readonly line: number };

/**
 * Decodes UTF-8 with or without a byte order mark, which is no part of the text. UTF-16, NULs and other bytes are
 * refused, never guessed.
 */
export function decode(bytes: Buffer): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { what: l10n.t('UTF-16 (little-endian), not UTF-8'), at: 0, line: 1 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { what: l10n.t('UTF-16 (big-endian), not UTF-8'), at: 0, line: 1 };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const nul = bytes.indexOf(0);
  const wrong = isUtf8(bytes) ? -1 : firstWrongByte(bytes);
  if (nul >= 0 && (wrong < 0 || nul < wrong))
    return { what: l10n.t('not text: a NUL byte'), at: nul, line: lineOf(bytes, nul) };
  if (wrong >= 0)
    return {
      what: l10n.t('not UTF-8: byte {0}', `0x${bytes[wrong]!.toString(16).toUpperCase()}`),
      at: wrong,
      line: lineOf(bytes, wrong),
    };
  return { text: bytes.toString('utf8', bom ? 3 : 0), bom };
}

/** Message that bytes are no text: why, where, and what to do. */
export const problemOf = ({ what, at, line }: Extract<Decoded, { readonly what: string }>): string =>
  at === 0
    ? l10n.t('{0}; save it as UTF-8', what)
    : l10n.t('{0} at byte {1}, line {2}; save it as UTF-8', what, at, line);

/** The bytes of a text, as `decode` read them. */
export const encode = (text: string, bom: boolean): Buffer => Buffer.from(bom ? `\ufeff${text}` : text, 'utf8');

function lineOf(bytes: Buffer, at: number): number {
  let line = 1;
  for (let end = bytes.indexOf(10); end >= 0 && end < at; end = bytes.indexOf(10, end + 1)) line++;
  return line;
}

/** Offset of the first byte that is not valid UTF-8 (Unicode, table 3-7); -1 for none. */
function firstWrongByte(bytes: Buffer): number {
  for (let at = 0; at < bytes.length;) {
    const length = characterLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** Number of bytes of the character at `at`; 0 for none. */
function characterLength(bytes: Buffer, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  const overlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90);
  const outside = (first === 0xed && second >= 0xa0) || (first === 0xf4 && second >= 0x90);
  return overlong || outside ? 0 : length;
}
