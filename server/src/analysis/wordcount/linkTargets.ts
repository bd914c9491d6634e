import type { Span } from '../../text/position.js';
import { regexSource } from '../../text/regexSource.js';

/** An address: no blanks, and a sign that words in brackets have not. */
const ADDRESS = regexSource`
  (?:<[^<>\n]{1,2000}>|(?=[^()\s]{0,2000}[./:#])[^()\s]{1,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,2000})?)
`;
const TITLE = String.raw`(?:\s{1,4}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?`;
const TARGET = new RegExp(String.raw`(?:!\[[^\[\]\n]{0,500})?\]\(\s{0,4}${ADDRESS}${TITLE}\s{0,4}\)`, 'g');

/** The hidden parts of Markdown links and pictures: addresses, and a picture's description. */
export const linkTargets = (text: string): readonly Span[] =>
  text.includes('](')
    ? [...text.matchAll(TARGET)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
    : [];
