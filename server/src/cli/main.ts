#!/usr/bin/env node
import { processInput } from './input.js';
import { processIo } from './io.js';
import { run } from './run.js';

// The exit code is set rather than forced, so that pending output to a pipe still arrives.
const io = processIo(processInput(), process.stdout, process.stderr, process.cwd());
void run(process.argv.slice(2), io).then(code => {
  process.exitCode = io.muted() ? 2 : code;
});
