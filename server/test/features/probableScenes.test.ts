import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-types';
import { NO_SCENE_DECISIONS, outlineOf } from '../../src/analysis/outline/outline.js';
import { shownSections } from '../../src/analysis/outline/sceneParts.js';
import { attributedQuotations } from '../../src/analysis/attribution/resolvedCast.js';
import { placedScenes, type SceneDecisions } from '../../src/analysis/structure/outline.js';
import { sceneActions } from '../../src/features/codeActions/sceneActions.js';
import { counts } from '../../src/features/counts.js';
import { documentSymbols } from '../../src/features/documentSymbol.js';
import { foldingRanges } from '../../src/features/foldingRange.js';
import { scenes } from '../../src/features/scenes.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { decisionsOn } from '../support/sceneDecisions.js';
import { snapshotFor } from '../support/snapshot.js';

const talk = `"You left the gate open again," Wren said.

Tam looked at the gate. "It was the wind."

"It was you, and the goat is in the beans."

He went to fetch the goat. Wren counted the rows it had trampled, and stopped at four.

"Four rows," said Wren when he came back with it. "You will plant them again."

"In this heat?" said Tam.

"In any heat."`;

/** A place and a person that were not there: no mark, no time. */
const elsewhere = `Captain Odile Marsh had a cabin without a window, and a lamp that smelled of herring.

She unrolled the chart of Carrow Sound and weighed its corners down with shells. The pilot came in without knocking.

"We lose the light in an hour," said the pilot.

Odile put a finger on the reef. "Then we go round it in the dark."`;

const text = `${talk}\n\n${elsewhere}\n`;
const line = text.split('\n').indexOf(elsewhere.split('\n')[0]!);

/** In an editor that knows no commands of ours. */
const actionsAt = (at: number, decides = false) =>
  sceneActions(snapshotFor(text), { line: at, character: 0 }, { decides, asked: true });

const sceneStarts = (of: string): number[] =>
  scenes(snapshotFor(Manuscript.of(of)), true).map(({ start }) => start.line + 1);

