import type { PersonNoun } from '../../lexicon/personNouns.js';

/** Somebody, as a paragraph speaks of them. Span relative to the block, a possessive ending left out. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'pronoun' | 'noun';
  /** A name or noun phrase as written, gaps made single; a pronoun's subject form: `she` for `her`. */
  readonly text: string;
  /** Inside a quotation or thought. */
  readonly spoken: boolean;
  /** It opens its sentence, so its capital may mean nothing. */
  readonly initial: boolean;
  readonly role: 'subject' | 'object' | 'possessor';
  /** How the verb it is subject of gives speech, or acts; null for other verbs and roles. */
  readonly verb: 'speech' | 'beat' | 'other' | null;
  /** The words address it (only inside speech). */
  readonly vocative: boolean;
  /** `in`, `at`, `to` … stands before it. */
  readonly placed: boolean;
  /**
   * A thing's place: behind an article or a measure (`the`, `a box of`), eaten or installed, before the noun of its
   * kind (`bar`, `app`).
   */
  readonly held?: true;
  /** Of a noun phrase: whom its noun names. */
  readonly person: PersonNoun | null;
  /** Of a noun phrase that only describes: the phrase with what tells whom, `the man in the red coat`. */
  readonly whole?: string;
}
