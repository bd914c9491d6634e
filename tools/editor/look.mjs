// A look at the extension: a picture of a headless VS Code that shows a file.
// node tools/editor/look.mjs --open FILE [--out PNG] [--theme "Dark Modern"] [--width N] [--height N] [--settings JSON]
// [--command "Title in the palette"]… [--goto LINE] [--hover "some text that is shown"] [--extension DIR] [--folder
// DIR]
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openSession } from '../../client/test/vscode-web/session.mjs';
import { hover, runCommand, settled } from '../../client/test/vscode-web/workbench.mjs';

const text = { type: 'string' };
const { values: options } = parseArgs({
  options: {
    open: text,
    out: { ...text, default: 'look.png' },
    theme: { ...text, default: 'Light Modern' },
    width: text,
    height: text,
    settings: { ...text, default: '{}' },
    command: { ...text, multiple: true, default: [] },
    goto: text,
    hover: text,
    folder: text,
    extension: { ...text, default: fileURLToPath(new URL('../..', import.meta.url)) },
  },
});
if (options.open === undefined) {
  throw new Error('--open FILE is needed');
}
const file = path.resolve(options.open);
const fail = async why => {
  console.log(why);
  process.exit(1);
};
process.on('SIGINT', () => process.exit(130)).on('SIGTERM', () => process.exit(143));

const { page, close } = await openSession({
  extension: path.resolve(options.extension),
  folder: path.resolve(options.folder ?? path.dirname(file)),
  file,
  onBroken: why => void fail(why),
  settings: {
    'workbench.colorTheme': options.theme,
    'window.autoDetectColorScheme': false,
    ...JSON.parse(options.settings),
  },
  width: Number(options.width ?? 1400),
  height: Number(options.height ?? 900),
});
await page.locator('.editor-instance .view-line').first().waitFor();
// the theme comes with the built-in extensions, late on a busy machine
await page.locator('.monaco-workbench[class*="-themes-"]').waitFor();
await settled(page);
if (options.goto !== undefined) {
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget .input').fill(`:${options.goto}`);
  await page.keyboard.press('Enter');
}
for (const title of options.command) {
  await runCommand(page, title);
}
if (options.hover !== undefined) {
  await hover(page, options.hover);
}
await settled(page);
await page.screenshot({ path: path.resolve(options.out) });
console.log(options.out);
await close();