describe('a scene that only probably starts', () => {
  const manuscript = Manuscript.of(text);
  const snapshot = snapshotFor(manuscript);
  const { outline, cast } = snapshot;

  it('is listed with a question mark, and hidden by a setting', () => {
    const titles = (shown: boolean): string[] => scenes(snapshot, shown).map(({ title }) => title);
    assert.deepEqual(titles(true), ['"You left the gate open…', '? Captain Odile Marsh had a…']);
    assert.deepEqual(titles(false), ['"You left the gate open…']);
  });

  it('is a symbol of its own that says so', () => {
    const names = (shown: boolean): string[] =>
      documentSymbols(snapshot, shown).map(
        ({ name, detail, range }) => `${name} | ${detail} | ${range.start.line + 1}`,
      );
    assert.deepEqual(names(true), [
      '"You left the gate… | 67 words · scene · Wren, Tam | 1',
      `? Captain Odile Marsh… | 61 words · probable scene · the pilot, Odile | ${line + 1}`,
    ]);
    assert.deepEqual(names(false).length, 1);
  });

  it('separates nothing: one scene, one fold, and the speakers are those of the whole', () => {
    const whole = outline.chapters[0]!.sections[0]!;
    assert.ok(whole.kind === 'scene' && outline.chapters[0]!.sections.length === 1);
    assert.equal(foldingRanges(outline).filter(({ startLine }) => startLine === line).length, 0);
    const parts = shownSections(outline.chapters[0]!);
    assert.deepEqual(
      parts.flatMap(part => (part.kind === 'scene' ? attributedQuotations(part, cast) : [])).map(one => one.speaker),
      attributedQuotations(whole, cast).map(one => one.speaker),
    );
  });

  it('is the same object after an edit elsewhere in its scene left it alone', () => {
    const part = (of: Manuscript) => shownSections(outlineOf(of).chapters[0]!).at(-1)!;
    const edited = manuscript.edit({
      range: { start: { line: 0, character: 5 }, end: { line: 0, character: 9 } },
      text: 'had left',
    });
    assert.equal(part(edited).blocks[0], part(manuscript).blocks[0]);
    assert.deepEqual(part(edited).title, part(manuscript).title);
  });

  it('is confirmed or denied by a comment that an action writes', () => {
    const actions = actionsAt(line);
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['A scene starts here (adds a comment)', 'No scene starts here (adds a comment)'],
    );
    const lines = text.split('\n');
    const after = actions.map(action => {
      const [edit] = Object.values(action.edit!.changes!)[0]!;
      assert.deepEqual(edit!.range, { start: { line, character: 0 }, end: { line, character: 0 } });
      return [...lines.slice(0, line), ...edit!.newText.replace(/\n$/, '').split('\n'), ...lines.slice(line)].join(
        '\n',
      );
    });
    assert.ok(after[0]!.includes('<!-- scene -->\n\nCaptain Odile'));
    assert.deepEqual(sceneStarts(after[0]!), [1, line + 3]);
    assert.equal(outlineOf(Manuscript.of(after[0]!)).chapters[0]!.probableStarts.length, 0);
    assert.deepEqual(sceneStarts(after[1]!), [1]);
  });

  it('can be said to start with any other paragraph, but the first of the chapter starts one in every case', () => {
    assert.deepEqual(
      actionsAt(line + 2).map(({ title }) => title),
      ['A scene starts here (adds a comment)'],
    );
    assert.deepEqual(actionsAt(0), []);
    assert.deepEqual(actionsAt(line + 1), [], 'an empty line');
  });

  it('is asked about without being asked for, as with a light bulb, and nothing else is', () => {
    const unasked = (at: number) =>
      sceneActions(snapshot, { line: at, character: 0 }, { decides: true, asked: false }).length;
    assert.equal(unasked(line), 4);
    assert.equal(unasked(line + 2), 0);
  });
});

