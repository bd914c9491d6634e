import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ABLE, startClient, type TestClient } from '../support/client.js';

const TALK = '“Cold,” Mara said.\n\n“Wet,” Idris said.\n\n“Come in.”\n\n“I will.”\n';
describe('the server, of a project’s cast,', () => {
  let editor: TestClient;
  const start = async (): Promise<void> => {
    editor = await startClient({ capabilities: ABLE });
    await editor.open(TALK);
  };
  afterEach(() => editor.close());

  it('reads the cast of the project, and again when the file changes', async () => {
    await start();
    const folder = await mkdtemp(path.join(tmpdir(), 'ficwright-'));
    try {
      const [uri, file] = [
        pathToFileURL(path.join(folder, 'one.txt')).href,
        pathToFileURL(path.join(folder, 'ficwright.json')).href,
      ];
      const textDocument = { uri };
      await editor.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'fic', version: 1, text: TALK },
      });
      const names = async (): Promise<object> => {
        const found = await editor.connection.sendRequest<string | null>('ficwright/projectFile', { textDocument });
        const text = await editor.connection.sendRequest<string>('ficwright/projectText', {
          textDocument,
          text: null,
          change: { kind: 'found' },
        });
        return {
          file: found,
          names: (JSON.parse(text) as { readonly cast: readonly { readonly name: string }[] }).cast.map(
            ({ name }) => name,
          ),
        };
      };
      assert.deepEqual(await names(), { file: null, names: ['Idris', 'Mara'] });
      await writeFile(path.join(folder, 'ficwright.json'), '{ "cast": [{ "name": "Tamsin", "aliases": ["Mara"] }] }');
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: file, type: 1 }],
      });
      assert.deepEqual(await names(), { file, names: ['Tamsin', 'Idris'] });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
