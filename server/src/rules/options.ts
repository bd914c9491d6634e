import { rules } from './index.js';
import type { Level } from './rule.js';

/** What a rule is set to. */
export type Setting = 'off' | Level;

/** How the rules run: frozen values, compared by identity. Keep `levels` when only `ignored` changes: nothing is checked again then. */
export interface RuleOptions {
  /** By rule id; a rule that is not named has its own level. */
  readonly levels: Readonly<Record<string, Setting>>;
  /** Keys (`keyOf`) of findings the author wants to hear no more of. */
  readonly ignored: ReadonlySet<string>;
}

/** Options from what settings hold: unknown rules and settings are passed over. */
export function optionsFrom(settings: Readonly<Record<string, unknown>>, ignored: Iterable<string>): RuleOptions {
  const levels: Record<string, Setting> = {};
  for (const { id, level } of rules) {
    const set = settings[id];
    levels[id] = isSetting(set) ? set : level;
  }
  return Object.freeze({ levels: Object.freeze(levels), ignored: new Set(ignored) });
}

const isSetting = (value: unknown): value is Setting => value === 'off' || value === 'hint' || value === 'information' || value === 'warning';

/** Every rule at its own level, nothing ignored. */
export const defaultOptions: RuleOptions = optionsFrom({}, []);
