#!/usr/bin/env node
// Stands in for the `code` executable where desktop VS Code cannot be had: understands what @vscode/test-electron's
// runTests passes, and
// runs the tests in a headless VS Code. VS Code's own exit code is passed on; that every test ran, the caller has to
// see from their report.
import * as fs from 'node:fs';
import { openSession } from './session.mjs';

const args = process.argv.slice(2);
const value = name => args.find(arg => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const limit = 1000 * Number(process.env['E2E_TIMEOUT'] ?? 240);
let session;

const end = async (code, why) => {
  if (why !== undefined) {
    console.log(why);
  }
  setTimeout(() => process.exit(code), 15_000).unref();
  await session?.close();
  process.exit(code);
};

process.on('SIGINT', () => void end(130, 'Stopped.')).on('SIGTERM', () => void end(143, 'Stopped.'));
setTimeout(() => void end(124, `The tests took more than ${limit / 1000} s.`), limit).unref();
try {
  session = await openSession({
    extension: value('extensionDevelopmentPath'),
    tests: value('extensionTestsPath'),
    folder: args.find(arg => !arg.startsWith('-') && fs.existsSync(arg)),
    verbose: process.env['E2E_VERBOSE'] === '1',
    onBroken: why => void end(3, why),
    onExit: code => void end(code),
  });
} catch (e) {
  await end(3, e.stack);
}
