import { CHARACTER, classOf, classOfAstral, DELETED, GAP, LETTER, LOOK, RUN } from './classes.js';
import { entityAt, tagAt } from './markup.js';

/** Words of one stretch of text by two ways of counting. */
export interface Words {
  /** As an author counts (see `countWords`). */
  readonly story: number;
  /** As AO3 counts. */
  readonly ao3: number;
}

/**
 * Words of `text[from, to)`, in one pass.
 *
 * **AO3** (lib/word_counter.rb of its source; CONVENTIONS §7.1): each text node by itself; `--` is a dash; `'` `’` `‘` and a lone `-` are
 * deleted; then each Han, Hiragana, Katakana or Thai character is one word and so is each maximal run of letters, marks, digits, connectors.
 * Nodes end at HTML tags and at emphasis marks: of these only `_` needs telling, in `borders` (its offsets), for `*` parts words anyway.
 *
 * **Story**: what white space parts, if it holds a letter or a digit. En and em dashes, `--`, `…` and `...` part words too; a hyphen, an
 * apostrophe, a single point or comma, a slash, emphasis and inline tags do not: `well-being`, `don't`, `3.14`, `10,000`, `and/or`,
 * `un*fucking*believable` are one each. In scripts without spaces each character is one. HTML tags hold no words, comments count nowhere.
 */
export function countWords(text: string, from: number, to: number, borders: ReadonlySet<number> | null = null): Words {
  let story = 0;
  let ao3 = 0;
  let inRun = false;
  let inToken = false;

  const take = (kind: number): void => {
    if (kind & CHARACTER) {
      ao3++;
      inRun = false;
      if (kind & LETTER) story++;
      inToken = false;
      return;
    }
    if (kind & RUN) {
      if (!inRun) ao3++;
      inRun = true;
    } else if (!(kind & DELETED)) inRun = false;
    if (kind & LETTER) {
      if (!inToken) story++;
      inToken = true;
    } else if (kind & GAP) inToken = false;
  };

  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (!(kind & LOOK)) {
      take(kind);
      at++;
      continue;
    }
    switch (code) {
      case HYPHEN: {
        if (text.charCodeAt(at + 1) !== HYPHEN || at + 1 >= to) {
          at++;
          break;
        }
        at += 2;
        inRun = inToken = false;
        break;
      }
      case POINT: {
        inRun = false;
        if (text.charCodeAt(at + 1) === POINT && at + 1 < to) inToken = false;
        at++;
        break;
      }
      case UNDERSCORE: {
        if (borders?.has(at)) inRun = false;
        else take(RUN);
        at++;
        break;
      }
      case LESS: {
        const tag = tagAt(text, at, to);
        inRun = false;
        if (tag !== null && !tag.inline) inToken = false;
        at = tag?.to ?? at + 1;
        break;
      }
      case AMPERSAND: {
        const entity = entityAt(text, at, to);
        if (entity === null) inRun = false;
        else take(plainClass(entity.char));
        at = entity?.to ?? at + 1;
        break;
      }
      default: {
        const point = text.codePointAt(at)!;
        if (point > 0xffff && at + 1 < to) {
          take(classOfAstral(point));
          at += 2;
        } else {
          inRun = false;
          at++;
        }
      }
    }
  }
  return { story, ao3 };
}

const HYPHEN = 45;
const POINT = 46;
const UNDERSCORE = 95;
const LESS = 60;
const AMPERSAND = 38;

/** The class of a character that an entity stands for: it is text, whatever it would mean as mark-up. */
function plainClass(char: string): number {
  const point = char.codePointAt(0)!;
  const kind = point > 0xffff ? classOfAstral(point) : classOf(point);
  if (!(kind & LOOK)) return kind;
  return char === '_' ? RUN : char === '-' ? DELETED : 0;
}
