import { memo } from '../../manuscript/memo.js';
import { placedScenes, type Outline } from '../outline.js';
import { PROFILES, type LanguageId, type Profile } from './profile.js';
import { sumOf, tallyOfScene, type Tally } from './tally.js';
import { TOLD } from './words.js';

/** Scenes that are looked at: what the first forty are written in, the work is. */
const SCENES = 40;
/** Function words of another language, or letters of another script, below which a text is taken for English. */
const LEAST = 8;
/** How many times the English ones they must be: passages in another tongue make no other work. */
const TIMES = 3;
/** Share of all words that a language's function words make at least where it is written; with fewer it is one we do not know. */
const SHARE = 0.08;
/** So many words with hardly any of English among them are not English. */
const ENOUGH = 120;

/** The language a work is written in, by its story. A short text, or a mixed one, is English. US and UK are told apart by the marks alone. */
export const languageOf: (outline: Outline) => Profile = memo(outline => {
  const tallies: Tally[] = [];
  for (const { section } of placedScenes(outline)) {
    tallies.push(tallyOfScene(section));
    if (tallies.length >= SCENES) break;
  }
  const tally = sumOf(tallies);
  return PROFILES[byScript(tally) ?? byWords(tally) ?? (tally.singles > tally.doubles ? 'en-GB' : 'en-US')];
});

/** The language of a script other than Latin, where most letters are of it. A letter of Han or kana says as much as three of an alphabet. */
function byScript({ latin, cyrillic, kana, han, others, russian }: Tally): LanguageId | null {
  const unspaced = (kana + han) * 3;
  const most = Math.max(unspaced, cyrillic, others);
  if (most < LEAST * 4 || most < latin * TIMES) return null;
  if (most === unspaced) return kana * 20 > han ? 'ja' : 'zh';
  return most === cyrillic && russian > 0 ? 'ru' : 'other';
}

function byWords({ words, told }: Tally): LanguageId | null {
  const english = told[ENGLISH]!;
  let best = ENGLISH;
  for (let list = 0; list < told.length; list++) if (list !== ENGLISH && (best === ENGLISH || told[list]! > told[best]!)) best = list;
  const strong = told[best]! >= LEAST && told[best]! > english * TIMES;
  if (strong && told[best]! >= words * SHARE) return TOLD[best]!.id as LanguageId;
  return words >= ENOUGH && english < words * 0.02 ? 'other' : null;
}

const ENGLISH = TOLD.findIndex(({ id }) => id === 'en');
