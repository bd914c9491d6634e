import { wordList } from '../text/wordList.js';

/** Persons as pronouns show them. */
export type Person = 'he' | 'she' | 'they' | 'I' | 'we' | 'you';

/** Pronoun, in any case → person. */
export const PERSON_OF: ReadonlyMap<string, Person> = new Map<string, Person>([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
  ['i', 'I'],
  ['me', 'I'],
  ['my', 'I'],
  ['we', 'we'],
  ['us', 'we'],
  ['our', 'we'],
  ['you', 'you'],
  ['your', 'you'],
]);

/** Common verbs in the past tense; others end in -ed. */
export const PAST_VERBS: ReadonlySet<string> = new Set(
  wordList(`
    asked came could did felt found gave got had knew left looked made sat saw seemed stood told took turned was went
    were would said thought`),
);

/** Common verbs in the present tense. */
export const PRESENT_VERBS: ReadonlySet<string> = new Set(
  wordList(`
    am are asks can comes do does feels finds gets gives goes has have is knows leaves looks makes says seems sees sits
    stands takes tells thinks turns will`),
);
