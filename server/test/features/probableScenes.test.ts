import assert from 'node:assert/strict';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { shownSections } from '../../src/analysis/outline/sceneParts.js';
import { attributedQuotations } from '../../src/analysis/attribution/resolvedCast.js';
import { sceneActions } from '../../src/features/codeActions/sceneActions.js';
import { documentSymbols } from '../../src/features/documentSymbol.js';
import { foldingRanges } from '../../src/features/foldingRange.js';
import { scenes } from '../../src/features/scenes.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { snapshotFor } from '../support/snapshot.js';

const talk = `"You left the gate open again," Wren said.

Tam looked at the gate. "It was the wind."

"It was you, and the goat is in the beans."

He went to fetch the goat. Wren counted the rows it had trampled, and stopped at four.

"Four rows," said Wren when he came back with it. "You will plant them again."

"In this heat?"

"In any heat."`;

/** A place and a person that were not there: no mark, no time. */
const elsewhere = `Captain Odile Marsh had a cabin without a window, and a lamp that smelled of herring.

She unrolled the chart of Carrow Sound and weighed its corners down with shells. The pilot came in without knocking.

"We lose the light in an hour," said the pilot.

Odile put a finger on the reef. "Then we go round it in the dark."`;

const text = `${talk}\n\n${elsewhere}\n`;
const line = text.split('\n').indexOf(elsewhere.split('\n')[0]!);

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
      '"You left the gate… | 65 words · scene · Wren, Tam | 1',
      `? Captain Odile Marsh… | 61 words · probable scene · the pilot, Odile | ${line + 1}`,
    ]);
    assert.deepEqual(names(false).length, 1);
  });

  it('separates nothing: one scene, one fold, and the speakers are those of the whole', () => {
    const whole = outline.chapters[0]!.sections[0]!;
    assert.ok(whole.kind === 'scene' && outline.chapters[0]!.sections.length === 1);
    assert.equal(foldingRanges(manuscript).filter(({ startLine }) => startLine === line).length, 0);
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
    const actions = sceneActions(snapshot, { line, character: 3 });
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

  it('has no action anywhere else', () => {
    assert.deepEqual(sceneActions(snapshot, { line: 0, character: 0 }), []);
    assert.deepEqual(sceneActions(snapshot, { line: line + 2, character: 0 }), []);
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
