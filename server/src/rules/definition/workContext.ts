import { ALONE, companyOf, type Company } from '../../analysis/attribution/resolvedCast.js';
import { languageOf } from '../../analysis/language/detect.js';
import { PROFILES, type LanguageId, type Profile } from '../../analysis/language/profile.js';
import { spellingsOf, NO_SPELLINGS, type Spellings } from '../../analysis/checks/nameVariants.js';
import { NO_WAYS, waysOf, type Ways } from '../../analysis/checks/speechModes.js';
import type { Outline } from '../../analysis/structure/outline.js';
import { memo2, weakMemo } from '../../manuscript/memo.js';

/**
 * What a rule may know of the whole work besides its own scene. The same object through all edits that change none of
 * it.
 */
export interface Ground {
  /**
   * Who is in it, and what the author said of them. `ALONE` while a long work is still being read: no rule about
   * speakers runs then.
   */
  readonly company: Company;
  /** Names that look like slips of others. */
  readonly spellings: Spellings;
  /** How those who sign speak, and in which marks signing stands. */
  readonly ways: Ways;
  readonly language: Profile;
}

/** The ground of a work, by the company that is known of it. */
export const groundOf: (outline: Outline, company?: Company) => Ground = (outline, company = companyOf(outline)) =>
  groundFrom(outline, company);

const groundFrom = memo2((outline: Outline, company: Company): Ground => {
  const language = chosen(company.told.language) ?? languageOf(outline);
  return company === ALONE
    ? shared(company, NO_SPELLINGS)(NO_WAYS)(language)
    : shared(company, spellingsOf(outline, company))(waysOf(outline, company))(language);
});

const chosen = (language: LanguageId | undefined): Profile | undefined => language && PROFILES[language];

/** One ground for the same four. */
const shared = memo2((company: Company, spellings: Spellings) =>
  weakMemo((ways: Ways) => weakMemo((language: Profile): Ground => ({ company, spellings, ways, language }))),
);
