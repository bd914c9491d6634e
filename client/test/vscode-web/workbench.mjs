// What a script can do in the window of a headless VS Code. `page` is Playwright's.

/** Runs a command, given its title in the command palette. */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget .input:visible').fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
  await page
    .locator('.quick-input-widget .input:visible')
    .waitFor({ state: 'hidden', timeout: 1000 })
    .catch(() => undefined); // unless it asks for more
}

/** Rests the pointer on some text of the editor, or of the status bar, until a hover is shown. */
export async function hover(page, text) {
  const spot = page.locator('.view-line span span, .statusbar-item').filter({ hasText: text }).first();
  await spot.hover();
  await page.locator('.monaco-hover:visible').first().waitFor({ timeout: 5000 });
}

/** Waits until nothing has come, gone or changed its text for a while. */
export function settled(page, quiet = 1500) {
  return page.evaluate(
    ms =>
      new Promise(done => {
        let wait = globalThis.setTimeout(done, ms);
        new globalThis.MutationObserver(() => {
          globalThis.clearTimeout(wait);
          wait = globalThis.setTimeout(done, ms);
        }).observe(globalThis.document.body, { childList: true, characterData: true, subtree: true });
      }),
    quiet,
  );
}
