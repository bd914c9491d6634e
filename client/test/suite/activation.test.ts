import * as assert from 'node:assert/strict';
import { State } from 'vscode-languageclient/node';
import { api, holds, show } from './support.js';

// The first suite to run: by then no chapter has been opened.
suite('texts that are no manuscripts', () => {
  test('activate the extension, and start no server', async () => {
    const shown = [await show('plain/README.md'), await show('plain/shopping.txt'), await show('skein/letter.md')];
    const { client, isManuscript, standingOf } = await api();
    await holds('all of them to be decided on', () =>
      shown.every(({ document }) => standingOf(document) !== undefined),
    );
    assert.deepEqual(
      shown.map(({ document }) => [document.languageId, isManuscript(document)]),
      [
        ['markdown', false],
        ['plaintext', false],
        ['markdown', false],
      ],
    );
    assert.equal(client.state, State.Stopped);
    assert.equal(client.serverProcess, undefined);
  });
});
