// npm run bundle: writes dist/ from server/src and client/src.
//   server.cjs, cli.cjs   the language server and the command line; what both need is in chunks that they share
//   reasons.json          why each rule is there, read for SARIF only
//   client.cjs            the extension's part inside VS Code
// What each source file contributes is written to out/*.meta.json, for tools/build/size.mjs.
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { build, transform } from 'esbuild';
import { ruleProse } from './ruleProse.mjs';

const REASONS = 'reasons.json';

// esbuild takes `\p{…}` in a regular expression for unknown to Node 20 and writes `new RegExp("…")`. That is left so:
// V8 parses a literal once more when it reads the script, which costs the server's start 11 ms of 210.
const target = { platform: 'node', target: 'node20', minify: true, charset: 'utf8', logLevel: 'warning' };
const bundled = { ...target, bundle: true, mainFields: ['module', 'main'], metafile: true };

fs.rmSync('dist', { recursive: true, force: true });
fs.mkdirSync('dist');
fs.mkdirSync('out', { recursive: true });

// esbuild exports by getters, and V8 calls one for each use of what another chunk exports: 5 % of a keystroke. Nothing
// that is exported changes after its chunk was loaded, so plain properties say the same.
const PLAIN_EXPORTS = 'module.exports={...module.exports};\n';
const isChunk = path => /[\\/]chunk-[^\\/]+$/.test(path);

/** Fails where an export has no value yet when its chunk has been loaded: a plain property would never get it. */
function checkExports(path) {
  for (const [name, value] of Object.entries(createRequire(import.meta.url)(path)))
    if (value === undefined) throw new Error(`${path}: the export ${name} has no value once the chunk is loaded`);
}

const reasons = {};
const server = await build({
  ...bundled,
  entryPoints: { server: 'server/src/lsp/main.ts', cli: 'server/src/cli/main.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  format: 'esm',
  splitting: true,
  write: false,
  plugins: [ruleProse(REASONS, reasons)],
});
// esbuild splits ES modules only, and Node starts these more slowly than CommonJS.
for (const { path, text } of server.outputFiles) {
  const { code } = await transform(text, { ...target, format: 'cjs' });
  fs.writeFileSync(path, isChunk(path) ? code + PLAIN_EXPORTS : code);
}
for (const { path } of server.outputFiles) if (isChunk(path)) checkExports(path);
fs.chmodSync('dist/cli.cjs', 0o755);
fs.writeFileSync(`dist/${REASONS}`, JSON.stringify(reasons));

const client = await build({
  ...bundled,
  entryPoints: { client: 'client/src/extension.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  external: ['vscode'],
});
fs.writeFileSync('out/server.meta.json', JSON.stringify(server.metafile));
fs.writeFileSync('out/client.meta.json', JSON.stringify(client.metafile));
