import { NARRATOR } from '../analysis/cast/replies.js';
import type { CastEntry } from '../project/changedProject.js';
import type { CastFigure } from './castEntries.js';
import type { Remembered } from './palette.js';
import { COLOR_COUNT } from '../analysis/author/color.js';

/**
 * The cast of several manuscripts, given that of each: whoever has one name in two of them is one person. Those whom
 * the author lists come first, in their order, then those who are named most. The eight whom most tags name have a
 * color: their own, the one that is remembered, or a free one.
 */
export function mergedCast(
  casts: readonly (readonly CastFigure[])[],
  listed: number,
  remembered: Remembered,
): CastEntry[] {
  const given = (casts[0] ?? [])
    .slice(0, listed)
    .map((figure, at) => casts.slice(1).reduce((sum, cast) => joined(sum, cast[at]!), figure));
  const found: CastFigure[] = [];
  for (const figure of casts.flatMap(cast => cast.slice(listed))) {
    const at = sameIn(found, figure.entry);
    if (at < 0) found.push(figure);
    else found[at] = joined(found[at]!, figure);
  }
  const all = [...given, ...found.sort((a, b) => b.mentions - a.mentions || (a.entry.name < b.entry.name ? -1 : 1))];
  const colors = colorsOf(all, remembered);
  return all.map(figure => {
    const color = colors.get(figure);
    return color === undefined ? figure.entry : { ...figure.entry, color };
  });
}

/** Index of the entry with the same name, else of one that shares an alias; -1 for none. */
function sameIn(known: readonly CastFigure[], { name, aliases = [] }: CastEntry): number {
  const exact = known.findIndex(({ entry }) => entry.name === name);
  return exact >= 0
    ? exact
    : known.findIndex(({ entry }) => namesIn(entry.aliases).includes(name) || namesIn(aliases).includes(entry.name));
}

/** Aliases of a person. `I` is left out: two narrators are not one person. */
const namesIn = (aliases: CastEntry['aliases'] = []): readonly string[] =>
  aliases.map(alias => (typeof alias === 'string' ? alias : alias.name)).filter(name => name !== NARRATOR);

/** The sum of two entries for one person. */
function joined(a: CastFigure, b: CastFigure): CastFigure {
  const more = [b.entry.name, ...namesIn(b.entry.aliases)].filter(
    name => name !== a.entry.name && !namesIn(a.entry.aliases).includes(name),
  );
  const pronouns = a.entry.pronouns ?? b.entry.pronouns;
  const { name, aliases = [], pronouns: _, ...rest } = a.entry;
  const names = [...aliases, ...new Set(more)];
  return {
    entry: { name, ...(names.length > 0 && { aliases: names }), ...(pronouns !== undefined && { pronouns }), ...rest },
    mentions: a.mentions + b.mentions,
    tags: a.tags + b.tags,
  };
}

/** Colours by person. */
function colorsOf(all: readonly CastFigure[], remembered: Remembered): ReadonlyMap<CastFigure, number> {
  const colors = new Map<CastFigure, number>();
  const taken = new Set(all.flatMap(({ entry }) => entry.color ?? []));
  const main = all.filter(({ entry, tags }) => entry.color === undefined && tags > 0).sort((a, b) => b.tags - a.tags);
  const give = (figure: CastFigure, color: number | undefined): void => {
    if (color === undefined || taken.has(color)) return;
    colors.set(figure, color);
    taken.add(color);
  };
  for (const figure of main)
    give(
      figure,
      [figure.entry.name, ...namesIn(figure.entry.aliases)]
        .map(name => remembered.get(name))
        .find(color => color !== undefined),
    );
  const owned = new Set(remembered.values());
  const free = Array.from({ length: COLOR_COUNT }, (_, at) => at + 1).sort(
    (a, b) => Number(owned.has(a)) - Number(owned.has(b)) || a - b,
  );
  for (const figure of main)
    if (!colors.has(figure))
      give(
        figure,
        free.find(color => !taken.has(color)),
      );
  return colors;
}
