import { titleInfo } from '../../lexicon/titles.js';
import { personNoun, TITLE_NAMES } from '../../lexicon/personNouns.js';
import type { MentionToken } from './tokens.js';
import { wordList } from '../../text/wordList.js';

const ARTICLES = new Set(wordList('a an another any each enough every fewer less more no some the these those'));
/** Units and containers that measure a thing: `a box of`, `the last of`. */
const MEASURES = new Set(
  wordList(`
  all bag bags bar bars bite bites bottle bottles bowl bowls box boxes can cans carton cartons case cases copies
  copy crate crates cup cups edition episode episodes glass glasses handful handfuls heap issue issues jar jars last
  most mouthful mouthfuls pack packet packets packs piece pieces pile pint pints plate plates rerun reruns rest
  round rounds row screenshot season seasons shot shots sip sips slice slices subscription tin tins tube tubes
  version versions`),
);
/** Verbs whose object is usually a thing: `ate`, `installed`. */
const USES = new Set(
  wordList(`
  ate binged boarded boarding booted bought buying chewed chewing download downloaded downloading drank drink
  drinking drinks drunk eat eaten eating eats install installed installing launched microwaved munched munching
  ordered poured pouring rebooted refreshed sailed sipped sipping streamed streaming subscribed uninstalled uploaded
  wearing wore`),
);
/** Nouns that follow a thing's name and say of which kind it is: `the Orme bar`. */
const KINDS = new Set(
  wordList(`
  account accounts agency album app apps bag bags bar bars beer bottle bottles box boxes brand building can cans
  cartridge cereal chips chocolate coffee company console corp corporation crew crisps deck department engine
  engines episode episodes factory film foundation game games headquarters hull inc institute keyboard laptop logo
  logos ltd marathon message messages movie notification notifications packet packets page phone profile series
  server servers show site soda software song store tab update updates website whiskey whisky window wrapper
  wrappers`),
);

/**
 * Whether the name `tokens[start, end)` is in the position of a thing. False for a title (`the Doctor`) and for a name
 * followed by a personal noun (`the Hale boy`).
 */
export function isHeld(text: string, tokens: readonly MentionToken[], start: number, end: number): boolean {
  const name = tokens[start]!;
  const after = tokens[end];
  const next =
    after !== undefined && after.zone === name.zone && text.slice(tokens[end - 1]!.to, after.from) === ' '
      ? after.lower
      : '';
  if (!tokens[end - 1]!.possessive && KINDS.has(next)) return true;
  if (
    personNoun(next) !== undefined ||
    tokens
      .slice(start, end)
      .some(({ lower }) => TITLE_NAMES.has(lower) || personNoun(lower) !== undefined || titleInfo(lower) !== undefined)
  )
    return false;
  const before = tokens[start - 1];
  if (before === undefined || before.zone !== name.zone || text.slice(before.to, name.from) !== ' ') return false;
  if (ARTICLES.has(before.lower) || USES.has(before.lower)) return true;
  return before.lower === 'of' && MEASURES.has(tokens[start - 2]?.lower ?? '');
}
