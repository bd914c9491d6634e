import type { ResolvedCast } from '../../analysis/attribution/resolvedCast.js';
import { memo2 } from '../../manuscript/memo.js';
import type { TokenModifier } from './legend.js';

/** The colors of speakers by their names, from 1 on. */
export type Palette = ReadonlyMap<string, number>;

/** No colors by speaker. */
export const NO_PALETTE: Palette = new Map();

/** What tokens hang on besides the text. The same object for the same parts: what is painted is remembered under it. */
export interface TokenTheme {
  readonly cast: ResolvedCast;
  readonly palette: Palette;
}

/** The look of these parts. */
export const tokenThemeOf: (cast: ResolvedCast, palette: Palette) => TokenTheme = memo2((cast, palette) => ({
  cast,
  palette,
}));

/** The color of a speaker; undefined for those without one. */
export function colorOf({ palette }: TokenTheme, speaker: string | null): TokenModifier | undefined {
  const color = speaker === null ? undefined : palette.get(speaker);
  return color === undefined ? undefined : (`voice${color}` as TokenModifier);
}
