import type { Referent } from './referent.js';
import type { PlacedReferent } from './phrases.js';
import type { Clause } from './tags.js';
import { MAX_WORDS_BEFORE_VERB } from './limits.js';

/** Signs that end a clause. */
const PARTED = /[,;:.!?…—–()"“”„«»]/;

/** What a referent is in its clause, and of what kind its verb is. */
export function roleOf(one: PlacedReferent, { words, lexicon }: Clause): Pick<Referent, 'role' | 'verb'> {
  const object = { role: 'object', verb: null } as const;
  if (one.isObject) return object;
  const head = words[one.first]!;
  const before = words[one.first - 1];
  const opens =
    head.initial ||
    before === undefined ||
    before.zone !== head.zone ||
    PARTED.test(head.gap) ||
    lexicon.conjunctions.has(before.lower);
  for (let i = one.end; i < Math.min(words.length, one.end + MAX_WORDS_BEFORE_VERB); i++) {
    const word = words[i]!;
    if (word.zone !== head.zone || PARTED.test(word.gap) || word.capital || word.isNumber) break;
    if (lexicon.isSpeech(word.lower)) return { role: 'subject', verb: 'speech' };
    if (lexicon.isVerb(word.lower)) return { role: 'subject', verb: 'beat' };
    if (lexicon.clitics.has(word.lower)) continue;
    if (opens && !lexicon.plain.has(word.lower)) return { role: 'subject', verb: one.initial ? 'other' : 'beat' };
    break;
  }
  // `En el andén esperaba Lucía`, `Jetzt hob sie den Kopf`
  const inverted =
    before !== undefined && before.zone === head.zone && !PARTED.test(head.gap) && !before.capital
      ? lexicon.isSpeech(before.lower)
        ? 'speech'
        : lexicon.isVerb(before.lower)
          ? 'beat'
          : null
      : null;
  if (inverted !== null) return { role: 'subject', verb: inverted };
  return one.kind === 'pronoun' && lexicon.subjects.has(head.lower) ? { role: 'subject', verb: 'other' } : object;
}

/** Whether a name within speech addresses somebody: signs stand on both sides of it. */
export function isCalled(one: PlacedReferent, { text, words }: Clause): boolean {
  const [head, after] = [words[one.first]!, words[one.end]];
  const before = words[one.first - 1];
  const left = before?.zone === head.zone ? head.gap : '';
  const right = after?.zone === head.zone ? after.gap : text.slice(one.to, one.to + 3);
  return (left === '' || /[,;!?.…—–¡¿]/.test(left)) && /^\s*[,;.!?…—–"”“»«」]/.test(right || '.');
}
