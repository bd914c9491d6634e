// One headless VS Code: server, browser and page together, and one way to end them all.
import { ensureVscode } from './install.mjs';
import { openPage } from './page.mjs';
import { quiet, startServer } from './server.mjs';
import { shortTemp } from './temp.mjs';

/**
 * Opens `folder` (and `file` in it) with the extension under development, or with a packaged one (`vsix`); returns when
 * the workbench is up. `close` may be called more than once. `onBroken` is told when a part went away by itself;
 * `onExit` gets the exit code with which VS Code ends a run of `tests`.
 */
export async function openSession({ extension, vsix, folder, file, tests, settings = {}, onBroken, ...view }) {
  const temp = shortTemp();
  const undo = [temp.remove];
  let closing;
  const close = () =>
    (closing ??= (async () => {
      while (undo.length > 0) {
        await Promise.resolve()
          .then(undo.pop())
          .catch(e => console.log(`Cleaning up: ${e.message}`));
      }
    })());
  const broken = why => {
    if (closing === undefined) {
      onBroken?.(why);
    }
  };
  try {
    const install = ensureVscode();
    const server = await startServer(install, {
      folder: temp.folder,
      settings: { ...quiet, ...settings },
      vsix,
      verbose: view.verbose,
      onEnd: broken,
    });
    undo.push(server.stop);
    const { page, close: closePage } = await openPage(
      install.load,
      server.address({ folder, extension, file, tests }),
      { ...view, onBroken: broken },
    );
    undo.push(closePage);
    return { page, close };
  } catch (e) {
    await close();
    throw e;
  }
}
