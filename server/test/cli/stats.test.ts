import assert from 'node:assert/strict';
import stringWidth from 'string-width';
import type { Stats } from '../../src/cli/statsTable.js';
import { ficwright, objects } from './ficwright.js';
import { withFolder } from './folder.js';

const FILES = {
  '1.fic': '"Go away now," said Wren.\n\nHe went.\n\n***\n\n"Who is that?"\n',
  '2.fic': '"Me," Wren said. She laughed.\n',
};

describe('cli: stats', () => {
  it('prints a table a file and one of all', () =>
    withFolder(FILES, async folder => {
      const { out, code } = await ficwright(folder, 'stats');
      assert.equal(code, 0);
      const tables = out.trimEnd().split('\n\n');
      assert.deepEqual(
        tables.map(table => table.split('\n')[0]),
        ['1.fic', '2.fic', 'all 2 files'],
      );
      assert.match(tables[0]!, /^ {2}story words +10$/m);
      assert.match(tables[0]!, /^ {2}scenes +2$/m);
      assert.match(tables[0]!, /^ {2}dialogue +6 +60%$/m);
      assert.match(tables[0]!, /^ {4}Wren +3 +50%$/m);
      assert.match(tables[2]!, /^ {4}Wren +4 +57%$/m);
    }));

  it('keeps columns straight whatever names are written in, and shortens those that are too long', () =>
    withFolder(
      {
        '1.fic': `“One,” said 小林さん.\n\n“Two,” Zoe\u0301 said.\n\n“Three,” Wren said.\n\n“Four,” said Mara.\n`,
        'ficwright.json': JSON.stringify({
          cast: [
            { name: '小林さん' },
            { name: 'Zoe\u0301' },
            { name: '👩‍🚀 Wren', aliases: ['Wren'] },
            { name: `Mara ${'日本'.repeat(30)}`, aliases: ['Mara'] },
          ],
        }),
      },
      async folder => {
        const { out } = await ficwright(folder, 'stats', '1.fic');
        const rows = out.trimEnd().split('\n').slice(1);
        assert.deepEqual(
          rows.filter(row => stringWidth(row) > 80),
          [],
        );
        const ends = new Set(rows.map(row => stringWidth(/^.* \d+(?= +\d+%$|$)/.exec(row)![0])));
        assert.equal(ends.size, 1, out);
        for (const name of ['👩‍🚀 Wren ', 'Zoe\u0301 ', 'Mara 日本日本']) assert.ok(out.includes(name), name);
        assert.match(out, /^ {4}Mara (?:日本)+日?… +1 +\d+%$/m);
      },
    ));

  it('calls the narrator what everything else does, and keeps the name in JSON', () =>
    withFolder(
      { '1.fic': '“Go away now,” I said.\n\nI sat down. “I am going,” Wren said.\n\n“Good,” I said.\n' },
      async folder => {
        assert.match((await ficwright(folder, 'stats')).out, /^ {4}narrator \(I\) +4 +\d+%$/m);
        assert.deepEqual(objects<Stats>((await ficwright(folder, 'stats', '--format', 'json')).out)[0]!.speakers[0], {
          name: 'I',
          words: 4,
          quotes: 2,
        });
      },
    ));

  it('prints the same as JSON, a line a file', () =>
    withFolder(FILES, async folder => {
      const [one] = objects<Stats>((await ficwright(folder, 'stats', '--format', 'json', '1.fic')).out);
      assert.deepEqual(
        { ...one, speakers: one!.speakers.filter(speaker => speaker.name === 'Wren') },
        {
          file: '1.fic',
          version: 1,
          counts: { story: 10, ao3: 10, file: 10 },
          scenes: 2,
          dialogue: { words: 6, share: 0.6 },
          speakers: [{ name: 'Wren', words: 3, quotes: 1 }],
        },
      );
    }));
});
