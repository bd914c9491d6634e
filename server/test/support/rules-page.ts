import { rules } from '../../src/rules/index.js';
import type { Removes, Rule } from '../../src/rules/rule.js';

const INTRODUCTION = `# Rules

<!-- Written by \`npm run docs\` from server/src/rules: change the rules, not this page. -->

What Ficwright warns of while you write. Each rule says what it looks for, why, and how to switch it off; its examples are run as tests. A line of carets
points at what is found in the line above.

| level | what it means |
|---|---|
| warning | nearly always a slip |
| information | probably one |
| hint | a matter of style, shown faintly |

A weaker case of a rule may show at a fainter level than the rule's own.

## To hear no more of a finding

* **Ignore here**, among the quick fixes, keeps the text as it is: the finding is remembered outside the manuscript by its words and those beside them.
* A comment in a paragraph of its own, which no site shows: \`<!-- ignore rule-id -->\` covers the paragraph below it, \`<!-- ignore-scene rule-id -->\` the scene that
  begins below it (or the scene in which it stands), \`<!-- ignore-file rule-id -->\` the whole file. Several rules are parted by commas; a reason may follow a
  colon: \`<!-- ignore narr/doubled-word, quotes/unclosed: the sign is painted so -->\`.
* The setting named under each rule: \`off\`, \`hint\`, \`information\` or \`warning\`; \`preset\` leaves it to the preset. For everybody who works on the
  project: \`"rules": { "narr/epithet": "off" }\` in \`ficwright.json\`, which holds over the editor's settings.
* A name: \`"ignoreNames": ["Ed"]\` in \`ficwright.json\`, or for one rule \`{ "cast/name-variant": ["Annica"] }\`.

## How much is told

\`ficwright.lint.preset\`, also in the status bar: \`draft\` shows warnings alone, and nothing of the paragraph that is being written; \`revise\` all but
matters of style; \`polish\` everything.
`;

/** docs/rules.md, as the rules say it. */
export const rulesPage = (): string => [INTRODUCTION, list(), ...rules.map(section)].join('\n');

const list = (): string => `## All rules\n\n${rules.map(({ id, summary }) => `* [${id}](#${anchorOf(id)}): ${summary}`).join('\n')}\n`;

/** The anchor of a rule's section; the diagnostic's link points at it. */
export const anchorOf = (id: string): string => id;

/** What `ficwright.json` holds where a rule's examples stand. */
const given = ({ told }: Rule): string => (told === undefined ? '' : `\nWith \`${JSON.stringify(told).slice(1, -1).replaceAll('":', '": ')}\` in \`ficwright.json\`:\n`);

/** In which presets a rule is on. */
const presets = ({ level, shown }: Rule): string => (shown === 'when-set' ? 'none, it must be set' : level === 'warning' ? 'all' : level === 'information' || shown === 'early' ? '`revise` and `polish`' : '`polish`');

/** What is said of a rule whose fix takes something out; no other fix does. */
const REMOVES: Readonly<Record<Removes, string>> = {
  words: 'Its fix replaces or removes the words it points at.', verb: 'Its fix may replace the verb of a tag or beat.', break: 'Its fix rewrites or removes scene breaks.',
  comment: 'Its fix removes the comment, or a rule from it.', place: 'Its fix moves words.',
};

const section = (rule: Rule): string => {
  const { id, level, summary, reason, examples, removes, choice } = rule;
  return `<a id="${anchorOf(id)}"></a>

## ${id}

**${summary}**

${reason.trim()}
${given(rule)}
\`\`\`text
${examples.trim()}
\`\`\`

Level: ${level}. Presets: ${presets(rule)}. Setting: \`${settingOf(id)}\`.${removes === undefined ? '' : ` ${REMOVES[removes]}`}${choice ? ' Its fix is yours to choose, and is not applied with all others.' : ''}
`;
};

/** The key of a rule's setting. */
export const settingOf = (id: string): string => `ficwright.rules.${id}`;

const LEVELS = ['preset', 'off', 'hint', 'information', 'warning'] as const;

/** The settings of all rules, as the manifest declares them. */
export const ruleSettings = (): Record<string, object> =>
  Object.fromEntries(rules.map(({ id }, order) => [settingOf(id), {
    type: 'string',
    enum: LEVELS,
    enumDescriptions: LEVELS.map(level => `%rule.level.${level}%`),
    default: 'preset',
    order,
    scope: 'resource',
    markdownDescription: `%rule.${id}%`,
  }]));

/** What the manifest says of the rules in English, by key: each begins with the rule's title, since an editor makes the name of a setting of its key. */
export const ruleTexts = (): Record<string, string> => ({
  ...Object.fromEntries(rules.map(rule => [`rule.${rule.id}`, `${rule.title === undefined ? '' : `**${rule.title}.** `}${rule.summary} Level: ${rule.level}; presets: ${presets(rule)}.`])),
  'rule.level.preset': 'Leaves the level to the preset (Draft, Revise, or Polish).',
  'rule.level.off': 'Turns the rule off.',
  'rule.level.hint': 'Shows its findings as hints.',
  'rule.level.information': 'Shows its findings as information.',
  'rule.level.warning': 'Shows its findings as warnings.',
});
