import type { ResolvedCast } from '../../analysis/attribution/resolvedCast.js';
import { memo2 } from '../../manuscript/memo.js';
import type { TokenModifier } from './legend.js';

/** Colour numbers of speakers by name, from 1 on. */
export type Palette = ReadonlyMap<string, number>;

/** No colors by speaker. */
export const NO_PALETTE: Palette = new Map();

/** What tokens hang on besides the text. The same object for the same parts: what is painted is remembered under it. */
export interface TokenTheme {
  readonly cast: ResolvedCast;
  readonly palette: Palette;
}

/** The token theme of these parts. */
export const tokenThemeOf: (cast: ResolvedCast, palette: Palette) => TokenTheme = memo2((cast, palette) => ({
  cast,
  palette,
}));

/** The colour of a speaker; undefined for none. */
export function colorOf({ palette }: TokenTheme, speaker: string | null): TokenModifier | undefined {
  const color = speaker === null ? undefined : palette.get(speaker);
  return color === undefined ? undefined : (`voice${color}` as TokenModifier);
}
