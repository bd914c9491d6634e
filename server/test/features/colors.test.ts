import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
  wcagContrast,
} from 'culori';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../src/features/tokens/legend.js';
import { COLOR_COUNT } from '../../src/analysis/author/color.js';

interface Manifest {
  readonly contributes: {
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly configurationDefaults: {
      readonly 'editor.tokenColorCustomizations': Readonly<
        Record<
          string,
          {
            readonly textMateRules: readonly {
              readonly scope: string;
              readonly settings: { readonly foreground: string };
            }[];
          }
        >
      >;
      readonly 'editor.semanticTokenColorCustomizations': Readonly<
        Record<string, { readonly rules: Readonly<Record<string, string>> }>
      >;
    };
  };
}

interface Ground {
  readonly name: string;
  readonly group: string;
  readonly backgrounds: readonly string[];
  readonly texts: readonly string[];
  readonly errors: readonly string[];
  readonly dialogue: string;
  readonly contrast: number;
}

/** VS Code's own themes: the colors were chosen for them. */
const { grounds } = (await import(pathToFileURL(path.resolve('tools/colors/grounds.mjs')).href)) as {
  readonly grounds: readonly Ground[];
};

/**
 * How far apart any two colors are at least (CIEDE2000) for those with all cones, and for those who lack one kind:
 * about 2 is just seen, 10 at a glance.
 */
const EYES = [
  { name: 'all cones', see: (color: string) => color, apart: 18 },
  { name: 'no green cones', see: seenBy(filterDeficiencyDeuter(1)), apart: 9 },
  { name: 'no red cones', see: seenBy(filterDeficiencyProt(1)), apart: 9 },
  { name: 'no blue cones', see: seenBy(filterDeficiencyTrit(1)), apart: 7 },
] as const;

const difference = differenceCiede2000();

describe('the colors of speakers', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const themes = Object.entries(contributes.configurationDefaults['editor.semanticTokenColorCustomizations']);

  it('have the legend’s names in the manifest, in its order', () => {
    assert.deepEqual(
      contributes.semanticTokenModifiers.map(({ id }) => id),
      [...TOKEN_MODIFIERS],
    );
    assert.deepEqual(
      contributes.semanticTokenTypes.map(({ id }) => id),
      [...TOKEN_TYPES],
    );
  });

  for (const { name, group, backgrounds, texts, errors, dialogue, contrast } of grounds) {
    describe(`in ${name} themes`, () => {
      const { rules } = themes.find(([key]) => key.startsWith(group))![1];
      const colors = Array.from(
        { length: COLOR_COUNT },
        (_, at) => Object.entries(rules).find(([selector]) => new RegExp(`\\.voice${at + 1}\\b`).test(selector))![1],
      );

      it(`have a contrast of ${contrast} with every background`, () => {
        for (const color of colors)
          for (const background of backgrounds)
            assert.ok(wcagContrast(color, background) >= contrast, `${color} on ${background}`);
      });

      it('are not taken for text or an error', () => {
        for (const color of colors)
          for (const other of [...texts, ...errors]) assert.ok(difference(color, other) >= 18, `${color} and ${other}`);
      });

      it('are not taken for dialogue of which nobody knows who says it', () => {
        const { textMateRules } = Object.entries(
          contributes.configurationDefaults['editor.tokenColorCustomizations'],
        ).find(([key]) => key.startsWith(group))![1];
        assert.equal(
          textMateRules.find(({ scope }) => scope === 'string.quoted.speech.fic')?.settings.foreground,
          dialogue,
        );
        for (const color of colors) assert.ok(difference(color, dialogue) >= 15, `${color} and ${dialogue}`);
      });

      for (const { name: eye, see, apart } of EYES) {
        it(`are told apart with ${eye}`, () => {
          colors.forEach((one, at) =>
            colors
              .slice(0, at)
              .forEach(other => assert.ok(difference(see(one), see(other)) >= apart, `${one} and ${other}`)),
          );
        });
      }
    });
  }
});

/** What somebody sees of a color, by a simulation of their eyes. */
function seenBy(filter: ReturnType<typeof filterDeficiencyDeuter>): (color: string) => string {
  return color => formatHex(filter(parse(color)!));
}
