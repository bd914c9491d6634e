/** Token types in the order of the legend; package.json declares the same names. */
export const TOKEN_TYPES = [
  'speech',
  'thought',
  'signed',
  'quoted',
  'heading',
  'sceneBreak',
  'note',
  'epigraph',
  'slug',
  'tag',
  'mark',
  'speaker',
] as const;

/**
 * Token modifiers in the order of the legend, each one bit. `uncertain`: who speaks is unknown or likelier wrong than
 * right; `continued`: goes on from the paragraph before; `open`: no closing mark in its paragraph; `nested`: a
 * quotation inside another; `voice1`…: its speaker, by the palette.
 */
export const TOKEN_MODIFIERS = [
  'uncertain',
  'continued',
  'open',
  'nested',
  'voice1',
  'voice2',
  'voice3',
  'voice4',
  'voice5',
  'voice6',
  'voice7',
  'voice8',
] as const;

/** Type of a token. `tag`: the speech verb of a dialogue tag; `speaker`: the name that is its subject. */
export type TokenType = (typeof TOKEN_TYPES)[number];

/** Modifier of a token. */
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** A type's number in the protocol's encoding. */
export const typeNumber = (type: TokenType): number => TOKEN_TYPES.indexOf(type);

/** The bit set of some modifiers in the protocol's encoding. */
export const modifierBits = (modifiers: readonly TokenModifier[]): number =>
  modifiers.reduce((bits, modifier) => bits | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
