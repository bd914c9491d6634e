import assert from 'node:assert/strict';
import { ficwright } from './ficwright.js';
import { withFolder } from './folder.js';

describe('cli: the command line itself', () => {
  const cwd = process.cwd();

  it('helps, and tells its version', async () => {
    const { out, err, code } = await ficwright(cwd, '--help');
    assert.match(out, /ficwright check \[PATH…\]/);
    assert.deepEqual({ err, code }, { err: [], code: 0 });
    assert.equal((await ficwright(cwd, 'check', '--help')).out, out);
    assert.match((await ficwright(cwd, '--version')).out, /^\S+\n$/);
  });

  it('says in one line what it does not understand, and exits 2', async () => {
    for (const [args, message] of [
      [[], /no command/], [['--nope'], /unknown option '--nope'/], [['toString'], /unknown command 'toString'/], [['check', '--nope'], /^check: unknown option '--nope'/],
      [['check', '--format', 'xml'], /--format must be text, json or sarif, not 'xml'/], [['check', '--level', 'error'], /--level must be .*, not 'error'/],
      [['check', '--level'], /^check: --level needs a value; `ficwright --help` lists them$/], [['stats', '--format', 'sarif'], /--format must be text or json/],
      [['inspect', '--fix'], /^inspect: unknown option '--fix'/], [['server'], /--stdio/], [['server', '--stdio', 'x'], /^server: unexpected argument 'x'/],
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
      [['chekc'], "unknown command 'chekc'; did you mean 'check'?"], [['--vesion'], "unknown option '--vesion'; did you mean '--version'?"],
      [['check', '--fromat', 'json'], "check: unknown option '--fromat'; did you mean '--format'?"], [['stats', '--formt=json'], "stats: unknown option '--formt'; did you mean '--format'?"],
      [['check', '--level', 'warnings'], "check: --level must be warning, information or hint, not 'warnings'; did you mean 'warning'?"],
      [['check', '--format', 'josn'], "check: --format must be text, json or sarif, not 'josn'; did you mean 'json'?"], [['server', '--studio'], "server: unknown option '--studio'; did you mean '--stdio'?"],
      [['check', '--level', 'x\u001b[2Jy'], "check: --level must be warning, information or hint, not 'x\\x1b[2Jy'"],
    ] as const) {
      assert.deepEqual(await ficwright(cwd, ...args), { out: '', err: [message], code: 2 });
    }
  });

  it('takes a path that looks like an option after --', () => withFolder({ '--odd.fic': 'He left.\n' }, async folder => {
    const { code, out } = await ficwright(folder, 'inspect', '--', '--odd.fic');
    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as { file: string }).file, '--odd.fic');
  }));

  it('goes on with the other files when one cannot be read', () => withFolder({ 'a.fic': 'He left.\n', 'b.fic': Buffer.from('caf\u00e9', 'latin1'), 'c.fic': 'She left.\n' }, async folder => {
    for (const command of ['inspect', 'check', 'stats']) {
      const { code, out, err } = await ficwright(folder, command, 'gone.txt', '.');
      assert.equal(code, 2);
      assert.deepEqual(err, ['gone.txt: no such file or folder', 'b.fic: not UTF-8: byte 0xE9 at byte 3, line 1; save it as UTF-8']);
      if (command !== 'check') assert.ok(out.includes('a.fic') && out.includes('c.fic'));
    }
  }));
});
