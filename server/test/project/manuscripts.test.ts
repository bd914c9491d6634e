import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projects } from '../../src/project/onDisk/projects.js';
import { manuscriptsBelow } from '../../src/project/onDisk/manuscriptsBelow.js';
import { withFolder } from '../cli/folder.js';
import { startClient, type TestClient } from '../support/client.js';
import { TREES } from '../support/manuscriptTree.js';

interface Answer {
  readonly standing: string;
  readonly project: { readonly file: string; readonly problem: string | null; readonly canOpen: boolean } | null;
}

const clients: TestClient[] = [];
const start = async (): Promise<TestClient> => {
  const client = await startClient();
  clients.push(client);
  return client;
};
afterEach(() => clients.splice(0).forEach(client => client.close()));

describe('which files are manuscripts', () => {
  for (const { it: title, files, manuscripts } of TREES)
    it(`${title}: the server and the command line agree`, () =>
      withFolder(files, async folder => {
        const names = Object.keys(files).sort();
        const client = await start();
        const answers = await client.connection.sendRequest<Answer[]>('ficwright/manuscripts', {
          uris: names.map(name => pathToFileURL(path.join(folder, name)).href),
        });
        const told = (standing: string): string[] => names.filter((_, at) => answers[at]!.standing === standing);
        assert.deepEqual(told('manuscript'), manuscripts);
        const found = await manuscriptsBelow(folder, '.', projects());
        const below = found.map(({ shown }) => shown.split(path.sep).join('/')).sort();
        const isOpen = answers.every(({ project }) => project === null);
        // The command line was told to read the folder: there it reads what an editor would ask about.
        assert.deepEqual(below, isOpen ? [...told('manuscript'), ...told('loose')].sort() : manuscripts);
      }));

  it('an answer says which project holds, what is wrong with it, and what has changed on the disk', () =>
    withFolder({ 'part/one.txt': '', 'ficwright.json/x': '' }, async folder => {
      const client = await start();
      const ask = async (): Promise<Answer> =>
        (
          await client.connection.sendRequest<Answer[]>('ficwright/manuscripts', {
            uris: [pathToFileURL(path.join(folder, 'part/one.txt')).href],
          })
        )[0]!;
      const file = path.join(folder, 'ficwright.json');
      assert.deepEqual(await ask(), {
        standing: 'manuscript',
        project: { file: pathToFileURL(file).href, problem: 'not read: a folder, not a file', canOpen: false },
      });
      await rm(file, { recursive: true });
      assert.deepEqual(await ask(), { standing: 'loose', project: null });
      await writeFile(file, '{ "manuscripts": [] }');
      assert.equal((await ask()).standing, 'other');
      await writeFile(file, '{ "manuscripts": ["part/*.txt" }');
      const { standing, project } = await ask();
      assert.deepEqual(
        [standing, project?.problem, project?.canOpen],
        ['manuscript', 'not valid JSON: look at line 1, column 32', true],
      );
    }));

  it('what is no file has no standing', async () => {
    const client = await start();
    const answers = await client.connection.sendRequest('ficwright/manuscripts', {
      uris: ['untitled:one', 'nonsense', 'http://a/b.txt'],
    });
    assert.deepEqual(answers, Array(3).fill({ standing: 'other', project: null }));
  });
});

describe('a folder that is to be a manuscript', () => {
  it('gets a project of its own, or patterns in the one that holds', () =>
    withFolder({ 'part/one.txt': '', '.git/x': '' }, async folder => {
      const client = await start();
      const at = pathToFileURL(path.join(folder, 'part')).href;
      assert.equal(await client.connection.sendRequest('ficwright/projectOf', { folder: at }), null);
      assert.deepEqual(
        await client.connection.sendRequest('ficwright/treatFolder', { folder: at, text: null, treat: true }),
        {
          text: '{\n  "manuscripts": ["**/*.txt", "**/*.md"]\n}\n',
        },
      );
      await writeFile(path.join(folder, 'ficwright.json'), '{ "manuscripts": ["a.txt"] }');
      assert.deepEqual(await client.connection.sendRequest('ficwright/projectOf', { folder: at }), {
        file: pathToFileURL(path.join(folder, 'ficwright.json')).href,
        problem: null,
        canOpen: true,
      });
      assert.deepEqual(
        await client.connection.sendRequest('ficwright/treatFolder', {
          folder: at,
          text: '{ "manuscripts": ["a.txt"] } // mine',
          treat: true,
        }),
        { text: '{ "manuscripts": ["a.txt", "part/**/*.txt", "part/**/*.md"] } // mine' },
      );
      assert.deepEqual(
        await client.connection.sendRequest('ficwright/treatFolder', { folder: at, text: 'oh', treat: false }),
        {
          invalid: true,
        },
      );
    }));
});
