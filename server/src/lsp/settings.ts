import { memo2 } from '../manuscript/memo.js';
import { levelsFrom, type Preset, type RuleOptions } from '../rules/engine/options.js';
import type { Project } from '../project/readProject.js';

/** What an author set for one file; frozen, so identity tells whether anything changed. */
export interface Settings {
  /** How much is told, where a rule has no setting of its own. */
  readonly preset: Preset;
  /** How findings of the level “hint” are shown. */
  readonly hintsAs: 'information' | 'hint';
  /** What rules are set to, by id. */
  readonly rules: Readonly<Record<string, unknown>>;
  /** Which quotations have a hint that names the speaker. */
  readonly speakerHints: 'off' | 'uncertain' | 'all';
  /** What colors tell apart in dialogue: its kinds, or its speakers. */
  readonly colors: 'dialogue' | 'speakers';
  /** Whether scenes that are only probable are listed. */
  readonly probableScenes: boolean;
}

/** The section of the editor's settings that is ours. */
export const SECTION = 'ficwright';

/** Settings of one file, asked of the editor once and remembered until `forget`. */
export interface SettingsStore {
  readonly of: (uri: string) => Promise<Settings>;
  /**
   * Settings may have changed: asks again. Whether they have, for any file; editors say so once at their start, when
   * nothing has.
   */
  readonly renew: () => Promise<boolean>;
  readonly forget: (uri: string) => void;
}

/** Remembers what `ask` says; equal answers are one value. An editor that cannot answer has the default settings. */
export function settingsStore(ask: (uri: string) => Promise<unknown>): SettingsStore {
  const known = new Map<string, Promise<Settings>>();
  const values = new Map<string, Settings>();
  const share = (settings: Settings): Settings => {
    const key = JSON.stringify(settings);
    const value = values.get(key);
    if (value === undefined) values.set(key, settings);
    return value ?? settings;
  };
  const of: SettingsStore['of'] = uri => {
    let settings = known.get(uri);
    if (settings === undefined)
      known.set(
        uri,
        (settings = ask(uri)
          .then(readSettings, () => readSettings(undefined))
          .then(share)),
      );
    return settings;
  };
  return {
    of,
    renew: async () => {
      const before = [...known];
      known.clear();
      const changed = await Promise.all(before.map(async ([uri, settings]) => (await settings) !== (await of(uri))));
      return changed.includes(true);
    },
    forget: uri => void known.delete(uri),
  };
}

/** Makes settings of whatever an editor sent: what is not understood counts as not set. */
export const readSettings = (raw: unknown): Settings =>
  Object.freeze({
    preset: oneOf(['revise', 'draft', 'polish'], property(property(raw, 'lint'), 'preset')),
    hintsAs: oneOf(['information', 'hint'], property(property(raw, 'lint'), 'showHintsAs')),
    rules: Object.fromEntries(flatten(property(raw, 'rules'))),
    speakerHints: oneOf(['off', 'uncertain', 'all'], property(property(raw, 'inlayHints'), 'speakers')),
    colors: oneOf(
      ['dialogue', 'speakers'],
      [property(raw, 'colors'), property(raw, 'colours')].find(set => set === 'speakers'),
    ),
    probableScenes: property(property(raw, 'outline'), 'probableScenes') !== false,
  });

/**
 * The levels of all rules: what a project's file sets holds over the editor's settings, and both over the preset. The
 * same object for the same of each.
 */
export const levelsOf: (settings: Settings, project: Project) => RuleOptions['levels'] = memo2((settings, project) =>
  levelsFrom({ ...settings.rules, ...project.rules }, settings.preset),
);

/** The value where it is one of these, else the first of them. */
const oneOf = <T extends string>(known: readonly [T, ...T[]], value: unknown): T =>
  known.find(one => one === value) ?? known[0];

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** `{ dialogue: { 'beat-before-comma': 'off' } }` says the same as `{ 'dialogue/beat-before-comma': 'off' }`. */
function flatten(value: unknown, prefix = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, inner]): [string, unknown][] =>
    typeof inner === 'object' ? flatten(inner, `${prefix}${name}/`) : [[prefix + name, inner]],
  );
}
