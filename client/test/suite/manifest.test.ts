import * as assert from 'node:assert/strict';
import { parse } from 'jsonc-parser';
import * as vscode from 'vscode';

interface Rule {
  readonly scope: string;
  readonly settings: { readonly foreground: string; readonly fontStyle: string };
}
interface Manifest {
  readonly contributes: {
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly [{ readonly scopes: Readonly<Record<string, readonly string[]>> }];
    readonly configurationDefaults: {
      readonly 'editor.tokenColorCustomizations': Readonly<Record<string, { readonly textMateRules: readonly Rule[] }>>;
    };
    readonly configuration: readonly {
      readonly properties: Readonly<Record<string, { readonly enum: readonly string[]; readonly default: unknown }>>;
    }[];
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly { readonly key: string; readonly mac: string }[];
  };
}

/** The backgrounds of VS Code's own themes: the least favourable of each kind. */
const grounds: Readonly<
  Record<string, { readonly themes: RegExp; readonly background: string; readonly contrast: number }>
> = {
  light: { themes: /\[Default Light Modern\]/, background: '#FFFFFF', contrast: 4.5 },
  dark: { themes: /\[Default Dark Modern\]/, background: '#1F1F1F', contrast: 4.5 },
  'high contrast': { themes: /^\[Default High Contrast\]$/, background: '#000000', contrast: 7 },
  'high contrast light': { themes: /^\[Default High Contrast Light\]$/, background: '#FFFFFF', contrast: 7 },
};

suite('the manifest', () => {
  const manifest = () => (vscode.extensions.getExtension('ficwright.ficwright')?.packageJSON as Manifest).contributes;
  const rules = (themes: RegExp) =>
    Object.entries(manifest().configurationDefaults['editor.tokenColorCustomizations']).find(([key]) =>
      themes.test(key),
    )?.[1].textMateRules ?? [];

  for (const [name, { themes, background, contrast }] of Object.entries(grounds)) {
    test(`every kind of text has a colour that reads well in the ${name} themes`, () => {
      const scopes = manifest().semanticTokenScopes[0].scopes;
      for (const { id } of manifest().semanticTokenTypes) {
        const rule = rules(themes).find(({ scope }) => scope === scopes[id]?.[0]);
        assert.ok(rule, `${id} has no colour`);
        const ratio = contrastOf(rule.settings.foreground, background);
        assert.ok(ratio >= contrast, `${id} ${rule.settings.foreground}: ${ratio.toFixed(2)}`);
      }
    });
  }

  test('notes, thoughts and headings are told by their style, too', () => {
    const styled = rules(/\[Default Light Modern\]/)
      .filter(({ settings }) => settings.fontStyle !== '')
      .map(({ scope, settings }) => `${scope} ${settings.fontStyle}`);
    for (const style of [
      'comment.block.note.fic italic',
      'markup.italic.thought.fic italic',
      'markup.heading.fic bold',
      'meta.separator.fic bold',
    ]) {
      assert.ok(styled.includes(style), style);
    }
  });

  test('every rule is left to the preset, and the preset is to revise', () => {
    const settings = Object.entries(
      Object.assign(
        {},
        ...manifest().configuration.map(({ properties }) => properties),
      ) as Manifest['contributes']['configuration'][0]['properties'],
    );
    const left = settings.filter(([name]) => name.startsWith('ficwright.rules.'));
    assert.ok(left.length > 0);
    assert.deepEqual(
      left
        .filter(([, of]) => of.default !== 'preset' || of.enum.join(' ') !== 'preset off hint information warning')
        .map(([name]) => name),
      [],
    );
    assert.deepEqual(
      settings.filter(([name]) => name === 'ficwright.lint.preset').map(([, of]) => [of.enum, of.default]),
      [[['draft', 'revise', 'polish'], 'revise']],
    );
  });

  test('no key is one that VS Code has, or that some keyboards write with', async () => {
    const keys = manifest().keybindings.flatMap(({ key, mac }) => [key, mac]);
    assert.deepEqual(
      keys.filter(key => /alt|[^a-z+ ]/.test(key)),
      [],
      'Ctrl+Alt is AltGr, and writes; letters and named keys are on every keyboard',
    );
    const document = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
    );
    const all = parse(document.getText()) as readonly { readonly key: string; readonly command: string }[];
    assert.ok(all.length > 500);
    const others = new Set(all.filter(({ command }) => !command.startsWith('ficwright.')).map(({ key }) => key));
    assert.deepEqual(
      keys.filter(key => others.has(key) || others.has(key.replace(/^cmd/, 'ctrl'))),
      [],
    );
  });

  test('every command begins with a verb, and in title case', () => {
    for (const { command, title } of manifest().commands) {
      assert.match(
        title,
        /^(?:Go|Copy|Treat|Stop|Open|Show|Restart|Ignore|Toggle|Set|Add|Choose|Change|Try|Say)\b/,
        command,
      );
      assert.deepEqual(
        title
          .replace(/[^\p{L}\p{N}. ]/gu, '')
          .split(' ')
          .filter(word => /^[a-z]/.test(word) && !/^(?:a|as|to|or|ficwright\.json)$/.test(word)),
        [],
        title,
      );
    }
  });

  test('every command is there', async () => {
    const commands = await vscode.commands.getCommands(true);
    assert.deepEqual(
      manifest()
        .commands.map(({ command }) => command)
        .filter(command => !commands.includes(command)),
      [],
    );
  });
});

/** The contrast ratio of two colours as WCAG 2 defines it. */
function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
