// The first hour of a new user, as pictures: the packaged extension in a fresh profile, step by step, each with a
// picture of the whole window.
//   node tools/editor/first-hour.mjs [--vsix FILE] [--out DIR] [--theme "Light Modern"] [--width N] [--height N]
// Without --vsix the extension is packaged first. Fails at the first step that cannot be taken.
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { steps } from './first-hour/steps.mjs';
import { openSession } from '../../client/test/vscode-web/session.mjs';
import { settled } from '../../client/test/vscode-web/workbench.mjs';

const text = { type: 'string' };
const { values: options } = parseArgs({
  options: {
    vsix: text,
    out: { ...text, default: 'first-hour' },
    theme: { ...text, default: 'Light Modern' },
    width: text,
    height: text,
  },
});
const here = path.dirname(fileURLToPath(import.meta.url));
const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'fic-hour-'));
process.on('exit', () => fs.rmSync(temp, { recursive: true, force: true }));
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, () => process.exit(code));
}

const story = path.join(temp, 'The Night Crossing');
fs.cpSync(path.join(here, 'first-hour/story'), story, { recursive: true });
const vsix = options.vsix === undefined ? packaged() : path.resolve(options.vsix);
const out = path.resolve(options.out);
fs.mkdirSync(out, { recursive: true });

const { page, close } = await openSession({
  vsix,
  folder: story,
  file: path.join(story, 'chapter-01.txt'),
  onBroken: why => {
    console.log(why);
    process.exit(1);
  },
  settings: { 'workbench.colorTheme': options.theme, 'window.autoDetectColorScheme': false },
  width: Number(options.width ?? 1400),
  height: Number(options.height ?? 900),
});
await page.locator('.editor-instance .view-line').first().waitFor();
// the theme comes with the built-in extensions, late on a busy machine
await page.locator('.monaco-workbench[class*="-themes-"]').waitFor();
const list = [];
let failed = false;
for (const [at, { name, does, take }] of steps.entries()) {
  try {
    await take({ page, story });
  } catch (error) {
    failed = true;
    console.log(`${at + 1}. ${name}: ${String(error).split('\n').slice(0, 4).join(' / ')}`);
  }
  await settled(page, 700);
  const picture = `${String(at + 1).padStart(2, '0')}-${name}.png`;
  await page.screenshot({ path: path.join(out, picture) });
  if (failed) {
    break;
  }
  console.log(`${at + 1}. ${does}`);
  list.push(`${at + 1}. ${does}\n\n   ![${does}](${picture})\n`);
}
fs.writeFileSync(
  path.join(out, 'README.md'),
  `# The first hour\n\n${options.theme}, ${options.width ?? 1400} pixels wide.\n\n${list.join('\n')}`,
);
await close();
process.exit(failed ? 1 : 0);

/** The packaged extension, made of what was built. */
function packaged() {
  const file = path.join(temp, 'ficwright.vsix');
  execFileSync('npm', ['run', '--silent', 'vsix', '--', '--out', file], {
    cwd: path.join(here, '../..'),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return file;
}
