import type { ResolvedCast } from '../analysis/attribution/resolvedCast.js';
import { nameKey } from '../analysis/cast/authorRoster.js';
import type { ListedMember } from '../analysis/author/authorSettings.js';
import { NARRATOR } from '../analysis/cast/replies.js';
import type { Snapshot } from '../rules/engine/snapshot.js';
import { memo } from '../manuscript/memo.js';
import { COLOR_COUNT } from '../analysis/author/color.js';
import type { Palette } from './tokens/tokenTheme.js';
import { linesInWork } from './sceneSpeakers.js';

/** Colours of a project's speakers by name, the oldest first. */
export type Remembered = ReadonlyMap<string, number>;

/** Colours of a manuscript, and the names that got their first colour in it. */
export interface Coloring {
  readonly palette: Palette;
  readonly fresh: Palette;
}

/**
 * Which speaker has which color. A color that the cast gives holds; then the one the project remembers, so that a
 * person has the same color in every chapter and session; the others get one that is free, those who speak most first.
 * Of two who were given the same color in different chapters the one who had it `before` in this manuscript keeps it,
 * else the one who speaks more; the other has one that is free, in this manuscript alone. The palette before, when
 * nothing changed.
 */
export function paletteOf(
  { outline, cast }: Pick<Snapshot, 'outline' | 'cast'>,
  before: Palette,
  remembered: Remembered,
): Coloring {
  const speakers = [...linesInWork(outline, cast).keys()];
  const given = givenColors(cast.settings.cast);
  const palette = new Map<string, number>();
  const taken = new Set<number>();
  const give = (name: string, color: number): void => {
    palette.set(name, color);
    taken.add(color);
  };
  const without = (): string[] => speakers.filter(name => !palette.has(name));
  for (const name of speakers) if (given.has(name)) give(name, given.get(name)!);
  const known = new Map(
    without().flatMap(name =>
      namesOf(name, cast).flatMap(one => (remembered.has(one) ? [[name, remembered.get(one)!] as const] : [])),
    ),
  );
  for (const name of [...known.keys()].sort(
    (a, b) => Number(before.get(b) === known.get(b)) - Number(before.get(a) === known.get(a)),
  )) {
    if (!taken.has(known.get(name)!)) give(name, known.get(name)!);
  }
  const owned = new Set([...remembered.values(), ...given.values()]);
  const all = Array.from({ length: COLOR_COUNT }, (_, at) => at + 1);
  const free = [
    ...all.filter(color => !owned.has(color)),
    ...all.filter(color => owned.has(color) && !taken.has(color)),
  ];
  const fresh = new Map<string, number>();
  for (const [at, name] of without().slice(0, free.length).entries()) {
    give(name, free[at]!);
    if (!known.has(name)) fresh.set(name, free[at]!);
  }
  return { palette: isSame(palette, before) ? before : palette, fresh };
}

/** Names under which a speaker's colour is stored: the name, then the aliases. */
const namesOf = (name: string, { roster }: ResolvedCast): readonly string[] => [
  name,
  ...(roster.members[roster.byName.get(name) ?? -1]?.aliases ?? []).filter(alias => alias !== NARRATOR),
];

/** Colours set in the project's cast. */
const givenColors = memo(
  (cast: readonly ListedMember[]): Palette =>
    new Map(cast.flatMap(({ name, color }) => (color === undefined ? [] : [[nameKey(name), color] as const]))),
);

const isSame = (a: Palette, b: Palette): boolean =>
  a.size === b.size && [...a].every(([name, color]) => b.get(name) === color);
