import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import type { OutlineNode } from '../../src/cli/describe/outline.js';
import { inspectManuscript, type Inspection } from '../../src/cli/inspect.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { ficwright, objects } from './ficwright.js';
import { withFolder } from './folder.js';

const CHAPTER = [
  'A/N: Hello, all.',
  '',
  'Chapter 5: Harbours',
  '',
  '"We carry our own" ~ Some Band, "Harbours"',
  '',
  'Gull Port.',
  '',
  '"Go," said Wren. "Now."',
  '',
  '"He told me \'never\' twice," Tam said.',
  '',
  '***',
  '',
  'Nobody came.',
  '',
  'A/N: See "you" soon.',
  '',
].join('\n');

const inspected = (text: string): Inspection => inspectManuscript(snapshotFor(Manuscript.of(text), { uri: 'x.fic' }));

/** The outline a line a node: kind, lines, title, cue. */
const drawn = (nodes: readonly OutlineNode[], depth = 0): string[] =>
  nodes.flatMap(node => [
    `${'  '.repeat(depth)}${node.kind} ${node.line}-${node.endLine} ${node.title}${node.cue ? ` (${node.cue})` : ''}`,
    ...drawn(node.children, depth + 1),
  ]);

const NODE_KEYS = [
  'kind',
  'title',
  'start',
  'end',
  'line',
  'endLine',
  'words',
  'confidence',
  'pov',
  'cast',
  'children',
];

describe('cli: inspect', () => {
  it('nests what a chapter holds, and leaves at the top what stands before it', () => {
    assert.deepEqual(
      drawn(inspected(CHAPTER).outline).map(line => line.replace(/(note|epigraph) (\S+) .*/, '$1 $2')),
      [
        'note 1-1',
        'chapter 3-17 Chapter 5: Harbours',
        '  epigraph 5-5',
        '  scene 7-11 Gull Port. (place)',
        '  scene 15-15 Nobody came. (break)',
        '  note 17-17',
      ],
    );
  });

  it('puts the scenes of a text without a heading at the top', () => {
    assert.deepEqual(drawn(inspected('He left.\n\n***\n\nShe stayed.\n').outline), [
      'scene 1-1 He left. (start)',
      'scene 5-5 She stayed. (break)',
    ]);
    assert.deepEqual(inspected('').outline, []);
  });

  it('gives every node the same keys, and spans of the written text', () => {
    const visit = (nodes: readonly OutlineNode[]): void =>
      nodes.forEach(node => {
        for (const key of NODE_KEYS) assert.ok(key in node, key);
        const text = CHAPTER.slice(node.start, node.end);
        assert.equal(text, text.trim());
        assert.equal(node.line, CHAPTER.slice(0, node.start).split('\n').length);
        assert.equal(node.endLine, CHAPTER.slice(0, node.end).split('\n').length);
        visit(node.children);
      });
    visit(inspected(CHAPTER).outline);
  });

  it('gives the quotations of the story only, nested ones after the one they stand in', () => {
    const { quotes } = inspected(CHAPTER);
    assert.deepEqual(
      quotes.map(quote => [CHAPTER.slice(quote.start, quote.end), quote.nested, quote.nested ? quote.speaker : 0]),
      [
        ['"Go,"', false, 0],
        ['"Now."', false, 0],
        ['"He told me \'never\' twice,"', false, 0],
        ["'never'", true, null],
      ],
    );
    assert.equal(quotes[0]!.group, quotes[1]!.group);
    assert.equal(new Set(quotes.map(quote => quote.group)).size, 3);
    assert.deepEqual(Object.keys(quotes[0]!), [
      'start',
      'end',
      'group',
      'mode',
      'nested',
      'speaker',
      'evidence',
      'confidence',
      'candidates',
    ]);
  });

  it('names who speaks, with their words', () => {
    const { cast, outline } = inspected(CHAPTER);
    assert.deepEqual(Object.keys(cast[0]!), ['name', 'aliases', 'pronouns', 'mentions', 'quotes', 'words']);
    assert.deepEqual(
      cast
        .map(({ name, mentions, quotes, words }) => ({ name, mentions, quotes, words }))
        .sort((a, b) => a.words - b.words),
      [
        { name: 'Wren', mentions: 1, quotes: 2, words: 2 },
        { name: 'Tam', mentions: 1, quotes: 1, words: 5 },
      ],
    );
    assert.deepEqual(outline[1]!.cast, ['Wren', 'Tam']);
  });

  it('places findings and their fixes in the file', () => {
    const text = 'Chapter 1\n\nHe left.\n\nPetra shook his head, "How is she?"\n';
    const [finding] = inspected(text).findings;
    assert.equal(finding?.rule, 'dialogue/beat-before-comma');
    assert.equal(finding.line, 5);
    const [edit] = finding.fixes[0]!.edits;
    assert.equal(
      text.slice(0, edit!.start) + edit!.text + text.slice(edit!.end),
      'Chapter 1\n\nHe left.\n\nPetra shook his head. "How is she?"\n',
    );
  });

  it('counts a byte order mark nowhere, and CRLF as it stands', () =>
    withFolder({ 'bom.fic': `\ufeff${CHAPTER.replaceAll('\n', '\r\n')}` }, async folder => {
      const [it] = objects<Inspection>((await ficwright(folder, 'inspect', 'bom.fic')).out);
      const crlf = CHAPTER.replaceAll('\n', '\r\n');
      assert.equal(crlf.slice(it!.quotes[0]!.start, it!.quotes[0]!.end), '"Go,"');
      assert.deepEqual(drawn(it!.outline), drawn(inspected(CHAPTER).outline));
      assert.deepEqual(it!.counts, inspected(CHAPTER).counts);
    }));

  it('goes by the cast of the nearest ficwright.json', () =>
    withFolder(
      {
        'ficwright.json': JSON.stringify({
          cast: [{ name: 'Wren Marlow', aliases: ['Wren', 'the pilot'], pronouns: ['they'] }],
        }),
        'a.txt': '"Low tide," said Wren.\n\nTam waited.\n\n"We walk," the pilot said.\n',
      },
      async folder => {
        const [it] = objects<Inspection>((await ficwright(folder, 'inspect', 'a.txt')).out);
        assert.deepEqual(
          it!.quotes.map(quote => quote.speaker),
          ['Wren Marlow', 'Wren Marlow'],
        );
        assert.deepEqual(it!.cast.find(member => member.name === 'Wren Marlow')?.pronouns, ['they']);
      },
    ));
});
