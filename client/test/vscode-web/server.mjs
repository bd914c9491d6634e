// VS Code's server with its Node extension host, on loopback: the same as under Remote-SSH.
import { execFileSync, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

/** User settings under which nothing reaches out, nothing pops up and nothing is saved behind one's back. */
export const quiet = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
};

/**
 * Starts the server with its data in `folder`. `settings` become the user's where there are none yet. Gives the port,
 * `address` (the page that shows a folder with an extension under development) and `stop`, which ends the server and
 * all that it started. `vsix`: a packaged extension, installed first as `code --install-extension` does. `onEnd` is
 * told when it ends by itself. A `lasting` server also waits for pages that nobody opens yet.
 */
export async function startServer(
  { vscode, node },
  { folder, settings, vsix, verbose = false, lasting = false, onEnd },
) {
  const data = path.join(folder, 'data');
  const user = path.join(data, 'User/settings.json');
  fs.mkdirSync(path.dirname(user), { recursive: true });
  if (!fs.existsSync(user)) {
    fs.writeFileSync(user, JSON.stringify(settings, null, 2));
  }
  const main = path.join(vscode, 'out/server-main.js');
  const places = [
    '--user-data-dir',
    data,
    '--server-data-dir',
    data,
    '--extensions-dir',
    path.join(folder, 'extensions'),
  ];
  if (vsix !== undefined) {
    execFileSync(node, [main, '--install-extension', vsix, '--accept-server-license-terms', ...places], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const server = spawn(
    node,
    [
      main,
      '--host',
      '127.0.0.1',
      '--port',
      '0',
      '--without-connection-token',
      '--accept-server-license-terms',
      '--telemetry-level',
      'off',
      '--disable-workspace-trust',
      '--reconnection-grace-time',
      '10',
      // Without it an address that names an extension under development is ignored, silently; with it no notification
      // pops up.
      ...(vsix === undefined ? ['--enable-smoke-test-driver'] : []),
      ...(lasting ? [] : ['--enable-remote-auto-shutdown']), // should this process be killed, the server ends in five minutes
      ...places,
    ],
    {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TMPDIR: folder, XDG_RUNTIME_DIR: folder },
    },
  );
  process.once('exit', () => {
    try {
      process.kill(-server.pid, 'SIGKILL');
    } catch {
      /* it has ended before */
    }
  });
  let stopping = false;
  const gone = new Promise(done => server.on('close', done));
  const stop = async () => {
    stopping = true;
    for (const signal of ['SIGTERM', 'SIGKILL']) {
      // to the whole group: its extension hosts and language servers too
      try {
        process.kill(-server.pid, signal);
      } catch {
        return;
      }
      await Promise.race([
        gone,
        new Promise(done => {
          setTimeout(done, 2000).unref();
        }),
      ]);
    }
  };
  const port = await new Promise((done, failed) => {
    server.on('error', failed).on('exit', code => {
      failed(new Error(`VS Code's server ended before it was up (${code})`));
      if (!stopping) {
        onEnd?.(`VS Code's server ended by itself (${code})`);
      }
    });
    const read = line => {
      if (verbose) {
        console.log(`  server: ${line}`);
      }
      const listening = /^Extension host agent listening on (\d+)/.exec(line);
      if (listening) {
        done(listening[1]);
      }
    };
    eachLine(server.stdout, read);
    eachLine(server.stderr, read);
  });
  return {
    port,
    stop,
    address: what => address(port, { ...what, extension: what.extension && linked(what.extension, folder) }),
  };
}

/**
 * The page for a folder, with a file of it open, an extension under development and, for a test run, the module that
 * holds the tests.
 */
function address(port, { folder, extension, file, tests }) {
  const remote = place => `vscode-remote://127.0.0.1:${port}${place}`; // the authority must be exactly the page's
  const payload = [
    ['extensionDevelopmentPath', extension],
    ['extensionTestsPath', tests],
    ['openFile', file],
  ]
    .filter(([, place]) => place !== undefined)
    .map(([name, place]) => [name, remote(place)]);
  return `http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/**
 * Another path to the extension. VS Code takes every theme below the folder of an extension under development for one
 * under development, and shows that instead of the theme that is set; and this very VS Code is installed below the
 * project's folder.
 */
function linked(extension, folder) {
  const link = path.join(folder, 'extension');
  fs.rmSync(link, { force: true });
  fs.symlinkSync(extension, link, 'junction');
  return link;
}

function eachLine(stream, read) {
  let rest = '';
  stream.setEncoding('utf8').on('data', chunk => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    lines.forEach(read);
  });
}
