import * as l10n from '@vscode/l10n';
import type { Member } from '../../analysis/cast/cast.js';
import { workSpeakerTotals } from '../../analysis/attribution/speakerTotals.js';
import { sectionAt } from '../../analysis/structure/outline.js';
import type { Snapshot } from '../../rules/engine/snapshot.js';
import type { Position } from '../../text/position.js';
import { forList, nameOf } from '../describe.js';
import { linesLabel, personLabel, wordsLabel } from '../labels.js';
import type { Links } from '../links.js';
import type { MarkupStyle } from '../markupStyle.js';
import { occurrencesOf } from '../occurrences.js';
import { linesInWork } from '../sceneSpeakers.js';
import { MAX_SHOWN_ALIASES, MIN_CERTAIN_PRONOUN_CONFIDENCE } from '../limits.js';

/**
 * Description of a cast member: names; pronouns, quotations and words; the first mention. Attribution of the whole work
 * must be done.
 */
export function describePerson(
  snapshot: Snapshot,
  name: string,
  position: Position,
  { markup, links }: { readonly markup: MarkupStyle; readonly links: Links | null },
): string {
  const { roster } = snapshot.cast;
  const member = roster.members[roster.byName.get(name) ?? -1];
  return [
    markup.strong(personLabel(name)) + aliasesOf(member, markup),
    [pronounsOf(member), ...amountOf(snapshot, name)].filter(Boolean).join(' · '),
    firstOf(snapshot, name, markup, links),
    links?.link(l10n.t('Next Line by This Speaker'), 'ficwright.nextLine', position, name),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function aliasesOf(member: Member | undefined, { text }: MarkupStyle): string {
  const names = member?.aliases.map(alias => text(personLabel(alias))) ?? [];
  if (names.length === 0) return '';
  const shown = names.slice(0, MAX_SHOWN_ALIASES).join(', ');
  const more = names.length > MAX_SHOWN_ALIASES ? ` +${names.length - MAX_SHOWN_ALIASES}` : '';
  return ` (${l10n.t('also {0}', shown + more)})`;
}

/** Pronouns with the object form, as usually given. */
const FULL: Readonly<Record<string, string>> = { she: 'she/her', he: 'he/him', they: 'they/them', it: 'it/its' };

function pronounsOf(member: Member | undefined): string {
  const pronouns =
    member?.pronouns
      .filter(pronoun => pronoun !== 'I')
      .map(pronoun => FULL[pronoun] ?? pronoun)
      .join(', ') ?? '';
  return pronouns === '' || member!.pronounConfidence >= MIN_CERTAIN_PRONOUN_CONFIDENCE
    ? pronouns
    : l10n.t('probably {0}', pronouns);
}

/** Lines and words of a person: `14 lines`, `231 words`; for a silent one only that. */
function amountOf({ outline, cast }: Snapshot, name: string): readonly string[] {
  const lines = linesInWork(outline, cast).get(name) ?? 0;
  const words = workSpeakerTotals(outline, cast).find(part => part.name === name)?.words ?? 0;
  return lines === 0 ? [linesLabel(0)] : [linesLabel(lines), wordsLabel(words)];
}

function firstOf(snapshot: Snapshot, name: string, { text }: MarkupStyle, links: Links | null): string | null {
  const first = occurrencesOf(snapshot, name).find(({ kind }) => kind === 'mention');
  const placed = first && sectionAt(snapshot.outline, first.index);
  if (first === undefined || placed === undefined) return null;
  const { chapter, section } = placed;
  const scene = l10n.t('scene “{0}”', forList(nameOf(section)));
  const place = chapter.heading === null ? scene : `${forList(chapter.title)}, ${scene}`;
  return l10n.t(
    'First named in {0}',
    links === null
      ? text(place)
      : links.link(place, 'ficwright.goTo', snapshot.manuscript.positionAt(first.index, first.from)),
  );
}
