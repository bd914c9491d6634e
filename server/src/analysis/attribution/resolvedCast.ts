import type { Quotation } from '../dialogue/types.js';
import { speakersOf, attribute } from './attribute.js';
import { quotationsOf, withinPart } from '../dialogue/quotations.js';
import { turnsOf } from './turns.js';
import { castOf, type Roster } from '../cast/cast.js';
import type { Outline, Scene } from '../structure/outline.js';
import { memo, memo2 } from '../../manuscript/memo.js';
import { nameKey, rosterWithOverrides, rosterWithSettings } from '../cast/authorRoster.js';
import { placedOverrides, type SpeakerOverride, type SpeakerOverrides } from '../author/speakerOverrides.js';
import { NO_AUTHOR_SETTINGS, type AuthorSettings } from '../author/authorSettings.js';

/**
 * The persons of a work after the author's settings, with the speakers set by hand. The same object through all edits
 * that change neither, since results for a scene are cached under it.
 */
export interface ResolvedCast {
  readonly roster: Roster;
  readonly settings: AuthorSettings;
  /** The quotations of a scene whose speakers are set by hand, by index. */
  readonly overridesIn: (scene: Scene) => ReadonlyMap<number, SpeakerOverride> | undefined;
}

/**
 * A cast without persons: each paragraph is attributed by itself, so that there is something to show while a long work
 * is analysed.
 */
export const UNRESOLVED: ResolvedCast = {
  roster: { members: [], byName: new Map(), narrator: -1 },
  settings: NO_AUTHOR_SETTINGS,
  overridesIn: () => undefined,
};

/** The resolved cast of a work, by what its author said of it: `NO_AUTHOR_SETTINGS` where that is nothing. */
export const resolvedCastOf: (outline: Outline, settings: AuthorSettings) => ResolvedCast = memo2(
  (outline, settings) => {
    const roster = rosterWithSettings(castOf(outline).roster, settings.cast);
    if (settings.speakerOverrides.size === 0) return shared(roster, settings)('', NOWHERE);
    const { lines, where } = placedOverrides(outline, settings.speakerOverrides);
    const names = [...lines.values()].flatMap(here => [...here.values()].map(({ name }) => name));
    return shared(rosterWithOverrides(roster, names), settings)(where, lines);
  },
);

const NOWHERE: SpeakerOverrides = new Map();

/**
 * One resolved cast for the same roster, settings and scenes with speakers set by hand. Typing in such a scene makes a
 * new scene but not a new cast, so the rest of the work is not attributed again. Each work with this cast registers its
 * scenes with it.
 */
const shared = memo2((roster: Roster, settings: AuthorSettings) => {
  const known = new Map<
    string,
    { readonly cast: ResolvedCast; readonly set: WeakMap<Scene, ReadonlyMap<number, SpeakerOverride>> }
  >();
  return (where: string, lines: SpeakerOverrides): ResolvedCast => {
    let entry = known.get(where);
    if (entry === undefined) {
      const set = new WeakMap<Scene, ReadonlyMap<number, SpeakerOverride>>();
      known.set(where, (entry = { cast: { roster, settings, overridesIn: scene => set.get(scene) }, set }));
    }
    for (const [scene, here] of lines) entry.set.set(scene, here);
    return entry.cast;
  };
});

/**
 * The quotations of a scene with their speakers, from all evidence and the author's settings. The same array while
 * neither changes.
 */
export const attributedQuotations: (scene: Scene, cast: ResolvedCast) => readonly Quotation[] = memo2((scene, cast) => {
  if (scene.part !== undefined) return withinPart(attributedQuotations(scene.part.of, cast), scene);
  if (cast === UNRESOLVED) return quotationsOf(scene);
  const set = cast.overridesIn(scene);
  return withModes(set === undefined ? speakersOf(scene, cast.roster) : anchored(scene, cast.roster, set), cast);
});

/** Attributes a scene with some speakers set by hand: the other turns take them into account. */
function anchored(scene: Scene, roster: Roster, set: ReadonlyMap<number, SpeakerOverride>): readonly Quotation[] {
  const name = (at: number): string =>
    roster.members[roster.byName.get(nameKey(set.get(at)!.name)) ?? -1]?.name ?? set.get(at)!.name;
  const all = quotationsOf(scene);
  const placed = new Map([...set.keys()].map(at => [all[at]!, at]));
  const solved = attribute(scene, all, roster, (where, said) =>
    turnsOf(where, said).map(turn => {
      const own = said.slice(turn.first, turn.last).find(quotation => placed.has(quotation));
      return own === undefined
        ? turn
        : { ...turn, tag: { kind: 'name' as const, text: name(placed.get(own)!), mention: null } };
    }),
  );
  return solved.map((quotation, at) =>
    set.has(at)
      ? {
          ...quotation,
          speaker: name(at),
          evidence: 'set' as const,
          confidence: 1,
          candidates: [{ name: name(at), p: 1 }],
        }
      : quotation,
  );
}

/** Applies the speech modes of the author's settings, by marks and by persons, where the text does not tell. */
function withModes(
  quotations: readonly Quotation[],
  { settings: { cast, modes: declared } }: ResolvedCast,
): readonly Quotation[] {
  const modes = modesIn(cast);
  if (modes.size === 0 && declared === undefined) return quotations;
  return quotations.map(quotation => {
    const byMarks = declared === undefined ? undefined : declaredMode(quotation, declared);
    if (byMarks !== undefined) return { ...quotation, mode: byMarks };
    const mode = quotation.speaker === null ? undefined : modes.get(quotation.speaker);
    return mode !== undefined &&
      (quotation.mode === 'speech' || (quotation.mode === 'thought' && quotation.tag === null))
      ? { ...quotation, mode }
      : quotation;
  });
}

/** The mode that the author gives for the marks of a quotation, where they are no speech marks. */
function declaredMode(
  { inline: { openingMark, outer, label }, mode }: Quotation,
  declared: NonNullable<AuthorSettings['modes']>,
): Quotation['mode'] | undefined {
  if (outer || label !== undefined || mode === 'text' || mode === 'writing') return undefined;
  const straight = openingMark === '‘' ? "'" : openingMark;
  return Object.entries(declared).find(([marks]) => marks.startsWith(openingMark) || marks.startsWith(straight))?.[1];
}

const modesIn = memo(
  (cast: AuthorSettings['cast']): ReadonlyMap<string, Quotation['mode']> =>
    new Map(cast.flatMap(({ name, mode }) => (mode === undefined || mode === 'speech' ? [] : [[name, mode] as const]))),
);
