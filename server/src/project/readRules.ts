import * as l10n from '@vscode/l10n';
import { isSetting, NO_IGNORED_NAMES, type RuleOptions, type RuleSetting } from '../rules/engine/options.js';
import { rules } from '../rules/index.js';
import { quoted, type Faults } from './fault.js';
import { withSuggestion } from '../rules/support/nearest.js';
import { objectOf, textsIn } from './values.js';

const SETTINGS: readonly RuleSetting[] = ['off', 'hint', 'information', 'warning'];
const IDS: readonly string[] = rules.map(({ id }) => id);
const isRule: (id: string) => boolean = (
  known => id =>
    known.has(id)
)(new Set(IDS));

const aboutRules = (): string =>
  l10n.t('“rules” must set rules to {0}, such as {1}.', SETTINGS.join(', '), '{ "narr/epithet": "off" }');
const aboutNames = (): string =>
  l10n.t(
    '“ignoreNames” must be a list of names, or a list for each rule, such as {0}.',
    '{ "cast/name-variant": ["Annica"] }',
  );

/** Reads the settings of rules in a `ficwright.json`. */
export function readRules(value: unknown, wrong: Faults): Readonly<Record<string, RuleSetting>> {
  if (value === undefined) return {};
  const set = objectOf(value);
  if (set === null) {
    wrong.value(['rules'], aboutRules());
    return {};
  }
  return Object.fromEntries(
    Object.entries(set).filter((entry): entry is [string, RuleSetting] => {
      const [rule, level] = entry;
      const known = isRule(rule);
      if (!known) wrong.key(['rules', rule], () => unknownRule(rule));
      const well = isSetting(level);
      if (known && !well)
        wrong.value(
          ['rules', rule],
          withSuggestion(l10n.t('Set the rule {0} to one of {1}.', quoted(rule), SETTINGS.join(', ')), level, SETTINGS),
        );
      return known && well;
    }),
  );
}

/** Reads the names that a `ficwright.json` excludes from reports, by rule; those under `*` from all. */
export function readNames(value: unknown, wrong: Faults): RuleOptions['names'] {
  if (value === undefined) return NO_IGNORED_NAMES;
  const lists = Array.isArray(value) ? { '*': value as unknown } : objectOf(value);
  if (lists === null) {
    wrong.value(['ignoreNames'], aboutNames());
    return NO_IGNORED_NAMES;
  }
  const names = new Map<string, ReadonlySet<string>>();
  for (const [rule, list] of Object.entries(lists)) {
    if (rule !== '*' && !isRule(rule)) wrong.key(['ignoreNames', rule], () => unknownRule(rule));
    const given = textsIn(list, Array.isArray(value) ? ['ignoreNames'] : ['ignoreNames', rule], aboutNames(), wrong);
    if (given !== undefined) names.set(rule, new Set(given));
  }
  return names;
}

const unknownRule = (rule: string): string =>
  withSuggestion(
    l10n.t('Unknown rule {0}.', quoted(rule)),
    rule,
    IDS,
    l10n.t('Unknown rule {0}: it has no effect.', quoted(rule)),
  );
