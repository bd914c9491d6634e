import type { Line } from '../../analysis/attribution/attribution.js';
import type { Ground } from '../ground.js';
import { defineRule, type Fix, type Level } from '../rule.js';
import { asSigned, inSignMarks, inSpeechMarks, ownerOf, signMarks, signsBecause, tellsOfSigns, verbOf } from './signer.js';

/** `"Tired," Mira said.` where Mira signs. */
export const verbVsMarks = defineRule({
  id: 'mode/verb-vs-marks',
  scope: 'speakers',
  level: 'warning',
  removes: 'verb',
  summary: 'The marks and the verb of a line agree with how the character speaks.',
  reason: `Where signing has marks of its own, a signed line in the marks of speech is heard, and so is one that is *said*. Who signs is learnt from the text, or stands as *mode*
in \`ficwright.json\`; no marks are right or wrong in themselves. When both the marks and the verb speak against it, this is a warning; when only one does, information.

Somebody who signs and speaks at once is left alone where the paragraph says so, and everywhere with \`"voice": "sometimes"\`.`,
  told: { cast: [{ name: 'Mira', mode: 'sign' }, { name: 'Teodor' }, { name: 'Petra' }] },
  examples: `
'Tired,' Mira signed. 'And hungry,' she signed.
"We all are," said Teodor.
"All of us," said Petra.
"Sit down," said Teodor.
"Tired," Mira said.
^^^^^^^^ Mira signs, as ficwright.json says, but both the marks and “said” are those of speech
"We all are," said Teodor.
"All of us," said Petra.
"Sit down," said Teodor.
'Hungry,' Mira said.
^^^^^^^^^ Mira signs, as ficwright.json says, and the marks are those of signing, but the verb is “said”
"We all are," said Teodor.
"All of us," said Petra.
"Sit down," said Teodor.
"Hungry," Mira signed.
^^^^^^^^^ Mira signs, as ficwright.json says, and the verb is “signed”, but the marks are those of speech

"Tired," Mira said.
^^^^^^^^ Mira signs, as ficwright.json says, but both the marks and “said” are those of speech

'Tired,' Mira signed. 'And hungry,' she signed.
"Me too," said Teodor, signing as well.
"So I see," said Petra.
`,
  check(_scene, { lines, ground, report }) {
    if (ground.ways.of.size === 0 && signMarks(ground) === null && !ground.company.told.cast.some(({ mode }) => mode === 'sign')) return;
    for (const line of lines) {
      const found = disagreement(line, ground);
      if (found) report(line.block, { from: line.speech.from, to: line.speech.to }, found.message, { fixes: found.fixes, atMost: found.level, about: found.about });
    }
  },
});

interface Disagreement {
  readonly message: string;
  readonly level: Level;
  readonly fixes: readonly Fix[];
  readonly about: string;
}

const isHeard = (line: Line): boolean => {
  const verb = verbOf(line);
  return verb !== null && (verb.kind === 'neutral' || verb.kind === 'manner');
};

function disagreement(line: Line, ground: Ground): Disagreement | null {
  const verb = verbOf(line);
  const marks = inSpeechMarks(line, ground) ? 'speech' : 'sign';
  if (line.mode === 'thought' || line.evidence === 'set' || (marks === 'sign' && line.mode !== 'sign' && line.mode !== 'speech')) return null;
  const owner = ownerOf(line, ground);
  const because = owner === null ? null : signsBecause(owner, ground);
  const about = owner?.name ?? '';
  if (because === null) {
    // Nobody's habit, but marks of its own that signing has in this text.
    if (verb?.kind !== 'sign' || verb.base === 'gesture' || marks !== 'speech' || signMarks(ground) === null) return null;
    return { message: `The verb is “${verb.text}”, but the marks are those of speech: signing stands in ${signMarks(ground)!.split('').join('…')} in this text`, level: 'information', fixes: inSignMarks(line, ground), about };
  }
  if (isHeard(line)) {
    if (tellsOfSigns(line)) return null;
    if (marks === 'speech') return { message: `${because}, but both the marks and “${verb!.text}” are those of speech`, level: 'warning', fixes: signMarks(ground) === null ? asSigned(line) : both(line, ground), about };
    return verb!.base === 'say' || verb!.base === 'ask' || verb!.base === 'reply' || verb!.base === 'answer' ? { message: `${because}, and the marks are those of signing, but the verb is “${verb!.text}”`, level: 'information', fixes: verb!.base === 'say' ? asSigned(line) : [], about } : null;
  }
  if (marks === 'speech' && verb?.kind === 'sign' && signMarks(ground) !== null) return { message: `${because}, and the verb is “${verb.text}”, but the marks are those of speech`, level: 'information', fixes: inSignMarks(line, ground), about };
  return null;
}

/** Marks and verb at once, as both are wrong together. */
function both(line: Line, ground: Ground): Fix[] {
  const [marks] = inSignMarks(line, ground);
  const [verb] = asSigned(line);
  return marks === undefined || verb === undefined ? [] : [{ title: `${marks.title}, and ${verb.title.replace('Write', 'write')}`, edits: [...marks.edits, ...verb.edits] }];
}
