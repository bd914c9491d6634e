import { LOCALES, type ConventionsId } from '../../manuscript/locales/index.js';
import type { DialogueConventions } from '../../manuscript/locales/locale.js';

/** Languages whose dialogue this project knows; `other` is any it does not. */
export type LanguageId = ConventionsId | 'other';

/** How dialogue is set in a language. A constant each: the same language is the same object. */
export interface Profile extends Required<DialogueConventions> {
  readonly id: LanguageId;
}

const profile = (facts: DialogueConventions): Profile => ({
  punctuation: false,
  dashDialogue: false,
  commaInside: false,
  spaceInside: false,
  ...facts,
  id: facts.id as LanguageId,
});

/** The profile of each language. */
export const PROFILES = Object.fromEntries(
  [
    ...LOCALES.flatMap(({ conventions }) => conventions ?? []),
    { id: 'other', name: 'another language', speechMarks: [], nestedMarks: [] },
  ].map(facts => [facts.id, profile(facts)]),
) as Readonly<Record<LanguageId, Profile>>;

/** Whether a rule runs in this language: a rule for English only there, a rule for any marks everywhere. */
export const runsIn = (profile: Profile, needs: 'english' | 'any'): boolean => needs === 'any' || profile.punctuation;
