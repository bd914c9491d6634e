import type { Company } from '../../analysis/author/company.js';
import { memo2 } from '../../manuscript/memo.js';
import type { TokenModifier } from './legend.js';

/** Names by the colour they have, the first colour first; null for a colour that is free. */
export type Palette = readonly (string | null)[];

/** No colours by speaker. */
export const NO_PALETTE: Palette = [];

/** Colours there are for speakers. */
export const VOICES = 8;

/** What tokens hang on besides the text. The same object for the same parts: what is painted is remembered under it. */
export interface Look {
  readonly company: Company;
  readonly palette: Palette;
}

/** The look of these parts. */
export const lookOf: (company: Company, palette: Palette) => Look = memo2((company, palette) => ({ company, palette }));

/** The colour of a speaker; undefined for those without one. */
export function voiceOf({ palette }: Look, speaker: string | null): TokenModifier | undefined {
  const at = speaker === null ? -1 : palette.indexOf(speaker);
  return at < 0 ? undefined : (`voice${at + 1}` as TokenModifier);
}
