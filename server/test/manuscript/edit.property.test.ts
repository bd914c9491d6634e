import { deepStrictEqual, strictEqual } from 'node:assert';
import fc from 'fast-check';
import type { Block } from '../../src/manuscript/block.js';
import { Manuscript, type Change } from '../../src/manuscript/manuscript.js';

/** Pieces that make every kind of block, border and lost mark likely. */
const PIECES = [
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\n\n\n',
  ' ',
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '—',
  '*',
  '_',
  '***',
  '\n***\n',
  '\n\n* * *\n\n',
  '---',
  '===',
  '\n===\n',
  '# Tide',
  '\n\nChapter 2: Salt\n\n',
  'A/N: late again',
  '(A/N: sorry',
  ')',
  '<!--',
  '-->',
  '<!-- ignore narr/doubled-word -->',
  '\n---\n',
  'title: Salt',
  'Mara said',
  ', ',
  '. ',
  'the the ',
  "don't ",
  "'em ",
  '"Go," she said.',
  '\n\n"And then\n\n"we left."\n\n',
  '\n\nThat night, the sea rose.\n\n',
  "'Aye,' he said.\n",
  '\r',
  '&nbsp;',
  '\n\n« Tu viens ?\n\n',
  '\n— Non, dit-elle. Va.\n',
  ' »\n',
  '\n»Y luego\n',
  '\n第三章\n',
  '「行こう',
  '　船は',
  '。」\n',
  '，“走',
  '— Cześć — rzekła.\n',
  '\n- Hola -dijo-.\n',
  'Port Sorrow.',
  'oOo',
  '\n\noOo\n\n',
  '\uD83C',
  '\u0000',
  '「',
  '」',
  '\u00a0',
  '—Hola —dijo Ana—. ¿Vienes?\n',
  '\nWren: aye\n',
  '\n\nTAM (low): no\n\n',
  '[01:14] tam: hi\n',
  '\n\tSalt\n\n\n',
  '\nTABLE OF CONTENTS\n',
  '\n\nChapter Notes\n\n',
  '\nby Wren\n',
  '12',
  "\n\nIris's POV\n\n",
  '\n\nThe Ferry\n---\n',
  '\n====\n',
  '%%',
  '\n%%\n',
  '\n- Row.\n- No.\n',
  '\n>\n',
  '> ',
  '  \n',
  '\\\n"',
  '[//]: # (x)',
  '\n[^1]: Tern.\n',
  '[1]',
  '```',
  '&ldquo;',
  '&rdquo;',
  '&lsquo;Aye,&rsquo; he said.\n',
  '<p>',
  '</p>',
  '</p>\n<p>',
  '<br>\n',
  '<em>',
  '</em>',
  '\\"',
  "\\'",
  '[[Salt|',
  ']]',
  '![',
  '](tide.png)',
  '==',
  '[^1]',
  '&amp;',
  '&emsp;',
  '\n\\newpage\n',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(parts => parts.join(''));
const edits = fc.array(
  fc.record({
    at: fc.nat(1000),
    length: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(200)),
    insert: fc.oneof(fc.constantFrom(...PIECES), text),
  }),
  { minLength: 1, maxLength: 12 },
);

const applyEdit = (source: string, from: number, to: number, insert: string): string =>
  source.slice(0, from) + insert + source.slice(to);

/** The range of two offsets by counting afresh, as an editor would. */
function change(source: string, from: number, to: number, insert: string): Change {
  const position = (offset: number) => {
    const before = source.slice(0, offset).split(/\r\n|\n|\r(?!$)|\r(?=$)/);
    return { line: before.length - 1, character: before.at(-1)!.length };
  };
  return { range: { start: position(from), end: position(to) }, text: insert };
}

/** An editor never edits between the two halves of a line end. */
const snap = (source: string, offset: number): number =>
  source[offset - 1] === '\r' && source[offset] === '\n' ? offset + 1 : offset;

const seen = (blocks: readonly Block[]): unknown => blocks.map(block => ({ ...block }));

describe('an edited manuscript', () => {
  const shapes: readonly (readonly [name: string, shape: (text: string) => string, dialect?: 'one-line'])[] = [
    ['LF, and whatever else comes', text => text],
    ['CRLF', text => text.replace(/\r?\n/g, '\r\n')],
    ['a paragraph a line', text => `${'Wren rowed on.\n'.repeat(30)}${text.replace(/(?:\r?\n)+/g, '\n')}`, 'one-line'],
    [
      'a paragraph a line, CRLF',
      text => `${'Wren rowed on.\r\n'.repeat(30)}${text.replace(/(?:\r?\n)+/g, '\r\n')}`,
      'one-line',
    ],
  ];
  for (const [name, shape, dialect] of shapes) {
    it(`equals a fresh reading of the same text, over sequences of random edits: ${name}`, () => {
      fc.assert(
        fc.property(text, edits, (raw, steps) => {
          const source = shape(raw);
          let current = source;
          let manuscript = Manuscript.of(source);
          if (dialect) strictEqual(manuscript.dialect.paragraphs, dialect);
          for (const { at, length, insert } of steps) {
            const from = snap(current, at % (current.length + 1));
            const to = snap(current, Math.min(current.length, from + length));
            manuscript = manuscript.edit(change(current, from, to, insert));
            current = applyEdit(current, from, to, insert);
            const fresh = Manuscript.of(current);
            strictEqual(manuscript.text, current);
            deepStrictEqual(manuscript.dialect, fresh.dialect);
            deepStrictEqual(seen(manuscript.blocks), seen(fresh.blocks));
            deepStrictEqual(manuscript.parts.map(seen), fresh.parts.map(seen));
            strictEqual(manuscript.length, fresh.length);
            strictEqual(manuscript.lineCount, fresh.lineCount);
          }
        }),
        { numRuns: Number(process.env['RUNS'] ?? 1200) },
      );
    });
  }

  it('has blocks that tile the text, inlines that tile a paragraph, and entries that are the exit before', () => {
    fc.assert(
      fc.property(text, source => {
        const { blocks } = Manuscript.of(source);
        strictEqual(blocks.map(block => block.source).join(''), source);
        blocks.forEach((block, i) => {
          if (i > 0) strictEqual(block.entry, blocks[i - 1]!.exit);
          if (block.kind !== 'prose') return;
          let at = 0;
          for (const part of block.inlines) {
            strictEqual(part.from, at);
            strictEqual(part.to > part.from, true);
            at = part.to;
          }
          strictEqual(at, block.size);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('turns each offset into a position and back', () => {
    fc.assert(
      fc.property(text, source => {
        const manuscript = Manuscript.of(source);
        for (let offset = 0; offset <= source.length; offset++) {
          if (snap(source, offset) === offset) strictEqual(manuscript.offsetAt(manuscript.positionOf(offset)), offset);
        }
      }),
      { numRuns: 500 },
    );
  });
});
