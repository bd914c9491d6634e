#!/usr/bin/env node
import { processIo } from './cli/io.js';
import { run } from './cli/run.js';

// The exit code is set, not forced: what is still on its way to a pipe must arrive.
void run(process.argv.slice(2), processIo(process.stdout, process.stderr, process.cwd())).then(code => {
  process.exitCode = code;
});
