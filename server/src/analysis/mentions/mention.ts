import type { PersonNoun } from '../../lexicon/personNouns.js';

/** One reference to a person in a paragraph. The span is relative to the block and excludes a possessive ending. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'pronoun' | 'noun';
  /** A name or noun phrase as written, with single spaces; for a pronoun its subject form: `she` for `her`. */
  readonly text: string;
  /** Inside a quotation or thought. */
  readonly spoken: boolean;
  /** Whether it is the first word of a sentence, where a capital does not show that it is a name. */
  readonly initial: boolean;
  readonly role: 'subject' | 'object' | 'possessor';
  /** Kind of the verb that it is the subject of: speech, action, or any other; null for other roles. */
  readonly verb: 'speech' | 'beat' | 'other' | null;
  /** Whether it is a form of address (only inside speech). */
  readonly vocative: boolean;
  /** Whether a preposition of place (`in`, `at`, `to` …) precedes it. */
  readonly placed: boolean;
  /**
   * Whether it is in the position of a thing: after an article or a measure (`the`, `a box of`), after a verb such as
   * `ate`, or before a noun for a kind of thing (`bar`, `app`).
   */
  readonly held?: true;
  /** For a noun phrase: the lexicon entry of its head noun. */
  readonly person: PersonNoun | null;
  /** For a noun phrase with a detail: the whole phrase, `the man in the red coat`. */
  readonly whole?: string;
  /**
   * For a noun that only describes, in a language in which it is read as a pronoun: the definite phrase (`der Mann`),
   * and whether it is new here (`ein Mann`).
   */
  readonly phrase?: string;
  readonly introduces?: true;
}
