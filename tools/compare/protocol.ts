import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answers } from './difference.js';
import { startEditor, type Editor } from './editor.js';
import { changesOf, namesIn, placesIn, type Place } from './probes.js';
import type { Text } from './texts.js';

/** Places at which everything is asked: of a text as it was opened, and after a change. */
const [PLACES, PLACES_AFTER] = [9, 3];

/** Characters from which a text is asked about at fewer places, so that novels do not take all the time. */
const LONG = 150_000;

/** Milliseconds without a push after which an editor that cannot pull has been told everything. */
const SILENCE = 700;

/**
 * Has a server read every line of a document, and know that it has: answers hang on how fast the machine is until then,
 * since an editor is not kept waiting. Gives the answer to the question that reads the lines.
 */
async function settle(editor: Editor, uri: string, position: Place, name: string): Promise<string> {
  const textDocument = { uri };
  const answer = await editor.ask('ficwright/nextLine', { textDocument, position, name });
  for (let time = 0; time < 2; time++) await editor.ask('ficwright/scenes', { textDocument });
  return answer;
}

/** Settings by turns, so that every value of each is seen. */
const SETTINGS: readonly object[] = [
  { lint: { preset: 'polish' }, inlayHints: { speakers: 'all' }, colors: 'speakers' },
  { lint: { preset: 'revise', showHintsAs: 'hint' }, inlayHints: { speakers: 'uncertain' }, colors: 'dialogue' },
  { lint: { preset: 'draft' }, inlayHints: { speakers: 'all' }, colors: 'speakers' },
  { lint: { preset: 'polish' }, inlayHints: { speakers: 'off' }, rules: { 'narr/epithet': 'warning' } },
];

/** A question: its name among the answers, and what is sent. */
type Question = readonly [name: string, method: string, params: object];

/** The answers of a build's server to an editor that can do everything, text after text in one process. */
export async function askServer(server: string, texts: readonly Text[], root: string): Promise<Answers[]> {
  const uris = texts.map(({ file }) => pathToFileURL(path.join(root, file)).href);
  // By the text alone, not by its number: an answer that is kept is the same in every selection of texts.
  const settingsOf = (uri: string): object => SETTINGS[parseInt(uri.split('/').at(-2) ?? '', 16) % SETTINGS.length]!;
  const editor = await startEditor({
    server,
    root,
    settingsOf: uri => settingsOf(uri) ?? {},
    initializationOptions: {
      colors: {},
      commandLinks: true,
      tellWhenRead: true,
      ruleLink: 'https://rules.example/#{rule}',
    },
  });
  const answers: Answers[] = [];
  try {
    await warmUp(editor, `${pathToFileURL(root).href}/first/first.txt`);
    for (const [at, text] of texts.entries())
      answers.push({ initialize: JSON.stringify(editor.initialized), ...(await askAll(editor, text, uris[at]!)) });
  } finally {
    await editor.close();
  }
  return answers;
}

/** The first text that a process reads is answered before it is read to its end. */
async function warmUp(editor: Editor, uri: string): Promise<void> {
  await editor.tell('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text: '"Come in," said Odile.\n' },
  });
  await settle(editor, uri, START, 'Odile');
  await wait(50);
  await editor.tell('textDocument/didClose', { textDocument: { uri } });
}

