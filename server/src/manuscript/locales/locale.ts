import type { NoteLabel } from '../block.js';

/** How dialogue is set in a language. */
export interface DialogueConventions {
  /** What `ficwright.json` and the settings call it; with a region where two set dialogue differently. */
  readonly id: string;
  /** In English, for messages: "German". */
  readonly name: string;
  /**
   * Whether the rules of English punctuation hold: the marks, commas and capitals round a speech and its tag, and words
   * of English.
   */
  readonly punctuation?: boolean;
  /**
   * Marks that speech stands in, opening and closing sign together, the usual ones first. Empty where dashes alone are
   * usual.
   */
  readonly speechMarks: readonly string[];
  /** Marks of a quotation within a speech. */
  readonly nestedMarks: readonly string[];
  /** Whether speech is opened by a dash at a line's head, in place of marks or beside them. */
  readonly dashDialogue?: boolean;
  /** Whether the comma before a tag stands inside the closing mark: `“Go,” she said.` */
  readonly commaInside?: boolean;
  /** Whether a space, of the kind that does not break, stands inside the marks: `« Va. »` */
  readonly spaceInside?: boolean;
}

/** Words by which a line is a chapter's heading (forms/heading.ts). In lower case, without the point. */
export interface HeadingWords {
  /** `Kapitel`: with a number a heading even without a blank line above it. */
  readonly chapter?: readonly string[];
  /** As sure as these, but within a paragraph no heading: `session`. */
  readonly sure?: readonly string[];
  /** Parts of a work that are also words of a story: a heading with nothing but a number behind them. */
  readonly part?: readonly string[];
  /** Parts of a work behind whose number a title may stand without a sign between. */
  readonly episode?: readonly string[];
  /** Those of all these that hold chapters. */
  readonly wide?: readonly string[];
  /** Shortened words, before digits and roman numerals only: `Cap. 3`. */
  readonly short?: readonly string[];
  /** Words for a chapter that stand behind its number: `Erstes Kapitel`. */
  readonly afterNumber?: readonly string[];
  /** Chapters without a number: `Prolog`. */
  readonly named?: readonly string[];
}

/** The same for scripts without blanks. Each item is a piece of a pattern. */
export interface UnspacedHeadings {
  /** Signs for a chapter, behind `第` and a number; `wide`: those that hold chapters. */
  readonly counters: string;
  readonly wide: string;
  /** Chapters without a number that are a heading even without a blank line above them. */
  readonly sure: readonly string[];
  /** Chapters without a number. */
  readonly named: readonly string[];
}

/** A line that is a time and nothing else, `Trois jours plus tard` (forms/times.ts). Items are pieces of patterns. */
export interface TimeWords {
  /** Amounts and units, and what stands before or behind both. */
  readonly amount: readonly string[];
  readonly unit: readonly string[];
  readonly before?: string;
  readonly behind: readonly string[];
  /** Whole phrases. */
  readonly phrase: readonly string[];
}

/**
 * Words of a tag that follows a comma of the speech, verb first: `— Nej, sade Ulla.` (quotes/reportingClause.ts). The
 * subject is a name, a pronoun, or an article and a noun.
 */
export interface TagWords {
  readonly verbs: readonly string[];
  readonly pronouns: readonly string[];
  readonly articles?: readonly string[];
}

/** What tells narration behind a dash from speech that goes on (quotes/dashDialogue.ts). */
export interface DashWords {
  /** Verbs of speaking, alone or behind an object pronoun: `—gli disse`. */
  readonly verbs?: readonly string[];
  /** Verbs of speaking behind any one word or none: `— cicho mówi Ola`. */
  readonly freeVerbs?: readonly string[];
  /** The same by how they begin. */
  readonly freeStems?: readonly string[];
  /** How verbs of the past end; pieces of patterns. */
  readonly pastEndings?: readonly string[];
  /** How words begin that end so, are short and no verbs. */
  readonly notPast?: readonly string[];
}

/** Words by the pronoun of whom they mean. */
export interface ByPronoun {
  readonly he?: readonly string[];
  readonly she?: readonly string[];
}

/**
 * How a language with spaces between words says who speaks (analysis/clauses). Words are in lower case, apostrophes and
 * hyphens separate them (`l'infirmière`, `dit-elle`); what is called a pattern is one for a whole word, matched without
 * regard to case.
 */
