import * as l10n from '@vscode/l10n';
import { isFirstPerson } from '../../analysis/checks/pov.js';
import type { Scene } from '../../analysis/structure/outline.js';
import type { Tense } from '../../lexicon/tenses.js';
import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { joinsIn, roomAfter, tagBehind } from '../support/dialogue/joins.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, type Level } from '../definition/rule.js';
import { personOf } from '../support/viewer.js';
import { setApartIn } from '../support/setApart.js';
import { clausesOf, narrationSentenceAt, type Clause } from '../support/finiteClauses.js';
import {
  TENSE_MIN_MEAN_UNITS,
  TENSE_MIN_NARRATION_UNITS,
  TENSE_MIN_PARAGRAPHS,
  TENSE_MIN_SHARE,
  TENSE_MIN_VERBS,
  TENSE_WINDOW,
} from '../limits.js';
import { regexSource } from '../../text/regexSource.js';

/** `He walks` among verbs of the past. */
export const tenseSlip = defineRule({
  id: 'tense/slip',
  scope: 'speakers',
  level: 'information',
  title: 'Tense: one per scene',
  summary: 'A scene stays in the tense of its narration.',
  reason: `After a page of *she walked*, a single *he looks* reads as a mistake. Reported are only verbs directly after a person, in a scene where at least 85 of 100 such verbs are in the
other tense. What people say, think or write, italics, general truths and questions are left alone; a state (*he is*, *they know*) is a hint at most, since it may still be true.

In a scene in the present tense, the past is mostly intended: it is about what happened before. There only a dialogue tag counts (*he said* among *she says*).`,
  examples: `
Petra walked down to the harbour. She carried the lamp, and she looked at the water, and she waited.
The boat came in late. Jonas stood at the rudder. He threw the rope, and she caught it. She pulled until the boat lay still.
“You are late,” she said. She held the lamp up. He climbed over the rail and looks at the lamp, and he smiles.
                                                                                                    ^^^^^^^^^ Check the tense: “he smiles” is present, but 18 of 19 verbs here are past
“The wind is never on time,” he said. He took the lamp from her. She let go, and she stepped back.
They walked up the hill together. She thought of the bread on the table. He talked of the wind.

Petra walks down to the harbour. She carries the lamp, and she looks at the water, and she waits.
The boat comes in late. Jonas stands at the rudder. He throws the rope, and she catches it. She pulls until the boat lies still.
“You are late,” she says. She holds the lamp up. He climbs over the rail, and he smiles.
“The wind is never on time,” he said. He takes the lamp from her. She steps back.
                             ^^^^^^^ Check the tense: “he said” is past, but 18 of 21 verbs here are present
They walk up the hill together. She thinks of the bread on the table. He laughs.
He had talked to the wind before. He knew it well. He laughs again.

Petra walked down to the harbour. She carried the lamp, and she looked at the water, and she waited.
The boat came in late. Jonas stood at the rudder. He threw the rope, and she caught it. She pulled until the boat lay still.
“You are late,” she said. She held the lamp up. Why does he smile? He climbed over the rail, and he smiled.
He is always late, she thought. *He smiles too much.* Every fisherman says that he knows the wind.
They walked up the hill together. She thought of the bread on the table. He talked of the wind.
`,
  check(scene, { report, context: { cast } }) {
    const { past, present } = tallyOf(scene);
    const all = past + present;
    const most: Tense = past >= present ? 'past' : 'present';
    const count = Math.max(past, present);
    if (
      all < TENSE_MIN_VERBS ||
      (count === all && most === 'present') ||
      count < TENSE_MIN_SHARE * all ||
      !isLongEnough(scene)
    )
      return;
    for (const slip of slipsIn(scene, most)) {
      const {
        block,
        clause: { subject, verb },
        level,
      } = slip;
      if (subject.kind === 'name' && personOf(subject, cast) === null) continue;
      const span = { from: Math.min(subject.from, verb.from), to: Math.max(subject.to, verb.to) };
      const words = excerpt(block.text.slice(span.from, span.to));
      const message =
        most === 'past'
          ? l10n.t('Check the tense: “{0}” is present, but {1} of {2} verbs here are past', words, count, all)
          : l10n.t('Check the tense: “{0}” is past, but {1} of {2} verbs here are present', words, count, all);
      report(block, span, message, { atMost: level });
    }
  },
});

const tallyOf = memo((scene: Scene): Readonly<Record<Tense, number>> => {
  const tally = { past: 0, present: 0 };
  const apart = setApartIn(scene);
  for (const block of scene.blocks) {
    if (block.kind !== 'prose' || apart.has(block)) continue;
    for (const { tense, part } of clausesOf(block)) if (part !== 'modal') tally[tense]++;
  }
  return tally;
});

