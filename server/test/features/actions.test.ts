import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import { NO_AUTHOR_SETTINGS } from '../../src/analysis/author/authorSettings.js';
import { codeActions } from '../../src/features/codeActions/codeActions.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { optionsFrom } from '../../src/rules/engine/options.js';
import { everyRule } from '../support/check-rule.js';
import { fixture, positionOf } from '../support/fixture.js';

const URI = 'file:///tale/one.txt';

/** What is offered at the cursor; the preferred ones with a star. */
function offered(source: string, options = everyRule, settings = NO_AUTHOR_SETTINGS): string[] {
  const { text, cursor } = fixture(source);
  const at = positionOf(text, cursor);
  const manuscript = Manuscript.of(text);
  return codeActions(snapshotFor(manuscript, { options, uri: URI, settings: settings }), { start: at, end: at }).map(
    ({ title, isPreferred }) => (isPreferred ? `* ${title}` : title),
  );
}

const TALK = 'Marisol shut the ledger. “We open at nine,” said Marisol. Teodor nodded at Marisol.\n\n'.repeat(4);

describe('quick fixes', () => {
  it('change the text first, then accept what is written, then ignore it here, then concern the whole rule, then add comments', () => {
    assert.deepEqual(offered(`${TALK}“Good night, Mar‸siol.” He bowed to Marsiol.\n`), [
      '* Change “Marsiol” to “Marisol”',
      'Change “Marsiol” to “Marisol” everywhere in this file (2)',
      'Accept “Marsiol” as another name of Marisol',
      'Add Marsiol to the cast',
      'Ignore here',
      'Ignore “Marsiol” for “Names: one spelling” in this project',
      'Turn off “Names: one spelling” in this project',
      'Ignore “Names: one spelling” in this paragraph (adds a comment)',
      'Ignore “Names: one spelling” in this scene (adds a comment)',
    ]);
  });

  it('of a whole rule stand behind those of one place', () => {
    assert.deepEqual(offered('The lamp was w‸as out.\n\nIt was was cold.\n'), [
      '* Remove the second “was”',
      'Ignore here',
      'Fix all 2 in this file: “Doubled words”',
      'Turn off “Doubled words” in this project',
      'Ignore “Doubled words” in this paragraph (adds a comment)',
      'Ignore “Doubled words” in this scene (adds a comment)',
    ]);
  });

  it('that are the author’s choice are neither preferred nor applied to all', () => {
    const told = { ...NO_AUTHOR_SETTINGS, cast: [{ name: 'Marisol' }, { name: 'Teodor' }, { name: 'Odile' }] };
    const text =
      '“We open at nine,” said Teodor.\n\n“At ten,” said Odi‸la.\n\n***\n\n“At nine,” said Teodor.\n\n“At ten,” said Odila.\n';
    const titles = offered(
      text,
      optionsFrom({ 'cast/unknown-speaker': 'information', 'cast/name-variant': 'off', 'pov/head-hop': 'off' }, []),
      told,
    );
    assert.equal(titles[0], 'Change “Odila” to “Odile”');
    assert.deepEqual(
      titles.filter(title => title.startsWith('*') || /all|everywhere/.test(title)),
      [],
    );
  });
});
