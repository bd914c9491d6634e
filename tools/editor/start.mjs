// npm start: a sample chapter in VS Code with the extension under development, until Ctrl+C.
//   node tools/editor/start.mjs [--web] [--check]
// --web: not in the installed `code`; --check: open the page once, headless, and end
import { spawn } from 'node:child_process';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { onPath } from '../../client/test/vscode-web/chromium.mjs';
import { ensureVscode } from '../../client/test/vscode-web/install.mjs';
import { openPage } from '../../client/test/vscode-web/page.mjs';
import { quiet, startServer } from '../../client/test/vscode-web/server.mjs';
import { shortTemp } from '../../client/test/vscode-web/temp.mjs';

const { values: options } = parseArgs({
  options: { web: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
});
const extension = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));
const folder = path.join(extension, 'samples');
const file = path.join(folder, 'harbour-lights.txt');
const windows = process.platform === 'win32';

const code = options.web || options.check ? undefined : onPath(windows ? 'code.cmd' : 'code');
if (code !== undefined) {
  startDesktop(code);
} else {
  await startServed();
}

function startDesktop(executable) {
  console.log(`Opening the samples with ${executable}. This ends with that window, or with Ctrl+C.`);
  const args = ['--new-window', '--wait', `--extensionDevelopmentPath=${extension}`, folder, file];
  const child = windows
    ? spawn(`"${executable}" ${args.map(arg => `"${arg}"`).join(' ')}`, { stdio: 'inherit', shell: true })
    : spawn(executable, args, { stdio: 'inherit' });
  child.on('exit', status => process.exit(status ?? 0));
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => child.kill(signal));
  }
}

async function startServed() {
  const install = ensureVscode();
  const temp = shortTemp();
  const server = await startServer(install, {
    folder: temp.folder,
    lasting: true,
    settings: { ...quiet, 'window.autoDetectColorScheme': true },
    onEnd: why => {
      console.log(why);
      process.exit(1);
    },
  });
  const end = async status => {
    await server.stop();
    process.exit(status);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void end(0));
  }
  const address = server.address({ folder, extension, file });
  if (options.check) {
    await end(await check(install, address));
  }
  console.log(`\nVS Code is at this address, with a sample chapter open:\n\n  ${address}\n\nCtrl+C ends it.`);
  openBrowser(address);
}

/** 0 when the chapter is opened, and counted by the extension. */
async function check(install, address) {
  try {
    const { page, close } = await openPage(install.load, address);
    const counter = page.locator('.statusbar-item', { hasText: /\d words/ });
    await counter.waitFor({ timeout: 30_000 });
    console.log(`The sample chapter is open: ${(await counter.innerText()).trim()}.`);
    await close();
    return 0;
  } catch (e) {
    console.log(String(e));
    return 1;
  }
}

/** Asks the system to show an address. Where there is no screen, or no such program, the printed address has to do. */
function openBrowser(address) {
  const screen = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (!screen || process.env['CI']) {
    return;
  }
  const [program, ...args] = windows
    ? ['rundll32', 'url.dll,FileProtocolHandler', address]
    : [process.platform === 'darwin' ? 'open' : 'xdg-open', address];
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
