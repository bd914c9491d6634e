import { snapshotFor } from '../support/snapshot.js';
import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { inspectManuscript, type Inspection } from '../../src/cli/inspect.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { endInSource, fromSource, visibleTextOf, spanInSource, toSource } from '../../src/manuscript/visibleText.js';

const seen = (written: string): string => visibleTextOf(written)?.text ?? written;

describe('what readers see', () => {
  for (const [written, text] of [
    ['&ldquo;You&rsquo;re soaked,&rdquo; said Nadia.', '“You’re soaked,” said Nadia.'],
    ['&#8220;Row&#x201d;&nbsp;&hellip; &quot;now&quot; &mdash; AT&T &nosuch;', '“Row”\u00a0… "now" — AT&T &nosuch;'],
    ['\\"Row,\\" he said. \\"I won\\\'t.\\"', '"Row," he said. "I won\'t."'],
    [
      '<p style="margin:0"><b>No,</b> she said, <em>never</em> on <span class="x">Fridays</span>.</p>',
      '**No,** she said, *never* on Fridays.',
    ],
    ['He rowed.<br>She sang.<br/>', 'He rowed. She sang.'],
    ['<q>Row</q>', '“Row”'],
    ['[[Nadia Holm|Nadia]] met [[Per]] at [[Ferry|the ferry]].', 'Nadia met Per at the ferry.'],
    ['The [old *mill*](https://example.org/mill "Mill") and the [weir][2].', 'The old *mill* and the weir.'],
    ['![A gull](gull.png)She rowed on.', 'She rowed on.'],
    [
      '“Out,”[1] said Nadia. “When?”[^gull] he said.¹ “Or.”^2^ “Now.”† It was late.^[Or early.]',
      '“Out,” said Nadia. “When?” he said. “Or.” “Now.” It was late.',
    ],
    ['“Out,”<sup>2</sup> said Nadia.', '“Out,” said Nadia.'],
    ['> “Row,” said\n> > Nadia.', '“Row,” said\nNadia.'],
    ['A ==bright [lamp](l.md)== and ~~dark~~ water.', 'A bright lamp and dark water.'],
    ['“Go,” she said,\\\nand went.', '“Go,” she said,\nand went.'],
  ] as const)
    it(written, () => strictEqual(seen(written), text));

  for (const written of [
    'a plain line with *stars*, _lines_ and "marks"',
    '[[Quest taken]]',
    'She is [[check her age]] now.',
    '[Nadia](whispering)',
    'Hiii~~ there~~',
    'a == b == c',
    '\\*\\*\\*',
    '<name> and <3',
    '[sic] and [01:14] Per',
    '<!-- &amp; [[x]] -->',
    '%% [[x]] %%',
  ]) {
    it(`is what is written: ${written}`, () => strictEqual(seen(written), written));
  }

  it('knows where each of its signs is written', () => {
    const read = visibleTextOf('<p>&ldquo;Row [[Per Holm|Per]],&rdquo; she said.</p>')!;
    const written = (words: string): string => {
      const from = read.text.indexOf(words);
      const span = spanInSource(read, { from, to: from + words.length });
      return read.source.slice(span.from, span.to);
    };
    deepStrictEqual(['“Row Per,”', 'Per', '”', 'she said.'].map(written), [
      '&ldquo;Row [[Per Holm|Per]],&rdquo;',
      'Per',
      '&rdquo;',
      'she said.',
    ]);
  });

  it('is mapped there and back, in order', () => {
    const parts = fc.array(
      fc.constantFrom(
        '&rsquo;',
        '\\"',
        '<em>',
        '</em>',
        '</p>',
        '[[a|',
        ']]',
        '[b](c.d)',
        '==',
        '~~',
        ' ',
        'Row',
        '.',
        '"',
        '[1]',
        '[^x]',
        '> ',
        '\n',
        '![g](h.i)',
        '&amp;',
        '<br>',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(parts, pieces => {
        const written = pieces.join('');
        const read = visibleTextOf(written);
        if (read === null) return;
        strictEqual(read.source, written);
        strictEqual(read.text.split('\n').length, written.split('\n').length);
        let last = 0;
        for (let at = 0; at <= read.text.length; at++) {
          const from = toSource(read, at);
          ok(from >= last && endInSource(read, at) <= written.length);
          ok(fromSource(read, from) <= at);
          last = from;
        }
        for (let i = 0; i < read.pieces!.length; i += 4)
          ok(!/\n/.test(written.slice(read.pieces![i + 2], read.pieces![i + 3])));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a chapter in HTML, pasted as text', () => {
  const text =
    '<p>Nadia crossed the yard in the rain.</p>\n<p>&ldquo;You&rsquo;re soaked,&rdquo; said Per.</p>\n<p>&ldquo;I&rsquo;m <em>dry</em>,&rdquo; said Nadia.</p>\n<p>&ldquo;Come in&rdquo; Per said.</p>\n';
  const inspected = (): Inspection => inspectManuscript(snapshotFor(Manuscript.of(text), { uri: 'x.txt' }));
  it('has its speeches where they are written', () =>
    deepStrictEqual(
      inspected().quotes.map(({ start, end, speaker }) => `${speaker}: ${text.slice(start, end)}`),
      [
        'Per: &ldquo;You&rsquo;re soaked,&rdquo;',
        'Nadia: &ldquo;I&rsquo;m <em>dry</em>,&rdquo;',
        'Per: &ldquo;Come in&rdquo;',
      ],
    ));
  it('has titles without tags', () =>
    strictEqual(inspected().outline[0]!.title, 'Nadia crossed the yard in the rain.'));
  it('is fixed in its own writing', () => {
    const [finding] = inspected().findings.filter(({ rule }) => rule === 'dialogue/missing-mark-before-tag');
    const [edit] = finding!.fixes[0]!.edits;
    strictEqual(
      text.slice(0, edit!.start) + edit!.text + text.slice(edit!.end),
      text.replace('in&rdquo;', 'in,&rdquo;'),
    );
  });
  it('counts what readers read', () => strictEqual(inspected().counts.story, 19));
});

describe('quotation marks behind backslashes', () => {
  const fixed = (text: string, rule: string): string => {
    const finding = inspectManuscript(snapshotFor(Manuscript.of(text), { uri: 'x.md' })).findings.find(
      found => found.rule === rule,
    )!;
    return finding.fixes[0]!.edits.toSorted((a, b) => b.start - a.start).reduce(
      (now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end),
      text,
    );
  };
  it('keep their backslash when the comma moves in', () =>
    strictEqual(
      fixed('\\"Row on\\", said Nadia.\n\n\\"No,\\" said Per.\n', 'dialogue/comma-outside').split('\n')[0],
      '\\"Row on,\\" said Nadia.',
    ));
});
