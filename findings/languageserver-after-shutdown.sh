#!/usr/bin/env bash
# vscode-languageserver: requests are answered before initialize and after shutdown.
# Guess: the library keeps the life cycle of the protocol: an error (-32002) before initialize, InvalidRequest
# (-32600) after shutdown.
# What happens: it keeps nothing; every request goes to its handler at any time, and a second initialize is
# answered like the first. A server that reads its settings in initialize must look to this itself.
# Seen 2026-11-30 with vscode-languageserver 10.1.2.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . vscode-languageserver@10.1.2 >/dev/null
cat > run.mjs <<'JS'
import { PassThrough } from 'node:stream';
import ls from 'vscode-languageserver/node';
import rpc from 'vscode-jsonrpc/node';
let bad = 0;
const seen = (input, got, was) => {
  console.log(`${JSON.stringify(input)} -> ${JSON.stringify(got)}`);
  if (JSON.stringify(got) !== JSON.stringify(was)) { bad = 1; console.log(`  CHANGED, it was ${JSON.stringify(was)}`); }
};
const up = new PassThrough();
const down = new PassThrough();
const server = ls.createConnection(up, down);
server.onInitialize(() => ({ capabilities: {} }));
server.onHover(() => ({ contents: 'Orla' }));
server.onShutdown(() => undefined);
server.listen();
const client = rpc.createMessageConnection(new rpc.StreamMessageReader(down), new rpc.StreamMessageWriter(up));
client.listen();
const ask = (method, params) => client.sendRequest(method, params).then((r) => r, (e) => e.code);
const place = { textDocument: { uri: 'file:///chapter.txt' }, position: { line: 0, character: 0 } };
const start = { processId: null, rootUri: null, capabilities: {} };
seen('hover before initialize', await ask('textDocument/hover', place), { contents: 'Orla' });
await ask('initialize', start);
seen('initialize again', await ask('initialize', start), { capabilities: { textDocumentSync: 0 } });
await ask('shutdown');
seen('hover after shutdown', await ask('textDocument/hover', place), { contents: 'Orla' });
process.exit(bad);
JS
node run.mjs
