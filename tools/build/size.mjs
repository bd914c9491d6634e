// npm run size: how large what is shipped is, by source, against tools/build/budget.mjs. Fails when something is over.
//   node tools/build/size.mjs [--vsix FILE] [--files]
// --vsix: a package that is there already, else one is made; --files: the thirty largest source files, too
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { budget } from './budget.mjs';

const { values: options } = parseArgs({
  options: { vsix: { type: 'string' }, files: { type: 'boolean', default: false } },
});

/** Paths of outputs that `entry` loads at once or later, itself among them, without those in `seen`. */
function loadedBy(meta, entry, seen = new Set()) {
  const found = new Set();
  const visit = file => {
    if (seen.has(file) || found.has(file) || meta.outputs[file] === undefined) return;
    found.add(file);
    meta.outputs[file].imports.forEach(({ path: to }) => visit(to));
  };
  visit(entry);
  return found;
}

/** The room of our own code, or the package, that a source file belongs to. */
function sourceOf(file) {
  const [, inPackages] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  return inPackages ?? file.split('/').slice(0, 3).join('/').replace(/\.ts$/, '');
}

/** Bytes by `key` of the source files in some outputs, largest first. */
function bytesBy(meta, outputs, key) {
  const sums = {};
  for (const output of outputs)
    for (const [file, { bytesInOutput }] of Object.entries(meta.outputs[output].inputs))
      sums[key(file)] = (sums[key(file)] ?? 0) + bytesInOutput;
  return Object.entries(sums).sort(([, a], [, b]) => b - a);
}

const sizeOf = file => fs.statSync(file).size;
const kB = bytes => (bytes / 1000).toFixed(1).padStart(9);
const read = name => JSON.parse(fs.readFileSync(`out/${name}.meta.json`, 'utf8'));

/** The size of the package, made in a temporary folder if none is given. */
function packageSize() {
  if (options.vsix !== undefined) return sizeOf(options.vsix);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ficwright-size-'));
  const file = path.join(folder, 'ficwright.vsix');
  try {
    execFileSync('npm', ['run', '--silent', 'vsix', '--', '--out', file], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    return sizeOf(file);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const [server, client] = [read('server'), read('client')];
const ofServer = loadedBy(server, 'dist/server.cjs');
const ofCli = loadedBy(server, 'dist/cli.cjs', ofServer);
const parts = [
  { name: 'server', meta: server, outputs: ofServer },
  { name: 'command line', meta: server, outputs: ofCli },
  { name: 'client', meta: client, outputs: loadedBy(client, 'dist/client.cjs') },
];
for (const part of parts) part.bytes = [...part.outputs].reduce((sum, file) => sum + sizeOf(file), 0);

for (const { name, meta, outputs } of parts) {
  console.log(`\n${name}, kB by source`);
  for (const [source, bytes] of bytesBy(meta, outputs, sourceOf).filter(([, bytes]) => bytes >= 1000))
    console.log(`${kB(bytes)}  ${source}`);
  if (!options.files) continue;
  console.log(`\n${name}, the largest files`);
  for (const [file, bytes] of bytesBy(meta, outputs, file => file).slice(0, 30)) console.log(`${kB(bytes)}  ${file}`);
}

let over = 0;
console.log('\n       kB    limit     goal');
for (const { name, bytes } of [...parts, { name: '.vsix', bytes: packageSize() }]) {
  const { limit, goal } = budget[name];
  const fits = bytes <= limit * 1000;
  if (!fits) over++;
  const bounds = [limit, goal].map(bound => String(bound).padStart(9)).join('');
  console.log(`${kB(bytes)}${bounds}  ${name}${fits ? '' : ': over the limit'}`);
}
if (over > 0) process.exitCode = 1;
