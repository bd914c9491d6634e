import * as l10n from '@vscode/l10n';
import { isFirstPerson, personsOf, povOf } from '../../analysis/checks/pov.js';
import type { ResolvedCast } from '../../analysis/attribution/resolvedCast.js';
import { mentionsOf, type Mention } from '../../analysis/mentions/mentions.js';
import type { Scene } from '../../analysis/structure/outline.js';
import type { Prose } from '../../manuscript/block.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, type Report } from '../definition/rule.js';
import { setApartIn } from '../support/setApart.js';
import { clausesOf, isEmphasised, narrationSentenceAt } from '../support/finiteClauses.js';
import { FIRST_PERSON_MAX_SLIPS, FIRST_PERSON_MIN_RATIO, NARRATOR_NAME_MAX_SLIPS } from '../limits.js';
import { regexSource } from '../../text/regexSource.js';

/** An `I` in a third-person scene. */
export const firstPersonSlip = defineRule({
  id: 'pov/first-person-slip',
  scope: 'speakers',
  level: 'information',
  title: 'Point of view: first and third person mixed',
  summary: 'A scene in the third person has no “I” outside dialogue and thoughts.',
  reason: `A scene that was changed from the first person to the third, or the other way around, keeps an *I* or a name here and there. Reported are only the one or two that do something
in a scene that is clearly in the third person (*I walked*, *my hand*). A narrator who addresses the reader, questions, italics, letters and what somebody *thought* are left alone.

The other way around, a name is reported where it is known to be the narrator’s, from a heading (*Petra’s POV*), a comment, or \`ficwright.json\`.`,
  examples: `
Petra walked down to the harbour. She carried the lamp, and she looked at the water. He was late again.
Jonas threw the rope. She caught it, and he climbed over the rail. He took the lamp from her, and I turned to the hill.
                                                                                                  ^ Check “I”: this scene is in the third person
They walked up the hill together. She thought of the bread on the table. He talked of the wind, and he looked back at his boat. She waited until he had done, and then she laughed.

I walked down to the harbour. I carried the lamp, and I looked at the water. My boots were wet. I waited.
<!-- pov: Petra -->
Jonas threw the rope. I caught it. Petra pulled until the boat lay still.
                                   ^^^^^ Use “I” instead of “Petra”: Petra narrates this scene
“You are late,” I said, and I held the lamp up.

Petra walked down to the harbour. She carried the lamp, and she looked at the water. He was late again.
Jonas threw the rope. She caught it, and he climbed over the rail. I looked for him everywhere, she thought. *I looked everywhere.*
They walked up the hill together. She thought of the bread on the table. He talked of the wind, I am told, and he looked back at his boat. She waited until he had done.
`,
  check(scene, { report, context: { cast } }) {
    if (isFirstPerson(scene)) return namesOfTeller(scene, cast, report);
    const { first, third } = personsOf(scene);
    if (
      first === 0 ||
      first > FIRST_PERSON_MAX_SLIPS ||
      third < first * FIRST_PERSON_MIN_RATIO ||
      isOfTeller(scene, cast)
    )
      return;
    for (const { block, mention } of straysIn(scene))
      report(
        block,
        { from: mention.from, to: mention.to },
        l10n.t('Check “{0}”: this scene is in the third person', block.text.slice(mention.from, mention.to)),
      );
  },
});

/**
 * Whether the work has a first-person narrator, who may appear in any scene, and the author does not give this one
 * another point of view.
 */
function isOfTeller(scene: Scene, cast: ResolvedCast): boolean {
  if (cast.roster.narrator < 0) return false;
  const by = povOf(scene, cast)?.by;
  return by !== 'comment' && by !== 'heading';
}

function straysIn(scene: Scene): { readonly block: Prose; readonly mention: Mention }[] {
  const apart = setApartIn(scene);
  return scene.blocks.flatMap(block => {
    if (block.kind !== 'prose' || apart.has(block)) return [];
    return mentionsOf(block).flatMap(mention =>
      mention.text === 'i' && mention.kind === 'pronoun' && !mention.spoken && isStray(block, mention)
        ? [{ block, mention }]
        : [],
    );
  });
}

/** The teller’s word to the reader, a thought that nothing marks, or `I` that stands for the word. */
const TOLD = new RegExp(
  regexSource`
    (?:^|[\s—–,;:(])(?:thought|wondered|mused|realised|realized|reader|readers|story|tale|chapter|know|think|believe|
    suppose|mean|say|said|told|tell|am|have|may|must|can|can['’]t|will|shall|should|don['’]t|I['’](?:m|ve|ll|d)|
    letter|note|sign|song|words?|dream(?:s|ed|t)?|read|wrote|written)(?![\p{L}])
  `,
  'iu',
);
const BODY = new RegExp(
  regexSource`
    ^my (?:own |left |right )?(?:hands?|eyes?|head|face|arms?|shoulders?|hair|voice|mouth|lips|chest|fingers?|cheeks?|
    neck|throat|back|feet|foot|legs?|knees?|stomach|skin|coat|jacket|sleeve|phone|bag|pocket|side|gaze|breath|way|
    heart)(?!\p{L})
  `,
  'iu',
);
const AT_ME = new RegExp(
  regexSource`
    (?:looked|stared|glanced|smiled|nodded|turned|pointed|walked|came|glared|grinned|grabbed|hugged|pulled|pushed|
    handed|gave)(?: \p{L}+)? (?:at |to |towards? |behind |beside |past )?$
  `,
  'u',
);

function isStray(block: Prose, mention: Mention): boolean {
  const { text } = block;
  if (isEmphasised(block, mention)) return false;
  const { from, to } = narrationSentenceAt(block, mention.from);
  const sentence = text.slice(from, to);
  if (/[?!]["”’)*_]*$/.test(sentence) || /["“”‘*_]/.test(sentence) || TOLD.test(sentence)) return false;
  const written = text.slice(mention.from, mention.to);
  if (written === 'I')
    return clausesOf(block).some(
      ({ subject, part, tense }) => subject === mention && part === 'act' && tense === 'past',
    );
  if (/^my$/i.test(written)) return BODY.test(text.slice(mention.from, mention.from + 30));
  return written === 'me' && AT_ME.test(text.slice(from, mention.from)) && /^[ .,;]/.test(text.slice(mention.to));
}

function namesOfTeller(scene: Scene, cast: ResolvedCast, report: Report): void {
  const pov = povOf(scene, cast);
  if (pov?.kind !== 'narrator' || pov.name === 'I') return;
  const { byName } = cast.roster;
  const isTeller = ({ kind, text }: Mention): boolean =>
    kind === 'name' && (text === pov.name || (byName.has(text) && byName.get(text) === byName.get(pov.name)));
  const found = scene.blocks.flatMap(block =>
    block.kind === 'prose'
      ? mentionsOf(block)
          .filter(mention => isTeller(mention) && !mention.spoken && mention.role === 'subject')
          .map(mention => ({ block, mention }))
      : [],
  );
  if (found.length > NARRATOR_NAME_MAX_SLIPS) return;
  for (const { block, mention } of found) {
    if (
      setApartIn(scene).has(block) ||
      !clausesOf(block).some(({ subject, part }) => subject === mention && part === 'act')
    )
      continue;
    report(
      block,
      { from: mention.from, to: mention.to },
      l10n.t(
        'Use “I” instead of “{0}”: {1} narrates this scene',
        excerpt(block.text.slice(mention.from, mention.to)),
        excerpt(pov.name),
      ),
      { about: pov.name },
    );
  }
}
