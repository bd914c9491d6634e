import { LOCALES } from '../../manuscript/locales/index.js';
import type { ByPronoun, Grammar, SpacedGrammar } from '../../manuscript/locales/locale.js';

/** The grammar of a language with spaces, ready to be asked. Words are in lower case. */
export interface ClauseLexicon {
  readonly grammar: SpacedGrammar;
  readonly isSpeech: (word: string) => boolean;
  readonly isThought: (word: string) => boolean;
  /** Whether a word looks like a finite verb of narration. */
  readonly isVerb: (word: string) => boolean;
  /** Whether a word looks like an adverb or adjective. */
  readonly isModifier: (word: string) => boolean;
  /** The pronoun of a subject that a verb form tells of: `i`, `he`, `she`; empty for none. */
  readonly toldBy: (verb: string) => string;
  readonly subjects: ReadonlyMap<string, string>;
  readonly objects: ReadonlyMap<string, string>;
  readonly clitics: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly objectDeterminers: ReadonlySet<string>;
  readonly gendered: ReadonlyMap<string, 'he' | 'she'>;
  readonly persons: ReadonlyMap<string, Noun>;
  readonly titles: ReadonlyMap<string, 'he' | 'she' | null>;
  /** Words that open sentences or clauses and are no names. */
  readonly plain: ReadonlySet<string>;
  /** The pronoun that a given name hints at; null for none. */
  readonly given: (name: string) => 'he' | 'she' | null;
}

/** What a noun says of a person. */
export interface Noun {
  readonly pronoun: 'he' | 'she' | null;
  /** Its nominative. */
  readonly form: string;
  /** Whether it is in the nominative, so that it may be a subject. */
  readonly nominative: boolean;
  /** Whether it only describes, and stands for a person who has a name. */
  readonly describes: boolean;
}

const GRAMMARS: ReadonlyMap<string, Grammar> = new Map(
  LOCALES.flatMap(({ id, grammar }) => (grammar === undefined ? [] : [[id, grammar] as const])),
);
const made = new Map<string, ClauseLexicon | null>();

/** The grammar of a language; undefined for English. */
export const grammarFor = (language: string): Grammar | undefined => GRAMMARS.get(language);

/** The lexicon of a language with spaces; null for others. Made at the first work in it. */
export function clauseLexicon(language: string): ClauseLexicon | null {
  let lexicon = made.get(language);
  if (lexicon === undefined) {
    const grammar = GRAMMARS.get(language);
    made.set(language, (lexicon = grammar !== undefined && 'spaced' in grammar ? lexiconOf(grammar.spaced) : null));
  }
  return lexicon;
}

function lexiconOf(grammar: SpacedGrammar): ClauseLexicon {
  const [isSpeech, isThought] = [whole(grammar.speech), whole(grammar.thought)];
  const ends = ending(grammar.verbs);
  const forms = (['i', 'she', 'he'] as const).map(key => [key, whole(grammar.verbForms?.[key])] as const);
  const { subjects, objects, titles, persons, describing, gendered } = grammar;
  const clitics = new Set(grammar.clitics);
  const prepositions = new Set(grammar.prepositions);
  const conjunctions = new Set(grammar.conjunctions);
  const determiners = new Set(grammar.determiners);
  const objectDeterminers = new Set(grammar.objectDeterminers);
  const subjectOf = new Map(
    (['i', 'he', 'she', 'they'] as const).flatMap(key => (subjects[key] ?? []).map(word => [word, key] as const)),
  );
  const objectOf = new Map(
    (['i', 'he', 'she'] as const).flatMap(key => (objects?.[key] ?? []).map(word => [word, key] as const)),
  );
  const given = (grammar.given ?? []).map(([pronoun, patterns]) => [pronoun, whole(patterns)] as const);
  const plain = new Set([
    ...grammar.openers,
    ...[clitics, prepositions, conjunctions, determiners, objectDeterminers].flatMap(words => [...words]),
    ...subjectOf.keys(),
    ...objectOf.keys(),
  ]);
  return {
    grammar,
    isSpeech,
    isThought,
    isVerb: word => (ends(word) && !plain.has(word)) || isSpeech(word),
    isModifier: grammar.modifiers === undefined ? () => false : ending(grammar.modifiers),
    toldBy: verb => forms.find(([, fits]) => fits(verb))?.[0] ?? '',
    subjects: subjectOf,
    objects: objectOf,
    clitics,
    prepositions,
    conjunctions,
    determiners,
    objectDeterminers,
    gendered: byPronoun(gendered ?? {}) as ReadonlyMap<string, 'he' | 'she'>,
    persons: new Map([...nounsOf(describing, grammar, true), ...nounsOf(persons, grammar, false)]),
    titles: new Map([...(titles.any ?? []).map(word => [word, null] as const), ...byPronoun(titles)]),
    plain,
    given: name => given.find(([, fits]) => fits(name))?.[0] ?? null,
  };
}

const byPronoun = (words: ByPronoun): Map<string, 'he' | 'she' | null> =>
  new Map((['he', 'she'] as const).flatMap(key => (words[key] ?? []).map(word => [word, key] as const)));

/** Nouns with their other cases. */
function* nounsOf(
  nouns: ByPronoun & { readonly any?: readonly string[] },
  { cases }: SpacedGrammar,
  describes: boolean,
): Generator<readonly [string, Noun]> {
  for (const key of ['any', 'he', 'she'] as const) {
    for (const form of nouns[key] ?? []) {
      const pronoun = key === 'any' ? null : key;
      for (const other of inflected(form, cases ?? [])) yield [other, { pronoun, form, nominative: false, describes }];
      yield [form, { pronoun, form, nominative: true, describes }];
    }
  }
}

/** The forms that a word may have in its other cases. */
export function inflected(form: string, cases: NonNullable<SpacedGrammar['cases']>): string[] {
  const forms: string[] = [];
  for (const [ending, others] of cases) {
    if (!form.endsWith(ending) || form.length - ending.length < 2) continue;
    const stem = form.slice(0, form.length - ending.length);
    for (const other of others) forms.push(stem + other);
    if (ending !== '') break;
  }
  return forms;
}

const NEVER = /(?!)/;
const whole = (patterns: readonly string[] | undefined): ((word: string) => boolean) => {
  const pattern = patterns === undefined ? NEVER : new RegExp(`^(?:${patterns.join('|')})$`, 'u');
  return word => pattern.test(word);
};
const ending = (patterns: readonly string[]): ((word: string) => boolean) => {
  const pattern = new RegExp(`.(?:${patterns.join('|')})$`, 'u');
  return word => pattern.test(word);
};
