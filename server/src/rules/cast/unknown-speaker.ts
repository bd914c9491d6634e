import * as l10n from '@vscode/l10n';
import { tagSubjectText, taggedMember } from '../../analysis/cast/taggedMember.js';
import { editDistance } from '../../text/editDistance.js';
import { titleInfo } from '../../lexicon/titles.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, replace } from '../definition/rule.js';
import { fixTitle } from '../support/fixTitle.js';

/** `said Odile`, and the cast file knows no Odile. */
export const unknownSpeaker = defineRule({
  id: 'cast/unknown-speaker',
  scope: 'speakers',
  level: 'information',
  removes: 'words',
  choice: true,
  title: 'Speakers missing from the cast',
  summary: 'Every name in a dialogue tag belongs to the project’s cast.',
  reason: `Where \`ficwright.json\` lists the cast, a name in a dialogue tag that is not listed is a typo, another name of a listed character, or a new character. It is reported at the
first tag in each scene that has the name. Without a cast in the project nothing is reported.`,
  exampleSettings: { cast: [{ name: 'Marisol', aliases: ['Captain Reyes'] }, { name: 'Teodor' }] },
  examples: `
“We open at nine,” said Marisol.
“At nine,” said Odile. “Not later,” said Odile.
                ^^^^^ Add Odile to the cast
“At nine,” said Teodor. Odile waited.

“We open at nine,” said Captain Reyes.
“At nine,” said the cook.
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
    if (settings.cast.length === 0) return;
    const known = new Set(settings.cast.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
    const parts = new Set([...known].flatMap(name => name.split(' ')));
    const seen = new Set<string>();
    for (const quotation of quotations) {
      const name = quotation.tag?.subject.kind === 'name' ? tagSubjectText(quotation)! : null;
      if (
        name === null ||
        seen.has(name) ||
        known.has(name) ||
        name.split(' ').every(word => parts.has(word) || titleInfo(word.toLowerCase()) !== undefined)
      )
        continue;
      const member = taggedMember(quotation, roster);
      if (member !== null && known.has(member.name)) continue;
      seen.add(name);
      const near = nearest(name, known);
      const { from, to } = quotation.tag!.subject;
      const shown = excerpt(name);
      const message =
        near === null
          ? l10n.t('Add {0} to the cast or change the name: ficwright.json does not list it', shown)
          : l10n.t('Check the name: “{0}” is not in ficwright.json, but “{1}” is', shown, excerpt(near));
      report(quotation.block, quotation.tag!.subject, message, {
        fixes: near === null ? [] : [replace(fixTitle(shown, near), quotation.block, { from, to }, near)],
        about: name,
        accepts: { name, of: near },
      });
    }
  },
});

function nearest(name: string, known: ReadonlySet<string>): string | null {
  if (name.length < 4) return null;
  return (
    [...known]
      .map(other => ({ other, away: other.length < 4 ? null : editDistance(name, other, 2) }))
      .filter(({ away }) => away !== null)
      .sort((a, b) => a.away! - b.away!)[0]?.other ?? null
  );
}
