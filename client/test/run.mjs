// Starts the end-to-end suite inside a real VS Code: the desktop one where it is to be had, else code-server's in a
// headless Chromium.
// node client/test/run.mjs [--extension DIR] [--grep TITLE] (DIR: another build of the extension, such as an unzipped
// .vsix)
import { Buffer } from 'node:buffer';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { chooseVscode } from './choose.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../..');
const { values: options } = parseArgs({
  options: { extension: { type: 'string', default: root }, grep: { type: 'string', default: '' } },
});
const extension = path.resolve(options.extension);
for (const file of ['package.json', 'dist/client.cjs', 'dist/server.cjs']
  .map(name => path.join(extension, name))
  .concat(path.join(root, 'out/client/test/suite/entry.cjs'))) {
  if (!fs.existsSync(file)) {
    throw new Error(`There is no ${file}: npm run build first.`);
  }
}

const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'fic-e2e-'));
process.on('exit', () => fs.rmSync(temp, { recursive: true, force: true }));
const workspace = path.join(temp, 'workspace'); // a copy, which no test can spoil
fs.cpSync(path.join(here, 'workspace'), workspace, { recursive: true });
fs.cpSync(path.join(root, 'samples'), path.join(workspace, 'samples'), { recursive: true });
const report = { text: path.join(temp, 'report.txt'), totals: path.join(temp, 'totals.json') };
fs.writeFileSync(report.text, '');

const { executable, why } = await chooseVscode();
console.log(`End-to-end tests in ${why}.`);
const follow = follower(report.text);
let failure;
try {
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: extension,
    extensionTestsPath: path.join(root, 'out/client/test/suite/entry.cjs'),
    extensionTestsEnv: { E2E_REPORT: report.text, E2E_TOTALS: report.totals, E2E_GREP: options.grep },
    launchArgs: [workspace],
  });
} catch (e) {
  failure = e;
}
follow.end();

// An extension host that crashed can look like one that ended well: only the suite's own totals count.
const totals = fs.existsSync(report.totals) ? JSON.parse(fs.readFileSync(report.totals, 'utf8')) : undefined;
if (totals === undefined) {
  console.log('The suite did not come to its end.');
}
if (failure !== undefined) {
  console.log(String(failure));
}
process.exit(totals === undefined ? 3 : failure !== undefined || totals.failures > 0 || totals.passes === 0 ? 1 : 0);

/** Prints what is appended to a file, as it comes. */
function follower(file) {
  const input = fs.openSync(file, 'r');
  const print = () => {
    const chunk = Buffer.alloc(65_536);
    for (let size; (size = fs.readSync(input, chunk)) > 0;) {
      process.stdout.write(chunk.subarray(0, size));
    }
  };
  const timer = setInterval(print, 200);
  return {
    end: () => {
      clearInterval(timer);
      print();
      fs.closeSync(input);
    },
  };
}
