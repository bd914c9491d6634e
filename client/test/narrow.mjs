// A narrow window in a headless VS Code keeps the word count, and at 560 px the preset with its findings, too.
import assert from 'node:assert/strict';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSession } from './vscode-web/session.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = path.join(root, 'samples/harbour-lights.txt');
const fail = why => {
  console.log(why);
  process.exit(1);
};

const { page, close } = await openSession({
  extension: root,
  folder: path.dirname(file),
  file,
  onBroken: fail,
  settings: {},
  width: 1200,
  height: 500,
});
const item = text => page.locator('.statusbar-item', { hasText: text });
const [count, preset, language] = [
  item(/\d words/),
  item(/^Ficwright: \w+ \(\d+\)$/),
  page.locator('.statusbar-item[id="status.editor.mode"]'),
];
/** Whether all of an item stands in the window: those for which there is no room stand below it. */
const inside = async (what, { width, height }) => {
  const box = await what.boundingBox();
  return box !== null && box.y + box.height <= height && box.x + box.width <= width;
};
await preset.waitFor();
await count.waitFor();
for (const [width, shown] of [
  [1200, [true, true, true]],
  [560, [true, true, false]],
  [420, [true, false, false]],
]) {
  const size = { width, height: 500 };
  await page.setViewportSize(size);
  await page.evaluate(
    () => new Promise(done => globalThis.requestAnimationFrame(() => globalThis.requestAnimationFrame(done))),
  );
  const seen = [];
  for (const what of [count, preset, language]) {
    seen.push(await inside(what, size));
  }
  assert.deepEqual(seen, shown, `word count, preset and language at ${width} px`);
}
await close();
console.log('A window of 560 px shows the word count and the preset, one of 420 px the word count.');
