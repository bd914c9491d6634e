import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { documentSymbols } from '../../src/features/documentSymbol.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import type { Position, Range } from '../../src/text/position.js';

const ICONS = new Map(Object.entries(SymbolKind).map(([name, kind]) => [kind, name]));

/**
 * The outline a line a symbol: icon, name, detail, lines from 1. Also that ranges hold one another, as VS Code demands.
 */
function check(lines: readonly string[], expected: readonly string[]): void {
  assert.deepEqual(
    documentSymbols(snapshotFor(Manuscript.of(lines.join('\n'))), true).flatMap(symbol => render(symbol, '')),
    expected,
  );
}

function render(
  { name, detail, kind, range, selectionRange, children = [] }: DocumentSymbol,
  indent: string,
): string[] {
  assert.ok(name !== '', 'a symbol has a name');
  assert.ok(holds(range, selectionRange), `${name}: its first line lies in it`);
  for (const child of children) assert.ok(holds(range, child.range), `${name} holds ${child.name}`);
  const line = `${indent}${ICONS.get(kind)} ${name}${detail ? ` | ${detail}` : ''} | ${range.start.line + 1}–${range.end.line + 1}`;
  return [line, ...children.flatMap(child => render(child, `${indent}  `))];
}

const holds = (outer: Range, inner: Range): boolean => atMost(outer.start, inner.start) && atMost(inner.end, outer.end);
const atMost = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);

describe('document symbols', () => {
  it('tell a scene’s words and who speaks, most speeches first', () => {
    check(
      [
        'Chapter 1: The Lamp',
        '',
        'The lamp was out.',
        '',
        '“Again,” said Ida.',
        '',
        '“Again,” Bram said.',
        '',
        '“Then light it,” Bram said.',
        '',
        '***',
        '',
        'Morning came.',
        '',
      ],
      [
        'File Chapter 1: The Lamp | 17 words · chapter | 1–13',
        '  Field The lamp was out. | 15 words · scene · Bram, Ida | 3–9',
        '  Field Morning came. | 2 words · scene | 13–13',
      ],
    );
  });

  it('keep notes above the first heading outside the chapter', () => {
    check(
      ['A/N: Thank you for waiting.', '', 'Chapter 1', '', 'A bell rang.', '', 'A/N: See you next week!'],
      [
        'String A/N: Thank you for… | author’s note | 1–1',
        'File Chapter 1 | 3 words · chapter | 3–7',
        '  Field A bell rang. | 3 words · scene | 5–5',
        '  String A/N: See you next… | author’s note | 7–7',
      ],
    );
  });

  it('nest chapters in wider headings', () => {
    check(
      ['# The Whole', '', '## First', '', 'A bell rang.', '', '## Second', '', 'Rain fell.', ''],
      [
        'Package The Whole | 5 words · part | 1–9',
        '  File First | 3 words · chapter | 3–5',
        '    Field A bell rang. | 3 words · scene | 5–5',
        '  File Second | 2 words · chapter | 7–9',
        '    Field Rain fell. | 2 words · scene | 9–9',
      ],
    );
  });

  it('are scenes alone when there is no heading, and none when there is no text', () => {
    check(
      ['A bell rang.', '', '***', '', 'Rain fell.'],
      ['Field A bell rang. | 3 words · scene | 1–1', 'Field Rain fell. | 2 words · scene | 5–5'],
    );
    check([''], []);
    check(['', '', ''], []);
  });

  it('cut long titles after a word, so that the word count is seen before a narrow window ends', () => {
    check(
      ['Chapter 12: The Long Way Down to the Boats', '', 'Ilse rowed until the lamp on the jetty was a spark.'],
      [
        'File Chapter 12: The Long… | 11 words · chapter | 1–3',
        '  Field Ilse rowed until the… | 11 words · scene | 3–3',
      ],
    );
  });

  it('name no more speakers than there is room for, and the narrator by one name', () => {
    const talk = ['Ilse', 'Tobin', 'Odile'].flatMap(name => [`“Row,” ${name} said.`, '']);
    check(
      [
        'I took the oars. I rowed, and I sang, and I did not look back, and I was glad.',
        '',
        '“Home,” I said.',
        '',
        ...talk,
      ],
      ['Field I took the oars. I… | 31 words · scene · narrator (I), Ilse, Tobin +1 | 1–9'],
    );
  });

  it('have kinds whose names are plain words where a screen reader reads them', () => {
    const text =
      'A/N: Hello.\n\n# One\n\n## Two\n\n“Leave the lamp lit.” ~ The Tide Choir\n\nA bell rang.\n\n***\n\nRain fell.\n\nTo be continued\n\nA/N: Bye!\n';
    const names = (found: readonly DocumentSymbol[]): string[] =>
      found.flatMap(({ kind, children = [] }) => [ICONS.get(kind)!.toLowerCase(), ...names(children)]);
    assert.deepEqual([...new Set(names(documentSymbols(snapshotFor(Manuscript.of(text)), true)))].sort(), [
      'field',
      'file',
      'package',
      'string',
    ]);
  });

  it('are the same objects for chapters above an edit', () => {
    const before = Manuscript.of('Chapter 1\n\nA bell rang.\n\nChapter 2\n\nRain fell.\n');
    const after = before.edit({
      range: { start: { line: 6, character: 4 }, end: { line: 6, character: 4 } },
      text: 'x',
    });
    assert.equal(documentSymbols(snapshotFor(after), true)[0], documentSymbols(snapshotFor(before), true)[0]);
    assert.notEqual(documentSymbols(snapshotFor(after), true)[1], documentSymbols(snapshotFor(before), true)[1]);
  });
});
