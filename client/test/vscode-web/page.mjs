// A headless browser with the workbench in it.
import { findChromium } from './chromium.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // nothing but this machine
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
];

/**
 * Opens an address of VS Code's server in a headless Chromium; returns when the workbench is up. `load` requires a
 * package that is installed beside VS Code. `init` runs in the page before anything else does. `onBroken` is told when
 * the browser or the page went away by itself, `onExit` gets the exit code with which VS Code ends a run of tests.
 */
export async function openPage(
  load,
  url,
  { width = 1400, height = 900, scale = 1, verbose = false, init, onBroken, onExit } = {},
) {
  const chromium = await findChromium();
  const browser = await load('playwright-core').chromium.launch({
    executablePath: chromium.executablePath,
    headless: true,
    args: [...chromium.args, ...flags],
  });
  let closing = false;
  const close = async () => {
    closing = true;
    await browser.close();
  };
  try {
    browser.on('disconnected', () => {
      if (!closing) {
        onBroken?.('Chromium went away');
      }
    });
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
    page.on('crash', () => onBroken?.('the page crashed'));
    // VS Code looks for these two in its window when it runs tests.
    await page.exposeFunction('codeAutomationLog', (kind, args) => {
      if (verbose) {
        console.log(`  workbench ${kind}:`, ...args);
      }
    });
    await page.exposeFunction('codeAutomationExit', code => {
      onExit?.(code);
    });
    if (init !== undefined) {
      await page.addInitScript(init);
    }
    await page.goto(url, { timeout: 60_000 });
    await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
    return { page, close };
  } catch (e) {
    await close();
    throw e;
  }
}
