import type { UnspacedGrammar } from '../../manuscript/locales/locale.js';
import { grammarFor } from './lexicon.js';

/** The grammar of a language without spaces, ready to be asked. */
export interface UnspacedLexicon {
  /** A name, pronoun or noun for a person, as the group `name`, with what is put behind it. */
  readonly persons: RegExp;
  readonly pronounOf: (word: string) => string | undefined;
  /** The pronoun of a noun that only describes; undefined for others. */
  readonly describes: (word: string) => 'he' | 'she' | undefined;
  readonly given: (name: string) => 'he' | 'she' | null;
  /** Whether a person between these words is a subject. `opens`: the clause opens with them. */
  readonly isSubject: (before: string, behind: string, opens: boolean) => boolean;
  readonly isOther: (before: string, behind: string) => boolean;
  readonly quotative: RegExp | null;
  readonly speech: RegExp;
  readonly thought: RegExp;
}

const made = new Map<string, UnspacedLexicon | null>();

/** The lexicon of a language without spaces; null for others. Made at the first work in it. */
export function unspacedLexicon(language: string): UnspacedLexicon | null {
  let lexicon = made.get(language);
  if (lexicon === undefined) {
    const grammar = grammarFor(language);
    lexicon = grammar !== undefined && 'unspaced' in grammar ? lexiconOf(grammar.unspaced) : null;
    made.set(language, lexicon);
  }
  return lexicon;
}

const NEVER = /(?!)/;
const anyOf = (pieces: readonly string[] | undefined): string => (pieces ?? []).join('|') || '(?!)';

function lexiconOf(grammar: UnspacedGrammar): UnspacedLexicon {
  const { pronouns, describing, subjectMarks, otherMarks, otherBefore, suffixes, quotative } = grammar;
  const pronounOf = new Map(
    (['i', 'he', 'she', 'they'] as const).flatMap(key => (pronouns[key] ?? []).map(word => [word, key] as const)),
  );
  const describes = (['he', 'she'] as const).map(key => [key, whole(describing[key])] as const);
  const given = (grammar.given ?? []).map(([pronoun, patterns]) => [pronoun, whole(patterns)] as const);
  const words = [...pronounOf.keys()].sort((a, b) => b.length - a.length);
  const nouns = [...(describing.he ?? []), ...(describing.she ?? []), ...grammar.persons];
  const marks = subjectMarks === undefined ? null : new RegExp(`^(?:${anyOf(subjectMarks)})`, 'u');
  const others = new RegExp(`^(?:${anyOf(otherMarks)})`, 'u');
  const holds = new RegExp(`(?:${anyOf(otherBefore)})$`, 'u');
  return {
    persons: new RegExp(`(?<name>${anyOf([...words, ...nouns, ...grammar.names])})(?:${anyOf(suffixes)})?`, 'gu'),
    pronounOf: word => pronounOf.get(word),
    describes: word => describes.find(([, fits]) => fits(word))?.[0],
    given: name => given.find(([, fits]) => fits(name))?.[0] ?? null,
    isSubject:
      marks !== null
        ? (_, behind) => marks.test(behind)
        : (before, behind, opens) => opens && !holds.test(before) && !/^[，。！？的]/.test(behind),
    isOther: (before, behind) => others.test(behind) || holds.test(before),
    quotative: quotative === undefined ? null : new RegExp(`^[、,]?(?:${quotative})`, 'u'),
    speech: new RegExp(anyOf(grammar.speech), 'u'),
    thought: grammar.thought === undefined ? NEVER : new RegExp(anyOf(grammar.thought), 'u'),
  };
}

const whole = (patterns: readonly string[] | undefined): ((word: string) => boolean) => {
  const pattern = new RegExp(`^(?:${anyOf(patterns)})$`, 'u');
  return word => pattern.test(word);
};
