import type { ListedMember } from '../../server/src/analysis/author/authorSettings.js';
import type { Removes, Rule } from '../../server/src/rules/definition/rule.js';
import { rules } from '../../server/src/rules/index.js';
import { shownExamples } from './ruleExamples.js';
import { ruleGroups } from './ruleGroups.js';

const INTRODUCTION = `# Rules

<!-- Written by \`npm run docs\` from server/src/rules: change the rules, not this page. -->

What Ficwright reports while you write. Each rule says what it looks for, why, and how to turn it off. A row of carets
points at what is reported in the line above it, followed by the message. All examples are run as tests.

| level | meaning |
|---|---|
| warning | nearly always a mistake |
| information | probably a mistake |
| hint | a matter of style |

A less certain case of a rule may have a lower level than the rule itself.

## Presets

\`ficwright.lint.preset\`, also in the status bar, chooses the rules: \`draft\` shows warnings only, \`revise\` shows
everything except most matters of style, and \`polish\` shows everything. New findings in the paragraph you are writing
wait until you pause for three seconds, or go elsewhere. Hints are listed in Problems as information;
\`"ficwright.lint.showHintsAs": "hint"\` shows them as three faint dots.

## To ignore a finding or turn off a rule

* **Ignore here**, one of the quick fixes, leaves the text as it is. The finding is remembered outside the manuscript,
  by its words and those around it.
* A comment in a paragraph of its own, which no site shows: \`<!-- ignore rule-id -->\` covers the paragraph below it,
  \`<!-- ignore-scene rule-id -->\` the scene that begins below it (or the scene it is in), and \`<!-- ignore-file
  rule-id -->\` the whole file. Separate several rules with commas; a reason may follow after a colon: \`<!-- ignore
  narr/doubled-word, quotes/unclosed: painted that way on the door -->\`.
* The setting named under each rule: \`off\`, \`hint\`, \`information\` or \`warning\`; \`preset\` leaves it to the
  preset. For everybody who works on the project: \`"rules": { "narr/epithet": "off" }\` in \`ficwright.json\`, which
  overrides the editor’s settings.
* A name: \`"ignoreNames": ["Ed"]\` in \`ficwright.json\`, or for one rule \`{ "cast/name-variant": ["Annica"] }\`.
`;

/** docs/rules.md, as the rules say it. */
export const rulesPage = (): string => [INTRODUCTION, list(), ...rules.map(section)].join('\n');

const list = (): string => `## All rules\n\n${ruleGroups.map(groupList).join('\n')}`;

const groupList = ({ title, rules: some }: (typeof ruleGroups)[number]): string =>
  `### ${title}\n\n${some.map(rule => `* [${rule.title}](#${anchorOf(rule.id)}): ${rule.summary}`).join('\n')}\n`;

/** The anchor of a rule's section; the diagnostic's link points at it. */
export const anchorOf = (id: string): string => id;

/** What `ficwright.json` holds where a rule's examples stand. */
const given = ({ exampleSettings }: Rule): string => {
  if (exampleSettings === undefined) return '';
  const { format, ...project } = exampleSettings;
  const said = JSON.stringify({ ...project, ...(project.cast && { cast: project.cast.map(inProject) }) }, null, ' ')
    .replace(/\n\s*/g, ' ')
    .slice(2, -2);
  return (
    [format === 'markdown' ? 'In a Markdown file' : '', said === '' ? '' : `With \`${said}\` in \`ficwright.json\``]
      .filter(Boolean)
      .join('. ') + ':\n\n'
  );
};

/** A character as the project's file lists them: an alias that only some use stands with those. */
const inProject = ({ aliases, aliasesBy = {}, ...member }: ListedMember): object => ({
  ...member,
  ...(aliases && { aliases: aliases.map(name => (aliasesBy[name] ? { name, by: aliasesBy[name] } : name)) }),
});

/** In which presets a rule is on. */
const presets = ({ level, shown }: Rule): string =>
  shown === 'when-set'
    ? 'only when you turn it on'
    : level === 'warning'
      ? 'in all presets'
      : level === 'information' || shown === 'early'
        ? 'in Revise and Polish'
        : 'in Polish';

/** What is said of a rule whose fix takes something out; no other fix does. */
const REMOVES: Readonly<Record<Removes, string>> = {
  words: 'Its fix replaces or removes the words it points at.',
  verb: 'Its fix may replace the verb of a dialogue tag or action beat.',
  break: 'Its fix rewrites or removes scene breaks.',
  comment: 'Its fix removes the comment, or a rule from it.',
  place: 'Its fix moves words.',
};

const section = (rule: Rule): string => {
  const { id, level, summary, reason, source, removes, choice } = rule;
  const { wrong, right } = shownExamples(rule);
  const from = source === undefined ? '' : `Source: ${source}.\n\n`;
  const facts = [
    `Level: ${level}, ${presets(rule)}. Setting: \`${settingOf(id)}\`.`,
    removes !== undefined && REMOVES[removes],
    choice && 'Its fix is for you to choose, and is not applied together with all others.',
  ];
  return `<a id="${anchorOf(id)}"></a>

## ${rule.title}

\`${id}\`

**${summary}**

${reason.trim()}

${given(rule)}${examples('Not this', wrong)}${examples('This', right)}${from}${facts.filter(Boolean).join(' ')}
`;
};

const examples = (label: string, cases: readonly string[]): string =>
  cases.length === 0 ? '' : `**${label}**\n\n\`\`\`text\n${cases.join('\n\n')}\n\`\`\`\n\n`;

/** The key of a rule's setting. */
export const settingOf = (id: string): string => `ficwright.rules.${id}`;

const LEVELS = ['preset', 'off', 'hint', 'information', 'warning'] as const;

/** The settings of some rules, as the manifest declares them. */
export const ruleSettings = (some: readonly Rule[]): Record<string, object> =>
  Object.fromEntries(
    some.map(({ id }, order) => [
      settingOf(id),
      {
        type: 'string',
        enum: LEVELS,
        enumDescriptions: LEVELS.map(level => `%rule.level.${level}%`),
        default: 'preset',
        order,
        scope: 'resource',
        markdownDescription: `%rule.${id}%`,
      },
    ]),
  );

/**
 * What the manifest says of the rules in English, by key: each begins with the rule's title, since an editor makes the
 * name of a setting of its key.
 */
export const ruleTexts = (): Record<string, string> => ({
  ...Object.fromEntries(ruleGroups.map(({ key, title }) => [sectionKey(key), title])),
  ...Object.fromEntries(
    rules.map(rule => [
      `rule.${rule.id}`,
      `**${rule.title}.** ${rule.summary} Level: ${rule.level}, ${presets(rule)}.`,
    ]),
  ),
  'rule.level.preset': 'Leaves the level to the preset (Draft, Revise, or Polish).',
  'rule.level.off': 'Turns the rule off.',
  'rule.level.hint': 'Shows its findings as hints.',
  'rule.level.information': 'Shows its findings as information.',
  'rule.level.warning': 'Shows its findings as warnings.',
});

/** The key of the title of a group's section in the settings. */
const sectionKey = (group: string): string => `rules.${group}`;

/** The sections of the settings that rules fill, in order; `order` is that of the first. */
export const ruleSections = (
  order: number,
): readonly { readonly title: string; readonly order: number; readonly properties: Record<string, object> }[] =>
  ruleGroups.map(({ key, rules: some }, at) => ({
    title: `%${sectionKey(key)}%`,
    order: order + at,
    properties: ruleSettings(some),
  }));