function isLongEnough({ blocks }: Scene): boolean {
  let size = 0;
  let whole = 0;
  let count = 0;
  for (const block of blocks) {
    if (block.kind !== 'prose') continue;
    for (const { kind, from, to } of block.inlines) if (kind === 'narration') size += to - from;
    if (block.inlines.length !== 1 || block.inlines[0]!.kind !== 'narration') continue;
    whole += block.size;
    count++;
  }
  return size >= TENSE_MIN_NARRATION_UNITS && (count < TENSE_MIN_PARAGRAPHS || whole >= TENSE_MIN_MEAN_UNITS * count);
}

interface TenseSlip {
  readonly block: Prose;
  readonly clause: Clause;
  readonly level: Level;
}

function slipsIn(scene: Scene, most: Tense): TenseSlip[] {
  const apart = setApartIn(scene);
  const slips: TenseSlip[] = [];
  for (const block of scene.blocks) {
    if (block.kind !== 'prose' || apart.has(block)) continue;
    const clauses = clausesOf(block);
    const other = clauses.filter(({ tense, part }) => tense !== most && (part !== 'modal' || most === 'past'));
    if (other.length === 0) continue;
    for (const clause of other) {
      const level =
        most === 'past'
          ? presentLevel(scene, block, clause, other.length === 1 || other.length < clauses.length)
          : pastLevel(block, clause);
      if (level) slips.push({ block, clause, level });
    }
  }
  return slips;
}

/**
 * Signs that a sentence tells what is so in general, or what somebody thinks, or is the teller's own word to the
 * reader.
 */
const GENERAL = new RegExp(
  regexSource`
    (?:^|[\s—–"“(])(?:always|never|every|usually|often|sometimes|generally|people|known|nowadays|today|these days|
    to this day|still|anyone|nobody|no one|everyone|everybody|you|your|yourself|one (?:is|has|can|does|must|knows|
    sees)|reader|readers|whoever|whenever|anybody|history|say|wish|dream|dreams|dreamt|dreamed|maybe|perhaps|what if|
    as if|as though|if|unless|until|till|lest|we|our|us|my|me|i|i['’]\S+)(?![\p{L}])
  `,
  'iu',
);
const THOUGHT = new RegExp(
  regexSource`
    (?:^|[\s,—–])(?:thought|wondered|mused|knew|told (?:him|her|them)sel(?:f|ves)|reminded|realised|realized|decided|
    promised)(?![\p{L}])
  `,
  'u',
);

/** Verbs by which a narrator quotes in the present: `he was, he says, “taken aback”`. */
const REPORTS = /^(?:says?|puts?|tells?|calls?|explains?|admits?|insists?|claims?|remembers?|declares?)$/;
/** Text before the subject of a main clause; after other words it is in another clause. */
const MAIN = /(?:^|[,;—–] ?|(?:^|\s)(?:and|but|then|so|as|while) )$/;

function presentLevel(scene: Scene, block: Prose, { subject, verb, part }: Clause, plain: boolean): Level | undefined {
  const { text, emphasis } = block;
  const sentence = narrationSentenceAt(block, subject.from);
  const words = text.slice(sentence.from, sentence.to);
  const before = text.slice(sentence.from, subject.from);
  if (/[?!]["”’)*_]*$/.test(words) || subject.text === 'i' || subject.text === 'we' || !MAIN.test(before))
    return undefined;
  if (
    /^(?:seem|appear)/.test(text.slice(verb.from, verb.to)) ||
    / (?:seem|appear|may|must|have|has) /.test(text.slice(verb.to, verb.to + 16))
  )
    return undefined;
  if (GENERAL.test(words) || THOUGHT.test(words)) return undefined;
  if (
    before !== '' &&
    (REPORTS.test(text.slice(verb.from, verb.to)) || (subject.text === 'they' && /(?:as|while|so) $/.test(before)))
  )
    return undefined;
  const among = !plain || IS.test(text.slice(Math.max(0, sentence.from - TENSE_WINDOW), sentence.from));
  if ((part !== 'act' || among) && (subject.text === 'they' || isFirstPerson(scene))) return undefined;
  return among || part !== 'act' || subject.text === 'they' || scene.cue === 'flashback' || emphasis.length > 0
    ? 'hint'
    : 'information';
}

/** A description in the present within the sentences before (`TENSE_WINDOW`). */
const IS = /(?:^|\s)(?:is|are|am|isn['’]t|aren['’]t|has|have)\s[^"“”]*$/;

/** Level of a past verb in a present-tense scene: only a tag counts, since other past forms may be earlier events. */
function pastLevel(block: Prose, { verb, part }: Clause): Level | undefined {
  if (part !== 'act') return undefined;
  const tag = joinsIn(block).some(
    join => roomAfter(block, join) !== undefined && tagBehind(block.text, join.after)?.verb.from === verb.from,
  );
  return tag ? 'information' : undefined;
}
