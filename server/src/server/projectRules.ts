import { isSetting, NO_NAMES, type RuleOptions, type Setting } from '../rules/options.js';
import { rules } from '../rules/index.js';
import { quoted, type Faults } from './fault.js';
import { didYouMean } from '../rules/nearest.js';
import { objectOf, textsIn } from './values.js';

const SETTINGS: readonly Setting[] = ['off', 'hint', 'information', 'warning'];
const IDS: readonly string[] = rules.map(({ id }) => id);
const isRule: (id: string) => boolean = (known => id => known.has(id))(new Set(IDS));

const LEVELS = '“rules” must set rules to off, hint, information or warning, such as { "narr/epithet": "off" }.';
const NAMES = '“ignoreNames” must be a list of names, or such lists by rule: { "cast/name-variant": ["Annica"] }.';

/** What a `ficwright.json` sets rules to. */
export function readRules(value: unknown, wrong: Faults): Readonly<Record<string, Setting>> {
  if (value === undefined) return {};
  const set = objectOf(value);
  if (set === null) {
    wrong.value(['rules'], LEVELS);
    return {};
  }
  return Object.fromEntries(Object.entries(set).filter((entry): entry is [string, Setting] => {
    const [rule, level] = entry;
    if (!isRule(rule)) wrong.key(['rules', rule], () => unknownRule(rule, IDS));
    const well = isSetting(level);
    if (!well) wrong.value(['rules', rule], `${LEVELS} That of ${quoted(rule)} is none of these.${typeof level === 'string' ? didYouMean(level, SETTINGS) : ''}`);
    return well && isRule(rule);
  }));
}

/** The names that a `ficwright.json` wants never reported, by rule; those of `*` by none. */
export function readNames(value: unknown, wrong: Faults): RuleOptions['names'] {
  if (value === undefined) return NO_NAMES;
  const lists = Array.isArray(value) ? { '*': value as unknown } : objectOf(value);
  if (lists === null) {
    wrong.value(['ignoreNames'], NAMES);
    return NO_NAMES;
  }
  const names = new Map<string, ReadonlySet<string>>();
  for (const [rule, list] of Object.entries(lists)) {
    if (rule !== '*' && !isRule(rule)) wrong.key(['ignoreNames', rule], () => unknownRule(rule, IDS));
    const given = textsIn(list, Array.isArray(value) ? ['ignoreNames'] : ['ignoreNames', rule], NAMES, wrong);
    if (given !== undefined) names.set(rule, new Set(given));
  }
  return names;
}

const unknownRule = (rule: string, known: readonly string[]): string => `Unknown rule ${quoted(rule)}.${didYouMean(rule, known)}`;
