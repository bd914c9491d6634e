/**
 * What VS Code's extension host loads as the tests: CommonJS, which every version of it takes; all the rest are ES
 * modules.
 */
async function run(): Promise<void> {
  await (await import('./run.js')).run();
}

export = { run };
