// Makes the pictures that the package shows: of the walkthrough, of the extension's page, and the icon from its
// drawing.
// node tools/editor/pictures.mjs [NAME]… (NAME: icon, page, folder, treat, scenes, speakers, findings, preset, count;
// all without any)
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../../client/test/vscode-web/chromium.mjs';
import { ensureVscode } from '../../client/test/vscode-web/install.mjs';
import { openSession } from '../../client/test/vscode-web/session.mjs';
import { hover, runCommand, settled } from '../../client/test/vscode-web/workbench.mjs';
import { webpOf } from './webp.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const media = path.join(root, 'media');
const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'fic-pictures-'));
process.setMaxListeners(100); // each window has some
process.on('exit', () => fs.rmSync(temp, { recursive: true, force: true }));
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, () => process.exit(code));
}
const wanted = process.argv.slice(2);
const isWanted = name => wanted.length === 0 || wanted.includes(name);

/** A window with little in it but the text. */
const plain = {
  'window.autoDetectColorScheme': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontFamily': 'DejaVu Serif, Georgia, serif',
  'editor.fontSize': 15,
  'editor.lineHeight': 1.6,
  'editor.lineNumbers': 'off',
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'workbench.editor.editorActionsLocation': 'hidden',
  'editor.scrollbar.vertical': 'hidden',
  'editor.overviewRulerBorder': false,
  'editor.hideCursorInOverviewRuler': true,
  'editor.stickyScroll.enabled': false,
};
const hide = page => runCommand(page, 'View: Toggle Primary Side Bar Visibility');
const goTo = async (page, line) => {
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget .input').fill(`:${line}`);
  await page.keyboard.press('Enter');
};
const row = async page => {
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.mouse.move(700, 400); // off the list: no tooltip of a row
};

/** By name: what to do before the picture is taken of the sample, in a window of this size. */
const steps = {
  folder: { take: async () => {} },
  treat: {
    alone: true,
    take: async page => {
      await page.locator('.notification-toast').first().waitFor({ timeout: 20_000 });
    },
  },
  scenes: {
    take: async page => {
      await hide(page);
      await goTo(page, 101);
      await runCommand(page, 'Ficwright: Go to Scene');
      await row(page);
    },
  },
  speakers: {
    settings: { 'ficwright.colors': 'speakers' },
    take: async page => {
      await hide(page);
      await goTo(page, 79);
      await hover(page, 'You could talk to me now');
    },
  },
  findings: {
    take: async page => {
      await hide(page);
      await goTo(page, 81);
      await page.keyboard.press('F8');
      await page.locator('.zone-widget').first().waitFor();
    },
  },
  preset: {
    take: async page => {
      await hide(page);
      await goTo(page, 81);
      await runCommand(page, 'Ficwright: Choose Preset');
      await row(page);
    },
  },
  count: {
    take: async page => {
      await hide(page);
      await goTo(page, 81);
      await hover(page, /\d words/);
    },
  },
};

if (isWanted('icon')) {
  await icon();
}
for (const [theme, name] of [
  ['Light Modern', 'light'],
  ['Dark Modern', 'dark'],
]) {
  for (const [step, { alone, settings, take }] of Object.entries(steps).filter(([step]) => isWanted(step))) {
    await picture(path.join('walkthrough', `${step}-${name}.webp`), {
      theme,
      alone,
      settings,
      take,
      width: 760,
      height: 560,
    });
  }
}
if (isWanted('page')) {
  await picture('page.png', {
    theme: 'Light Modern',
    settings: { 'ficwright.colors': 'speakers' },
    width: 1240,
    height: 780,
    take: async page => {
      await runCommand(page, 'Explorer: Focus on Outline View');
      await settled(page, 800);
      await page.locator('.view-line').nth(3).click();
      await goTo(page, 81);
      await page.keyboard.press('F8');
      await page.locator('.zone-widget').first().waitFor();
    },
  });
}
process.exit(0);

/** A picture of the sample chapter, in a folder with its `ficwright.json` or `alone` in one without. */
async function picture(out, { theme, alone = false, settings = {}, take, width, height }) {
  const folder = path.join(temp, `${path.parse(out).name}`, 'Harbour Lights');
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'harbour-lights.txt');
  fs.copyFileSync(path.join(root, 'samples/harbour-lights.txt'), file);
  fs.writeFileSync(path.join(folder, 'README.md'), '# Harbour Lights\n');
  if (!alone) {
    fs.writeFileSync(path.join(folder, 'ficwright.json'), '{\n  "manuscripts": ["**/*.txt", "**/*.md"]\n}\n');
  }
  const { page, close } = await openSession({
    ...(alone ? { vsix: packaged() } : { extension: root }),
    folder,
    file,
    onBroken: why => {
      console.log(why);
      process.exit(1);
    },
    settings: { ...plain, 'workbench.colorTheme': theme, ...settings },
    width,
    height,
    scale: 1.5,
  });
  await page.locator('.editor-instance .view-line').first().waitFor();
  await page.locator('.monaco-workbench[class*="-themes-"]').waitFor();
  if (!alone) {
    await page.locator('.statusbar-item', { hasText: /\d words/ }).waitFor({ timeout: 30_000 });
  }
  if (!alone) {
    await settled(page, 800);
  }
  await take(page);
  await settled(page, 400);
  fs.mkdirSync(path.dirname(path.join(media, out)), { recursive: true });
  const png = await page.screenshot();
  fs.writeFileSync(path.join(media, out), out.endsWith('.webp') ? await webpOf(png, width) : png);
  console.log(out);
  await close();
}

/** The packaged extension: beside one under development no question pops up. */
function packaged() {
  const file = path.join(temp, 'ficwright.vsix');
  if (!fs.existsSync(file)) {
    execFileSync('npm', ['run', '--silent', 'vsix', '--', '--out', file], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  }
  return file;
}

/** The icon, drawn from its SVG at 256 pixels. */
async function icon() {
  const { executablePath, args } = await findChromium();
  const browser = await ensureVscode()
    .load('playwright-core')
    .chromium.launch({ executablePath, headless: true, args: [...args, '--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  await page.setContent(`<body style="margin: 0">${fs.readFileSync(path.join(media, 'icon.svg'), 'utf8')}</body>`);
  await page.screenshot({ path: path.join(root, 'icon.png'), omitBackground: true });
  await browser.close();
  console.log('icon.png');
}
