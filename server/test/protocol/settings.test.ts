import assert from 'node:assert/strict';
import { readSettings, settingsStore } from '../../src/settings.js';

/** What the rules named are set to after reading what an editor sent. */
function check(raw: unknown, expected: Readonly<Record<string, string>>): void {
  const { levels } = readSettings(raw);
  for (const [id, level] of Object.entries(expected)) assert.equal(levels[id], level, id);
}

describe('settings', () => {
  it('are read by rule', () => {
    check({ rules: { 'narr/doubled-word': 'off', 'quotes/unclosed': 'hint' } }, { 'narr/doubled-word': 'off', 'quotes/unclosed': 'hint' });
  });

  it('may come nested', () => {
    check({ rules: { narr: { 'doubled-word': 'off' } } }, { 'narr/doubled-word': 'off' });
  });

  it('are the rules’ own where nothing sensible is set', () => {
    const own = readSettings(undefined).levels;
    for (const raw of [null, 7, 'off', [], {}, { rules: null }, { rules: { 'narr/doubled-word': 'default' } }, { rules: { 'narr/doubled-word': 7, 'no/such-rule': 'off' } }]) {
      assert.deepEqual(readSettings(raw).levels, own, JSON.stringify(raw));
    }
  });

  it('are frozen', () => {
    const settings = readSettings({});
    assert.ok(Object.isFrozen(settings) && Object.isFrozen(settings.levels));
  });

  it('are asked for once a file until forgotten, and equal ones are one value', async () => {
    let asked = 0;
    const store = settingsStore(() => Promise.resolve(void asked++));
    const [first, again, other] = [await store.of('a'), await store.of('a'), await store.of('b')];
    assert.equal(asked, 2);
    assert.equal(first, again);
    assert.equal(first, other);
    store.forget();
    assert.equal(await store.of('a'), first);
    assert.equal(asked, 3);
  });

  it('are the rules’ own when the editor cannot say', async () => {
    const store = settingsStore(() => Promise.reject(new Error('no such section')));
    assert.deepEqual(await store.of('a'), readSettings(undefined));
  });
});