/** Everything of one text: as it was opened, after each change, with a speaker set by hand, with a finding ignored. */
async function askAll(editor: Editor, { content }: Text, uri: string): Promise<Answers> {
  const answers: Record<string, string> = {};
  const textDocument = { uri };
  const note = async ([name, method, params]: Question): Promise<string> =>
    (answers[name] = withoutResultId(await editor.ask(method, { textDocument, ...params })));
  const long = content.length > LONG;
  const lines = content.split(/\r\n|\n|\r/).length;
  const [name = 'Odile', other = 'Tobin'] = namesIn(content);
  editor.takeMessages();
  await editor.tell('textDocument/didOpen', {
    textDocument: {
      ...textDocument,
      languageId: uri.endsWith('.md') ? 'markdown' : 'plaintext',
      version: 1,
      text: content,
    },
  });
  const places = placesIn(content, long ? PLACES_AFTER : PLACES);
  answers['next line'] = await settle(editor, uri, places[0] ?? START, name);
  for (const question of ofDocument('', lines)) await note(question);
  await Promise.all(places.flatMap(place => atPlace('', place, name)).map(note));
  await Promise.all(
    [
      ['no project file', null] as const,
      ['a project file', `{\n    "cast": [{ "name": "${other}" }],\n    "title": "Lamps"\n}\n`] as const,
    ].flatMap(([what, text]) =>
      projectChanges(name, other).map(change =>
        note([`${what}: ${change.kind}`, 'ficwright/projectText', { text, change }]),
      ),
    ),
  );
  await note(['project file', 'ficwright/projectFile', {}]);
  await note(['looks like a story', 'ficwright/looksLikeStory', { text: content.slice(0, 20_000) }]);

  let version = 1;
  for (const change of changesOf(content).slice(0, long ? 1 : undefined)) {
    await editor.change(uri, ++version, change);
    const after = `change ${version - 1}: `;
    answers[`${after}next line`] = await settle(editor, uri, change.range.start, name);
    await note([`${after}findings while typing`, 'textDocument/diagnostic', {}]);
    await editor.tell('ficwright/cursor', { textDocument, line: change.range.start.line > 0 ? 0 : lines - 1 });
    for (const question of ofDocument(after, lines)) await note(question);
    const around = [change.range.start, ...places.slice(0, PLACES_AFTER - 1)];
    await Promise.all(around.flatMap(place => atPlace(after, place, name)).map(note));
  }
  if (!long) await askByHand(editor, textDocument, answers, places, note);
  await editor.tell('textDocument/didClose', { textDocument });
  await editor.ask('textDocument/foldingRange', { textDocument });
  const own = editor.pushed.get(uri.replace(/[^/]*$/, 'ficwright.json'));
  answers['findings in the project file'] = JSON.stringify(own ?? null);
  answers['messages'] = editor.takeMessages().sort().join('\n');
  return answers;
}

/** A speaker is set by hand, then a finding is ignored; afterwards nothing of it is left. */
async function askByHand(
  editor: Editor,
  textDocument: { readonly uri: string },
  answers: Readonly<Record<string, string>>,
  places: readonly Place[],
  note: (question: Question) => Promise<string>,
): Promise<void> {
  const offered = places.flatMap(place => actionsIn(answers[`actions at ${placeName(place)}`]));
  const keys = offered.flatMap(({ command }) => stringsIn(command?.arguments).filter(one => one.includes('#')));
  const marks = keys[0] === undefined ? {} : { [keys[0]]: 'Ilse' };
  await note(['set by hand', 'ficwright/setMarks', { marks }]);
  await note(['set by hand: hints', 'textDocument/inlayHint', { range: WHOLE }]);
  await note(['set by hand: findings', 'textDocument/diagnostic', {}]);
  await note(['set by hand: symbols', 'textDocument/documentSymbol', {}]);
  await editor.tell('ficwright/marks', { marks: {} });
  const ignored = offered.flatMap(({ command }) => stringsIn(command?.arguments).filter(one => !one.includes('#')));
  await editor.tell('ficwright/ignored', { ignored });
  await note(['ignored: findings', 'textDocument/diagnostic', {}]);
  await editor.tell('ficwright/ignored', { ignored: [] });
  await note(['nothing ignored: findings', 'textDocument/diagnostic', { textDocument }]);
}

const START: Place = { line: 0, character: 0 };

const WHOLE = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

/** What an author changes of a project by commands. */
const projectChanges = (
  name: string,
  other: string,
): readonly { readonly kind: string; readonly [key: string]: string }[] => [
  { kind: 'found' },
  { kind: 'character', name },
  { kind: 'alias', name: 'the pilot', of: other },
  { kind: 'ignore-name', rule: 'cast/name-variant', name },
  { kind: 'rule', rule: 'narr/epithet', setting: 'off' },
];

