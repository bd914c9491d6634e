import { memo } from '../../manuscript/memo.js';
import { placedScenes, type Outline } from '../structure/outline.js';
import { PROFILES, type LanguageId, type Profile } from './profile.js';
import { sumOf, tallyOfScene, type LanguageTally } from './tally.js';
import { FREQUENT_WORDS } from './frequentWords.js';

/** Scenes that are looked at: what the first forty are written in, the work is. */
const SCENES = 40;
/** Function words of another language, or letters of another script, below which a text is taken for English. */
const LEAST = 6;
/** How many times the English ones they must be: passages in another tongue make no other work. */
const TIMES = 3;
/**
 * Share of all words that a language's function words make at least where it is written; with fewer it is one we do not
 * know.
 */
const SHARE = 0.12;
/** How many times those of the next likely language they must be; else it is a neighbour that we do not know. */
const CLEAR = 1.3;
/** So many words with hardly any of English among them are not English: there they are every fourth. */
const ENOUGH = 120;
const HARDLY = 0.02;

/**
 * The language a work is written in, by its story. A short text, or a mixed one, is English. US and UK are told apart
 * by the marks alone.
 */
export const languageOf: (outline: Outline) => Profile = memo(outline => {
  const tallies: LanguageTally[] = [];
  for (const { section } of placedScenes(outline)) {
    tallies.push(tallyOfScene(section));
    if (tallies.length >= SCENES) break;
  }
  const tally = sumOf(tallies);
  return PROFILES[byScript(tally) ?? byWords(tally) ?? (tally.singles > tally.doubles ? 'en-GB' : 'en-US')];
});

/**
 * The language of a script other than Latin, where most letters are of it. A letter of Han or kana says as much as
 * three of an alphabet.
 */
function byScript({ latin, cyrillic, kana, han, others, russian }: LanguageTally): LanguageId | null {
  const unspaced = (kana + han) * 3;
  const most = Math.max(unspaced, cyrillic, others);
  if (most < LEAST * 4 || most < latin * TIMES) return null;
  if (most === unspaced) return kana * 20 > han ? 'ja' : 'zh';
  return most === cyrillic && russian >= 0 ? 'ru' : 'other';
}

function byWords({ words, told }: LanguageTally): LanguageId | null {
  const english = told[ENGLISH]!;
  const [best, second] = told
    .map((count, list) => ({ count, id: FREQUENT_WORDS[list]!.id }))
    .filter(({ id }) => id !== 'en')
    .sort((a, b) => b.count - a.count) as [Found, Found];
  const strong = best.count >= LEAST && best.count > english * TIMES;
  if (strong && best.count >= words * SHARE && (best.id === second.id || best.count >= second.count * CLEAR))
    return best.id;
  return words >= ENOUGH && english < words * HARDLY ? 'other' : null;
}

interface Found {
  readonly count: number;
  readonly id: LanguageId;
}

const ENGLISH = FREQUENT_WORDS.findIndex(({ id }) => id === 'en');
