import assert from 'node:assert/strict';
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { symbols } from '../../src/features/symbols.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import type { Position, Range } from '../../src/manuscript/position.js';

const ICONS = new Map(Object.entries(SymbolKind).map(([name, kind]) => [kind, name]));

/** The outline a line a symbol: icon, name, detail, lines from 1. Also that ranges hold one another, as VS Code demands. */
function check(lines: readonly string[], expected: readonly string[]): void {
  assert.deepEqual(symbols(Manuscript.of(lines.join('\n'))).flatMap(symbol => render(symbol, '')), expected);
}

function render({ name, detail, kind, range, selectionRange, children = [] }: DocumentSymbol, indent: string): string[] {
  assert.ok(name !== '', 'a symbol has a name');
  assert.ok(holds(range, selectionRange), `${name}: its first line lies in it`);
  for (const child of children) assert.ok(holds(range, child.range), `${name} holds ${child.name}`);
  const line = `${indent}${ICONS.get(kind)} ${name}${detail ? ` | ${detail}` : ''} | ${range.start.line + 1}–${range.end.line + 1}`;
  return [line, ...children.flatMap(child => render(child, `${indent}  `))];
}

const holds = (outer: Range, inner: Range): boolean => atMost(outer.start, inner.start) && atMost(inner.end, outer.end);
const atMost = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.character <= b.character);

describe('document symbols', () => {
  it('tell a scene’s words and who speaks, most speeches first', () => {
    check(
      ['Chapter 1: The Lamp', '', 'The lamp was out.', '', '“Again,” said Ida.', '', '“Again,” Bram said.', '', '“Then light it,” Bram said.', '', '***', '', 'Morning came.', ''],
      [
        'File Chapter 1: The Lamp | 17 words | 1–13',
        '  Event The lamp was out. | 15 words · Bram, Ida | 3–9',
        '  Event Morning came. | 2 words | 13–13',
      ],
    );
  });

  it('keep notes above the first heading outside the chapter', () => {
    check(
      ['A/N: Thank you for waiting.', '', 'Chapter 1', '', 'A bell rang.', '', 'A/N: See you next week!'],
      ['Constant A/N: Thank you for waiting. | 1–1', 'File Chapter 1 | 3 words | 3–7', '  Event A bell rang. | 3 words | 5–5', '  Constant A/N: See you next week! | 7–7'],
    );
  });

  it('nest chapters in wider headings', () => {
    check(
      ['# The Whole', '', '## First', '', 'A bell rang.', '', '## Second', '', 'Rain fell.', ''],
      ['Package The Whole | 0 words | 1–9', '  File First | 3 words | 3–5', '    Event A bell rang. | 3 words | 5–5', '  File Second | 2 words | 7–9', '    Event Rain fell. | 2 words | 9–9'],
    );
  });

  it('are scenes alone when there is no heading, and none when there is no text', () => {
    check(['A bell rang.', '', '***', '', 'Rain fell.'], ['Event A bell rang. | 3 words | 1–1', 'Event Rain fell. | 2 words | 5–5']);
    check([''], []);
    check(['', '', ''], []);
  });

  it('are the same objects for chapters above an edit', () => {
    const before = Manuscript.of('Chapter 1\n\nA bell rang.\n\nChapter 2\n\nRain fell.\n');
    const after = before.edit({ range: { start: { line: 6, character: 4 }, end: { line: 6, character: 4 } }, text: 'x' });
    assert.equal(symbols(after)[0], symbols(before)[0]);
    assert.notEqual(symbols(after)[1], symbols(before)[1]);
  });
});
