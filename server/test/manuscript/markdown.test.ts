import { snapshotFor } from '../support/snapshot.js';
import { deepStrictEqual, strictEqual } from 'node:assert';
import { measureManuscript } from '../../src/analysis/wordcount/wordcount.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { inspectManuscript } from '../../src/cli/inspect.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

/** The kinds of a text's blocks and what is written in them. */
const kinds = (text: string): string[] =>
  Manuscript.of(text).blocks.map(({ kind, text: own, size }) => `${kind}: ${own.slice(0, size)}`);
/** Kind, title and level of the headings. */
const headings = (text: string): string[] =>
  Manuscript.of(text).blocks.flatMap(block => (block.kind === 'heading' ? [`${block.level} ${block.title}`] : []));
/** What is said, as it stands in the text. */
const said = (text: string): string[] =>
  Manuscript.of(text).blocks.flatMap(block =>
    block.kind === 'prose'
      ? block.inlines.filter(({ kind }) => kind === 'speech').map(({ from, to }) => block.text.slice(from, to))
      : [],
  );
const storyWords = (text: string): number => measureManuscript(outlineOf(Manuscript.of(text))).story;
const scenes = (text: string): number =>
  outlineOf(Manuscript.of(text)).chapters.flatMap(({ sections }) => sections.filter(({ kind }) => kind === 'scene'))
    .length;

describe('a heading underlined as in Markdown', () => {
  it('is a title with its row', () =>
    deepStrictEqual(
      headings(
        'Salt and Iron\n=============\n\nThe Ferry\n---\n\nNadia rowed.\n\nwhat the gulls said\n-------------------\n\n',
      ),
      ['1 Salt and Iron', '2 The Ferry'],
    ));
  it('may be a whole sentence when its row is as long', () =>
    deepStrictEqual(headings('Who rows here?\n==============\n\nNadia rowed.\n'), ['1 Who rows here?']));
  it('has its closing signs and attributes left out', () =>
    deepStrictEqual(headings('## The Ferry ##\n\nNadia rowed.\n\n# Notes on Tides {#tides .unnumbered}\n\nNone.\n'), [
      '2 The Ferry',
      '1 Notes on Tides',
    ]));
  for (const text of [
    'Nadia rowed on.\n===\n\nThen she slept.\n',
    'Nadia rowed on.\n---\n\nThen she slept.\n',
    '---\nOars: 2 of 2\n---\n\nNadia rowed.\n',
    'She stood and\nwaited for him\n---\n\nNadia rowed.\n',
    '“Row on”\n---\n\nNadia rowed.\n',
  ]) {
    it(`is none: ${JSON.stringify(text)}`, () => deepStrictEqual(headings(text), []));
  }
});

describe('chapters by roman numerals', () => {
  it('begin with the first', () =>
    deepStrictEqual(headings('I. The Ferry\n\nNadia rowed.\n\nII. The Gull\n\nIt slept.\n'), [
      '2 I. The Ferry',
      '2 II. The Gull',
    ]));
  it('are not what begins with the pronoun', () =>
    deepStrictEqual(headings('I. Will. Not. Row.\n\nNadia rowed.\n\nI: who else would row?\n'), []));
});

describe('what Markdown hides', () => {
  for (const line of [
    '[//]: # (NEXT: the gull wakes)',
    '[comment]: <> (NEXT: the gull wakes)',
    '[//]: # "NEXT"',
    '[gull]: https://example.org/gull "A gull"',
    '[gull]: <gull.md>',
    '\\newpage',
    '\\vspace{2em}',
    ':::',
    '::: {.letter}',
    '<div align="center">',
    '</div>',
    '%% the gull wakes %%',
    '![A gull](gull.png)',
    '![[gull.png]]',
    '<img src="gull.png" alt="A gull">',
    '[^1]: A gull, or a tern.',
    '<center>',
  ]) {
    it(`is no story and parts nothing: ${line}`, () => {
      const text = `Nadia rowed on.\n\n${line}\n\nThe gull slept.\n`;
      deepStrictEqual([storyWords(text), scenes(text), headings(text)], [6, 1, []]);
    });
  }
  it('is nothing that somebody types to somebody', () =>
    strictEqual(storyWords('Nadia rowed on.\n\n[Nadia]: Hello there.\n'), 6));
  it('is not the title below the heading', () =>
    strictEqual(
      outlineOf(Manuscript.of('## Chapter 1\n\n[//]: # (the gull wakes)\n\nNadia rowed.\n')).chapters[0]!.title,
      'Chapter 1',
    ));
});

