import * as l10n from '@vscode/l10n';
import { mentionsOf } from '../../analysis/mentions/mentions.js';
import { isFirstPerson } from '../../analysis/checks/pov.js';
import { memberNamed, tagSubjectText } from '../../analysis/cast/taggedMember.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule } from '../definition/rule.js';
import { INTRODUCTION_MIN_CONFIDENCE, INTRODUCTION_PARAGRAPHS } from '../limits.js';

/** `"We open at nine," she said.`, and only then we hear who she is. */
export const speaksBeforeIntroduced = defineRule({
  id: 'cast/speaks-before-introduced',
  scope: 'speakers',
  level: 'hint',
  title: 'Speakers named too late',
  summary: 'A scene names its speakers before it calls them “he” or “she”.',
  reason: `A scene that opens with *she said* makes readers wait for the name. That can be intended, and it is common where the whole story is one character’s point of
view; otherwise the name is better in the first tag. Reported is the first tagged line of a scene, when nobody was named before it and the name follows later in the scene.`,
  examples: `
The shop was dark, and the clock had stopped.
“We open at nine,” she said.
                   ^^^ Name Marisol in this tag
“At nine,” said Teodor.
Marisol shut the ledger. Marisol took her coat.

The shop was dark, and Marisol had stopped the clock.
“We open at nine,” she said.
“At nine,” said Teodor.
Marisol shut the ledger. Marisol took her coat.
`,
  check(
    scene,
    {
      lines: quotations,
      context: {
        cast: { roster },
      },
      report,
    },
  ) {
    const quotation = quotations.find(({ tag }) => tag !== null);
    if (
      quotation?.tag?.subject.kind !== 'pronoun' ||
      isFirstPerson(scene) ||
      scene.confidence < 1 ||
      quotation.at > INTRODUCTION_PARAGRAPHS ||
      quotation.confidence < INTRODUCTION_MIN_CONFIDENCE ||
      quotation.speaker === null ||
      quotation.evidence === 'set' ||
      !/^(?:he|she|they)$/i.test(tagSubjectText(quotation)!)
    )
      return;
    const speaker = memberNamed(quotation.speaker, roster);
    if (speaker === null || speaker.kind !== 'person') return;
    for (let at = 0; at <= quotation.at; at++) {
      const block = scene.blocks[at]!;
      if (
        block.kind === 'prose' &&
        mentionsOf(block).some(
          ({ kind, from }) => kind !== 'pronoun' && (at < quotation.at || from < quotation.tag!.from),
        )
      )
        return;
    }
    const names = [speaker.name, ...speaker.aliases];
    if (
      !scene.blocks
        .slice(quotation.at)
        .some(
          block =>
            block.kind === 'prose' &&
            mentionsOf(block).some(({ kind, spoken, text }) => kind === 'name' && !spoken && names.includes(text)),
        )
    )
      return;
    report(
      quotation.block,
      quotation.tag.subject,
      l10n.t(
        'Name {0} in this tag: readers learn only later who “{1}” is',
        excerpt(speaker.name),
        tagSubjectText(quotation)!,
      ),
      { about: speaker.name },
    );
  },
});
