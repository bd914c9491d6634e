import * as l10n from '@vscode/l10n';
import { mentionsOf } from '../../analysis/mentions/mentions.js';
import { memberNamed } from '../../analysis/cast/taggedMember.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule } from '../definition/rule.js';
import { ALIAS_MAX_NAME_UNITS, ALIAS_MIN_CONFIDENCE } from '../limits.js';

/** An alias reserved for some persons, used by another. */
export const aliasScope = defineRule({
  id: 'cast/alias-scope',
  scope: 'speakers',
  level: 'information',
  title: 'Nicknames: who may use them',
  summary: 'A nickname that belongs to some characters is used by them alone.',
  reason: `An alias in \`ficwright.json\` can list who uses it: \`{ "name": "Mouse", "by": ["Teodor"] }\`. When somebody else says that nickname in dialogue, and the speaker
is certain, it is reported.`,
  exampleSettings: {
    cast: [
      { name: 'Marisol', aliases: ['Mouse'], aliasesBy: { Mouse: ['Teodor'] } },
      { name: 'Teodor' },
      { name: 'Odile' },
    ],
  },
  examples: `
“Good night, Mouse,” said Teodor.
“Good night, Mouse,” said Odile.
             ^^^^^ Use another name: only Teodor says “Mouse”, but Odile is speaking
`,
  check(
    _scene,
    {
      lines: quotations,
      context: {
        cast: { settings, roster },
      },
      report,
    },
  ) {
    const reserved = new Map(
      settings.cast.flatMap(({ name, aliasesBy = {} }) =>
        Object.entries(aliasesBy).map(([alias, by]) => [alias, { name, by }] as const),
      ),
    );
    if (reserved.size === 0) return;
    for (const { block, inline, speaker, confidence } of quotations) {
      if (speaker === null || confidence < ALIAS_MIN_CONFIDENCE) continue;
      for (const { kind, from, to, text } of mentionsOf(block)) {
        const of = kind === 'name' && from > inline.from && to < inline.to ? reserved.get(text) : undefined;
        if (
          of === undefined ||
          of.name === speaker ||
          of.by.some(user => (memberNamed(user, roster)?.name ?? user) === speaker)
        )
          continue;
        const [users, nickname, name] = [of.by.join(', '), text, speaker].map(words =>
          excerpt(words, ALIAS_MAX_NAME_UNITS),
        ) as [string, string, string];
        const message =
          of.by.length === 1
            ? l10n.t('Use another name: only {0} says “{1}”, but {2} is speaking', users, nickname, name)
            : l10n.t('Use another name: only {0} say “{1}”, but {2} is speaking', users, nickname, name);
        report(block, { from, to }, message, { about: text });
      }
    }
  },
});
