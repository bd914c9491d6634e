import assert from 'node:assert/strict';
import fc from 'fast-check';
import { companyOf } from '../../src/analysis/author/company.js';
import { outlineOf } from '../../src/analysis/outline.js';
import { paletteOf } from '../../src/features/palette.js';
import { deltaTokens, fullTokens, rangeTokens, tokensOf } from '../../src/features/tokens.js';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../src/features/tokens/legend.js';
import { lookOf, NO_PALETTE } from '../../src/features/tokens/look.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import type { Range } from '../../src/manuscript/position.js';
import { withCarets, withoutCarets, type Remark } from '../support/fixture.js';

/** The text with each token underlined and named. */
function check(source: string): void {
  const text = withoutCarets(source);
  assert.equal(withCarets(text, remarksOf(fullTokens(tokensOf(Manuscript.of(text))))), source.replace(/^\n/, ''));
}

/** Numbers of the wire as remarks: `type.modifier…`. Also that tokens go forward and apart. */
function remarksOf(data: readonly number[]): Remark[] {
  assert.equal(data.length % 5, 0);
  const remarks: Remark[] = [];
  let [line, character, end] = [0, 0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lines, characters, length, type, bits] = data.slice(i, i + 5) as [number, number, number, number, number];
    assert.ok(lines >= 0 && length > 0, 'tokens go forward and hold something');
    [line, character] = lines > 0 ? [line + lines, characters] : [line, character + characters];
    assert.ok(lines > 0 || i === 0 || character >= end, 'tokens do not overlap');
    end = character + length;
    const modifiers = TOKEN_MODIFIERS.filter((_, at) => bits & (1 << at));
    remarks.push({ range: { start: { line, character }, end: { line, character: end } }, message: [TOKEN_TYPES[type], ...modifiers].join('.') });
  }
  return remarks;
}

describe('semantic tokens', () => {
  it('colour a speech, its verb and its speaker', () => {
    check(`
“Hold the door,” Ada said.
^^^^^^^^^^^^^^^^ speech
                 ^^^ speaker
                     ^^^^ tag`);
  });

  it('tell that nobody knows who speaks', () => {
    check(`
“Hold the door.”
^^^^^^^^^^^^^^^^ speech.uncertain`);
  });

  it('cut a speech round what it quotes', () => {
    check(`
“He said ‘not yet’ and left,” Ada said.
^^^^^^^^^ speech
         ^^^^^^^^^ speech.nested
                  ^^^^^^^^^^^ speech
                              ^^^ speaker
                                  ^^^^ tag`);
  });

  it('split a hard-wrapped speech by lines', () => {
    check(`
“Hold the door,
^^^^^^^^^^^^^^^ speech
and hold it well,” Ada said.
^^^^^^^^^^^^^^^^^^ speech
                   ^^^ speaker
                       ^^^^ tag`);
  });

  it('tell a speech that is not closed', () => {
    check(`
“Hold the door, Ada said.
^^^^^^^^^^^^^^^^^^^^^^^^^ speech.uncertain.open

Nobody did.`);
  });

  it('colour headings, breaks, notes and comments', () => {
    check(`
A/N: Thank you for waiting.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ note

Chapter 1: The Lamp
^^^^^^^^^^^^^^^^^^^ heading

The lamp was out.

***
^^^ sceneBreak

<!-- ignore narr/doubled-word -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mark

Morning came.`);
  });

  it('are none for no text', () => {
    check('');
  });
});