describe('a decision about a scene start', () => {
  const [uri, manuscript] = ['file:///x.fic', Manuscript.of(text)];
  type Arguments = readonly [uri: string, key: string, word: string | null, stored: string | null];

  const offered = (at: number, decisions: SceneDecisions = NO_SCENE_DECISIONS): CodeAction[] =>
    sceneActions(snapshotFor(text, { decisions }), { line: at, character: 0 }, { decides: true, asked: true });
  const titles = (...parameters: Parameters<typeof offered>): string[] =>
    offered(...parameters).map(({ title }) => title.replace('(adds a comment)', '(comment)'));
  const argumentsOf = (title: string, ...parameters: Parameters<typeof offered>): Arguments =>
    offered(...parameters).find(action => action.title === title)!.command!.arguments as unknown as Arguments;

  it('is offered where the text decides nothing, before the comments that say the same', () => {
    assert.deepEqual(titles(line), [
      'A scene starts here',
      'No scene starts here',
      'A scene starts here (comment)',
      'No scene starts here (comment)',
    ]);
    assert.deepEqual(titles(line + 2), ['A scene starts here', 'A scene starts here (comment)']);
    assert.deepEqual(titles(0), []);
  });

  it('names its paragraph by a key that holds in this text alone', () => {
    const [where, key, word, stored] = argumentsOf('No scene starts here', line);
    assert.deepEqual([where, word, stored], [uri, 'no-scene', null]);
    assert.match(key, /^file:\/\/\/x\.fic#(?:[0-9a-f]{16}-){5}1\.1\.1$/);
  });

  it('denies and confirms everywhere: in lists, symbols, folds and counts', () => {
    const shown = (decisions: SceneDecisions) => {
      const snapshot = snapshotFor(text, { decisions });
      return [
        scenes(snapshot, true).map(({ title, probable }) => `${title}${probable ? ' (probable)' : ''}`),
        documentSymbols(snapshot, true).map(({ name }) => name),
        foldingRanges(snapshot.outline).map(({ startLine }) => startLine + 1),
        counts(manuscript, snapshot.outline, { position: { line, character: 0 } }).scene?.story,
      ];
    };
    const first = '"You left the gate open…';
    assert.deepEqual(shown(new Map([[argumentsOf('No scene starts here', line)[1], 'continues']])), [
      [first],
      ['"You left the gate…'],
      [1],
      128,
    ]);
    assert.deepEqual(shown(new Map([[argumentsOf('A scene starts here', line)[1], 'starts']])), [
      [first, 'Captain Odile Marsh had a…'],
      ['"You left the gate…', 'Captain Odile Marsh…'],
      [1, line + 1],
      61,
    ]);
  });

  it('separates scenes for attribution and rules, or does not', () => {
    const scenesIn = (decisions: SceneDecisions): number =>
      [...placedScenes(snapshotFor(text, { decisions }).outline)].length;
    assert.equal(scenesIn(decisionsOn(manuscript, { 'Captain Odile': 'starts' })), 2);
    assert.equal(scenesIn(decisionsOn(manuscript, { 'Captain Odile': 'continues' })), 1);
  });

  it('can be taken back, and turned into the other one', () => {
    const denied = decisionsOn(manuscript, { 'Captain Odile': 'continues' });
    assert.deepEqual(titles(line, denied), [
      'A scene starts here',
      'Let the text decide whether a scene starts here',
      'A scene starts here (comment)',
    ]);
    const [[stored]] = [...denied.keys()].map(key => [key]) as [[string]];
    assert.deepEqual(argumentsOf('Let the text decide whether a scene starts here', line, denied).slice(2), [
      null,
      stored,
    ]);
    const confirmed = decisionsOn(manuscript, { 'Captain Odile': 'starts' });
    assert.deepEqual(titles(line, confirmed), [
      'No scene starts here',
      'Let the text decide whether a scene starts here',
      'No scene starts here (comment)',
    ]);
  });

  it('is not offered on a paragraph without letters, of which only a comment can say it', () => {
    const silent = text.replace('"In any heat."', '. . .\n\n"In any heat."');
    const at = silent.split('\n').indexOf('. . .');
    assert.deepEqual(
      sceneActions(snapshotFor(silent), { line: at, character: 0 }, { decides: true, asked: true }).map(
        ({ title }) => title,
      ),
      ['A scene starts here (adds a comment)'],
    );
  });

  it('is not offered below a comment, nor where a scene starts in every case', () => {
    const at = (source: string): number =>
      sceneActions(
        snapshotFor(source),
        { line: source.split('\n').findIndex(one => one.startsWith('Captain Odile')), character: 0 },
        { decides: true, asked: true },
      ).length;
    assert.equal(at(`${talk}\n\n<!-- no-scene -->\n\n${elsewhere}`), 0);
    assert.equal(at(`${talk}\n\n***\n\n${elsewhere}`), 0);
    assert.equal(at(`${talk}\n\nA/N: Thank you for reading this far!\n\n${elsewhere}`), 0);
  });
});

describe('comments on scenes', () => {
  const starts = (comment: string): number[] => sceneStarts(`${talk}\n\n${comment}\n\n${elsewhere}\n`);
  const below = line + 3;
  it('are read with our name before them, in any case', () => {
    assert.deepEqual(starts('<!-- ficwright: Scene -->'), [1, below]);
    assert.deepEqual(starts('<!-- ficwright no-scene -->'), [1]);
  });
  it('are only these two', () => {
    assert.deepEqual(starts('<!-- scene 2 -->'), [1, below]);
    assert.equal(
      outlineOf(Manuscript.of(`${talk}\n\n<!-- scene 2 -->\n\n${elsewhere}`)).chapters[0]!.probableStarts.length,
      1,
    );
  });
  it('deny no break that stands in the text', () => {
    assert.deepEqual(sceneStarts(`${talk}\n\n***\n\n<!-- no-scene -->\n\n${elsewhere}\n`), [1, line + 5]);
  });
});
