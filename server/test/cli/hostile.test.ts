import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Stats } from '../../src/cli/statsTable.js';
import { ficwright, objects } from './ficwright.js';
import { withFolder } from './folder.js';

describe('cli: folders of others', () => {
  const posix = (name: string, test: () => Promise<void>): void =>
    void it(name, function () {
      if (process.platform === 'win32') this.skip();
      return test();
    });

  posix('a chapter that is a pipe, a device or a link to one is refused in a line', () =>
    withFolder({ 'a.fic': 'He left.\n' }, async folder => {
      execFileSync('mkfifo', [path.join(folder, 'pipe.fic')]);
      await symlink('pipe.fic', path.join(folder, 'link.fic'));
      await symlink('/dev/zero', path.join(folder, 'zero.fic'));
      await mkdir(path.join(folder, 'sub'));
      await symlink('sub', path.join(folder, 'sub.fic'));
      const { out, err, code } = await ficwright(folder, 'check', '.');
      assert.equal(out, '0 findings in 1 file\n');
      assert.deepEqual(
        err,
        ['link.fic: a named pipe', 'pipe.fic: a named pipe', 'sub.fic: a folder', 'zero.fic: a device'].map(
          what => `${what}, not a file; give a file, or - for standard input`,
        ),
      );
      assert.equal(code, 2);
      assert.deepEqual((await ficwright(folder, 'inspect', 'pipe.fic')).err, [
        'pipe.fic: a named pipe, not a file; give a file, or - for standard input',
      ]);
    }),
  );

  posix('a chapter over 64 MB is refused in a line', () =>
    withFolder({ 'a.fic': '' }, async folder => {
      await truncate(path.join(folder, 'a.fic'), 64 * 1_048_576 + 1);
      assert.deepEqual(await ficwright(folder, 'stats'), {
        out: '',
        err: ['a.fic: larger than 64 MB; divide it into chapters'],
        code: 2,
      });
    }),
  );

  for (const [what, make, problem] of [
    ['a pipe', (file: string) => void execFileSync('mkfifo', [file]), 'not read: a named pipe, not a file'],
    ['a device', (file: string) => symlink('/dev/zero', file), 'not read: a device, not a file'],
    ['a folder', (file: string) => mkdir(file), 'not read: a folder, not a file'],
    [
      'too large',
      async (file: string) => {
        await symlink('big', file);
        await truncate(path.join(file, '../big'), 1_048_577);
      },
      'not read: larger than 1 MB',
    ],
  ] as const) {
    posix(`a ficwright.json that is ${what} is refused in a line, and the chapters are read`, () =>
      withFolder({ 'a.txt': 'He left.\n', big: '' }, async folder => {
        await make(path.join(folder, 'ficwright.json'));
        for (const where of ['.', 'a.txt']) {
          assert.deepEqual(
            await ficwright(folder, 'check', where),
            { out: '0 findings in 1 file\n', err: [`ficwright.json: ${problem}`], code: 2 },
            where,
          );
        }
      }),
    );
  }

  it('a ficwright.json above the repository is not used, one inside it is', () =>
    withFolder(
      {
        'ficwright.json': '{ "rules": { "narr/doubled-word": "off" } }',
        'theirs/.git/HEAD': '',
        'theirs/part/a.fic': 'He saw the the door.\n',
      },
      async folder => {
        assert.match((await ficwright(folder, 'check', 'theirs/part/a.fic')).out, /doubled-word/);
        await withFolder(
          {
            '.git/HEAD': '',
            'ficwright.json': '{ "rules": { "narr/doubled-word": "off" } }',
            'part/a.fic': 'He saw the the door.\n',
          },
          async own => {
            assert.equal((await ficwright(own, 'check', 'part/a.fic')).out, '0 findings in 1 file\n');
          },
        );
      },
    ));

  posix('no control character of a file, a path or a setting reaches a terminal', () =>
    withFolder(
      {
        'a\u001b[2J\u202e\u009b.fic':
          '"Go," said Wr\u001b]0;x\u0007en.\n\nHe saw the the\u001b[31m door door.\n\n"Now\u009b," said Wren.\n\nShe left left\u202e it.\n',
        'ficwright.json': JSON.stringify({
          cast: [{ name: 'Wren\u001b[2J\u202e', aliases: ['Wren'] }],
          rules: { 'nope\u001b[2J\u0085': 'off' },
        }),
      },
      async folder => {
        for (const args of [
          ['check'],
          ['check', '--format', 'json'],
          ['check', '--format', 'sarif'],
          ['inspect'],
          ['stats'],
          ['stats', '--format', 'json'],
          ['check', 'gone\u001b[2J.fic'],
          ['ch\u009b'],
        ]) {
          const { out, err } = await ficwright(folder, ...args);
          assert.doesNotMatch(
            `${out}\n${err.join('\n')}`,
            // eslint-disable-next-line no-control-regex
            /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
            args.join(' '),
          );
        }
        assert.equal(
          (JSON.parse((await ficwright(folder, 'stats', '--format', 'json')).out) as { file: string }).file,
          'a\u001b[2J\u202e\u009b.fic',
        );
        assert.match((await ficwright(folder, 'stats')).out, /^a\\x1b\[2J\\u202e\\x9b\.fic\n/);
      },
    ),
  );

  it('every fault of a ficwright.json is told in a line, once, and the rest of it holds', () =>
    withFolder(
      {
        'ficwright.json': '{ "manuscrits": ["b.txt"], "rules": { "narr/doubled-word": "off", "narr/epithte": "off" } }',
        'a.txt': 'He saw the the door.\n',
        'b.txt': 'He left.\n',
      },
      async folder => {
        assert.deepEqual(await ficwright(folder, 'check'), {
          out: '0 findings in 2 files\n',
          err: [
            'ficwright.json: Unknown key “manuscrits”. Did you mean “manuscripts”?',
            'ficwright.json: Unknown rule “narr/epithte”. Did you mean “narr/epithet”?',
          ],
          code: 0,
        });
      },
    ));

  posix(
    'a name that is not UTF-8 is refused in a line, and one with control characters is shown by their numbers',
    () =>
      withFolder({ 'b.fic': 'He left.\n', 'c\nd\u001b[31m.fic': 'He saw the the door.\n' }, async folder => {
        await writeFile(
          Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.fic')]),
          'He left.\n',
        );
        const { out, err, code } = await ficwright(folder, 'check', '.');
        assert.match(out, /^c\\x0ad\\x1b\[31m\.fic:1:8 [^\n]+\n1 finding in 2 files\n$/);
        assert.deepEqual({ err, code }, { err: ['caf\ufffd.fic: its name is not UTF-8; rename it'], code: 2 });
      }),
  );

  for (const [what, bytes, problem] of [
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), 'UTF-16 (little-endian), not UTF-8; save it as UTF-8'],
    [
      'Latin-1',
      Buffer.from('{ "pov": "Ren\u00e9" }', 'latin1'),
      'not UTF-8: byte 0xE9 at byte 13, line 1; save it as UTF-8',
    ],
    ['empty', Buffer.from(''), 'not valid JSON: the file is empty; write at least {}'],
    ['cut off', Buffer.from('{ "cast": [\n'), 'not valid JSON: it ends before all brackets are closed'],
    [
      'with a comma too many',
      Buffer.from('\ufeff{\r\n  "cast": [],,\r\n}'),
      'not valid JSON: look at line 2, column 14',
    ],
    [
      'with a control character',
      Buffer.from('{ "pov": "a\tb" }'),
      'not valid JSON: a text in it has a control character',
    ],
    ['nested without end', Buffer.from('['.repeat(100_000)), 'not valid JSON: it is nested too deep'],
  ] as const) {
    it(`a ficwright.json ${what} is refused in a line, and the chapters are read`, () =>
      withFolder({ 'a.txt': 'He left.\n', 'ficwright.json': bytes }, async folder => {
        assert.deepEqual(await ficwright(folder, 'check'), {
          out: '0 findings in 1 file\n',
          err: [`ficwright.json: ${problem}`],
          code: 2,
        });
      }));
  }

  it('what is well in a ficwright.json holds beside keys that stand twice, patterns that are none, and names of JavaScript', () =>
    withFolder(
      {
        'a.txt': '\u201cStay here,\u201d Constructor said.\n\n\u201cNo,\u201d said Tostring. He saw the the door.\n',
        'ficwright.json':
          '{ "manuscripts": ["!", "", "*.txt"], "cast": [], "cast": [{ "name": "Constructor", "aliases": ["__proto__", { "name": "hasOwnProperty", "by": ["toString"] }] }, { "name": "Tostring", "name": "Tostring" }], "rules": { "narr/doubled-word": "off" } }',
      },
      async folder => {
        assert.deepEqual(await ficwright(folder, 'check'), {
          out: '0 findings in 1 file\n',
          code: 0,
          err: [
            'ficwright.json: Remove one of the two keys \u201ccast\u201d: only the last one has an effect.',
            'ficwright.json: Remove one of the two keys \u201cname\u201d: only the last one has an effect.',
            'ficwright.json: This pattern is left out: it is empty.',
            'ficwright.json: This pattern is left out: it is empty.',
          ],
        });
        const { speakers } = objects<Stats>((await ficwright(folder, 'stats', '--format', 'json')).out)[0]!;
        assert.deepEqual(
          speakers.map(({ name }) => name),
          ['Constructor', 'Tostring'],
        );
      },
    ));

  it('a ficwright.json is no chapter, whatever its patterns and whoever names it', () =>
    withFolder(
      {
        'a.txt': 'He left.\n',
        'ficwright.json': '{ "manuscripts": ["**"], "ignoreNames": ["the the", "\u201cNell\u201d"] }',
      },
      async folder => {
        const before = await readFile(path.join(folder, 'ficwright.json'));
        assert.deepEqual(await ficwright(folder, 'check', '--fix'), {
          out: '0 findings in 1 file\n',
          err: ['0 fixes applied'],
          code: 0,
        });
        assert.deepEqual((await ficwright(folder, 'check', '--fix', 'ficwright.json')).err, [
          'ficwright.json: the project file, not a manuscript; give a chapter, or its folder',
          '0 fixes applied',
        ]);
        assert.deepEqual(await readFile(path.join(folder, 'ficwright.json')), before);
      },
    ));

  it('a file named like the sign for standard input is taken by its path', () =>
    withFolder({ '-': 'He saw the the door.\n' }, async folder => {
      assert.equal((await ficwright(folder, 'check', './-')).code, 1);
      assert.deepEqual(await ficwright(folder, 'check', '-'), {
        out: '0 findings in standard input\n',
        err: [],
        code: 0,
      });
    }));
});
