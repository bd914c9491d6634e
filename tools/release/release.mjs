// npm run release: everything that must hold before a version is published, then the commands that publish it.
//   node tools/release/release.mjs [--publish] [--skip-tests]
// Without --publish nothing leaves this computer: the commands are printed. --skip-tests is for trying this script.
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sectionOf } from './changelog.mjs';

const { values: options } = parseArgs({
  options: { publish: { type: 'boolean', default: false }, 'skip-tests': { type: 'boolean', default: false } },
});
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const windows = process.platform === 'win32';
const output = (program, ...args) => execFileSync(program, args, { encoding: 'utf8' }).trim();
const run = (program, ...args) => execFileSync(program, args, { stdio: 'inherit', shell: windows });

/** Ends with what has to be done first. */
function stop(why) {
  console.error(why);
  process.exit(1);
}

const { version, publisher, name } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const tag = `v${version}`;
const file = `${name}-${version}.vsix`;

if (output('git', 'status', '--porcelain') !== '') stop('There are changes that are not committed.');
if (output('git', 'tag', '--list', tag) !== '') stop(`${tag} is there already: raise "version" in package.json.`);
if (sectionOf(fs.readFileSync('CHANGELOG.md', 'utf8'), version) === undefined)
  stop(`CHANGELOG.md has no section "## ${version}" with something in it: it may name the day, and nothing else.`);

// The tests build, lint, and hold the limits of size.
if (!options['skip-tests']) run('npm', 'test');
run('npm', 'run', 'package', '--', '--out', file);
run('node', 'tools/build/size.mjs', '--vsix', file);

const commands = [
  ['npx', 'vsce', 'publish', '--packagePath', file],
  ['npx', '--yes', 'ovsx', 'publish', file],
  ['git', 'tag', tag],
  ['git', 'push', 'origin', tag],
];
if (options.publish) {
  for (const [program, ...args] of commands) run(program, ...args);
  console.log(`${publisher}.${name} ${version} is published.`);
} else {
  console.log(`\n${file} is ready. With --publish these are run next:\n`);
  for (const command of commands) console.log(`  ${command.join(' ')}`);
}
