import { NO_AUTHOR_SETTINGS } from '../../server/src/analysis/author/authorSettings.js';
import { snapshotFor } from '../../server/test/support/snapshot.js';
import type { Evidence, Mode } from '../../server/src/analysis/dialogue/types.js';
import { resolvedCastOf, attributedQuotations } from '../../server/src/analysis/attribution/resolvedCast.js';
import { outlineOf } from '../../server/src/analysis/outline/outline.js';
import { placedScenes, type Cue } from '../../server/src/analysis/structure/outline.js';
import { describeFindings } from '../../server/src/cli/describe/findings.js';
import { Manuscript } from '../../server/src/manuscript/manuscript.js';
import { firstWords } from './gold.js';

/** A quotation as the core reads it. */
export interface SaidQuote {
  /** Line of the file, from 1. */
  readonly line: number;
  /** The first three words inside the marks. */
  readonly words: string;
  readonly speaker: string | null;
  readonly mode: Mode;
  readonly evidence: Evidence;
  /** Probability that `speaker` is right. */
  readonly confidence: number;
}

/** What the core says of a text. */
export interface Said {
  readonly quotes: readonly SaidQuote[];
  /** Lines from 1. */
  readonly scenes: readonly { readonly line: number; readonly cue: Cue }[];
  /** In order of the text, lines from 1. */
  readonly findings: readonly { readonly line: number; readonly rule: string }[];
}

/** Reads a text with the core, as the command line does without a `ficwright.json`. */
export function saidOf(text: string): Said {
  const manuscript = Manuscript.of(text);
  const findings = describeFindings(snapshotFor(manuscript)).map(({ line, rule }) => ({ line, rule }));
  return { ...speechIn(manuscript), findings };
}

/** The quotations of a text alone, read in the same way. */
export const saidQuotesOf = (text: string): readonly SaidQuote[] => speechIn(Manuscript.of(text)).quotes;

function speechIn(manuscript: Manuscript): Pick<Said, 'quotes' | 'scenes'> {
  const outline = outlineOf(manuscript);
  const cast = resolvedCastOf(outline, NO_AUTHOR_SETTINGS);
  const quotes: SaidQuote[] = [];
  const scenes: { readonly line: number; readonly cue: Cue }[] = [];
  for (const { section, index } of placedScenes(outline)) {
    const first = section.blocks.findIndex(block => block.kind !== 'blank');
    scenes.push({ line: manuscript.positionAt(index + Math.max(0, first), 0).line + 1, cue: section.cue });
    for (const { at, block, inline, speaker, mode, evidence, confidence } of attributedQuotations(section, cast)) {
      const { line } = manuscript.positionAt(index + at, inline.from);
      quotes.push({
        line: line + 1,
        words: firstWords(block.text.slice(inline.from, inline.to)),
        speaker,
        mode,
        evidence,
        confidence,
      });
    }
  }
  return { quotes, scenes };
}
