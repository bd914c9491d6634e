import { defineRule } from '../rule.js';
import { asSigned, signsBecause, ownerOf, verbOf } from './signer.js';

/** `'Go,' she shouted.` of somebody who signs. */
export const soundVerb = defineRule({
  id: 'mode/sound-verb',
  scope: 'speakers',
  level: 'hint',
  removes: 'words',
  summary: 'Signed and written lines have verbs that make no sound.',
  reason: `Hands do not whisper. Some who sign use their voice as well, and some authors mean *shouted* as a picture: then switch it off, or give the character
\`"voice": "sometimes"\` in \`ficwright.json\`.`,
  told: { cast: [{ name: 'Mira', mode: 'sign' }, { name: 'Teodor' }, { name: 'Petra' }] },
  examples: `
'Tired,' Mira signed. 'And hungry,' she signed.
"We all are," said Teodor.
"All of us," said Petra.
"Sit down," said Teodor.
'Go!' Mira shouted.
           ^^^^^^^ “shouted” is heard, but Mira signs

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
      report(line.block, line.tag!.verb, `“${verb.text}” is heard, but ${line.mode === 'sign' ? signsBecause(owner, ground)! : 'this line is written'}`, { fixes: line.mode === 'sign' ? asSigned(line) : [], about: owner.name });
    }
  },
});
