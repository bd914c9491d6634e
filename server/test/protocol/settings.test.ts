import assert from 'node:assert/strict';
import { NO_PROJECT } from '../../src/project/readProject.js';
import { levelsOf, readSettings, settingsStore } from '../../src/lsp/settings.js';

/** What the rules named are set to after reading what an editor sent. */
function check(raw: unknown, expected: Readonly<Record<string, string>>): void {
  const levels = levelsOf(readSettings(raw), NO_PROJECT);
  for (const [id, level] of Object.entries(expected)) assert.equal(levels[id], level, id);
}

describe('settings', () => {
  it('are read by rule', () => {
    check(
      { rules: { 'narr/doubled-word': 'off', 'quotes/unclosed': 'hint' } },
      { 'narr/doubled-word': 'off', 'quotes/unclosed': 'hint' },
    );
  });

  it('may come nested', () => {
    check({ rules: { narr: { 'doubled-word': 'off' } } }, { 'narr/doubled-word': 'off' });
  });

  it('are the rules’ own where nothing sensible is set', () => {
    const own = levelsOf(readSettings(undefined), NO_PROJECT);
    for (const raw of [
      null,
      7,
      'off',
      [],
      {},
      { rules: null },
      { rules: { 'narr/doubled-word': 'default' } },
      { rules: { 'narr/doubled-word': 7, 'no/such-rule': 'off' } },
    ]) {
      assert.deepEqual(levelsOf(readSettings(raw), NO_PROJECT), own, JSON.stringify(raw));
    }
  });

  it('leave the rest to the preset', () => {
    check({}, { 'narr/doubled-word': 'warning', 'quotes/mixed-style': 'information', 'speech/ask-exclaim': 'off' });
    check(
      { lint: { preset: 'draft' }, rules: { 'speech/ask-exclaim': 'hint' } },
      { 'narr/doubled-word': 'warning', 'quotes/mixed-style': 'off', 'speech/ask-exclaim': 'hint' },
    );
    check({ lint: { preset: 'polish' } }, { 'quotes/mixed-style': 'information', 'speech/ask-exclaim': 'hint' });
    check({ lint: { preset: 'nag' } }, { 'speech/ask-exclaim': 'off' });
  });

  it('give way to what the project’s file sets', () => {
    const levels = levelsOf(readSettings({ rules: { 'narr/doubled-word': 'hint' } }), {
      ...NO_PROJECT,
      rules: { 'narr/doubled-word': 'off' },
    });
    assert.equal(levels['narr/doubled-word'], 'off');
  });

  it('are frozen', () => {
    const settings = readSettings({});
    assert.ok(Object.isFrozen(settings) && Object.isFrozen(levelsOf(settings, NO_PROJECT)));
  });

  it('are asked for once a file until forgotten, and equal ones are one value', async () => {
    let asked = 0;
    const store = settingsStore(() => Promise.resolve(void asked++));
    const [first, again, other] = [await store.of('a'), await store.of('a'), await store.of('b')];
    assert.equal(asked, 2);
    assert.equal(first, again);
    assert.equal(first, other);
    store.forget('a');
    assert.equal(await store.of('a'), first);
    assert.equal(asked, 3);
  });

  it('are asked for again when they may have changed, which says whether they have', async () => {
    let preset = 'revise';
    const store = settingsStore(() => Promise.resolve({ lint: { preset } }));
    assert.equal(await store.renew(), false, 'no file has settings so far');
    await store.of('a');
    assert.equal(await store.renew(), false);
    preset = 'draft';
    assert.equal(await store.renew(), true);
    assert.equal((await store.of('a')).preset, 'draft');
  });

  it('are the rules’ own when the editor cannot say', async () => {
    const store = settingsStore(() => Promise.reject(new Error('no such section')));
    assert.deepEqual(await store.of('a'), readSettings(undefined));
  });
});
