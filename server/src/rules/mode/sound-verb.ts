import * as l10n from '@vscode/l10n';
import { NAME_ROOM, shortened } from '../evidence.js';
import { defineRule } from '../rule.js';
import { asSigned, signsBecause, ownerOf, verbOf } from './signer.js';

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
  told: { cast: [{ name: 'Mira', mode: 'sign' }, { name: 'Teodor' }, { name: 'Petra' }] },
  examples: `
'Tired,' Mira signed. 'And hungry,' she signed.
"We all are," said Teodor.
"All of us," said Petra.
"Sit down," said Teodor.
'Go!' Mira shouted.
           ^^^^^^^ Use a verb without sound: Mira signs (ficwright.json), and “shouted” is heard

'Tired,' Mira signed. 'And hungry,' she signed.
"We all are," said Teodor.
"All of us," said Petra.
"Sit down," said Teodor.
'Go!' Mira signed.
`,
  check(_scene, { lines, ground, report }) {
    for (const line of lines) {
      const verb = verbOf(line);
      if (verb?.kind !== 'manner' || (line.mode !== 'sign' && line.mode !== 'text')) continue;
      const owner = ownerOf(line, ground);
      if (owner === null) continue;
      const given = ground.company.told.cast.find(({ name }) => name === owner.name);
      if (given?.voice === 'sometimes' || (line.mode === 'sign' && signsBecause(owner, ground) === null)) continue;
      const message = line.mode === 'sign' ? l10n.t('Use a verb without sound: {0} signs ({1}), and “{2}” is heard', shortened(owner.name, NAME_ROOM), signsBecause(owner, ground)!, verb.text)
        : l10n.t('Use a verb without sound: this line is written, and “{0}” is heard', verb.text);
      report(line.block, line.tag!.verb, message, { fixes: line.mode === 'sign' ? asSigned(line) : [], about: owner.name });
    }
  },
});
