// What a new user does in the first hour, in order. Each step begins where the one before ended.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { hover, runCommand } from '../../../client/test/vscode-web/workbench.mjs';

const shown = 45_000;
const see = (page, where, text) => page.locator(where, { hasText: text }).first().waitFor({ timeout: shown });
const press = async (page, ...keys) => {
  for (const key of keys) {
    await page.keyboard.press(key);
  }
};
/** Closes every notification, so that none lies over what comes next. */
const clear = async page => {
  for (const close of await page.locator('.notification-toast .codicon-notifications-clear').all()) {
    await close.click({ timeout: 2000 }).catch(() => undefined);
  }
};
/** Puts the cursor at a text of the first chapter, which comes into view by that. */
const goTo = async (page, story, text) => {
  const before = fs.readFileSync(path.join(story, 'chapter-01.txt'), 'utf8').split(text)[0].split('\n');
  await press(page, 'Control+g');
  await pickInput(page).fill(`:${before.length}:${before.at(-1).length + 2}`);
  await press(page, 'Enter');
  await page.locator('.quick-input-widget .input:visible').waitFor({ state: 'hidden', timeout: shown });
};
const pickInput = page => page.locator('.quick-input-widget .input').first();

/** Steps of an author's first hour with the extension: `name` of the picture taken after each. */
export const steps = [
  {
    name: 'installed',
    does: 'Install the package and open a folder of chapters: one question is asked',
    take: async ({ page }) => {
      await see(page, '.notification-list-item', /story/i);
    },
  },
  {
    name: 'manuscript',
    does: 'Say yes: dialogue is colored, and the words of the story are counted',
    take: async ({ page, story }) => {
      await page.locator('.notification-list-item .monaco-button').first().click();
      await see(page, '.statusbar-item', /\d words/);
      assert(fs.existsSync(path.join(story, 'ficwright.json')));
    },
  },
  {
    name: 'outline',
    does: 'Look at the outline: scenes with their words and speakers',
    take: async ({ page }) => {
      await runCommand(page, 'Explorer: Focus on Outline View');
      await see(page, '.outline-pane .monaco-list-row', /The following/);
    },
  },
  {
    name: 'next-scene',
    does: 'Go to the next scene by the keyboard',
    take: async ({ page, story }) => {
      await goTo(page, story, 'Sallow Landing.');
      await runCommand(page, 'Ficwright: Go to Next Scene');
      await runCommand(page, 'Ficwright: Go to Next Scene');
    },
  },
  {
    name: 'go-to-scene',
    does: 'Pick a scene from the list of all',
    take: async ({ page }) => {
      await runCommand(page, 'Ficwright: Go to Scene');
      await see(page, '.quick-input-list .monaco-list-row', /words/);
    },
  },
  {
    name: 'hover-line',
    does: 'Rest the pointer on a line: who speaks, how sure, and why',
    take: async ({ page, story }) => {
      await press(page, 'Escape');
      await goTo(page, story, 'In the middle of what');
      await hover(page, 'In the middle of what');
      await see(page, '.monaco-hover', /Odile/);
    },
  },
  {
    name: 'set-speaker',
    does: 'Set a speaker by hand: type any name',
    take: async ({ page, story }) => {
      await goTo(page, story, 'In the middle of what');
      await runCommand(page, 'Ficwright: Set Speaker');
      await pickInput(page).waitFor({ timeout: shown });
      await pickInput(page).fill('Wren');
    },
  },
  {
    name: 'speaker-set',
    does: 'It is set, and what else changed is said',
    take: async ({ page }) => {
      await press(page, 'Enter');
      await see(page, '.statusbar, .notification-list-item', /Wren/);
    },
  },
  {
    name: 'problems',
    does: 'Read the findings in the Problems panel',
    take: async ({ page }) => {
      await runCommand(page, 'Problems: Focus on Problems View');
      await see(page, '.markers-panel .monaco-list-row', /period|comma|repeat/i);
    },
  },
  {
    name: 'f8',
    does: 'Go to the first finding with F8: what to do, and why',
    take: async ({ page, story }) => {
      await press(page, 'Control+j');
      await clear(page);
      await goTo(page, story, 'First chapter');
      await press(page, 'F8');
      await page.locator('.zone-widget, .marker-widget').first().waitFor({ timeout: shown });
    },
  },
  {
    name: 'quick-fix',
    does: 'See what fixes it',
    take: async ({ page }) => {
      await press(page, 'Escape', 'Control+.');
      await page.locator('.action-widget').first().waitFor({ timeout: shown });
    },
  },
  {
    name: 'fixed',
    does: 'Take the first fix',
    take: async ({ page }) => {
      await press(page, 'Enter');
    },
  },
  {
    name: 'fix-all',
    does: 'Fix all that has one right answer',
    take: async ({ page }) => {
      await runCommand(page, 'Fix All');
    },
  },
  {
    name: 'preset',
    does: 'Choose what is reported, from the status bar',
    take: async ({ page }) => {
      await page
        .locator('.statusbar-item', { hasText: /Revise/ })
        .first()
        .click();
      await see(page, '.quick-input-list .monaco-list-row', /Polish/);
    },
  },
  {
    name: 'polish',
    does: 'Polish: matters of style are listed too',
    take: async ({ page }) => {
      await page
        .locator('.quick-input-list .monaco-list-row', { hasText: /Polish/ })
        .first()
        .click();
      await see(page, '.statusbar-item', /Polish/);
    },
  },
  {
    name: 'speaker-colors',
    does: 'Color dialogue by speaker',
    take: async ({ page }) => {
      await runCommand(page, 'Ficwright: Toggle Speaker Colors');
    },
  },
  {
    name: 'references',
    does: 'Find a character: every line and every mention',
    take: async ({ page, story }) => {
      await goTo(page, story, 'Idris said');
      await runCommand(page, 'References: Find All References');
      await page
        .locator('.reference-zone-widget, .references-view, .customview-tree .monaco-list-row')
        .first()
        .waitFor({ timeout: shown });
    },
  },
  {
    name: 'hover-name',
    does: 'Rest the pointer on a name: who it is, how much is said, where it begins',
    take: async ({ page, story }) => {
      await press(page, 'Escape');
      await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
      await goTo(page, story, 'said Odile');
      await hover(page, /^\s*Odile$/);
      await see(page, '.monaco-hover', /lines?/);
    },
  },
  {
    name: 'count-copied',
    does: 'Copy the count from the status bar',
    take: async ({ page }) => {
      await page
        .locator('.statusbar-item', { hasText: /\d words/ })
        .first()
        .click();
      await see(page, '.statusbar', /Copied/);
    },
  },
  {
    name: 'readme',
    does: 'Open the readme: it is no manuscript, and Markdown as before',
    take: async ({ page }) => {
      await press(page, 'Control+p');
      await pickInput(page).fill('README.md');
      await see(page, '.quick-input-list .monaco-list-row', /README/);
      await press(page, 'Enter');
      await see(page, '.view-line', /two\schapters/);
    },
  },
  {
    name: 'walkthrough',
    does: 'Open the walkthrough',
    take: async ({ page }) => {
      await runCommand(page, 'Ficwright: Open Walkthrough');
      await page.locator('.gettingStartedContainer').first().waitFor({ timeout: shown });
    },
  },
];
