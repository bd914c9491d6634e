import { actVerb, beatVerb } from '../../analysis/words/beats.js';
import { AUXILIARIES, LINKS, SUBORDINATORS } from '../../analysis/words/function-words.js';
import { debatedVerb, SPEECH_NOUNS, speaksWith, speechVerb } from '../../analysis/words/speech.js';
import { isCapital, isSmall, sentenceStart, wordsIn, type Word } from '../../analysis/words/words.js';
import { isMarked, type Prose } from '../../manuscript/block.js';
import type { Span } from '../../manuscript/position.js';
import { defineRule, replace } from '../rule.js';
import { isAdverb, subjectsAt, tagAt } from './clause.js';
import { isSmallWord } from './heads.js';
import { firstLetter, insideOf, joinsIn, lastSign, type Join } from './joins.js';
import { carriesWords } from './voiced.js';

/** `Petra shook his head, "How's Wren?"` */
export const beatBeforeComma = defineRule({
  id: 'dialogue/beat-before-comma',
  scope: 'block',
  level: 'warning',
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
`,
  check(block, { report }) {
    for (const join of joinsIn(block)) {
      const beat = beatIn(block, join);
      if (!beat) continue;
      const { comma, verb, debated } = beat;
      const fixes = [replace('End the beat with a full stop', block, comma, '.')];
      if (debated) report(block, comma, `“${verb.text}” may be heard as a way of speaking; if it is an act, a full stop ends it`, { fixes, atMost: 'hint' });
      else report(block, comma, `“${verb.text}” is not a way of speaking, and the quotation begins a new sentence`, { fixes });
    }
  },
});

interface Beat {
  readonly comma: Span;
  readonly verb: Word;
  readonly debated: boolean;
}

function beatIn(block: Prose, join: Join): Beat | undefined {
  const { text } = block;
  const { speech, before } = join;
  if (before?.kind !== 'narration' || !isMarked(speech) || !isWhole(text, join)) return undefined;
  const comma = text.slice(before.from, before.to).trimEnd().length + before.from - 1;
  if (text[comma] !== ',') return undefined;
  const start = sentenceStart(text, before.from, comma);
  if (!startsSentence(block, join, start)) return undefined;
  const words = wordsIn(text, start, comma);
  const last = words.at(-1);
  if (!last || SUBORDINATORS.has(words.at(-2)?.lower ?? '') || LINKS.has(last.lower) && !PARTICLES.has(last.lower) || AUXILIARIES.has(last.lower) || words.some((word, i) => speaks(words, word, i)) || carriesWords(words)) return undefined;
  const act = mainVerb(text, words, (word, next) => actVerb(word, next)?.form);
  const sound = mainVerb(text, words, word => debatedVerb(word)?.form);
  const main = later(act, sound);
  if (!main) return undefined;
  // A sound counts when its clause, or a part of it, is the one that leads into the speech.
  const aloud = words.find((word, i) => i > main.subject && isSound(word));
  const verb = aloud ?? lastJoined(words, main);
  return { comma: { from: comma, to: comma + 1 }, verb, debated: aloud !== undefined };
}

const later = (a: Main | undefined, b: Main | undefined): Main | undefined => (a && b ? (a.at > b.at ? a : b) : a ?? b);

const isSound = ({ lower }: Word): boolean => {
  const form = debatedVerb(lower)?.form;
  return form !== undefined && form !== 'base' && beatVerb(lower) === undefined;
};

/** The last act of those the subject does: `nodded` in `looked at them all and nodded`. */
function lastJoined(words: readonly Word[], { at }: Main): Word {
  let last = words[at]!;
  for (let i = at + 1; i < words.length; i++) {
    if (beatVerb(words[i]!.lower)?.form === 'past' && /^(?:and|then|but)$/.test(words[skipBack(words, i) - 1]?.lower ?? '')) last = words[i]!;
  }
  return last;
}

/** Whether the quotation is a sentence said, not a title or phrase: it begins large and ends like speech. */
function isWhole(text: string, { speech, after, next }: Join): boolean {
  if (!isCapital(firstLetter(text, speech)) || /^\s*(?:…|\.\.)/.test(text.slice(insideOf(speech).from))) return false;
  if (speech.open) return true;
  const end = text[lastSign(text, speech)] ?? '';
  if (end === ',') return after !== undefined && tagAt(text, after.from, next?.from ?? after.to) !== undefined;
  return /[.!?…—–-]/.test(end) || wordsIn(text, speech.from, speech.to).length > 6;
}

/** Whether what stands from `start` is a sentence of its own, rather than the rest of one that an earlier quotation began. */
function startsSentence({ text, inlines }: Prose, { before, speech }: Join, start: number): boolean {
  if (!before || text.slice(before.from, start).trim() !== '') return true;
  const earlier = inlines.findLast(inline => inline.to <= before.from);
  if (!earlier) return true;
  if (earlier.kind !== 'speech') return false;
  const end = text[lastSign(text, earlier)] ?? '';
  if (end === ',') return isSmallWord(wordsIn(text, speech.from, Math.min(speech.to, speech.from + 40))[0]);
  return isCapital(text.slice(start, start + 1)) && /[.!?…—–-]/.test(end);
}

/** Adverbs among the links: `looked up,`. */
const PARTICLES = new Set('up down around round about off out in on over through across along away behind after before past within near under above below'.split(' '));

/** Whether the word speaks: a verb of speech or thought in any form, or a thing that says something. One that is as well an act needs its particle. */
function speaks(words: readonly Word[], { lower }: Word, i: number): boolean {
  const next = words[i + 1]?.lower;
  const isThing = words[i - 1]?.lower === 'the' && speechVerb(lower)?.form === 'base';
  if (isThing && !SPEECH_NOUNS.has(lower)) return false;
  if (SPEECH_NOUNS.has(lower) || lower.split('-').some(part => speechVerb(part) && !actVerb(part, next))) return true;
  return speaksWith(lower, next) || (next === undefined && /^(?:go|find)$/.test(beatVerb(lower)?.base ?? ''));
}

/** A finite verb, by its index, and the index of its subject's first word. */
interface Main {
  readonly at: number;
  readonly subject: number;
}

/** The last finite verb of the kind that has its subject right before it and does not stand in a subordinate clause. */
function mainVerb(text: string, words: readonly Word[], formOf: (word: string, next: string | undefined) => string | undefined): Main | undefined {
  for (let i = words.length - 1; i > 0; i--) {
    const form = formOf(words[i]!.lower, words[i + 1]?.lower);
    if ((form !== 'past' && form !== 'third') || !isSmall(words[i]!.text)) continue;
    const subject = subjectBefore(text, words, i);
    if (subject !== undefined && !isSubordinate(text, words, subject)) return { at: i, subject };
  }
  return undefined;
}

function skipBack(words: readonly Word[], i: number): number {
  while (i > 0 && isAdverb(words[i - 1]!)) i--;
  return i;
}

/** Index of the first word of the subject that stands before the verb `words[i]`, adverbs passed over. */
function subjectBefore(text: string, words: readonly Word[], i: number): number | undefined {
  const end = skipBack(words, i);
  for (let start = Math.max(0, end - 6); start < end; start++) {
    const fits = subjectsAt(words, start).some(({ kind, count }) => start + count === end && (kind !== 'noun' || isPhrase(words, start, end)));
    if (fits && words[start]!.lower !== 'it' && /^[\s.\p{L}\p{N}'’-]*$/u.test(text.slice(words[start]!.from, words[i]!.from))) return start;
  }
  return undefined;
}

/** Whether the words between a determiner and the verb can be one noun phrase: no link and no verb among them. */
const isPhrase = (words: readonly Word[], start: number, end: number): boolean =>
  words.slice(start + 1, end).every(({ lower }) => !LINKS.has(lower) && !SUBORDINATORS.has(lower) && !AUXILIARIES.has(lower));

function isSubordinate(text: string, words: readonly Word[], subject: number): boolean {
  const before = words[subject - 1];
  if (!before) return false;
  if (!/^\s+$/.test(text.slice(before.to, words[subject]!.from))) return false;
  return SUBORDINATORS.has(before.lower);
}
