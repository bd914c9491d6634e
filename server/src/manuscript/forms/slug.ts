import { fromLocales } from '../locales/index.js';
import { isTimeLine } from './openings.js';
import { regexSource } from '../../text/regexSource.js';

const WRAP = /^[\s*_~=\-–—[({<|•:.]+|[\s*_~=\-–—\])}>|•:]+$/g;
const PLACE_WORD = new RegExp(
  regexSource`
    \b(?:city|town|village|street|st|road|avenue|lane|hotel|hospital|station|ship|deck|bridge|cabin|room|hall|house|
    home|apartment|flat|office|school|academy|university|castle|palace|tower|temple|church|cathedral|forest|woods|
    park|garden|beach|harbou?r|port|dock|docks|bay|island|mountain|valley|river|lake|sea|desert|camp|base|
    headquarters|hq|lab|laboratory|library|tavern|inn|bar|pub|cafe|café|diner|kitchen|bedroom|rooftop|roof|basement|
    hangar|airport|prison|jail|court|market|square|district|quarters|outpost|colony|planet|moon|orbit|earth|mars|
    london|paris|york|tokyo|kingdom|empire|north|south|east|west|outside|inside|aboard|somewhere|unknown location|
    location|int|ext|the next room|farm|barn|shop|store|mall|theat(?:er|re)|stadium|gym|cave|ruins|cemetery|graveyard|
    alley|corridor|hallway|elevator|mansion|manor|estate|cottage|bunker|embassy|ward|clinic|morgue|precinct|garage|
    warehouse|factory|mill|mines|lighthouse|pier|quay|wharf|canal|gate|wall|keep|fort|fortress|barracks)\b
  `,
  'i',
);
const VERB = new RegExp(
  regexSource`
    \b(?:is|are|was|were|be|been|had|has|have|did|does|do|said|went|came|looked|took|made|stood|sat|ran|walked|turned|
    nodded|smiled|shook|knew|thought|felt|could|would|should|will|can|must|might|gave|got|let|saw|heard|left|stopped|
    started|waited|shrugged|sighed|laughed|paused|blinked|frowned|he|she|they|it|i|we|you|him|her|me|us|them|not|no|
    yes|never|this|that's|it's|what|who|why|how|nothing|everything|silence)\b
  `,
  'i',
);

/** Articles of other languages, in which some English words for places exist as well: `Le port dormait.` */
const ARTICLE_ABROAD = new RegExp(`^(?:${fromLocales(({ articles }) => articles).join('|')}) `, 'i');

/** `Leeds, 1998`: a place with its year; not a month or season with one. */
const PLACE_AND_YEAR = /^\p{Lu}[\p{L}'’. -]{1,40}, (?:1[5-9]|2[0-9])\d{2}$/u;
const DATED = new RegExp(
  regexSource`
    ^(?:the )?(?:(?:early|late|mid)[ -])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|
    winter|mon|tue|wed|thu|fri|sat|sun|christmas|easter|year)
  `,
  'i',
);

/**
 * The place or time line that a line is, or null: short, without verb or quotation, and a time by its form, a place by
 * its words, or set off by brackets or emphasis. `sure`: the form alone is enough; else the neighbours must agree.
 */
export function slugOf(line: string): { readonly cue: 'place' | 'time'; readonly sure: boolean } | null {
  if (line.length > 80 || /["“”«»?!]|,\s*$/.test(line) || /[\r\n]/.test(line)) return null;
  const bare = line.replace(WRAP, '').replace(/[.…,]+$/, '');
  const words = bare.split(/\s+/);
  if (bare === '' || words.length > 9) return null;
  const wrap = wrapOf(line);
  const states = VERB.test(bare.replace(/^(?:meanwhile|later|this)\b,?\s*/i, ''));
  if (PLACE_AND_YEAR.test(bare) && !DATED.test(bare)) return { cue: 'place', sure: true };
  if (isTimeLine(bare) && words.length <= 8 && !states)
    return { cue: 'time', sure: wrap !== null || (!/[a-z],/.test(bare) && !/^\p{L}+$/u.test(bare)) };
  if (states || !/^[\p{Lu}\d]|^the\b/u.test(bare)) return null;
  if (/^(?:meanwhile|elsewhere|later)\b/i.test(bare))
    return { cue: /^later/i.test(bare) ? 'time' : 'place', sure: true };
  const content = words.filter(word => !/^(?:of|the|in|on|at|and|de|la|near|to|a|an)$/i.test(word));
  const named = content.length > 0 && content.every(word => /^[*_(]*[\p{Lu}\d]/u.test(word));
  const place = PLACE_WORD.test(bare);
  if (wrap === 'firm' && words.length <= 8 && (named || place) && (words.length > 1 || place))
    return { cue: 'place', sure: true };
  // A thought stands in italics as well: there the line must name a place.
  if (wrap === 'italic' && words.length <= 8 && place && (named || /,/.test(bare))) return { cue: 'place', sure: true };
  // `Gull Harbour. March 3rd, 9:15 PM`: places and times in one line, nothing else.
  if (named && /\d/.test(bare) && bare.split(/[.,;] /).some(part => isTimeLine(part.trim())))
    return { cue: 'place', sure: true };
  if (wrap === 'italic' || !/[.…,\p{L}\d]$/u.test(line.trim())) return null;
  if (place && (named || (words.length <= 6 && !ARTICLE_ABROAD.test(bare))))
    return { cue: 'place', sure: named && /\.$/.test(line.trim()) };
  return named && words.length >= 2 && words.length <= 6 && /[.,]/.test(line) ? { cue: 'place', sure: false } : null;
}

/**
 * How a line is set off. `italic`: by one asterisk or underscore, as a thought may be; `firm`: by brackets, bold,
 * dashes or other signs.
 */
function wrapOf(line: string): 'firm' | 'italic' | null {
  if (/^\s*([*_])(?!\1).*[^*_]\1[.…]?\s*$/u.test(line)) return 'italic';
  return /^\s*(?:[[({<~=\-–—|]|\*\*|__).*[*_~=\])}>\-–—|.]\s*$/u.test(line) ? 'firm' : null;
}
