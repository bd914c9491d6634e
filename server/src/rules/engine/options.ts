import { rules } from '../index.js';
import type { Level, Rule } from '../definition/rule.js';

/** A rule's setting. */
export type RuleSetting = 'off' | Level;

/** Preset of rules: `draft` warnings only, `revise` everything except matters of style, `polish` everything. */
export type Preset = 'draft' | 'revise' | 'polish';

/**
 * Options of a rule run: immutable, compared by identity. Keep `levels` when only ignored findings change, so that
 * nothing is checked again.
 */
export interface RuleOptions {
  /** By rule id. */
  readonly levels: Readonly<Record<string, RuleSetting>>;
  /** Fingerprints of findings that the author ignores. */
  readonly ignored: ReadonlySet<string>;
  /** Names ignored by a rule, or by every rule (`*`), by the rule's id. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
}

/** No ignored names. */
export const NO_IGNORED_NAMES: RuleOptions['names'] = new Map();

/** Options from the settings over a preset. Unknown rules and settings are ignored. */
export const optionsFrom = (
  settings: Readonly<Record<string, unknown>>,
  ignored: Iterable<string>,
  preset: Preset = 'polish',
  names: RuleOptions['names'] = NO_IGNORED_NAMES,
): RuleOptions => Object.freeze({ levels: levelsFrom(settings, preset), ignored: new Set(ignored), names });

/** Levels of all rules by their settings, else by the preset. */
export function levelsFrom(settings: Readonly<Record<string, unknown>>, preset: Preset): RuleOptions['levels'] {
  const levels: Record<string, RuleSetting> = {};
  for (const rule of rules) {
    const set = settings[rule.id];
    levels[rule.id] = isSetting(set) ? set : levelUnder(preset, rule);
  }
  return Object.freeze(levels);
}

/** Setting of a rule under a preset. */
function levelUnder(preset: Preset, { level, shown }: Rule): RuleSetting {
  if (shown === 'when-set' || (preset === 'draft' && level !== 'warning')) return 'off';
  return level === 'hint' && preset === 'revise' && shown !== 'early' ? 'off' : level;
}

/** Whether a value is a valid rule setting. */
export const isSetting = (value: unknown): value is RuleSetting =>
  value === 'off' || value === 'hint' || value === 'information' || value === 'warning';

/** Every rule at its own level, nothing ignored. */
export const defaultOptions: RuleOptions = optionsFrom({}, []);
