import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { fetchStableVersions } from '@vscode/test-electron/out/download.js';
import { cache } from './vscode-web/install.mjs';

/**
 * The executable to run the tests in, and why it is that: `$VSCODE_EXECUTABLE`, else a downloaded desktop VS Code where
 * there is a display and its download answers within three seconds, else the project's stand-in
 * (`vscode-web/code.mjs`). `E2E_VSCODE=web` asks for the stand-in.
 */
export async function chooseVscode() {
  const asked = process.env['VSCODE_EXECUTABLE'];
  if (asked) {
    return { executable: asked, why: `${asked} (VSCODE_EXECUTABLE)` };
  }
  const standIn = why => ({
    executable: fileURLToPath(new URL('vscode-web/code.mjs', import.meta.url)),
    why: `VS Code in a headless Chromium: ${why}`,
  });
  if (process.env['E2E_VSCODE'] === 'web') {
    return standIn('asked for by E2E_VSCODE');
  }
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    return standIn('there is no display for the desktop one');
  }
  try {
    await fetchStableVersions(true, 3000);
    fs.mkdirSync(path.join(cache, 'desktop'), { recursive: true });
    return {
      executable: await downloadAndUnzipVSCode({ cachePath: path.join(cache, 'desktop') }),
      why: 'desktop VS Code',
    };
  } catch (e) {
    return standIn(`the desktop one cannot be downloaded (${e.message ?? e})`);
  }
}
