import { Buffer } from 'node:buffer';
import { findChromium } from '../../client/test/vscode-web/chromium.mjs';
import { ensureVscode } from '../../client/test/vscode-web/install.mjs';

/** The quality of a shipped picture, 0 to 1: below this, letters of 15 pixels begin to blur. */
const QUALITY = 0.5;

/**
 * The bytes of a PNG as WebP of this width in pixels, written by Chromium: a picture of text takes a fifth of the room.
 */
export async function webpOf(png, width) {
  const { executablePath, args } = await findChromium();
  const browser = await ensureVscode()
    .load('playwright-core')
    .chromium.launch({ executablePath, headless: true, args: [...args, '--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    const url = await page.evaluate(drawn, [`data:image/png;base64,${png.toString('base64')}`, QUALITY, width]);
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  } finally {
    await browser.close();
  }
}

/** Runs inside the browser: draws the picture and reads it back in the other format, as a data URL. */
async function drawn([source, quality, width]) {
  const image = new globalThis.Image();
  image.src = source;
  await image.decode();
  const canvas = globalThis.document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.round((image.naturalHeight * width) / image.naturalWidth);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/webp', quality);
}
