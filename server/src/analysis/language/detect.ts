import { memo } from '../../manuscript/memo.js';
import { placedScenes, type Outline } from '../structure/outline.js';
import { PROFILES, type LanguageId, type Profile } from './profile.js';
import { sumOf, tallyOfScene, type LanguageTally } from './tally.js';
import { FREQUENT_WORDS } from './frequentWords.js';
import {
  MAX_ENGLISH_SHARE,
  MAX_READ_SCENES,
  MIN_FOREIGN_RATIO,
  MIN_FOREIGN_WORDS,
  MIN_FUNCTION_WORD_SHARE,
  MIN_LEAD_RATIO,
  MIN_WORDS_WITHOUT_ENGLISH,
} from './limits.js';

/**
 * The language of a work, from its story. A short or mixed text counts as English. US and UK English differ by their
 * quotation marks only.
 */
export const languageOf: (outline: Outline) => Profile = memo(outline => {
  const tallies: LanguageTally[] = [];
  for (const { section } of placedScenes(outline)) {
    tallies.push(tallyOfScene(section));
    if (tallies.length >= MAX_READ_SCENES) break;
  }
  const tally = sumOf(tallies);
  return PROFILES[byScript(tally) ?? byWords(tally) ?? (tally.singles > tally.doubles ? 'en-GB' : 'en-US')];
});

/**
 * The language of a text in another script than Latin, where most letters belong to it. A Han or kana character counts
 * like three letters of an alphabet.
 */
function byScript({ latin, cyrillic, kana, han, others, russian }: LanguageTally): LanguageId | null {
  const unspaced = (kana + han) * 3;
  const most = Math.max(unspaced, cyrillic, others);
  if (most < MIN_FOREIGN_WORDS * 4 || most < latin * MIN_FOREIGN_RATIO) return null;
  if (most === unspaced) return kana * 20 > han ? 'ja' : 'zh';
  return most === cyrillic && russian >= 0 ? 'ru' : 'other';
}

function byWords({ words, functionWords }: LanguageTally): LanguageId | null {
  const english = functionWords[ENGLISH]!;
  const [best, second] = functionWords
    .map((count, list) => ({ count, id: FREQUENT_WORDS[list]!.id }))
    .filter(({ id }) => id !== 'en')
    .sort((a, b) => b.count - a.count) as [LanguageCount, LanguageCount];
  const strong = best.count >= MIN_FOREIGN_WORDS && best.count > english * MIN_FOREIGN_RATIO;
  if (
    strong &&
    best.count >= words * MIN_FUNCTION_WORD_SHARE &&
    (best.id === second.id || best.count >= second.count * MIN_LEAD_RATIO)
  )
    return best.id;
  return words >= MIN_WORDS_WITHOUT_ENGLISH && english < words * MAX_ENGLISH_SHARE ? 'other' : null;
}

interface LanguageCount {
  readonly count: number;
  readonly id: LanguageId;
}

const ENGLISH = FREQUENT_WORDS.findIndex(({ id }) => id === 'en');
