import { UNRESOLVED, type ResolvedCast } from '../../analysis/attribution/resolvedCast.js';
import { languageOf } from '../../analysis/language/detect.js';
import { PROFILES, type LanguageId, type Profile } from '../../analysis/language/profile.js';
import { nameVariantsOf, NO_NAME_VARIANTS, type NameVariants } from '../../analysis/checks/nameVariants.js';
import { NO_SPEECH_MODES, speechModesOf, type SpeechModes } from '../../analysis/checks/speechModes.js';
import type { Outline } from '../../analysis/structure/outline.js';
import { intern, memo2 } from '../../manuscript/memo.js';

/** Work-level context for rules. Interned: the same object through all edits that change none of it. */
export interface WorkContext {
  /**
   * The cast with the author's settings. `UNRESOLVED` while a long work is still being analysed; no rule on speakers
   * runs then.
   */
  readonly cast: ResolvedCast;
  /** Names that look like misspellings of others. */
  readonly nameVariants: NameVariants;
  /** Persons who sign, and the marks of signing. */
  readonly speechModes: SpeechModes;
  readonly language: Profile;
}

/** The context of a work with this cast. */
export const workContextOf: (outline: Outline, cast: ResolvedCast) => WorkContext = memo2((outline, cast) => {
  const language = chosen(cast.settings.language) ?? languageOf(outline);
  return cast === UNRESOLVED
    ? shared(cast, NO_NAME_VARIANTS, NO_SPEECH_MODES, language)
    : shared(cast, nameVariantsOf(outline, cast), speechModesOf(outline, cast), language);
});

const chosen = (language: LanguageId | undefined): Profile | undefined => language && PROFILES[language];

/** One context for the same parts. */
const shared = intern(
  (cast: ResolvedCast, nameVariants: NameVariants, speechModes: SpeechModes, language: Profile): WorkContext => ({
    cast,
    nameVariants,
    speechModes,
    language,
  }),
);
