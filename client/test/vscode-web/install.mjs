// Puts a whole VS Code (code-server's build of it) into the git-ignored cache folder `.vscode-test`, from npm alone: no
// compiler, no root.
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { standIns } from './natives.mjs';

const versions = { 'code-server': '4.139.1', 'playwright-core': '1.65.1' };
const node = {
  name: `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  version: '24.21.0',
};
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The project's cache folder; whatever is in it can be had again. */
export const cache = path.join(root, '.vscode-test');

/**
 * Where VS Code is, installed first where it is not: its folder, the Node that runs it (VS Code needs a newer one than
 * this project does), and `load`, which requires a package installed beside it. Two callers at the same time do no
 * harm: the last step is one rename.
 */
export function ensureVscode() {
  const folder = path.join(cache, `code-server-${versions['code-server']}`);
  if (!fs.existsSync(folder)) {
    install(folder);
  }
  const own = path.join(folder, 'node_modules', node.name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return {
    vscode: path.join(folder, 'node_modules/code-server/lib/vscode'),
    node: fs.existsSync(own) ? own : process.execPath,
    load: createRequire(path.join(folder, 'package.json')),
  };
}

/**
 * Installs what the package.json in `folder` asks for. No install script runs: they ask for compilers and for hosts
 * that may be out of reach.
 */
function npmInstall(folder, ...args) {
  const flags = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...args];
  // Run from a script of npm's, the environment speaks of the project's own package.json: npm shall not mistake one for
  // the other.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(package|lifecycle|config_(local_)?prefix|config_omit|config_include)/i.test(name),
    ),
  );
  execFileSync('npm', flags, {
    cwd: folder,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
}

function install(folder) {
  console.log(
    `Installing VS Code (code-server ${versions['code-server']} from npm) into ${path.relative(process.cwd(), cache) || cache}; once, about half a minute …`,
  );
  const part = path.join(cache, `part-${process.pid}`);
  const dependencies = { ...versions };
  if (Number(process.versions.node.split('.')[0]) < 24) {
    dependencies[node.name] = node.version;
  }
  installInto(part, dependencies);
  const vscode = path.join(part, 'node_modules/code-server/lib/vscode');
  npmInstall(vscode, '--omit=dev'); // VS Code's own modules, by its own lock file
  for (const [file, text] of Object.entries(standIns)) {
    fs.writeFileSync(path.join(vscode, 'node_modules', file), text);
  }
  trim(part, vscode);
  try {
    fs.renameSync(part, folder);
  } catch (e) {
    if (!fs.existsSync(folder)) {
      throw e;
    } // else another process was quicker, and its copy serves as well
    fs.rmSync(part, { recursive: true, force: true });
  }
}

/**
 * Makes `folder` anew with a package.json of its own (without one, npm would take the project's) and installs these
 * dependencies into it.
 */
export function installInto(folder, dependencies) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  npmInstall(folder);
}

/** Removes what neither tests nor a look at the samples need; half of the size. */
function trim(part, vscode) {
  const modules = path.join(vscode, 'node_modules');
  const needless = [
    'node_modules/@github',
    'node_modules/@microsoft/mxc-sdk',
    'node_modules/@devcontainers',
    'extensions/copilot',
    'extensions/mermaid-markdown-features',
  ].map(name => path.join(vscode, name));
  const here = `${process.platform}-${process.arch}`;
  for (const folder of ['@vscode/ripgrep-universal/bin', 'node-pty/prebuilds']
    .map(name => path.join(modules, name))
    .filter(name => fs.existsSync(path.join(name, here)))) {
    needless.push(
      ...fs
        .readdirSync(folder)
        .filter(name => name !== here)
        .map(name => path.join(folder, name)),
    );
  }
  needless.push(...['include', 'share'].map(name => path.join(part, 'node_modules', node.name, name)));
  for (const folder of needless) {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
