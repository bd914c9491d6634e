// How soon a chapter of 5,000 words is colored, and how long the extension takes to activate, in a real VS Code;
// medians of several starts.
//   node tools/editor/first-color.mjs [--runs N] [--extension DIR | --vsix FILE] [--words N]
// `text`: from the page's start until the chapter's text is shown. `color`: from then until dialogue has a color of its
// own; in between VS Code starts
// its extension host, which is most of it. `activation`: as "Show Running Extensions" has it.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openSession } from '../../client/test/vscode-web/session.mjs';
import { runCommand } from '../../client/test/vscode-web/workbench.mjs';

const text = { type: 'string' };
const root = fileURLToPath(new URL('../..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    runs: { ...text, default: '5' },
    words: { ...text, default: '5000' },
    extension: { ...text, default: root },
    vsix: text,
  },
});
const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'fic-color-'));
process.on('exit', () => fs.rmSync(temp, { recursive: true, force: true }));
const file = path.join(temp, 'chapter.txt');
fs.writeFileSync(file, chapter(Number(options.words)));
fs.writeFileSync(path.join(temp, 'ficwright.json'), '{ "manuscripts": ["*.txt"] }\n');

const all = [];
for (let run = 0; run < Number(options.runs); run++) {
  const { page, close } = await openSession({
    ...(options.vsix === undefined
      ? { extension: path.resolve(options.extension) }
      : { vsix: path.resolve(options.vsix) }),
    folder: temp,
    file,
    init: watch,
    settings: { 'workbench.colorTheme': 'Light Modern', 'window.autoDetectColorScheme': false },
    onBroken: why => {
      console.log(why);
      process.exit(1);
    },
  });
  await page.waitForFunction(() => globalThis.ficwrightColor?.color !== undefined, undefined, { timeout: 60_000 });
  const { shown, color } = await page.evaluate(() => globalThis.ficwrightColor);
  await runCommand(page, 'Developer: Show Running Extensions');
  const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Ficwright' }).first();
  await row.waitFor({ timeout: 30_000 });
  const activation = Number(/(\d+)\s*ms/.exec(await row.innerText())?.[1]);
  all.push({ text: shown, color: color - shown, activation });
  console.log(
    `${run + 1}: text ${Math.round(shown)} ms, color ${Math.round(color - shown)} ms after it, ` +
      `activation ${activation} ms`,
  );
  await close();
}
const median = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
console.log(
  `median of ${all.length}: color ${Math.round(median(all.map(({ color }) => color)))} ms after the text, ` +
    `activation ${median(all.map(({ activation }) => activation))} ms`,
);

/** Runs in the page: notes when text is shown, and when some of it has a color that other text of it has not. */
function watch() {
  const seen = (globalThis.ficwrightColor = {});
  const look = () => {
    const spans = [...globalThis.document.querySelectorAll('.editor-instance .view-line span span')].filter(
      span => span.textContent.trim() !== '',
    );
    if (spans.length > 5) {
      seen.shown ??= globalThis.performance.now();
      if (new Set(spans.map(span => globalThis.getComputedStyle(span).color)).size > 1) {
        seen.color = globalThis.performance.now();
        return;
      }
    }
    globalThis.requestAnimationFrame(look);
  };
  globalThis.requestAnimationFrame(look);
}

/** A sample chapter, as often as is needed for so many words. */
function chapter(words) {
  const sample = fs.readFileSync(path.join(root, 'samples/harbour-lights.txt'), 'utf8');
  let out = sample;
  while (out.split(/\s+/).length < words) {
    out += `\n\n${sample}`;
  }
  const cut = out
    .split(/(?<=\s)/)
    .slice(0, words)
    .join('');
  return `${cut.slice(cut.indexOf('Port Sorrow.'))}\n`;
}
