import { titleInfo } from '../../lexicon/titles.js';
import { personNoun, TITLE_NAMES } from '../../lexicon/personNouns.js';
import type { MentionToken } from './tokens.js';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const ARTICLES = list('the a an some any no more these those every each another fewer less enough');
/** What a thing is measured by: `a box of`, `the last of the`. */
const MEASURES = list(`
  box boxes bag bags bottle bottles can cans cup cups glass glasses pack packs packet packets packs bowl bowls handful handfuls mouthful mouthfuls slice slices piece pieces jar jars tin tins bar bars pint pints
  plate plates pile heap row copy copies episode episodes season seasons version versions rerun reruns last rest all most round rounds shot shots sip sips bite bites case cases crate crates carton cartons tube tubes
  subscription screenshot issue issues edition`);
/** What is done with things, hardly with persons. */
const USES = list(`
  ate eat eats eating eaten drank drink drinks drinking drunk sipped sipping chewed chewing munched munching installed installing install downloaded downloading download uninstalled launched rebooted booted
  boarded boarding sailed binged streamed streaming bought buying ordered wore wearing poured pouring microwaved uploaded refreshed subscribed`);
/** Of what kind a thing is, right behind its name. */
const KINDS = list(`
  bar bars box boxes bottle bottles can cans bag bags packet packets wrapper wrappers app apps account accounts logo logos website site page profile server servers message messages notification notifications tab window
  show series episode episodes marathon movie film album song game games cartridge console inc ltd corp corporation company ltd institute foundation agency department headquarters building factory store brand soda cereal
  beer whisky whiskey coffee chocolate chips crisps hull crew deck engine engines software update updates keyboard phone laptop`);

/**
 * Whether the name of `tokens[start, end)` stands where things stand. A title (`the Doctor`), and a name with its noun
 * (`the Hale boy`), is a person's.
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