export interface SpacedGrammar {
  /** Verbs of speaking in the forms that narration uses, participles of the perfect included; patterns. */
  readonly speech: readonly string[];
  /** The same for thinking. */
  readonly thought?: readonly string[];
  /** Finite verbs of narration by how they end; patterns. They show that a name before them acts. */
  readonly verbs: readonly string[];
  /** Whether a verb may stand without its subject. */
  readonly dropsSubject?: boolean;
  /** Verb forms that tell of a subject that is left out, or of its gender; patterns. */
  readonly verbForms?: {
    readonly i?: readonly string[];
    readonly he?: readonly string[];
    readonly she?: readonly string[];
  };
  /** Pronouns as subjects. */
  readonly subjects: ByPronoun & { readonly they?: readonly string[]; readonly i?: readonly string[] };
  /** Pronouns as objects and possessives, as far as they tell whom they mean. */
  readonly objects?: ByPronoun & { readonly i?: readonly string[] };
  /** What may stand between a verb and its subject, or before the verb: unstressed pronouns, negations, auxiliaries. */
  readonly clitics: readonly string[];
  readonly prepositions: readonly string[];
  readonly conjunctions: readonly string[];
  /** Articles and possessives before a noun that may be a subject; those that make it an object. */
  readonly determiners: readonly string[];
  readonly objectDeterminers?: readonly string[];
  /** Determiners that make a noun a man or a woman: `une élève`. */
  readonly gendered?: ByPronoun;
  /** The article of a person who is known, by gender: `le gardien` is who was `un gardien`. None: nouns have none. */
  readonly definite?: Readonly<Record<'he' | 'she', string>>;
  /** Articles before a person who is new. */
  readonly indefinite?: readonly string[];
  /** By the determiner as written, where the noun's first letters choose another article: `uno`, `lo`. */
  readonly definiteAfter?: Readonly<Record<string, string>>;
  /** The article that stands before a vowel in place of these, its apostrophe included. */
  readonly elided?: string;
  /** Adjectives that stand between an article and its noun. */
  readonly adjectives?: readonly string[];
  /** How adverbs and adjectives end, where nouns have no articles or every noun a capital; patterns. */
  readonly modifiers?: readonly string[];
  /** Nouns by which a person is called who has no name: roles, relatives. `any`: of either gender. */
  readonly persons: ByPronoun & { readonly any?: readonly string[] };
  /** Nouns that only describe and stand for a person who has a name: `the woman`. */
  readonly describing: ByPronoun;
  /** Words before a name: `señora`. */
  readonly titles: ByPronoun & { readonly any?: readonly string[] };
  /** Words in small letters between the parts of one name: `van`. */
  readonly particles?: readonly string[];
  /** Given names that hint at a pronoun; patterns. The first list that fits decides, exceptions first. */
  readonly given?: readonly (readonly ['he' | 'she', readonly string[]])[];
  /** Other words that sentences open with and that are no names. */
  readonly openers: readonly string[];
  /** Whether every noun has a capital. */
  readonly capitalNouns?: boolean;
  /** Endings of a noun in the nominative, each with those of its other cases. */
  readonly cases?: readonly (readonly [string, readonly string[]])[];
}

/** How a language without spaces between words says who speaks. Items are pieces of patterns. */
export interface UnspacedGrammar {
  /** What joins a speech to its tag: `と`. */
  readonly quotative?: string;
  readonly speech: readonly string[];
  readonly thought?: readonly string[];
  /** What stands behind a subject: `が`. None: a subject opens its clause. */
  readonly subjectMarks?: readonly string[];
  /** What stands behind a person who is no subject, and before one. */
  readonly otherMarks?: readonly string[];
  readonly otherBefore?: readonly string[];
  /** Words, no patterns. */
  readonly pronouns: ByPronoun & { readonly they?: readonly string[]; readonly i?: readonly string[] };
  readonly names: readonly string[];
  /** Persons without a name: roles, relatives; nouns that only describe. */
  readonly persons: readonly string[];
  readonly describing: ByPronoun;
  /** What is put behind a name and is no part of it: `さん`. */
  readonly suffixes?: readonly string[];
  /** What makes one with the name before it and by itself means whoever has it: `先生`. */
  readonly titles?: readonly string[];
  /** Names, with what is put behind them, that hint at a pronoun. */
  readonly given?: readonly (readonly ['he' | 'she', readonly string[]])[];
}

/** How a language says who speaks. */
export type Grammar = { readonly spaced: SpacedGrammar } | { readonly unspaced: UnspacedGrammar };

/**
 * A language: its words, marks and conventions. Whatever recognises something in more than one language takes its words
 * from the list of locales (locales/index.ts) when the module is loaded, so a language is added by one file and one
 * line in that list. Every field but `id` may be left out; what is left out is not recognised in that language.
 *
 * Start with `conventions` and `frequentWords`: with these the language of a work is detected and rules about English
 * punctuation keep silent. Then add `heading`, `numbers` and `endings`, so that chapters are found, and, where speech
 * is opened by dashes, `tags` and `dashes`. Words for several forms are written out (`erste erster erstes`). Patterns
 * are matched without regard to case; they need no word boundary, the recogniser adds it. `grammar` lets names,
 * pronouns and tags be read.
 *
 * What only English has (openers of scenes, place lines, labels of scripts, lexicon/) is no part of a locale.
 */
export interface Locale {
  /** ISO 639-1. */
  readonly id: string;
  /** A language without any is known only to be none of the others: its works are `other`. */
  readonly conventions?: readonly DialogueConventions[];
  /**
   * Frequent words that tell the language apart (analysis/language). Words of English are in no other list (`die`,
   * `war`, `me`, `come`, `no`, `as`, `to`), so a book in English counts nothing for another; what neighbours share
   * (`que`, `un`, `la`) is in the lists of both.
   */
  readonly frequentWords?: readonly string[];
  /** Letters that hardly any other of these languages has: a word that holds one is as good as a frequent word. */
  readonly ownLetters?: RegExp;
  readonly heading?: HeadingWords;
  readonly unspacedHeadings?: UnspacedHeadings;
  /** Cardinals to twenty or so and ordinals to ten, as chapters are headed with them (forms/numbers.ts). */
  readonly numbers?: readonly string[];
  readonly times?: TimeWords;
  /** `Fin`, `to be continued`: a line by itself at a chapter's end (forms/blockForm.ts). Pieces of patterns. */
  readonly endings?: readonly string[];
  /**
   * `Sicht von`: what stands before the name of the person whose point of view follows. Case counts. Pieces of
   * patterns.
   */
  readonly pointOfView?: readonly string[];
  /** Labels of notes and facts before a story (forms/label.ts). Pieces of patterns. */
  readonly labels?: Readonly<Partial<Record<NoteLabel, readonly string[]>>>;
  /** Articles: a line that begins with one is no place line of English (forms/slug.ts). */
  readonly articles?: readonly string[];
  readonly tags?: TagWords;
  readonly dashes?: DashWords;
  /** Left out: the sentences of its works are read as English. */
  readonly grammar?: Grammar;
}
