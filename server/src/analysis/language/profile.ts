/** Languages whose dialogue this project knows; `other` is any it does not. */
export type LanguageId =
  'en-US' | 'en-GB' | 'fr' | 'es' | 'de' | 'pt' | 'pl' | 'it' | 'ru' | 'sv' | 'fi' | 'ja' | 'zh' | 'other';

/** How dialogue is set in a language (CONVENTIONS §10). A constant each: the same language is the same object. */
export interface Profile {
  readonly id: LanguageId;
  /** In English, for messages: "German". */
  readonly name: string;
  /**
   * Whether the rules of English punctuation hold: the marks, commas and capitals round a speech and its tag, and words
   * of English.
   */
  readonly punctuation: boolean;
  /**
   * Marks that speech stands in, opening and closing sign together, the usual ones first. Empty where dashes alone are
   * usual.
   */
  readonly speechMarks: readonly string[];
  /** Marks of a quotation within a speech. */
  readonly nestedMarks: readonly string[];
  /** Whether speech is opened by a dash at a line's head, in place of marks or beside them. */
  readonly dashDialogue: boolean;
  /** Whether the comma before a tag stands inside the closing mark: `“Go,” she said.` */
  readonly commaInside: boolean;
  /** Whether a space, of the kind that does not break, stands inside the marks: `« Va. »` */
  readonly spaceInside: boolean;
}

const profile = (
  id: LanguageId,
  name: string,
  facts: Partial<Profile> & Pick<Profile, 'speechMarks' | 'nestedMarks'>,
): Profile => ({ id, name, punctuation: false, dashDialogue: false, commaInside: false, spaceInside: false, ...facts });

/** The profile of each language. */
export const PROFILES: Readonly<Record<LanguageId, Profile>> = {
  'en-US': profile('en-US', 'English', {
    punctuation: true,
    commaInside: true,
    speechMarks: ['“”', '""'],
    nestedMarks: ['‘’', "''"],
  }),
  'en-GB': profile('en-GB', 'English (UK)', {
    punctuation: true,
    commaInside: true,
    speechMarks: ['‘’', "''"],
    nestedMarks: ['“”', '""'],
  }),
  fr: profile('fr', 'French', {
    dashDialogue: true,
    spaceInside: true,
    speechMarks: ['«»'],
    nestedMarks: ['“”', '«»'],
  }),
  es: profile('es', 'Spanish', { dashDialogue: true, speechMarks: ['«»', '“”'], nestedMarks: ['“”', '‘’'] }),
  de: profile('de', 'German', { speechMarks: ['„“', '»«'], nestedMarks: ['‚‘', '›‹'] }),
  pt: profile('pt', 'Portuguese', { dashDialogue: true, speechMarks: ['“”', '«»'], nestedMarks: ['‘’', '“”'] }),
  pl: profile('pl', 'Polish', { dashDialogue: true, speechMarks: ['„”'], nestedMarks: ['«»', '»«'] }),
  it: profile('it', 'Italian', { dashDialogue: true, speechMarks: ['«»', '“”'], nestedMarks: ['“”', '‘’'] }),
  ru: profile('ru', 'Russian', { dashDialogue: true, speechMarks: ['«»'], nestedMarks: ['„“'] }),
  sv: profile('sv', 'Swedish', { dashDialogue: true, speechMarks: ['””', '»»'], nestedMarks: ['’’'] }),
  fi: profile('fi', 'Finnish', { dashDialogue: true, speechMarks: ['””', '»»'], nestedMarks: ['’’'] }),
  ja: profile('ja', 'Japanese', { speechMarks: ['「」'], nestedMarks: ['『』'] }),
  zh: profile('zh', 'Chinese', { speechMarks: ['“”', '「」'], nestedMarks: ['‘’', '『』'] }),
  other: profile('other', 'another language', { speechMarks: [], nestedMarks: [] }),
};

/**
 * Whether a rule runs on works in this language: one made for English only where that is written, one that holds for
 * marks of any kind everywhere.
 */
export const runsIn = (profile: Profile, needs: 'english' | 'any'): boolean => needs === 'any' || profile.punctuation;
