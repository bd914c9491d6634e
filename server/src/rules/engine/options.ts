import { rules } from '../index.js';
import type { Level, Rule } from '../definition/rule.js';

/** What a rule is set to. */
export type RuleSetting = 'off' | Level;

/** How much is told: `draft` warnings alone, `revise` all but matters of style, `polish` everything. */
export type Preset = 'draft' | 'revise' | 'polish';

/**
 * How the rules run: frozen values, compared by identity. Keep `levels` when only what is ignored changes: nothing is
 * checked again then.
 */
export interface RuleOptions {
  /** By rule id. */
  readonly levels: Readonly<Record<string, RuleSetting>>;
  /** Keys (`keyOf`) of findings the author wants to hear no more of. */
  readonly ignored: ReadonlySet<string>;
  /** Names that a rule, or every rule (`*`), is not to report: by the rule's id. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Nobody is to be passed over. */
export const NO_IGNORED_NAMES: RuleOptions['names'] = new Map();

/** Options from what settings hold, over what the preset says: unknown rules and settings are passed over. */
export const optionsFrom = (
  settings: Readonly<Record<string, unknown>>,
  ignored: Iterable<string>,
  preset: Preset = 'polish',
  names: RuleOptions['names'] = NO_IGNORED_NAMES,
): RuleOptions => Object.freeze({ levels: levelsFrom(settings, preset), ignored: new Set(ignored), names });

/** The levels of all rules by their settings; those not set are as the preset has them. */
export function levelsFrom(settings: Readonly<Record<string, unknown>>, preset: Preset): RuleOptions['levels'] {
  const levels: Record<string, RuleSetting> = {};
  for (const rule of rules) {
    const set = settings[rule.id];
    levels[rule.id] = isSetting(set) ? set : levelUnder(preset, rule);
  }
  return Object.freeze(levels);
}

/** What a preset makes of a rule. */
function levelUnder(preset: Preset, { level, shown }: Rule): RuleSetting {
  if (shown === 'when-set' || (preset === 'draft' && level !== 'warning')) return 'off';
  return level === 'hint' && preset === 'revise' && shown !== 'early' ? 'off' : level;
}

/** Whether a value is a rule's setting. */
export const isSetting = (value: unknown): value is RuleSetting =>
  value === 'off' || value === 'hint' || value === 'information' || value === 'warning';

/** Every rule at its own level, nothing ignored. */
export const defaultOptions: RuleOptions = optionsFrom({}, []);
