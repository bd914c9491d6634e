import { isCapital, isSmall, wordsIn } from '../../analysis/words/words.js';
import { isMarked, type Prose } from '../../manuscript/block.js';
import type { Span } from '../../manuscript/position.js';
import { defineRule, type Fix } from '../rule.js';
import { actBefore, type Act } from './acts.js';
import { tagAt } from './clause.js';
import { firstLetter, insideOf, joinsIn, lastSign, type Join } from './joins.js';
import { periodAfterBeat } from './other-way.js';

/** `Petra shook his head, "How's Wren?"` */
export const beatBeforeComma = defineRule({
  id: 'dialogue/beat-before-comma',
  scope: 'block',
  level: 'warning',
  otherWay: periodAfterBeat,
  summary: 'An act that stands before speech ends with a full stop; only a tag leads into it with a comma.',
  reason: `A comma promises a way of speaking. *Nobody can shake a head in words*, so the reader takes the act for a tag, stumbles, and reads again.
With a full stop the act is a beat, and tells just as well who speaks.

Sounds that some take for ways of speaking (*she laughed*, *he sighed*) are accepted: you get a hint at most.`,
  examples: `
Petra shook her head, “Not before breakfast.”
                    ^ “shook” is not a way of speaking
“Who?” Teodor looked up from the map, "Her? Never."
                                    ^ “looked” is not a way of speaking
While the others packed, the old man lit his pipe, ‘You will need ropes.’
                                                 ^ “lit”
Petra shook her head, “not before breakfast.”
                    ^ “shook” is not a way of speaking
She sighed, “I know.”
          ^ “sighed” may be heard as a way of speaking

Petra shook her head. “Not before breakfast.”
Petra shook her head and said, “Not before breakfast.”
Shaking her head, she said, “Not before breakfast.”
She turned to Teodor with the answer, “Not before breakfast.”
She pulled her chair round and addressed the cook, “Not before breakfast.”
She nodded with a quiet, “Thanks.”
He turned at the gate and threw over his shoulder, “Not before breakfast.”
“I think,” he nodded, “that it will do.”
They walked to the inn, the “Golden Hind,” and knocked.
He turned another page, and, “Here,” he called out.
He lifted the lamp, “a poor thing,” and set it down.
He looked up at the board, “no landing,” and landed.
`,
  check(block, { report }) {
    for (const join of joinsIn(block)) {
      const beat = beatIn(block, join);
      if (!beat) continue;
      const { comma, verb, debated } = beat;
      const head = insideOf(join.speech).from;
      const capital = isSmall(block.text.slice(head)) ? [{ block, span: { from: head, to: head + 1 }, text: block.text[head]!.toUpperCase() }] : [];
      const fixes: Fix[] = [{ title: 'End the beat with a full stop', edits: [{ block, span: comma, text: '.' }, ...capital] }];
      if (debated) report(block, comma, `“${verb.text}” may be heard as a way of speaking; if it is an act, a full stop ends it`, { fixes, atMost: 'hint' });
      else report(block, comma, `“${verb.text}” is not a way of speaking, and the quotation begins a new sentence`, { fixes });
    }
  },
});

interface Beat extends Act {
  readonly comma: Span;
}

function beatIn(block: Prose, join: Join): Beat | undefined {
  const { text } = block;
  const { speech, before } = join;
  if (before?.kind !== 'narration' || !isMarked(speech) || !isWhole(text, join)) return undefined;
  const comma = text.slice(before.from, before.to).trimEnd().length + before.from - 1;
  if (text[comma] !== ',') return undefined;
  const act = actBefore(block, join, comma);
  return act && { ...act, comma: { from: comma, to: comma + 1 } };
}

/** Whether the quotation is a sentence said, not a title or phrase: it begins large and ends like speech, or begins small and ends its own sentence and the narration's. */
function isWhole(text: string, { speech, before, previous, after, next }: Join): boolean {
  if (isSmall(text.slice(insideOf(speech).from))) {
    const goesOn = previous !== undefined && previous.to === before?.from && !/[.!?]/.test(text[lastSign(text, previous)] ?? '');
    const rest = text.slice(speech.to).trimStart();
    return !speech.open && !goesOn && /[.!?—]/.test(text[lastSign(text, speech)] ?? '') && (rest === '' || isCapital(rest)) && wordsIn(text, speech.from, speech.to).length > 1;
  }
  if (!isCapital(firstLetter(text, speech)) || /^\s*(?:…|\.\.)/.test(text.slice(insideOf(speech).from))) return false;
  if (speech.open) return true;
  const end = text[lastSign(text, speech)] ?? '';
  if (end === ',') return after !== undefined && tagAt(text, after.from, next?.from ?? after.to) !== undefined;
  return /[.!?…—–-]/.test(end) || wordsIn(text, speech.from, speech.to).length > 6;
}
