import type { Roster } from '../cast.js';
import type { Outline } from '../outline.js';

export type Spellings = ReadonlyMap<string, { readonly name: string }>;
export const NO_SPELLINGS: Spellings = new Map();
export const spellingsOf = (_outline: Outline, _roster: Roster): Spellings => NO_SPELLINGS;
