import * as l10n from '@vscode/l10n';
import { personLabel } from '../../analysis/cast/personLabel.js';
import type { Quotation } from '../../analysis/dialogue/types.js';
import type { WorkContext } from '../definition/workContext.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, type Fix, type Level } from '../definition/rule.js';
import {
  asSigned,
  inSignMarks,
  inSpeechMarks,
  ownerOf,
  signMarks,
  signPair,
  signsBecause,
  tellsOfSigns,
  verbOf,
} from '../support/signer.js';

/** `"Tired," Mira said.` where Mira signs. */
export const verbVsMarks = defineRule({
  id: 'mode/verb-vs-marks',
  scope: 'speakers',
  level: 'warning',
  removes: 'verb',
  title: 'Signed dialogue: verb and quotation marks agree',
  summary: 'The verb and the quotation marks of a line agree on whether the character speaks or uses sign language.',
  reason: `Where signed lines have their own quotation marks, a signed line in those for speech is read as spoken aloud, and so is a line that somebody *said*. Who uses sign language is learned from the
text, or given as *mode* in \`ficwright.json\`; no kind of quotation marks is right or wrong in itself. When both the quotation marks and the verb disagree with it, this is a warning; when only
one does, it is information.

A character who speaks while using sign language is left alone where the paragraph says so, and everywhere with \`"voice": "sometimes"\`.`,
  exampleSettings: { cast: [{ name: 'Mira', mode: 'sign' }, { name: 'Teodor' }, { name: 'Petra' }] },
  examples: `
'Tired,' Mira signed. 'And hungry,' she signed.
"We all are," said Teodor.
"All of us," said Petra.
"Sit down," said Teodor.
"Tired," Mira said.
^^^^^^^^ Check “said” and the quotation marks: Mira uses sign language (ficwright.json)
"We all are," said Teodor.
"All of us," said Petra.
"Sit down," said Teodor.
'Hungry,' Mira said.
^^^^^^^^^ Check “said”: Mira uses sign language (ficwright.json)
"We all are," said Teodor.
"All of us," said Petra.
"Sit down," said Teodor.
"Hungry," Mira signed.
^^^^^^^^^ Use '…' as for signing: Mira uses sign language (ficwright.json)

"Tired," Mira said.
^^^^^^^^ Check “said” and the quotation marks: Mira uses sign language (ficwright.json)

'Tired,' Mira signed. 'And hungry,' she signed.
"Me too," said Teodor, signing as well.
"So I see," said Petra.
`,
  check(_scene, { lines: quotations, context, report }) {
    if (
      context.speechModes.of.size === 0 &&
      signMarks(context) === null &&
      !context.cast.settings.cast.some(({ mode }) => mode === 'sign')
    )
      return;
    for (const quotation of quotations) {
      const found = disagreement(quotation, context);
      if (found)
        report(quotation.block, { from: quotation.inline.from, to: quotation.inline.to }, found.message, {
          fixes: found.fixes,
          atMost: found.level,
          about: found.about,
        });
    }
  },
});

interface Disagreement {
  readonly message: string;
  readonly level: Level;
  readonly fixes: readonly Fix[];
  readonly about: string;
}

const isHeard = (quotation: Quotation): boolean => {
  const verb = verbOf(quotation);
  return verb !== null && (verb.kind === 'neutral' || verb.kind === 'manner');
};

/** Whether the author's list says that the speaker of a line signs. */
const signsBySetting = ({ speaker }: Quotation, { cast: { settings } }: WorkContext): boolean =>
  settings.cast.some(({ name, mode }) => name === speaker && mode === 'sign');

function disagreement(quotation: Quotation, context: WorkContext): Disagreement | null {
  const verb = verbOf(quotation);
  // In marks that are for signing in this scene, a line is signed whatever its verb.
  const isSigned = quotation.mode === 'sign' && verb?.kind !== 'sign' && !signsBySetting(quotation, context);
  const marks = inSpeechMarks(quotation, context) && !isSigned ? 'speech' : 'sign';
  if (
    quotation.mode === 'thought' ||
    quotation.evidence === 'set' ||
    (marks === 'sign' && quotation.mode !== 'sign' && quotation.mode !== 'speech')
  )
    return null;
  const owner = ownerOf(quotation, context);
  const because = owner === null ? null : signsBecause(owner, context);
  const about = owner?.name ?? '';
  if (because === null) {
    // The person does not always sign, but signing has marks of its own in this text.
    if (verb?.kind !== 'sign' || verb.base === 'gesture' || marks !== 'speech' || signMarks(context) === null)
      return null;
    return {
      message: l10n.t(
        'Use {0}: the verb is “{1}”, and signed lines in this text have these quotation marks',
        signPair(context)!,
        verb.text,
      ),
      level: 'information',
      fixes: inSignMarks(quotation, context),
      about,
    };
  }
  const name = excerpt(personLabel(owner!.name));
  if (isHeard(quotation)) {
    if (tellsOfSigns(quotation)) return null;
    if (marks === 'speech')
      return {
        message: l10n.t('Check “{0}” and the quotation marks: {1} uses sign language ({2})', verb!.text, name, because),
        level: 'warning',
        fixes: signMarks(context) === null ? asSigned(quotation) : both(quotation, context),
        about,
      };
    // One may ask and answer in signs.
    return verb!.base === 'say'
      ? {
          message: l10n.t('Check “{0}”: {1} uses sign language ({2})', verb!.text, name, because),
          level: 'information',
          fixes: asSigned(quotation),
          about,
        }
      : null;
  }
  if (marks === 'speech' && verb?.kind === 'sign' && signMarks(context) !== null)
    return {
      message: l10n.t('Use {0} as for signing: {1} uses sign language ({2})', signPair(context)!, name, because),
      level: 'information',
      fixes: inSignMarks(quotation, context),
      about,
    };
  return null;
}

/** The fix of marks and verb together, where both are wrong. */
function both(quotation: Quotation, context: WorkContext): Fix[] {
  const [marks] = inSignMarks(quotation, context);
  const [verb] = asSigned(quotation);
  return marks === undefined || verb === undefined
    ? []
    : [
        {
          title: l10n.t(
            'Replace the quotation marks and the verb with {0} and “{1}”',
            signPair(context)!,
            verb.edits[0]!.text,
          ),
          edits: [...marks.edits, ...verb.edits],
        },
      ];
}