describe('comments of Obsidian', () => {
  it('stand within a paragraph', () => strictEqual(storyWords('Nadia rowed on. %% how far? %% The gull slept.\n'), 6));
  it('run over lines and blank lines', () =>
    deepStrictEqual(said('%%\nIs it "gull" or\n\n"Tern," he said.\n%%\n\n"Gull," said Nadia.\n'), ['"Gull,"']));
  it('take no more than nine paragraphs when one never closes', () =>
    strictEqual(storyWords(`%%\n\n${'Nadia rowed.\n\n'.repeat(30)}`), 42));
  it('are not a share of a hundred', () => strictEqual(storyWords('The odds were 90%% and then 95%% at most.\n'), 9));
});

describe('footnotes numbered by hand', () => {
  const text = 'Nadia rowed to the holm.[1] The gull slept.\n\n[1] "Holm," said the pilot, means an island.\n';
  it('are notes where a mark in the story is theirs', () =>
    deepStrictEqual(
      outlineOf(Manuscript.of(text)).chapters[0]!.sections.map(({ kind }) => kind),
      ['scene', 'note'],
    ));
  it('are story where none is', () => strictEqual(scenes(text.replace('[1]', '')), 1));
});

describe('a callout', () => {
  it('is a note of its author', () =>
    deepStrictEqual(
      outlineOf(Manuscript.of('Nadia rowed.\n\n> [!todo] Tides\n> Look them up.\n')).chapters[0]!.sections.map(
        ({ kind, title }) => `${kind}: ${title}`,
      ),
      ['scene: Nadia rowed.', 'note: Tides Look them up.'],
    ));
});

describe('front matter', () => {
  it('makes a person of whom it names', () =>
    deepStrictEqual(
      inspectManuscript(
        snapshotFor(
          Manuscript.of(
            '---\npov: Oda\n---\n\nOda lifted the oars.\n\n"Late," she said. "Too late."\n\n"It is early," said Per.\n',
          ),
          { uri: 'x.md' },
        ),
      ).quotes.map(({ speaker }) => speaker),
      ['Oda', 'Oda', 'Per'],
    ));
  const povs = (pov: string): (string | null)[] =>
    outlineOf(Manuscript.of(`---\ntitle: Salt\npov: ${pov}\n---\n\nShe rowed.\n`)).chapters[0]!.sections.flatMap(
      section => (section.kind === 'scene' ? [section.pov] : []),
    );
  it('says from whose eyes the story below it is told', () =>
    deepStrictEqual(
      [povs('Nadia'), povs('"[[Nadia Holm]]"'), povs('third'), povs('Third person limited')],
      [['Nadia'], ['Nadia Holm'], [null], [null]],
    ));
});

describe('a list', () => {
  it('of things is nobody’s speech', () =>
    deepStrictEqual(
      said('Nadia packed three things.\n\n- two oars\n- A rope\n- the red lamp\n\nThen she left.\n'),
      [],
    ));
  it('of dashes is a paragraph a line where they speak', () =>
    deepStrictEqual(said('- Well, said Nadia.\n- No, said Per.\n- Row on, said Nadia.\n'), [
      '- Well,',
      '- No,',
      '- Row on,',
    ]));
});

describe('lines that the author breaks', () => {
  it('are paragraphs where the second speaks', () =>
    strictEqual(kinds('"Row," said Nadia.  \n"No," said Per.\\\n"Row."\n').length, 3));
  it('are one paragraph within a speech', () => strictEqual(kinds('"Dear Per,  \nrow home.  \nNadia"\n').length, 1));
});

describe('a block quote', () => {
  it('has paragraphs of its own where it is deeper', () =>
    strictEqual(kinds('> "Row," said Nadia.\n> > "No," said Per.\n> "Row."\n').length, 3));
  it('has paragraphs parted by a lone sign', () =>
    strictEqual(kinds('> "Row," said Nadia.\n>\n> "No," said Per.\n').length, 2));
});

describe('a code fence', () => {
  it('may be of tildes, tight, and is no break then', () =>
    deepStrictEqual(
      kinds('~~~\n"Row, it said.\n~~~\n\n~~~\n\nNadia rowed.\n').map(kind => kind.slice(0, 5)),
      ['prose', 'break', 'prose'],
    ));
  it('is not read for speech', () =>
    deepStrictEqual(said('```\n"Row, it said.\n```\n\n"Row," said Nadia.\n'), ['"Row,"']));
});

describe('a title', () => {
  it('has its mark-up taken out', () =>
    deepStrictEqual(
      headings('# The *Long* [[Weir|weir]] &amp; the [mill](https://example.org)\n\n## __Salt__[^1]\n\n'),
      ['1 The Long weir & the mill', '2 Salt'],
    ));
});
