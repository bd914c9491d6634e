// Finds a Chromium, or gets one.
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { cache, installInto } from './install.mjs';

const packed = { name: '@sparticuz/chromium', version: '153.0.0' };
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chrome.exe',
  'msedge.exe',
];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['ProgramFiles', 'ProgramFiles(x86)'].flatMap(name =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map(file =>
      path.join(process.env[name] ?? '/', file),
    ),
  ),
];

/**
 * The file to start, and the arguments it needs: `$CHROMIUM`, else an installed browser of that family, else one from
 * Debian's packages (as root), else one from npm. Throws a message that says what to do when none of them is to be had.
 */
export async function findChromium() {
  const asked = process.env['CHROMIUM'];
  if (asked !== undefined && asked !== '') {
    if (!fs.existsSync(asked)) {
      throw new Error(`CHROMIUM says ${asked}, but there is no such file.`);
    }
    return { executablePath: asked, args: [] };
  }
  const found = installed() ?? fromDebian();
  if (found !== undefined) {
    return { executablePath: found, args: [] };
  }
  try {
    return await fromNpm();
  } catch (e) {
    throw new Error(
      'No Chromium was found and none could be installed. Install chromium, Chrome or Edge, or set CHROMIUM to its executable.',
      { cause: e },
    );
  }
}

/** The full path of the first of these programs that is on PATH; undefined when none is. */
export function onPath(...programs) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(folder => folder !== '');
  return programs
    .flatMap(name => folders.map(folder => path.join(folder, name)))
    .find(file => fs.statSync(file, { throwIfNoEntry: false })?.isFile());
}

function installed() {
  return onPath(...names) ?? elsewhere.find(file => fs.existsSync(file));
}

function fromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || onPath('apt-get') === undefined) {
    return undefined;
  }
  console.log('Installing chromium from the system’s packages …');
  const apt = (...args) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
  } catch (e) {
    console.log(`That failed: ${e.message}`);
  }
  return onPath(...names);
}

async function fromNpm() {
  const folder = path.join(cache, `chromium-${packed.version}`);
  if (!fs.existsSync(path.join(folder, 'node_modules', packed.name))) {
    console.log(`Installing chromium from npm (${packed.name} ${packed.version}) …`);
    installInto(folder, { [packed.name]: packed.version });
  }
  const file = createRequire(path.join(folder, 'package.json')).resolve(packed.name);
  const { default: chromium } = await import(`file://${file}`);
  return { executablePath: await chromium.executablePath(), args: chromium.args };
}
