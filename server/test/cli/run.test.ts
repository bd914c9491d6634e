import assert from 'node:assert/strict';
import path from 'node:path';
import { CHECK_OPTIONS } from '../../src/cli/check.js';
import { commandHelps } from '../../src/cli/help.js';
import { INSPECT_OPTIONS } from '../../src/cli/inspect.js';
import { SERVER_OPTIONS } from '../../src/cli/server.js';
import { STATS_OPTIONS } from '../../src/cli/stats.js';
import type { Option } from '../../src/cli/args.js';
import { ficwright } from './ficwright.js';
import { withFolder } from './folder.js';

describe('cli: the command line itself', () => {
  const cwd = process.cwd();

  it('helps, and tells its version', async () => {
    const { out, err, code } = await ficwright(cwd, '--help');
    assert.match(out, /ficwright check \[PATH…\|-\]/);
    assert.deepEqual({ err, code }, { err: [], code: 0 });
    for (const asked of [['-h'], ['help']]) assert.equal((await ficwright(cwd, ...asked)).out, out);
    assert.match((await ficwright(cwd, '--version')).out, /^\S+\n$/);
  });

  it('helps with each command: every option and value in plain words, examples, and nothing that there is not', async () => {
    const all: Readonly<Record<string, Readonly<Record<string, Option>>>> = {
      check: CHECK_OPTIONS,
      stats: STATS_OPTIONS,
      inspect: INSPECT_OPTIONS,
      server: { stdio: SERVER_OPTIONS.stdio },
    };
    const general = (await ficwright(cwd, '--help')).out;
    for (const { name, summary, options, examples } of commandHelps()) {
      const { out, err, code } = await ficwright(cwd, name, '--help');
      assert.deepEqual({ err, code }, { err: [], code: 0 });
      assert.equal((await ficwright(cwd, 'help', name)).out, out);
      for (const help of [out, general]) assert.ok(help.includes(summary), name);
      const written = Object.entries(all[name]!).map(([option, { values }]) =>
        values ? `--${option} ${values.join('|')}` : `--${option}`,
      );
      for (const option of written)
        assert.match(out, new RegExp(`(?:^|\\s)${option.replaceAll('|', '\\|')}\\n`), `${name} ${option}`);
      assert.deepEqual(
        [...out.matchAll(/--[\w-]+/g)]
          .map(([option]) => option.slice(2))
          .filter(option => option !== 'help' && all[name]![option] === undefined),
        [],
      );
      assert.ok(examples.length > 0 && options.every(([, does]) => /^[a-z]/.test(does)));
      assert.deepEqual(
        out.split('\n').filter(line => line.length > 80),
        [],
      );
    }
  });

  it('says in one line what it does not understand, and exits 2', async () => {
    for (const [args, message] of [
      [[], /no command/],
      [['--nope'], /unknown option '--nope'/],
      [['toString'], /unknown command 'toString'/],
      [['check', '--nope'], /^check: unknown option '--nope'/],
      [['check', '--format', 'xml'], /--format must be text, json, sarif or github, not 'xml'/],
      [['check', '--level', 'error'], /--level must be .*, not 'error'/],
      [['check', '--level'], /^check: --level needs a value: warning, information or hint$/],
      [['check', '--level', '--fix'], /^check: --level needs a value: /],
      [['check', '--fix=yes'], /^check: --fix takes no value; write it alone$/],
      [['stats', '--format', 'sarif'], /--format must be text or json/],
      [['inspect', '--fix'], /^inspect: unknown option '--fix'/],
      [['server'], /--stdio/],
      [['server', '--stdio', 'x'], /^server: unexpected argument 'x'; `ficwright server --help` lists what there is$/],
      [['check', '--dry-run'], /^check: --dry-run shows what --fix would change; add --fix$/],
      [['help', 'everything'], /^unknown command 'everything'; `ficwright --help` lists what there is$/],
    ] as const) {
      const ran = await ficwright(cwd, ...args);
      assert.equal(ran.code, 2, args.join(' '));
      assert.equal(ran.out, '');
      assert.equal(ran.err.length, 1, ran.err.join('|'));
      assert.match(ran.err[0]!, message);
      assert.ok(!ran.err[0]!.includes('\n'));
    }
  });

  it('says which command, option or word was likely meant', async () => {
    for (const [args, message] of [
      [['chekc'], "unknown command 'chekc'; did you mean 'check'?"],
      [['--vesion'], "unknown option '--vesion'; did you mean '--version'?"],
      [['check', '--fromat', 'json'], "check: unknown option '--fromat'; did you mean '--format'?"],
      [['stats', '--formt=json'], "stats: unknown option '--formt'; did you mean '--format'?"],
      [
        ['check', '--level', 'warnings'],
        "check: --level must be warning, information or hint, not 'warnings'; did you mean 'warning'?",
      ],
      [
        ['check', '--format', 'josn'],
        "check: --format must be text, json, sarif or github, not 'josn'; did you mean 'json'?",
      ],
      [
        ['check', '--preset', 'polsih'],
        "check: --preset must be draft, revise or polish, not 'polsih'; did you mean 'polish'?",
      ],
      [['help', 'stat'], "unknown command 'stat'; did you mean 'stats'?"],
      [['server', '--studio'], "server: unknown option '--studio'; did you mean '--stdio'?"],
      [['check', '--level', 'x\u001b[2Jy'], "check: --level must be warning, information or hint, not 'x\\x1b[2Jy'"],
    ] as const) {
      assert.deepEqual(await ficwright(cwd, ...args), { out: '', err: [message], code: 2 });
    }
  });

  it('says what to do with a path that stands alone, and which path was likely meant', () =>
    withFolder({ 'chapter-1.txt': 'He left.\n', 'part/two.txt': 'She left.\n' }, async folder => {
      assert.deepEqual((await ficwright(folder, 'chapter-1.txt')).err, [
        "unknown command 'chapter-1.txt'; did you mean 'check chapter-1.txt'?",
      ]);
      assert.deepEqual((await ficwright(folder, 'check', 'chaptr-1.txt')).err, [
        "chaptr-1.txt: no such file or folder; did you mean 'chapter-1.txt'?",
      ]);
      assert.deepEqual((await ficwright(folder, 'check', 'part/tow.txt')).err, [
        `part/tow.txt: no such file or folder; did you mean '${path.join('part', 'two.txt')}'?`,
      ]);
      assert.deepEqual((await ficwright(folder, 'check', '--fix', '')).err, [
        'check: a path is empty; give a file, a folder, or . for this folder',
      ]);
      assert.deepEqual((await ficwright(folder, 'check', 'nowhere/at/all')).err, [
        'nowhere/at/all: no such file or folder; check the path',
      ]);
    }));

  it('takes a path that looks like an option after --', () =>
    withFolder({ '--odd.fic': 'He left.\n' }, async folder => {
      const { code, out } = await ficwright(folder, 'inspect', '--', '--odd.fic');
      assert.equal(code, 0);
      assert.equal((JSON.parse(out) as { file: string }).file, '--odd.fic');
    }));

  it('goes on with the other files when one cannot be read', () =>
    withFolder(
      { 'a.fic': 'He left.\n', 'b.fic': Buffer.from('caf\u00e9', 'latin1'), 'c.fic': 'She left.\n' },
      async folder => {
        for (const command of ['inspect', 'check', 'stats']) {
          const { code, out, err } = await ficwright(folder, command, 'gone.txt', '.');
          assert.equal(code, 2);
          assert.deepEqual(err, [
            'gone.txt: no such file or folder; check the path',
            'b.fic: not UTF-8: byte 0xE9 at byte 3, line 1; save it as UTF-8',
          ]);
          if (command !== 'check') assert.ok(out.includes('a.fic') && out.includes('c.fic'));
        }
      },
    ));
});
