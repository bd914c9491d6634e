import * as l10n from '@vscode/l10n';
import type { Quotation } from '../analysis/dialogue/types.js';
import { attributedQuotations, type ResolvedCast } from '../analysis/attribution/resolvedCast.js';
import type { Scene } from '../analysis/structure/outline.js';
import { speakerOf } from './certainty.js';
import { eitherLabel, modeLabel, percentLabel, personLabel } from './labels.js';
import { MARKDOWN, type MarkupStyle } from './markupStyle.js';
import { explain } from './explain.js';
import { MAX_OTHER_CANDIDATES, MIN_SHOWN_PROBABILITY, MIN_SURE_CONFIDENCE } from './limits.js';

/** Two lines: the speaker of a quotation with its confidence, `**Wren** (95%)`, and the reason as a sentence. */
export const describeLine = (scene: Scene, at: number, cast: ResolvedCast, markup = MARKDOWN): string =>
  `${whoSays(attributedQuotations(scene, cast)[at]!, markup)}\n\n${markup.text(explain(scene, at, cast))}`;

/** `**Wren** (95%)`, `Probably **Wren** (61%), or Odile (30%)`, `Unclear: Wren or Odile`. */
function whoSays(quotation: Quotation, { text, strong }: MarkupStyle): string {
  const speaker = speakerOf(quotation);
  const others = quotation.candidates.filter(({ name, p }) => name !== speaker && p >= MIN_SHOWN_PROBABILITY);
  if (speaker === null) {
    const names = others.slice(0, MAX_OTHER_CANDIDATES + 1).map(({ name }) => text(personLabel(name)));
    return names.length === 0 ? l10n.t('Unclear') : l10n.t('Unclear: {0}', eitherLabel(names));
  }
  const mode = modeLabel(quotation.mode);
  const manner = mode === null ? '' : ` · ${mode}`;
  const [name, sureness] = [strong(personLabel(speaker)), percentLabel(quotation.confidence)];
  if (quotation.confidence >= MIN_SURE_CONFIDENCE) return `${name} (${sureness})${manner}`;
  const [other] = others;
  const probably = l10n.t('Probably {0} ({1})', name, sureness);
  if (other === undefined) return probably + manner;
  return l10n.t('{0}, or {1} ({2})', probably, text(personLabel(other.name)), percentLabel(other.p)) + manner;
}
