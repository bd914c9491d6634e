import * as l10n from '@vscode/l10n';
import type { Quotation } from '../../analysis/dialogue/types.js';
import type { Member, Roster } from '../../analysis/cast/cast.js';
import { mentionsOf } from '../../analysis/mentions/mentions.js';
import { memberNamed, taggedMember } from '../../analysis/cast/taggedMember.js';
import { speechVerb, type SpeechKind } from '../../lexicon/speechVerbs.js';
import { replace, type Fix } from '../definition/rule.js';
import { fixTitle } from './fixTitle.js';
import type { WorkContext } from '../definition/workContext.js';
import { MIN_SIGNED_QUOTATIONS, MIN_SPEAKER_CONFIDENCE, SIGN_VERB_WINDOW } from './limits.js';

/** What says that somebody signs, in a few words that a message puts in parentheses; null for those who do not sign. */
export function signsBecause({ name }: Member, { cast: { settings }, speechModes }: WorkContext): string | null {
  const given = settings.cast.find(member => member.name === name);
  if (given?.voice === 'sometimes') return null;
  if (given?.mode !== undefined) return given.mode === 'sign' ? 'ficwright.json' : null;
  const way = speechModes.of.get(name);
  return way !== undefined && way.sign >= MIN_SIGNED_QUOTATIONS ? l10n.t('{0} signed lines', way.sign) : null;
}

/**
 * The marks in which signing stands: those the project gives, else those of most signed lines; null where they are
 * those of speech.
 */
export function signMarks({ cast: { settings }, speechModes }: WorkContext): string | null {
  const given = Object.entries(settings.modes ?? {}).find(([, mode]) => mode === 'sign')?.[0];
  return given ?? speechModes.signMarks;
}

/** The quotation marks for signing as a message shows them: `'…'`; null as `signMarks`. */
export function signPair(context: WorkContext): string | null {
  const pair = signMarks(context);
  return pair && `${pair[0]}…${pair.at(-1)}`;
}

/** Whether a line stands in the marks of speech, and those are not the marks of signing. */
export const inSpeechMarks = ({ inline }: Quotation, context: WorkContext): boolean =>
  inline.outer && signMarks(context)?.[0] !== inline.openingMark;

/**
 * The kind of the verb in a line's tag, or of the one that leads in to it (`turned and signed, '…'`); null without
 * either.
 */
export function verbOf({ tag, block, inline }: Quotation): {
  readonly text: string;
  readonly kind: SpeechKind;
  readonly form: string;
  readonly base: string;
} | null {
  const text =
    tag === null
      ? (LEADS_IN.exec(block.text.slice(Math.max(0, inline.from - SIGN_VERB_WINDOW), inline.from))?.[1] ?? '')
      : block.text.slice(tag.verb.from, tag.verb.to);
  const known = speechVerb(text.toLowerCase());
  return known === undefined ? null : { text, kind: known.kind, form: known.form, base: known.base };
}

const LEADS_IN = /\b(sign(?:s|ed)|fingerspell(?:s|ed))\b[^.!?"“”]*[,:]\s*$/i;

/**
 * Whether the narration of a line's paragraph says that somebody signs, whatever the tag says: `Petra said, signing as
 * well`.
 */
export const tellsOfSigns = ({ block }: Quotation): boolean =>
  block.inlines.some(
    ({ kind, from, to }) =>
      kind === 'narration' &&
      /\b(?:sign(?:s|ed|ing)?|fingerspell(?:s|ed|ing)?|hands? (?:move|moved|moving|flew|flying))\b/i.test(
        block.text.slice(from, to),
      ),
  );

/** The member whose a line is: by its tag, by who acts in its paragraph, or as surely as the engine knows. */
export function ownerOf(quotation: Quotation, { cast: { roster } }: WorkContext): Member | null {
  const tagged = taggedMember(quotation, roster);
  if (tagged !== null || (quotation.tag !== null && quotation.tag.subject.kind === 'name')) return tagged;
  const speaker = quotation.speaker === null ? null : memberNamed(quotation.speaker, roster);
  return speaker !== null && (quotation.confidence >= MIN_SPEAKER_CONFIDENCE || actsAlone(quotation, speaker, roster))
    ? speaker
    : null;
}

/** Whether somebody is the only one who acts in a line's paragraph. */
function actsAlone({ block }: Quotation, member: Member, roster: Roster): boolean {
  const acting = mentionsOf(block).filter(
    ({ kind, spoken, role }) => !spoken && role === 'subject' && kind !== 'pronoun',
  );
  return acting.length > 0 && acting.every(({ text }) => memberNamed(text, roster) === member);
}

/** The line in the marks of signing, where they do not stand inside it. */
export function inSignMarks({ block, inline }: Quotation, context: WorkContext): Fix[] {
  const pair = signMarks(context);
  if (pair === null || inline.open || inline.nested.length > 0) return [];
  const title = l10n.t('Replace the quotation marks with {0}', signPair(context)!);
  return [
    {
      title,
      edits: [
        { block, span: { from: inline.from, to: inline.from + 1 }, text: pair[0]! },
        { block, span: { from: inline.to - 1, to: inline.to }, text: pair.at(-1)! },
      ],
    },
  ];
}

/** The verb as a form of *sign*. */
export function asSigned({ tag, block }: Quotation): Fix[] {
  const verb = tag === null ? null : speechVerb(block.text.slice(tag.verb.from, tag.verb.to).toLowerCase());
  const form = verb?.form === 'past' ? 'signed' : verb?.form === 'third' ? 'signs' : null;
  return tag === null || form === null
    ? []
    : [replace(fixTitle(block.text.slice(tag.verb.from, tag.verb.to), form), block, tag.verb, form)];
}