describe('colours by speaker', () => {
  it('stand on quotations, the first colour for who speaks most', () => {
    const text = withoutCarets(BY_SPEAKER);
    const manuscript = Manuscript.of(text);
    const look = lookOf(companyOf(outlineOf(manuscript)), paletteOf(manuscript, NO_PALETTE));
    assert.equal(withCarets(text, remarksOf(fullTokens(tokensOf(manuscript, look))).filter(({ message }) => message.startsWith('speech'))), BY_SPEAKER);
  });

  it('stay with a speaker while others speak more, and are free when a speaker is gone', () => {
    const text = '“Go,” Ada said.\n\n“Stay,” Ada said.\n\n“Wait,” Bram said.\n';
    const first = paletteOf(Manuscript.of(text), NO_PALETTE);
    assert.deepEqual(first.slice(0, 3), ['Ada', 'Bram', null]);
    const more = Manuscript.of(`${text}\n“No,” Bram said.\n\n“No,” Bram said.\n\n“Oh,” Cleo said.\n`);
    const second = paletteOf(more, first);
    assert.deepEqual(second.slice(0, 3), ['Ada', 'Bram', 'Cleo']);
    assert.equal(paletteOf(more, second), second);
    assert.deepEqual(paletteOf(Manuscript.of('“No,” Bram said.\n\n“Oh,” Dora said.'), second).slice(0, 3), ['Dora', 'Bram', null]);
  });

  it('are eight', () => {
    const names = ['Ada', 'Bram', 'Cleo', 'Dora', 'Emil', 'Fern', 'Gus', 'Hana', 'Ivo', 'Jo'];
    const palette = paletteOf(Manuscript.of(names.map(name => `“Here,” ${name} said.`).join('\n\n')), NO_PALETTE);
    assert.deepEqual(palette, names.slice(0, 8));
  });
});

const BY_SPEAKER = `
“Go,” Ada said. “Now.”
^^^^^ speech.voice1
                ^^^^^^ speech.voice1

“Stay,” Bram said.
^^^^^^^ speech.voice2

“Go now,” Ada said.
^^^^^^^^^ speech.voice1`.slice(1);

const LINES = ['“Go,” Ada said.', '“Not yet.', '', '***', 'Chapter 2', 'Rain fell on “the Heron” all day.', '“He said ‘no’,” Bram said.', '*Why?*', 'A/N: Thank you.', '\t“', '”', '<!--', '-->'];
const texts = fc.array(fc.constantFrom(...LINES), { maxLength: 14 }).map(lines => lines.join('\n'));
const edits = fc.array(fc.record({ from: fc.nat(), size: fc.nat(30), text: fc.oneof(texts, fc.constantFrom('\n', '“', 'x', '')) }), { minLength: 1, maxLength: 6 });

const edited = (manuscript: Manuscript, { from, size, text }: { readonly from: number; readonly size: number; readonly text: string }): Manuscript => {
  const at = from % (manuscript.length + 1);
  return manuscript.edit({ range: { start: manuscript.positionOf(at), end: manuscript.positionOf(Math.min(manuscript.length, at + size)) }, text });
};

describe('semantic tokens after edits', () => {
  it('differ from those before by what the delta says, and equal those of a fresh reading', () => {
    fc.assert(
      fc.property(texts, edits, (text, changes) => {
        let manuscript = Manuscript.of(text);
        let data = fullTokens(tokensOf(manuscript));
        for (const change of changes) {
          const next = edited(manuscript, change);
          const delta = deltaTokens(tokensOf(manuscript), tokensOf(next));
          assert.ok(delta.length <= 1);
          for (const { start, deleteCount, data: more = [] } of delta) data = [...data.slice(0, start), ...more, ...data.slice(start + deleteCount)];
          assert.deepEqual(data, fullTokens(tokensOf(next)));
          manuscript = next;
        }
        assert.deepEqual(data, fullTokens(tokensOf(Manuscript.of(manuscript.text))));
      }),
      { numRuns: 400 },
    );
  });

  it('in a range are those of its lines', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(12), (text, from, size) => {
        const manuscript = Manuscript.of(text);
        const first = from % (manuscript.lineCount + 1);
        const range: Range = { start: { line: first, character: 0 }, end: { line: first + size, character: 0 } };
        const all = remarksOf(fullTokens(tokensOf(manuscript)));
        assert.deepEqual(remarksOf(rangeTokens(manuscript, range)), all.filter(({ range: { start } }) => start.line >= first && start.line <= first + size));
      }),
      { numRuns: 300 },
    );
  });

  it('share the numbers of chapters that the edit did not touch', () => {
    const before = Manuscript.of('Chapter 1\n\n“Go,” Ada said.\n\nChapter 2\n\n“Stay,” Ada said.\n');
    const after = before.edit({ range: { start: { line: 6, character: 2 }, end: { line: 6, character: 2 } }, text: 'x' });
    assert.equal(tokensOf(after).chapters[0]!.stretch, tokensOf(before).chapters[0]!.stretch);
  });
});
