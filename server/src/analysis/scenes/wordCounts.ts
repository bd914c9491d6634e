import type { Prose } from '../../manuscript/block.js';
import { NEVER_NAMES, TOPIC_STOPWORDS } from '../../lexicon/topicStopwords.js';
import { PAST_VERBS, PERSON_OF, PRESENT_VERBS, type Person } from '../../lexicon/narrationWords.js';
import { fnv1a } from '../../text/hash.js';
import { lowerOf, wordPattern } from '../../text/tokens.js';
import { MIN_TOPIC_LETTERS, TOPIC_STEM_LETTERS } from './limits.js';

/** What is counted in a paragraph's words. Names and content words are hashes, each once. */
export interface WordCounts extends Readonly<Record<Person, number>> {
  readonly words: number;
  /**
   * Number of the commonest English words among them; where they are rare, the text is not English and the features
   * mean nothing.
   */
  readonly english: number;
  /** Words inside speech, and in narration. */
  readonly spoken: number;
  readonly narrated: number;
  /** The name that it opens with; 0 for none. */
  readonly lead: number;
  /** Names in narration, and those of its first sentence. */
  readonly names: readonly number[];
  readonly firstNames: readonly number[];
  /** Names in speech. */
  readonly called: readonly number[];
  /** Content words, and those of the first sentence. */
  readonly topics: readonly number[];
  readonly firstTopics: readonly number[];
  /** Verbs of the narration by tense; `had`, which is among those of the past, and indefinite articles. */
  readonly past: number;
  readonly present: number;
  readonly had: number;
  readonly articles: number;
}

/** A word, tokenized as for the training of the weights: a point separates two words. */
const WORD = wordPattern("'’-");
const ENGLISH: ReadonlySet<string> = new Set(['the', 'and', 'to', 'of', 'was', 'is', 'that', 'it', 'you', 'with']);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Counts the words of a paragraph. `firstEnd`: where its first sentence ends in `text`. */
export function wordCountsOf(block: Prose, text: string, firstEnd: number): WordCounts {
  const [names, firstNames, called] = [new Set<number>(), new Set<number>(), new Set<number>()];
  const [topics, firstTopics] = [new Set<number>(), new Set<number>()];
  const counts: Mutable<Omit<WordCounts, 'names' | 'firstNames' | 'called' | 'topics' | 'firstTopics'>> = {
    words: 0,
    english: 0,
    spoken: 0,
    narrated: 0,
    lead: 0,
    past: 0,
    present: 0,
    had: 0,
    articles: 0,
    he: 0,
    she: 0,
    they: 0,
    I: 0,
    we: 0,
    you: 0,
  };
  for (const part of block.inlines) {
    const said = part.kind === 'speech' || part.kind === 'quoted';
    WORD.lastIndex = part.from;
    for (let match = WORD.exec(text); match !== null && match.index < part.to; match = WORD.exec(text)) {
      const word = match[0];
      const lower = lowerOf(word);
      const upper = word !== lower && /^\p{Lu}\p{Ll}/u.test(word);
      counts.words++;
      if (ENGLISH.has(lower)) counts.english++;
      if (said) {
        counts.spoken++;
        if (upper && match.index > part.from + 1 && !opensSentence(text, part.from, match.index)) {
          const name = nameOf(lower);
          if (name !== 0) called.add(name);
        }
      } else {
        counts.narrated++;
        countNarrated(counts, lower);
        const name = upper ? nameOf(lower) : 0;
        if (name !== 0) {
          names.add(name);
          if (match.index < firstEnd) firstNames.add(name);
          if (counts.words <= 2 && counts.lead === 0) counts.lead = name;
        }
      }
      if (lower.length >= MIN_TOPIC_LETTERS && !TOPIC_STOPWORDS.has(lower)) {
        const topic = hash(stem(lower));
        topics.add(topic);
        if (match.index < firstEnd) firstTopics.add(topic);
      }
    }
  }
  return {
    ...counts,
    names: [...names],
    firstNames: [...firstNames],
    called: [...called],
    topics: [...topics],
    firstTopics: [...firstTopics],
  };
}

function countNarrated(
  counts: Mutable<Pick<WordCounts, 'past' | 'present' | 'had' | 'articles' | Person>>,
  word: string,
): void {
  if (PAST_VERBS.has(word) || (word.length > 4 && word.endsWith('ed'))) counts.past++;
  else if (PRESENT_VERBS.has(word)) counts.present++;
  if (word === 'had') counts.had++;
  else if (word === 'a' || word === 'an') counts.articles++;
  else {
    const person = PERSON_OF.get(word);
    if (person !== undefined) counts[person]++;
  }
}

/** Whether a word inside speech stands at the head of a sentence, where any word has a capital. */
const opensSentence = (text: string, from: number, at: number): boolean =>
  /[.!?…"“”]\s*$/u.test(text.slice(Math.max(from, at - 3), at));

function nameOf(lower: string): number {
  const name = lower.replace(/['’]s$/, '');
  return NEVER_NAMES.has(name) || /(?:ly|ing)$/.test(name) ? 0 : hash(name);
}

/** The first letters of a word without its ending: a word that is being typed keeps them. */
const stem = (word: string): string => word.replace(/(?:'s|ies|ing|ed|es|s|ly)$/, '').slice(0, TOPIC_STEM_LETTERS);

/** Numbers compare faster than words, and keep no text alive. Never 0. */
const hash = (word: string): number => fnv1a(word) || 1;
