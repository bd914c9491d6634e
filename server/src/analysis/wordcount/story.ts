import { CHARACTER, classOf, classOfAstral, GAP, LETTER, LOOK } from './classes.js';
import { entityAt, htmlTagAt } from './htmlTags.js';

const HYPHEN = 45;
const POINT = 46;
const LESS = 60;
const AMPERSAND = 38;

/**
 * Words of `text[from, to)` as an author counts them: what white space parts, if it holds a letter or a digit. En and
 * em dashes, `--`, `…` and `...` part words too; a hyphen, an apostrophe, a single point or comma, a slash, emphasis
 * and inline tags do not: `well-being`, `don't`, `3.14`, `10,000`, `and/or`, `un*fucking*believable` are one each. In
 * scripts without spaces each character is one. HTML tags hold no words, comments count nowhere.
 */
export function storyWords(text: string, from = 0, to = text.length): number {
  let words = 0;
  let inToken = false;

  const take = (kind: number): void => {
    if (kind & CHARACTER) {
      if (kind & LETTER) words++;
      inToken = false;
    } else if (kind & LETTER) {
      if (!inToken) words++;
      inToken = true;
    } else if (kind & GAP) inToken = false;
  };

  for (let at = from; at < to;) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (!(kind & LOOK)) {
      take(kind);
      at++;
    } else if (code === HYPHEN || code === POINT) {
      const double = text.charCodeAt(at + 1) === code && at + 1 < to;
      if (double) inToken = false;
      at += double && code === HYPHEN ? 2 : 1;
    } else if (code === LESS) {
      const tag = htmlTagAt(text, at, to);
      if (tag !== null && !tag.inline) inToken = false;
      at = tag?.to ?? at + 1;
    } else if (code === AMPERSAND) {
      const entity = entityAt(text, at, to);
      if (entity !== null) take(plainClass(entity.char));
      at = entity?.to ?? at + 1;
    } else {
      const point = text.codePointAt(at)!;
      const astral = point > 0xffff && at + 1 < to;
      if (astral) take(classOfAstral(point));
      at += astral ? 2 : 1;
    }
  }
  return words;
}

/** The class of a character that an entity stands for: it is text, whatever it would mean as mark-up. */
function plainClass(char: string): number {
  const point = char.codePointAt(0) ?? 0;
  const kind = point > 0xffff ? classOfAstral(point) : classOf(point);
  return kind & LOOK ? 0 : kind;
}
