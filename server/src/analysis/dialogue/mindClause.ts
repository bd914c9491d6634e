import { mindVerb } from '../../lexicon/mindVerbs.js';
import { isFiniteVerb } from '../../lexicon/verbForms.js';
import type { Word } from '../../text/tokens.js';
import { MAX_ADVERBS_BEFORE_VERB } from './limits.js';
import type { TagClause } from './tagClause.js';
import { subjectFrom } from './tagSubject.js';
import { wordsBeforeVerb } from './tagVerb.js';

/**
 * The tag behind words in italics or an author's own symbols by a verb that gives no speech elsewhere: `*Wait,* Mara
 * sent`, `//Say again?// crackled the radio`.
 */
export function mindClause(text: string, words: readonly Word[]): TagClause | null {
  const isVerb = (i: number): boolean =>
    isFiniteVerb(mindVerb(words[i]?.lower ?? '')) ||
    // Behind speech one thinks back to something, behind a thought one answers: `*No,* she thought back.`
    (/^(?:thought|thinks)$/.test(words[i]?.lower ?? '') && /^(?:back|at|to|towards?)$/.test(words[i + 1]?.lower ?? ''));
  if (isVerb(0)) {
    const subject = subjectFrom(text, words, 1);
    return subject && { subject, verb: 0, manner: 'neutral', inverted: true };
  }
  const subject = subjectFrom(text, words, 0);
  if (subject === null) return null;
  for (let i = subject.next; i < Math.min(words.length, subject.next + MAX_ADVERBS_BEFORE_VERB);) {
    if (isVerb(i)) return { subject, verb: i, manner: 'neutral', inverted: false };
    const adverbs = wordsBeforeVerb(words, i);
    if (adverbs === 0) return null;
    i += adverbs;
  }
  return null;
}
