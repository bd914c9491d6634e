import { FAMILIES } from '../../server/test/support/families.js';
import { startClient, URI } from '../../server/test/support/client.js';
import type { TestClient } from '../../server/test/support/client.js';

/**
 * How much of the processor's time odd texts cost the server and the editor's side of a test: `npm run bench:families
 * [-- part of a name]` prints what takes longer than it may. A request may take `ANSWER` milliseconds when nothing of
 * the text was asked before; a keystroke with its diagnostics `KEY`.
 */
const [LENGTH, ANSWER, KEY] = [160_000, 500, 50];
/** What stands in a row of the table: all beyond these, so that one sees what comes near. */
const SHOW = 0.4;

const part = process.argv[2] ?? '';
const ABLE_TO = {
  workspace: { configuration: true, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
  textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};
const SETTINGS = { inlayHints: { speakers: 'all' }, colours: 'speakers' };

interface Taken {
  readonly family: string;
  readonly what: string;
  readonly ms: number;
  readonly most: number;
}

const taken: Taken[] = [];
for (const { name, text } of FAMILIES.filter(({ name }) => name.includes(part))) {
  const editor = await startClient({ capabilities: ABLE_TO, settings: SETTINGS });
  const note = async (what: string, most: number, work: () => Promise<unknown>): Promise<void> => {
    const started = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(started);
    const ms = (user + system) / 1000;
    if (ms <= most * SHOW) return;
    taken.push({ family: name, what, ms: Math.round(ms), most });
    if (ms > most) console.log(`${name}: ${what}: ${ms.toFixed(0)} ms`);
  };
  try {
    await measure(editor, text(LENGTH), note);
  } finally {
    editor.close();
  }
}
console.log(
  `milliseconds; ${FAMILIES.length} families of ${LENGTH} characters; a request may take ${ANSWER}, a keystroke ${KEY}`,
);
console.table(
  taken
    .sort((a, b) => b.ms / b.most - a.ms / a.most)
    .map(({ most, ...row }) => ({ ...row, late: row.ms > most ? 'late' : '' })),
);

/** Everything that an editor asks of a text, and letters typed in three places. */
async function measure(
  editor: TestClient,
  text: string,
  note: (what: string, most: number, work: () => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const lines = text.split(/\r\n|\n|\r/);
  const places = [0.1, 0.5, 0.95].map(share => {
    const line = Math.floor(share * (lines.length - 1));
    return { line, character: Math.floor(lines[line]!.length * (lines.length === 1 ? share : 0.5)) };
  });
  const middle = places[1]!;
  const range = {
    start: { line: Math.max(0, middle.line - 30), character: 0 },
    end: { line: middle.line + 30, character: 0 },
  };
  const all = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
  const context = { diagnostics: [] };
  const asked: readonly (readonly [what: string, method: string, params?: object])[] = [
    ['symbols', 'textDocument/documentSymbol'],
    ['folds', 'textDocument/foldingRange'],
    ['tokens', 'textDocument/semanticTokens/full'],
    ['tokens in view', 'textDocument/semanticTokens/range', { range }],
    ['hints in view', 'textDocument/inlayHint', { range }],
    ['hints', 'textDocument/inlayHint', { range: all }],
    ['counts', 'ficwright/counts', { selections: [range] }],
    ['scenes', 'ficwright/scenes'],
    ['found cast', 'ficwright/projectText', { text: null, change: { kind: 'found' } }],
    ['actions', 'textDocument/codeAction', { range: { start: middle, end: middle }, context }],
    ['actions in view', 'textDocument/codeAction', { range, context }],
    ['fix all', 'textDocument/codeAction', { range: all, context: { ...context, only: ['source.fixAll'] } }],
    ...places.flatMap((position): [string, string, object][] => [
      ['selection', 'textDocument/selectionRange', { positions: [position] }],
      ['hover', 'textDocument/hover', { position }],
      ['highlight', 'textDocument/documentHighlight', { position }],
      ['references', 'textDocument/references', { position, context: { includeDeclaration: true } }],
      ['definition', 'textDocument/definition', { position }],
      ['prepare rename', 'textDocument/prepareRename', { position }],
      ['rename', 'textDocument/rename', { position, newName: 'Quill' }],
    ]),
  ];
  await note('open, diagnostics', ANSWER, async () => {
    await editor.open(text);
    await editor.ask('textDocument/diagnostic');
  });
  for (const [what, method, params] of asked)
    await note(what, ANSWER, () => editor.ask(method, params).catch(() => undefined));
  for (const [at, { line, character }] of places.entries()) {
    for (const letter of ['x', ' ', '"', '.']) {
      await note(`keystroke ${JSON.stringify(letter)} at ${[0.1, 0.5, 0.95][at]!}`, KEY, async () => {
        await editor.change([line, character, line, character, letter]);
        await editor.ask('textDocument/diagnostic');
      });
      await note(`its taking back at ${[0.1, 0.5, 0.95][at]!}`, KEY, async () => {
        await editor.change([line, character, line, character + 1, '']);
        await editor.ask('textDocument/diagnostic');
      });
    }
  }
  await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
}
