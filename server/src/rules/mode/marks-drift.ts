import * as l10n from '@vscode/l10n';
import { personLabel } from '../../analysis/cast/personLabel.js';
import type { Quotation } from '../../analysis/dialogue/types.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule } from '../definition/rule.js';
import {
  inSignMarks,
  inSpeechMarks,
  ownerOf,
  signMarks,
  signPair,
  signsBecause,
  tellsOfSigns,
  verbOf,
} from '../support/signer.js';
import { MARKS_DRIFT_MIN } from '../limits.js';

/** An untagged line of a person who signs, in speech marks. */
export const marksDrift = defineRule({
  id: 'mode/marks-drift',
  scope: 'speakers',
  level: 'information',
  title: 'Signed dialogue: one kind of quotation marks',
  summary: 'The lines of a character who uses sign language have the same quotation marks throughout a scene.',
  reason: `When a character signs in one kind of quotation marks and then has a line in the other kind, and no verb says why, readers think they have begun to speak aloud. Which
quotation marks mean signing is learned from the text. A line is reported where the same character’s other lines in the scene are in those for signing.`,
  examples: `
'Tired,' Mira signed. 'And hungry,' she signed.
Teodor handed Mira the bread. "There is more," he said.
"And salt," said Petra.
"And wine," said Teodor.
'Thank you,' Mira signed. 'All of you,' Mira signed.
"Eat," said Petra.
Mira pointed at the boat. "When do we leave?"
                          ^^^^^^^^^^^^^^^^^^^ Use '…' as for signing: Mira’s other lines in this scene are signed

'Tired,' Mira signed. 'And hungry,' she signed.
Teodor handed Mira the bread. "There is more," he said.
"And salt," said Petra.
"And wine," said Teodor.
'Thank you,' Mira signed. 'All of you,' Mira signed.
"Eat," said Petra.
Mira pointed at the boat. 'When do we leave?'
`,
  check(_scene, { lines: quotations, context, report }) {
    if (signMarks(context) === null) return;
    const strays: { readonly line: Quotation; readonly name: string }[] = [];
    const signed = new Map<string, number>();
    const heard = new Map<string, number>();
    for (const quotation of quotations) {
      const owner = ownerOf(quotation, context);
      if (owner === null || signsBecause(owner, context) === null) continue;
      const speech = inSpeechMarks(quotation, context);
      const sums = speech ? heard : signed;
      sums.set(owner.name, (sums.get(owner.name) ?? 0) + 1);
      if (
        speech &&
        verbOf(quotation) === null &&
        quotation.mode !== 'thought' &&
        isBacked(quotation) &&
        !tellsOfSigns(quotation)
      )
        strays.push({ line: quotation, name: owner.name });
    }
    for (const { line: quotation, name } of strays) {
      if (
        (signed.get(name) ?? 0) < MARKS_DRIFT_MIN ||
        (signed.get(name) ?? 0) < (heard.get(name) ?? 0) * MARKS_DRIFT_MIN
      )
        continue;
      report(
        quotation.block,
        { from: quotation.inline.from, to: quotation.inline.to },
        l10n.t(
          'Use {0} as for signing: {1}’s other lines in this scene are signed',
          signPair(context)!,
          excerpt(personLabel(name)),
        ),
        { fixes: inSignMarks(quotation, context), about: name },
      );
    }
  },
});

/** Whether more than the order of turns supports the speaker: the marks themselves contradict it. */
const isBacked = ({ evidence }: Quotation): boolean =>
  evidence === 'tag' ||
  evidence === 'paragraph' ||
  evidence === 'beat' ||
  evidence === 'pronoun' ||
  evidence === 'lead-in';
