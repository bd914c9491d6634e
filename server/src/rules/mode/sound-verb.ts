import * as l10n from '@vscode/l10n';
import { excerpt } from '../support/excerpt.js';
import { defineRule } from '../definition/rule.js';
import { personLabel } from '../../analysis/cast/personLabel.js';
import { asSigned, signsBecause, ownerOf, verbOf } from '../support/signer.js';

/** `'Go,' she shouted.` of somebody who signs. */
export const soundVerb = defineRule({
  id: 'mode/sound-verb',
  scope: 'speakers',
  level: 'hint',
  removes: 'words',
  title: 'Signed and written dialogue: silent verbs',
  summary: 'The verb of a signed or written line is one that makes no sound.',
  reason: `Hands do not whisper. Some people who sign use their voice as well, and some authors mean *shouted* as an image: then turn the rule off, or give the character
\`"voice": "sometimes"\` in \`ficwright.json\`.`,
  exampleSettings: { cast: [{ name: 'Mira', mode: 'sign' }, { name: 'Teodor' }, { name: 'Petra' }] },
  examples: `
'Tired,' Mira signed. 'And hungry,' she signed.
"We all are," said Teodor.
"All of us," said Petra.
"Sit down," said Teodor.
'Go!' Mira shouted.
           ^^^^^^^ Replace “shouted”, which is heard: Mira uses sign language (ficwright.json)

'Tired,' Mira signed. 'And hungry,' she signed.
"We all are," said Teodor.
"All of us," said Petra.
"Sit down," said Teodor.
'Go!' Mira signed.
`,
  check(_scene, { lines: quotations, context, report }) {
    for (const quotation of quotations) {
      const verb = verbOf(quotation);
      if (verb?.kind !== 'manner' || (quotation.mode !== 'sign' && quotation.mode !== 'text')) continue;
      const owner = ownerOf(quotation, context);
      if (owner === null) continue;
      const given = context.cast.settings.cast.find(({ name }) => name === owner.name);
      if (given?.voice === 'sometimes' || (quotation.mode === 'sign' && signsBecause(owner, context) === null))
        continue;
      const message =
        quotation.mode === 'sign'
          ? l10n.t(
              'Replace “{0}”, which is heard: {1} uses sign language ({2})',
              verb.text,
              excerpt(personLabel(owner.name)),
              signsBecause(owner, context)!,
            )
          : l10n.t('Replace “{0}”, which is heard: this line is written', verb.text);
      report(quotation.block, quotation.tag!.verb, message, {
        fixes: quotation.mode === 'sign' ? asSigned(quotation) : [],
        about: owner.name,
      });
    }
  },
});
