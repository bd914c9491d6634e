import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../src/features/tokens/legend.js';
import { VOICES } from '../../src/features/tokens/look.js';

interface Manifest {
  readonly contributes: {
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly configurationDefaults: { readonly 'editor.semanticTokenColorCustomizations': Readonly<Record<string, { readonly rules: Readonly<Record<string, string>> }>> };
  };
}

type Colour = readonly [number, number, number];

/** The backgrounds of VS Code's own themes, and how far colours must stand out from them. */
const GROUNDS = [
  { themes: /\[Default Light Modern\]/, background: '#FFFFFF', contrast: 4.5 },
  { themes: /\[Default Dark Modern\]/, background: '#1F1F1F', contrast: 4.5 },
  { themes: /^\[Default High Contrast\]$/, background: '#000000', contrast: 7 },
  { themes: /^\[Default High Contrast Light\]$/, background: '#FFFFFF', contrast: 7 },
] as const;

/** What readers see who lack one kind of cone, in linear light (Machado, Oliveira, Fernandes 2009). */
const EYES: Readonly<Record<string, readonly Colour[]>> = {
  all: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  'no red': [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  'no green': [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  'no blue': [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

describe('the colours of speakers', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const themes = Object.entries(contributes.configurationDefaults['editor.semanticTokenColorCustomizations']);

  it('have the legend’s names in the manifest, in its order', () => {
    assert.deepEqual(contributes.semanticTokenModifiers.map(({ id }) => id), [...TOKEN_MODIFIERS]);
    assert.deepEqual(contributes.semanticTokenTypes.map(({ id }) => id), [...TOKEN_TYPES]);
  });

  for (const { themes: own, background, contrast } of GROUNDS) {
    const { rules } = themes.find(([key]) => own.test(key))![1];
    const colours = Array.from({ length: VOICES }, (_, at) => rules[`*.voice${at + 1}:fic`]!);

    it(`read well on ${background} at ${contrast}`, () => {
      for (const colour of colours) assert.ok(contrastOf(linear(colour), linear(background)) >= contrast, colour);
    });

    it(`differ on ${background} at ${contrast} for every kind of eye`, () => {
      for (const [kind, eye] of Object.entries(EYES)) {
        const seen = colours.map(colour => lab(eye.map(row => dot(row, linear(colour))) as unknown as Colour));
        seen.forEach((one, i) => seen.slice(0, i).forEach((other, j) => assert.ok(Math.hypot(...one.map((part, k) => part - other[k]!)) > 0.085, `${kind}: ${colours[i]} ${colours[j]}`)));
      }
    });
  }
});

const linear = (hex: string): Colour => [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16) / 255).map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as unknown as Colour;

const dot = (a: Colour, b: Colour): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function contrastOf(one: Colour, other: Colour): number {
  const [dark, light] = [one, other].map(colour => dot([0.2126, 0.7152, 0.0722], colour)).sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** OKLab, in which equal steps look equal. */
function lab(colour: Colour): Colour {
  const inside = colour.map(part => Math.min(1, Math.max(0, part))) as unknown as Colour;
  const [l, m, s] = ([[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]] as const).map(row => Math.cbrt(dot(row, inside))) as unknown as Colour;
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s];
}
