import * as l10n from '@vscode/l10n';
import { openingClause } from '../../analysis/dialogue/tagClause.js';
import { beatVerb, ingOf } from '../../lexicon/beatVerbs.js';
import { personNoun } from '../../lexicon/personNouns.js';
import { debatedVerb, speechVerb } from '../../lexicon/speechVerbs.js';
import { isFiniteVerb } from '../../lexicon/verbForms.js';
import { isAdverb } from '../../analysis/dialogue/tagVerb.js';
import { isSmall, wordsIn, type Word } from '../../text/tokens.js';
import type { Prose } from '../../manuscript/block.js';
import { fixTitle } from '../support/fixTitle.js';
import { defineRule, replace, type Fix, type Level } from '../definition/rule.js';
import { actWords } from '../support/dialogue/actWords.js';
import { runOfWords } from '../support/dialogue/tagClause.js';
import { joinsIn, lastSign, opensSentence, roomAfter, type Join } from '../support/dialogue/joins.js';
import { beatAfterPeriod } from '../support/dialogue/conventions.js';
import { wordList } from '../../text/wordList.js';

/** `"I'm fine," he shrugged.` */
export const beatAfterComma = defineRule({
  id: 'dialogue/beat-after-comma',
  scope: 'block',
  level: 'warning',
  otherWay: beatAfterPeriod,
  removes: 'verb',
  title: 'Action beats after speech: comma or period',
  summary: 'Speech before an action beat ends with a period, not with a comma.',
  reason: `Nobody can shrug a sentence. After a comma readers expect a dialogue tag (*she said*) and get an action instead. End the speech with a period and
let the action be a beat of its own, or add a speech verb and keep the action beside it.

Smiles, nods and sounds that some authors use as speech verbs (*she laughed*, *he sighed*) get a hint at most, and an action that only interrupts a sentence
is left alone. Turn this rule off if you use actions as dialogue tags on purpose.`,
  source: 'The Chicago Manual of Style, 17th edition, chapter 13',
  examples: `
“I can swim,” she shrugged.
           ^^ Use a period: “shrugged” is an action, not a dialogue tag
"I can swim," Petra shook her head.
           ^^ Use a period: “shook her head” is an action, not a dialogue tag
“I can swim,” he smiled.
           ^^ Use a period if “smiled” is an action
“I can swim,” the ferryman laughed.
           ^^ Use a period if “laughed” is an action

“I can swim.” She shrugged.
“I can swim,” she said, shrugging.
“I can swim,” she turned and said.
“I think,” she shrugged, “that I can swim.”
When he said “I can swim,” she shrugged.
“I can swim,” she went on.
“I can swim,” he put in.
`,
  check(block, { report }) {
    for (const join of joinsIn(block)) {
      const beat = beatAfter(block, join);
      if (!beat) continue;
      const { verb, level } = beat;
      const words = actWords(block.text, verb.from, join.next?.from ?? block.size);
      const message =
        level === 'hint'
          ? l10n.t('Use a period if “{0}” is an action, not a dialogue tag', words)
          : l10n.t('Use a period: “{0}” is an action, not a dialogue tag', words);
      report(block, { from: beat.comma, to: join.speech.to }, message, { fixes: fixes(block, beat), atMost: level });
    }
  },
});

interface BeatAfterComma {
  readonly comma: number;
  readonly first: Word;
  readonly verb: Word;
  readonly level: Level;
  /** What follows the verb in its sentence. */
  readonly rest: string;
}

/** Verbs of silent actions, which are no speech in any usage. */
const SILENT = new Set(
  wordList(`
    bite blink clench cock cross crouch fold gaze glance grab hold hug kiss kneel lean lick lift look lower narrow
    pat peer pick pour pull push raise reach rise roll rub scratch shake shiver shrug sip sit slump stand stare step
    straighten stretch swallow take tap tilt tug turn walk watch wipe`),
);
/** Looks and small movements that many let speak. */
const TELLING = new Set(wordList('blush frown glare grin nod pout scowl smile smirk wince wink'));

function beatAfter(block: Prose, join: Join): BeatAfterComma | undefined {
  const { text } = block;
  const room = roomAfter(block, join);
  const comma = lastSign(text, join.speech);
  if (!room || text[comma] !== ',' || !opensSentence(text, join)) return undefined;
  const words = runOfWords(text, room.from, room.to);
  const first = words[0];
  const verb = first && actOf(text, words);
  const sentence = verb && /^[^.!?…]*/.exec(text.slice(verb.to, room.to))![0];
  if (!verb || sentence === undefined || (join.next && verb.to + sentence.length === room.to)) return undefined;
  const telling = TELLING.has(beatVerb(verb.lower)?.base ?? '') || debatedVerb(verb.lower) !== undefined;
  if (wordsIn(sentence).some(({ lower }) => speechVerb(lower) !== undefined && !beatVerb(lower))) return undefined;
  return { comma, first, verb, level: telling ? 'hint' : 'warning', rest: sentence };
}

/** The verb of a clause that begins with its subject, a person, where it is no speech verb. */
function actOf(text: string, words: readonly Word[]): Word | undefined {
  const clause = openingClause(text, words, isAct);
  if (!clause) return undefined;
  const { subject } = clause;
  const [head, last] = [words[0]!, words[subject.next - 1]!];
  if (subject.kind === 'noun' ? personNoun(last.lower) === undefined : /^(?:it|you|both)$/.test(head.lower))
    return undefined;
  return words[clause.verb];
}

function isAct(words: readonly Word[], i: number): boolean {
  const { text, lower } = words[i]!;
  const known = beatVerb(lower) ?? debatedVerb(lower);
  if (!isFiniteVerb(known) || !isSmall(text)) return false;
  return known!.kind !== 'beat' || SILENT.has(known!.base) || TELLING.has(known!.base);
}

/** A period and a capital letter; or the speaking named, and the act as a participle where nothing else hangs on it. */
function fixes(block: Prose, { comma, first, verb, rest }: BeatAfterComma): Fix[] {
  const stop: Fix = {
    title: l10n.t('Replace the comma with a period'),
    edits: [
      { block, span: { from: comma, to: comma + 1 }, text: '.' },
      { block, span: { from: first.from, to: first.from + 1 }, text: first.text[0]!.toUpperCase() },
    ],
  };
  const ing = ingOf(verb.lower);
  if (
    ing === undefined ||
    /,|\band\b|\bbut\b/.test(rest) ||
    isAdverb(wordsIn(block.text, first.from, verb.from).at(-1)!)
  )
    return [stop];
  const says = beatVerb(verb.lower)!.form === 'third' ? 'says' : 'said';
  return [
    stop,
    replace(fixTitle(verb.text, `${says}, ${ing}`), block, { from: verb.from, to: verb.to }, `${says}, ${ing}`),
  ];
}
