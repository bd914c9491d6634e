import * as l10n from '@vscode/l10n';
import { isCapital, isSmall, wordsIn, type Word } from '../../text/tokens.js';
import { isMarked, type Prose } from '../../manuscript/block.js';
import { defineRule, replace, type Level } from '../definition/rule.js';
import { actWords } from '../support/dialogue/actWords.js';
import { actBefore, type Act } from '../support/dialogue/acts.js';
import { firstLetter, joinsIn, lastSign, type Join } from '../support/dialogue/joins.js';
import { periodAfterBeat } from '../support/dialogue/conventions.js';
import { wordList } from '../../text/wordList.js';
import { regexSource } from '../../text/regexSource.js';

/** `Petra rolled her eyes "Fine."` */
export const missingPeriodAfterBeat = defineRule({
  id: 'dialogue/missing-period-after-beat',
  scope: 'block',
  level: 'warning',
  otherWay: periodAfterBeat,
  title: 'Missing period between an action beat and speech',
  summary: 'An action beat before speech ends with a period.',
  reason: `A beat is a sentence of its own. Without its period it runs into the speech, and readers look for a dialogue tag that is not there. Titles, and
words that the sentence is about (*she patted the sign “No Landing”*), take no period and are left alone; where the quotation may be the thing that the action
is done to, you get a weaker finding or none.`,
  source: 'The Chicago Manual of Style, 17th edition, chapter 13',
  examples: `
Petra rolled her eyes “Fine.”
                     ^ Insert a period: “rolled her eyes” is an action, not a dialogue tag
Teodor turned around “You could have told me.” He did not smile.
                    ^ Insert a period: “turned around” is an action, not a dialogue tag
“Not again.” Petra shook her head “We sail at dawn.”
                                 ^ Insert a period: “shook her head” is an action, not a dialogue tag
Petra put down the lamp “We sail at dawn.”
                       ^ Insert a period: “put down the lamp” is an action, not a dialogue tag
Petra sighed “We sail at dawn.”
            ^ Insert a period if “sighed” is an action, not a dialogue tag

Petra rolled her eyes. “Fine.”
Petra shook her head at the word “Fine.”
Petra handed him a copy of “The Long Voyage.”
Petra opened “The Long Voyage.”
Petra patted the dog “Biscuit.”
Petra nodded “yes” and left.
Petra turned to the chapter “Of Whales.” It was long.
Petra looked up at the board “No Landing!” and sighed.
`,
  check(block, { report }) {
    for (const join of joinsIn(block)) {
      const found = runIn(block, join);
      if (!found) continue;
      const { at, level, act } = found;
      const words = actWords(block.text, act.verb.from, at);
      const message = act.debated
        ? l10n.t('Insert a period if “{0}” is an action, not a dialogue tag', words)
        : l10n.t('Insert a period: “{0}” is an action, not a dialogue tag', words);
      report(block, { from: at, to: at + 1 }, message, {
        fixes: [replace(l10n.t('Insert a period'), block, { from: at, to: at }, '.')],
        atMost: level,
      });
    }
  },
});

interface RunIn {
  /** Where the period belongs. */
  readonly at: number;
  readonly act: Act;
  readonly level: Level;
}

function runIn(block: Prose, join: Join): RunIn | undefined {
  const { text, size } = block;
  const { before, speech: quotation, after } = join;
  if (before?.kind !== 'narration' || before.to !== quotation.from || quotation.open || !isMarked(quotation))
    return undefined;
  const at = before.from + text.slice(before.from, before.to).trimEnd().length;
  if (
    at === quotation.from ||
    !/\p{L}/u.test(text[at - 1] ?? '') ||
    !/[.!?…—]/.test(text[lastSign(text, quotation)] ?? '') ||
    !isCapital(firstLetter(text, quotation))
  )
    return undefined;
  const rest = text.slice(quotation.to, after?.kind === 'narration' ? after.to : size).trimStart();
  if (isSmall(rest) || /^[,;:)—–-]/.test(rest)) return undefined;
  const act = actBefore(block, join, at);
  const level = act && levelOf(act, wordsIn(text, quotation.from, quotation.to));
  return level && { at, act, level };
}

/** Parts of the body and looks: an action with one is complete whatever follows. */
const BODY = new Set(
  wordList(`
    arm arms back brow brows cheek cheeks chin ear ears eye eyebrow eyebrows eyes face feet finger fingers fist
    fists foot forehead gaze hair hand hands head heel heels jaw knee knees leg legs lip lips mouth neck nose palm
    palms shoulder shoulders tail teeth temple temples throat tongue wings wrist`),
);
/** Words after which the action has no object. */
const COMPLETE = new Set(
  wordList(`
    again around aside away back backwards closer down forward forwards her herself him himself me myself nearer off
    once over round them themselves there too twice up us`),
);
/** Acts that are done to nothing. */
const ALONE = new RegExp(regexSource`
    ^(?:nod|shrug|smil|grin|frown|winc|glar|blink|scowl|pout|blush|flush|cring|flinch|shiver|shudder|trembl|stiffen|
    relax|paus|stopp|halt|hesitat|froze|wait|bow|kneel|knelt|crouch|stood|sat|slump|squint|smirk|grimac|laugh|sigh)
  `);

/** Level by the certainty that the quotation is speech and not the action's object. */
function levelOf({ verb, words, debated }: Act, said: readonly Word[]): Level | undefined {
  const last = words.at(-1)!;
  if (debated)
    return last === verb || COMPLETE.has(last.lower) || last.lower.endsWith('ly') ? 'information' : undefined;
  if (last === verb) return ALONE.test(verb.lower) ? 'warning' : undefined;
  if (BODY.has(last.lower) || COMPLETE.has(last.lower) || (last.lower.endsWith('ly') && last.lower.length > 4))
    return 'warning';
  const isTitle = said.length < 2 || said.every(({ text }) => isCapital(text)) || isCapital(said.at(-1)!.text);
  return isTitle || last.lower.endsWith('ed') || isCapital(last.text) ? undefined : 'information';
}
