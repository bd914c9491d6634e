import assert from 'node:assert/strict';
import type { Stats } from '../../src/cli/stats.js';
import { ficwright, objects } from './ficwright.js';
import { withFolder } from './folder.js';

const FILES = { '1.fic': '"Go away now," said Wren.\n\nHe went.\n\n***\n\n"Who is that?"\n', '2.fic': '"Me," Wren said. She laughed.\n' };

describe('cli: stats', () => {
  it('prints a table a file and one of all', () => withFolder(FILES, async folder => {
    const { out, code } = await ficwright(folder, 'stats');
    assert.equal(code, 0);
    const tables = out.trimEnd().split('\n\n');
    assert.deepEqual(tables.map(table => table.split('\n')[0]), ['1.fic', '2.fic', 'all 2 files']);
    assert.match(tables[0]!, /^ {2}story words +10$/m);
    assert.match(tables[0]!, /^ {2}scenes +2$/m);
    assert.match(tables[0]!, /^ {2}dialogue +6 +60%$/m);
    assert.match(tables[0]!, /^ {4}Wren +3 +50%$/m);
    assert.match(tables[2]!, /^ {4}Wren +4 +57%$/m);
  }));

  it('prints the same as JSON, a line a file', () => withFolder(FILES, async folder => {
    const [one] = objects<Stats>((await ficwright(folder, 'stats', '--format', 'json', '1.fic')).out);
    assert.deepEqual({ ...one, speakers: one!.speakers.filter(speaker => speaker.name === 'Wren') }, {
      file: '1.fic', version: 1, counts: { story: 10, ao3: 10, file: 10 }, scenes: 2, dialogue: { words: 6, share: 0.6 }, speakers: [{ name: 'Wren', words: 3, quotes: 1 }],
    });
  }));
});
