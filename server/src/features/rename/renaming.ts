import { titleInfo } from '../../lexicon/titles.js';

/** A change of a person's names, word by word. */
export interface Renaming {
  /** The words that change, in lower case. */
  readonly words: readonly string[];
  /** Returns a name after the change; the same text where nothing changes. */
  readonly apply: (name: string) => string;
  /** The family name's plural before and after: `Marlows`, `Harts`; null where it stays or there is none. */
  readonly plural: { readonly from: string; readonly to: string } | null;
}

/**
 * What it means for all names of a person that `from` is `to` from now on. Words both have at either end stay; the
 * others are exchanged one by one, so `Anna Marlow` → `Beth Hart` makes `Miss Marlow` `Miss Hart`. A word that stands
 * for several, or several for one, is exchanged as a whole, its given name alone too. Words are matched without regard
 * to capitals: `MARA` becomes `TESS`.
 */
export function renaming(from: string, to: string): Renaming {
  const [old, now] = [wordsOf(from), wordsOf(to)];
  let head = 0;
  while (head < Math.min(old.length, now.length) - 1 && old[head] === now[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(old.length, now.length) - head - 1 &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail++;
  const [gone, come] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  const words = new Map<string, string>();
  if (gone.length === come.length) gone.forEach((word, at) => words.set(key(word), come[at]!));
  else {
    words.set(key(gone.join(' ')), come.join(' '));
    const [oldBare, nowBare] = [bare(gone), bare(come)];
    if (oldBare.length === nowBare.length)
      oldBare.forEach((word, at) => words.set(key(word), nowBare[at]!)); // a title came or went
    else if (gone.length > 1 && head === 0) words.set(key(gone[0]!), come[0]!);
    if (oldBare.length !== nowBare.length && gone.length > 1 && come.length > 1 && tail === 0)
      words.set(key(gone.at(-1)!), come.at(-1)!);
  }
  const whole = gone.length > 1 && gone.length !== come.length ? key(gone.join(' ')) : null;
  const apply = (name: string): string => {
    if (gone.length === 1 && come.length > 1 && wordsOf(name).length > old.length) {
      // `Anna` is `Anna Hart` now; `Anna Fox` has a family name
      if (come.some(word => key(word) === key(gone[0]!))) return name;
      if (key(wordsOf(name)[0]!) === key(gone[0]!))
        return shaped(gone[0]!, come[0]!) + name.trimStart().slice(gone[0]!.length);
    }
    if (whole !== null && key(name).includes(whole)) {
      const at = key(name).indexOf(whole);
      return (
        name.slice(0, at) + shaped(name.slice(at, at + whole.length), words.get(whole)!) + name.slice(at + whole.length)
      );
    }
    return name.replace(/[\p{L}\p{M}\p{N}'’-]+/gu, word => {
      const next = words.get(key(word));
      return next === undefined ? word : shaped(word, next);
    });
  };
  const family = old.length > 1 ? old.at(-1)! : old[0]!;
  const next = apply(family);
  return {
    words: [...words.keys()].flatMap(word => word.split(' ')),
    apply,
    plural: next === family ? null : { from: pluralOf(family), to: pluralOf(next) },
  };
}

/** `Marlow` → `Marlows`, `Jones` → `Joneses`. */
const pluralOf = (name: string): string => name + (/(?:s|x|z|ch|sh)$/i.test(name) ? 'es' : 's');

const wordsOf = (name: string): readonly string[] => name.trim().split(/\s+/);

/** The words of a name without titles. */
const bare = (words: readonly string[]): readonly string[] =>
  words.slice(words.findIndex(word => titleInfo(key(word).replace(/\.$/, '')) === undefined));

const key = (word: string): string => word.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');

/** The new word in capitals where the old one is. */
const shaped = (old: string, next: string): string =>
  old.length > 1 && old === old.toUpperCase() && old !== old.toLowerCase() ? next.toUpperCase() : next;
