import { attributedQuotations, type ResolvedCast } from '../attribution/resolvedCast.js';
import type { Quotation } from '../dialogue/types.js';
import { quotationsOf } from '../dialogue/quotations.js';
import type { Chapter, Outline, Scene } from '../structure/outline.js';
import { keepIdentity, memo, memo2 } from '../../manuscript/memo.js';
import { MIN_SIGNED_RATIO, MIN_SPEAKER_CONFIDENCE } from './limits.js';

/** Counts of a person's signed and spoken quotations in a work. */
export interface SpeechModeCounts {
  readonly sign: number;
  readonly aloud: number;
}

/** The persons who sign in a work, and the marks of signing there. */
export interface SpeechModes {
  /** Persons who sign so much more often than they speak aloud that it is their mode. */
  readonly of: ReadonlyMap<string, SpeechModeCounts>;
  /** Opening and closing mark of most signed quotations; null for none, or where they have the speech marks. */
  readonly signMarks: string | null;
}

/** The speech modes of a work in which nobody signs. */
export const NO_SPEECH_MODES: SpeechModes = { of: new Map(), signMarks: null };

/** The speech modes of a work. The same object as long as it is equal. */
export const speechModesOf: (outline: Outline, cast: ResolvedCast) => SpeechModes = memo2(({ chapters }, cast) => {
  if (!chapters.some(hasSigns)) return NO_SPEECH_MODES;
  const parts = chapters.map(chapter => totalsInChapter(cast, chapter));
  const signed = sumOf(chapters.flatMap((chapter, i) => (hasSigns(chapter) ? [parts[i]!] : [])));
  const of = new Map<string, SpeechModeCounts>();
  for (const [name, { sign }] of signed.of) {
    const aloud = sign === 0 ? 0 : heard(name, parts, sign / MIN_SIGNED_RATIO);
    if (sign > 0 && aloud * MIN_SIGNED_RATIO <= sign) of.set(name, { sign, aloud });
  }
  const [most] = [...signed.marks].sort((a, b) => b[1] - a[1]);
  return keepModes([cast], { of, signMarks: most === undefined || most[0] === '' ? null : most[0] });
});

/** Number of a person's spoken quotations, counted only up to `enough`. */
function heard(name: string, parts: readonly ModeTotals[], enough: number): number {
  let sum = 0;
  for (let i = 0; i < parts.length && sum <= enough; i++) sum += parts[i]!.of.get(name)?.aloud ?? 0;
  return sum;
}

const totalsInChapter = memo2((cast: ResolvedCast, { sections }: Chapter) =>
  sumOf(sections.filter(section => section.kind === 'scene').map(scene => totalsIn(scene, cast))),
);

interface ModeTotals {
  readonly of: ReadonlyMap<string, SpeechModeCounts>;
  /** Signed quotations by their marks; the key is empty for the speech marks. */
  readonly marks: ReadonlyMap<string, number>;
}

function sumOf(parts: readonly ModeTotals[]): ModeTotals {
  const of = new Map<string, SpeechModeCounts>();
  const marks = new Map<string, number>();
  for (const part of parts) {
    for (const [name, { sign, aloud }] of part.of) {
      const sum = of.get(name) ?? { sign: 0, aloud: 0 };
      of.set(name, { sign: sum.sign + sign, aloud: sum.aloud + aloud });
    }
    for (const [mark, count] of part.marks) marks.set(mark, (marks.get(mark) ?? 0) + count);
  }
  return { of, marks };
}

/** Whether any quotation of a chapter is signed, by its own paragraph. */
const hasSigns = memo(({ sections }: Chapter): boolean =>
  sections.some(section => section.kind === 'scene' && quotationsOf(section).some(({ mode }) => mode === 'sign')),
);

const totalsIn = memo2((scene: Scene, cast: ResolvedCast): ModeTotals => {
  const of = new Map<string, { sign: number; aloud: number }>();
  const marks = new Map<string, number>();
  for (const quotation of attributedQuotations(scene, cast)) {
    const means = signedOrAloud(quotation);
    if (means === 'sign')
      marks.set(
        quotation.inline.outer ? '' : pairOf(quotation),
        (marks.get(quotation.inline.outer ? '' : pairOf(quotation)) ?? 0) + 1,
      );
    if (means === null || quotation.speaker === null || quotation.confidence < MIN_SPEAKER_CONFIDENCE) continue;
    const sum = of.get(quotation.speaker) ?? { sign: 0, aloud: 0 };
    sum[means]++;
    of.set(quotation.speaker, sum);
  }
  return { of, marks };
});

/** Whether a quotation is signed or spoken; null for anything else. */
const signedOrAloud = ({ mode, inline }: Quotation): 'sign' | 'aloud' | null =>
  mode === 'sign' ? 'sign' : mode === 'speech' && inline.outer ? 'aloud' : null;

const pairOf = ({ inline: { from, to, open }, block: { text } }: Quotation): string =>
  text[from]! + (open ? text[from]! : text[to - 1]!);

const key = memo(({ of, signMarks }: SpeechModes): string => JSON.stringify([[...of].sort(), signMarks]));

/** Anchored at the cast. */
const keepModes = keepIdentity<SpeechModes>((before, now) => key(before) === key(now));
