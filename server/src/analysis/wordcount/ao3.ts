import { CHARACTER, classOf, classOfAstral, DELETED, LOOK, RUN } from './classes.js';

const HYPHEN = 45;
const UNDERSCORE = 95;

/**
 * Words that AO3 counts in one text node (lib/word_counter.rb of its source): `--` is a dash; `'` `’` `‘` and a lone
 * `-` are deleted; then each Han, Hiragana, Katakana or Thai character is one word, and so is each maximal run of
 * letters, combining marks, digits and connectors such as `_`.
 */
export function ao3Words(text: string): number {
  let words = 0;
  let inRun = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let kind = classOf(code);
    if (kind & LOOK) {
      if (code === HYPHEN) {
        if (text.charCodeAt(at + 1) !== HYPHEN) continue;
        at++;
        inRun = false;
        continue;
      }
      const point = text.codePointAt(at)!;
      if (point > 0xffff) at++;
      kind = code === UNDERSCORE ? RUN : point > 0xffff ? classOfAstral(point) : 0;
    }
    if (kind & CHARACTER) {
      words++;
      inRun = false;
    } else if (kind & RUN) {
      if (!inRun) words++;
      inRun = true;
    } else if (!(kind & DELETED)) inRun = false;
  }
  return words;
}
