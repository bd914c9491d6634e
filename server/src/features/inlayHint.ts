import type { InlayHint } from 'vscode-languageserver-types';
import type { Evidence } from '../analysis/dialogue/types.js';
import { quotationsOf } from '../analysis/dialogue/quotations.js';
import { attributedQuotations, type ResolvedCast } from '../analysis/attribution/resolvedCast.js';
import { mentionsOf } from '../analysis/mentions/mentions.js';
import { placedScenes, type Scene } from '../analysis/structure/outline.js';
import type { Prose } from '../manuscript/block.js';
import type { Snapshot } from '../rules/engine/snapshot.js';
import { memo2 } from '../manuscript/memo.js';
import type { Range } from '../text/position.js';
import { speakerOf } from './certainty.js';
import { describeLine } from './describeLine.js';
import { forLabel } from './escape.js';
import { personLabel } from './labels.js';
import { MARKDOWN } from './markupStyle.js';
import { isNextTurn } from './explain.js';
import { MAX_TURNS_WITHOUT_NAME, MIN_SURE_CONFIDENCE } from './limits.js';

/** Which untagged lines of dialogue have a hint: none, those with an uncertain speaker, or all. */
export type SpeakerHints = 'off' | 'uncertain' | 'all';

/**
 * Hints that name the speakers of untagged lines of dialogue before their first words: `Mara`, `Mara?` where uncertain,
 * `?` where unknown.
 */
export function inlayHints(
  { manuscript, outline, cast }: Snapshot,
  range: Range,
  which: SpeakerHints,
  markup = MARKDOWN,
): InlayHint[] {
  if (which === 'off') return [];
  const out: InlayHint[] = [];
  const [first, last] = [manuscript.locate(range.start).index, manuscript.locate(range.end).index];
  for (const { section, index } of placedScenes(outline)) {
    if (index > last) break;
    if (index + section.blocks.length <= first) continue;
    for (const { block, line, from, label, asked } of hintsOf(section, cast)) {
      const at = index + block;
      if (at < first || at > last || (which === 'uncertain' && !asked)) continue;
      out.push({
        position: manuscript.positionAt(at, from),
        label,
        tooltip: { kind: markup.kind, value: describeLine(section, line, cast, markup) },
        paddingRight: true,
      });
    }
  }
  return out;
}

interface Hint {
  /** Index of the block in the scene. */
  readonly block: number;
  /** Index of the quotation in the scene. */
  readonly line: number;
  readonly from: number;
  readonly label: string;
  /** Whether the speaker is uncertain to a reader. */
  readonly asked: boolean;
}

/** One hint for each untagged line of dialogue, at its first quotation. */
const hintsOf: (scene: Scene, cast: ResolvedCast) => readonly Hint[] = memo2((scene, cast) => {
  const quotations = attributedQuotations(scene, cast);
  const tagged = new Set(quotations.filter(({ tag }) => tag !== null).map(({ group }) => group));
  const named = namedIn(scene, cast);
  const seen = new Set<number>();
  let since = Infinity;
  return quotations.flatMap((quotation, at): Hint[] => {
    if (seen.has(quotation.group)) return [];
    seen.add(quotation.group);
    since = tagged.has(quotation.group) || named.has(quotation.group) ? 0 : since + 1;
    if (tagged.has(quotation.group) || quotation.evidence === 'set') return [];
    const speaker = speakerOf(quotation) ?? named.get(quotation.group) ?? null;
    const acts = isSomebodyActing(quotation.block);
    if (speaker === null && acts) return [];
    const isPlain =
      acts ||
      named.has(quotation.group) ||
      quotation.confidence >= MIN_SURE_CONFIDENCE ||
      (since <= MAX_TURNS_WITHOUT_NAME && isNextTurn(quotations, at));
    const asked = speaker === null || !isPlain;
    return [{ block: quotation.at, line: at, from: quotation.inline.from, label: labelOf(speaker, asked), asked }];
  });
});

/** Evidence by which a paragraph itself names the speaker. */
const NAMES: ReadonlySet<Evidence> = new Set(['tag', 'paragraph', 'beat', 'lead-in']);

/**
 * Speakers named by their own paragraph, in a tag or an action beat, by the line's group. A beat about somebody else
 * names nobody.
 */
function namedIn(scene: Scene, cast: ResolvedCast): ReadonlyMap<number, string> {
  const { byName, members } = cast.roster;
  const named = new Map<number, string>();
  const alone = quotationsOf(scene);
  attributedQuotations(scene, cast).forEach((quotation, at) => {
    const { speaker, evidence } = alone[at]!;
    if (speaker === null || !NAMES.has(evidence)) return;
    const name = members[byName.get(speaker) ?? -1]?.name ?? speaker;
    if (speakerOf(quotation) === null || speakerOf(quotation) === name) named.set(quotation.group, name);
  });
  return named;
}

/** Whether a person without a name acts right beside the words: `“Very.” He cleared his throat.` */
function isSomebodyActing(block: Prose): boolean {
  const acting = mentionsOf(block).filter(
    ({ kind, text, person, role, verb, spoken }) =>
      !spoken &&
      role === 'subject' &&
      verb !== null &&
      (kind === 'pronoun' ? PERSONAL.test(text) : kind === 'noun' && person !== null),
  );
  const heads = block.inlines
    .filter(({ kind }) => kind === 'narration')
    .flatMap(
      ({ from, to }) =>
        acting.find(
          mention =>
            mention.from >= from && mention.to <= to && !/[\p{L}\p{N}]/u.test(block.text.slice(from, mention.from)),
        )?.text ?? [],
    );
  return new Set(heads).size === 1;
}

const PERSONAL = /^(?:he|she|they|i)$/;

const labelOf = (speaker: string | null, asked: boolean): string =>
  speaker === null ? '?' : forLabel(personLabel(speaker) + (asked ? '?' : ''));