/** Questions about a whole document, and about a view of it. */
function ofDocument(prefix: string, lines: number): Question[] {
  const view = {
    start: { line: Math.max(0, Math.floor(lines / 2) - 30), character: 0 },
    end: { line: Math.floor(lines / 2) + 30, character: 5 },
  };
  const middle = { line: Math.floor(lines / 2), character: 0 };
  return (
    [
      ['findings', 'textDocument/diagnostic', {}],
      ['symbols', 'textDocument/documentSymbol', {}],
      ['folds', 'textDocument/foldingRange', {}],
      ['tokens', 'textDocument/semanticTokens/full', {}],
      ['tokens in view', 'textDocument/semanticTokens/range', { range: view }],
      ['hints', 'textDocument/inlayHint', { range: WHOLE }],
      ['hints in view', 'textDocument/inlayHint', { range: view }],
      ['scenes', 'ficwright/scenes', {}],
      ['counts', 'ficwright/counts', { position: middle, selections: [view] }],
      [
        'fixes of everything',
        'textDocument/codeAction',
        { range: WHOLE, context: { diagnostics: [], only: ['source.fixAll'] } },
      ],
      ['actions in view', 'textDocument/codeAction', { range: view, context: { diagnostics: [] } }],
    ] satisfies Question[]
  ).map(([name, method, params]) => [prefix + name, method, params]);
}

/** Questions about a place. */
function atPlace(prefix: string, position: Place, name: string): Question[] {
  const where = `at ${placeName(position)}`;
  return (
    [
      ['hover', 'textDocument/hover', { position }],
      ['highlights', 'textDocument/documentHighlight', { position }],
      ['definition', 'textDocument/definition', { position }],
      ['references', 'textDocument/references', { position, context: { includeDeclaration: true } }],
      ['rename target', 'textDocument/prepareRename', { position }],
      ['rename', 'textDocument/rename', { position, newName: 'Ilse' }],
      ['selection', 'textDocument/selectionRange', { positions: [position] }],
      [
        'actions',
        'textDocument/codeAction',
        { range: { start: position, end: position }, context: { diagnostics: [], triggerKind: 1 } },
      ],
      ['counts', 'ficwright/counts', { position }],
      ['next line', 'ficwright/nextLine', { position, name }],
    ] satisfies Question[]
  ).map(([question, method, params]) => [`${prefix}${question} ${where}`, method, params]);
}

const placeName = ({ line, character }: Place): string => `${line + 1}:${character + 1}`;

/** Answers of a server to an editor that can do nothing but show what is pushed to it: some texts, all open at once. */
export async function askPlainly(server: string, texts: readonly Text[], root: string): Promise<Answers> {
  const editor = await startEditor({ server, root, capabilities: {} });
  const answers: Record<string, string> = { initialize: JSON.stringify(editor.initialized) };
  const uris = texts.map(({ file }) => pathToFileURL(path.join(root, file)).href);
  const pushes = async (what: string): Promise<void> => {
    for (let before = ''; ; await wait(SILENCE)) {
      const now = JSON.stringify(uris.map(uri => editor.pushed.get(uri) ?? null));
      if (now === before && uris.every(uri => editor.pushed.has(uri))) break;
      before = now;
    }
    texts.forEach(({ source }, at) => {
      answers[`${source}: ${what}`] = JSON.stringify(editor.pushed.get(uris[at]!) ?? null);
    });
  };
  try {
    for (const [at, { content }] of texts.entries())
      await editor.tell('textDocument/didOpen', {
        textDocument: { uri: uris[at]!, languageId: 'plaintext', version: 1, text: content },
      });
    await pushes('pushed');
    for (const [at, { content, source }] of texts.entries()) {
      const textDocument = { uri: uris[at]! };
      const [name = 'Odile'] = namesIn(content);
      await settle(editor, textDocument.uri, START, name);
      for (const [question, method, params] of [
        ...ofDocument('', content.split('\n').length),
        ...placesIn(content, PLACES_AFTER).flatMap(place => atPlace('', place, name)),
      ])
        answers[`${source}: ${question}`] = withoutResultId(await editor.ask(method, { textDocument, ...params }));
      await editor.change(uris[at]!, 2, changesOf(content)[0]!);
      // Else findings in the new paragraph are held back until its author pauses.
      await editor.tell('ficwright/cursor', { textDocument, line: 0 });
    }
    await pushes('pushed after a change');
    answers['messages'] = editor.takeMessages().sort().join('\n');
  } finally {
    await editor.close();
  }
  return answers;
}

/** Result ids count what a server has answered before, so they say nothing of a text. */
const withoutResultId = (answer: string): string => answer.replace(/"resultId":"[^"]*"/, '"resultId":"…"');

interface Action {
  readonly command?: { readonly arguments?: unknown };
}

const actionsIn = (answer: string | undefined): readonly Action[] => {
  const value: unknown = answer === undefined ? [] : JSON.parse(answer);
  return Array.isArray(value) ? (value as readonly Action[]) : [];
};

/** Every string in a value, however deep. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];
