import type { Prose } from '../../manuscript/block.js';
import { usualPronoun } from '../words/given-names.js';
import { isThing } from '../words/things.js';
import { debatedVerb, speechVerb } from '../words/speech.js';
import { beatVerb } from '../words/beats.js';
import type { Mention } from './mentions.js';

/** Acts of weather, light, sounds and feelings as well as of people: `Rain fell`, `Fear gripped her`. */
const ANYTHING: ReadonlySet<string> = new Set(`fall come go pass rise set hang settle follow spread fill roll crack flicker drift float stop pause stay remain linger hover open close shut land fly sink swing spill
  press creep run drop pour strike hit rest lie light stir tear slip slide spin hold catch seize take grip clutch grab squeeze bring carry touch meet find break sweep wash burn enter leave arrive approach draw
  flutter dash flow slow echo begin start return end continue answer boom roar howl hiss groan whisper murmur thunder sing call rattle rush rage soften harden sober twist twitch curl`.split(/\s+/));

/** The name that opens a paragraph in which somebody speaks, as subject of what only people do; null where none does. */
export function headIn(block: Prose, mentions: readonly Mention[]): string | null {
  const first = mentions.find(mention => !mention.spoken);
  if (first?.kind !== 'name' || first.role !== 'subject' || first.text.includes(' ') || (first.verb !== 'beat' && first.verb !== 'speech')) return null;
  if (block.text.slice(0, first.from).trim() !== '' || !block.inlines.some(part => part.kind === 'speech')) return null;
  const lower = first.text.toLowerCase();
  if (usualPronoun(lower) === undefined && isThing(lower)) return null;
  const verb = /^\s+(?:\p{L}+ly\s+)?(\p{L}+)/u.exec(block.text.slice(first.to, first.to + 60))?.[1]?.toLowerCase() ?? '';
  const known = speechVerb(verb) ?? beatVerb(verb) ?? debatedVerb(verb);
  return known !== undefined && !ANYTHING.has(known.base) ? first.text : null;
}
