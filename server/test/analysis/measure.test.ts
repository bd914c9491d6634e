import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  countText,
  measureChapter,
  measureManuscript,
  measureScene,
  measureSection,
  storyWordsIn,
} from '../../src/analysis/wordcount/wordcount.js';
import { postedOf } from '../../src/analysis/wordcount/posted.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

/**
 * What AO3 and the story count of one text: [text, AO3, story]. The AO3 column are facts of its source; the other is
 * this project's choice.
 */
const VECTORS: readonly (readonly [text: string, ao3: number, story: number])[] = [
  ['one--two three', 3, 3],
  ['arm-rest is hyphenated', 3, 3],
  ["don't do that", 3, 3],
  ['don’t do that', 3, 3],
  ['rock-and-roll', 1, 1],
  ['***', 0, 0],
  ['* * *', 0, 0],
  ['---', 0, 0],
  ['~~~', 0, 0],
  ['#', 0, 0],
  ['⁂', 0, 0],
  ['━━', 0, 0],
  ['🙂', 0, 0],
  ['oOo', 1, 1],
  ['xXx', 1, 1],
  ['-x-x-x-', 1, 1],
  ['o0o', 1, 1],
  ['- x - x -', 2, 2],
  ['LINE BREAK', 2, 2],
  ['<3', 1, 1],
  ['9:15 PM', 3, 2],
  ['October 3rd, 9:15 PM', 5, 4],
  ['A/N', 2, 1],
  ['I—I', 2, 2],
  ['I-I', 1, 1],
  ['w...what', 2, 2],
  ['e.g.', 2, 1],
  ['U.S.A.', 3, 1],
  ['3.14', 2, 1],
  ['10,000', 2, 1],
  ['s/he', 2, 1],
  ['word…word', 2, 2],
  ['x–y', 2, 2],
  ['嘿Bob', 2, 2],
  ['こんにちは', 5, 5],
  ['コーヒー', 4, 4],
  ['_____', 1, 0],
  ['u_u', 1, 1],
  ['^_^', 1, 0],
  ['un*fucking*believable', 3, 1],
  ['un<em>fucking</em>believable', 3, 1],
  ['un**fucking**believable', 3, 1],
  ["the _Heron_'s hangar", 3, 3],
  ["the *Heron*'s hangar", 4, 3],
  ['_really_', 1, 1],
  ['one<br>two', 2, 2],
  ['one<br/>two<hr />three', 3, 3],
  ['<p class="note">Hi there.</p>', 2, 2],
  ['<i></i>', 0, 0],
  ['<I hear you>', 0, 3],
  ['a < b', 2, 2],
  ['a<b', 1, 1],
  ['one<!-- two three -->four', 1, 2],
  ['one <!-- two', 1, 1],
  ['caf&eacute; &amp; cr&egrave;me', 2, 2],
  ['one&nbsp;two', 2, 2],
  ['one&mdash;two', 2, 2],
  ['don&rsquo;t', 1, 1],
  ['don&#8217;t', 1, 1],
  ['AT&T', 2, 1],
  ['𝒜𝓁𝓅 and Bob', 3, 3],
  ['𠮷野家', 3, 3],
  ['na\u00efve nai\u0308ve', 2, 2],
  ['', 0, 0],
  ['\ufeff', 0, 0],
  ['\ud83d', 0, 0],
  ['word\udc00word', 2, 1],
  ['   \n\n \t', 0, 0],
  ['one\u00a0two\u2009three\u3000four', 4, 4],
];

const CHAPTER = [
  "A/N: Sorry for the wait! Beta'd by moonrise. R&R.",
  '',
  'Chapter 5: Harbours',
  '',
  'Gull Port.',
  '',
  '"Go," said Wren. (A/N: she means it) He went.',
  '',
  'oOo',
  '',
  'Nobody <!-- not even Ed --> came.',
  '',
  'The End',
  '',
].join('\n');

describe('measure', () => {
  for (const [text, ao3, story] of VECTORS) {
    it(`counts ${JSON.stringify(text)}`, () => {
      const counts = countText(text);
      assert.deepEqual({ ao3: counts.ao3, story: counts.story }, { ao3, story });
    });
  }

  it('counts the story by zones, AO3 as if the whole file were posted, the file by the measure of the story', () => {
    const counts = measureManuscript(outlineOf(Manuscript.of(CHAPTER)));
    // Story: "Gull Port." 2, the paragraph 5 without its note, "Nobody came." 2. File: all but the comment. AO3: the
    // same, but A/N is two words, and R&R as well.
    assert.deepEqual(counts, { story: 9, ao3: 28 + 3, file: 9 + 9 + 3 + 4 + 1 + 2 });
  });

  it('counts a span without the notes in it', () => {
    const block = Manuscript.of('He (A/N: the man) went home.').blocks[0]!;
    assert.ok(block.kind === 'prose');
    assert.equal(storyWordsIn(block, { from: 0, to: block.size }), 3);
    assert.equal(storyWordsIn(block, { from: 0, to: 2 }), 1);
    assert.equal(storyWordsIn(block, { from: 18, to: 22 }), 1);
  });

  it('gives sums that add up, whatever the text', () => {
    const piece = fc.constantFrom(
      '"Yes," she said.',
      'He left.',
      '***',
      'oOo',
      'Chapter 2',
      'A/N: hello you',
      '\n',
      '\n\n',
      '\r\n\r\n',
      ' ',
      'The next day, they met.',
      '*so* it',
      '(A/N: x y)',
      'To be continued',
      'Next time: more',
      '<!-- no',
      '-->',
      '—',
      '"',
      '’',
      '嘿',
      '_',
      '<i>',
      '</i>',
      '</3',
      '<a href="x',
      '>',
      '<Wren> hello',
      '<style>',
      '</style>',
      '&eacute;',
      '<3',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const manuscript = Manuscript.of(pieces.join(''));
        const outline = outlineOf(manuscript);
        const total = measureManuscript(outline);
        const add = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
        assert.equal(add([...placedScenes(outline)].map(({ section }) => measureScene(section).story)), total.story);
        for (const key of ['story', 'file'] as const) {
          assert.equal(add(outline.chapters.map(chapter => measureChapter(chapter)[key])), total[key]);
          for (const chapter of outline.chapters)
            assert.equal(
              add(chapter.sections.map(section => measureSection(section)[key])),
              measureChapter(chapter)[key],
            );
        }
        assert.equal(postedOf(manuscript.text, '').words, total.ao3);
        assert.ok(total.story <= total.file);
      }),
      { numRuns: 500 },
    );
  });

  it('counts a scene again only when it changed', () => {
    const text = Array.from(
      { length: 20 },
      (_, n) => `Scene ${n} begins here, and goes on.\n\nAnd ends.\n\n***\n\n`,
    ).join('');
    const before = Manuscript.of(text);
    const counted = new Set([...placedScenes(outlineOf(before))].map(({ section }) => measureScene(section)));
    const after = before.edit({
      range: { start: before.positionOf(text.indexOf('Scene 7')), end: before.positionOf(text.indexOf('Scene 7')) },
      text: 'Now ',
    });
    const again = [...placedScenes(outlineOf(after))].map(({ section }) => measureScene(section));
    assert.equal(again.filter(counts => !counted.has(counts)).length, 1);
  });

  it('counts a million words', () => {
    const paragraph =
      '“I don’t—” she said, half-turned to the door, and stopped… *Nothing* moved in the well-lit hall of the old station.\n\n';
    assert.deepEqual(measureManuscript(outlineOf(Manuscript.of(paragraph.repeat(50_000)))), {
      story: 1_000_000,
      ao3: 1_000_000,
      file: 1_000_000,
    });
  });
});
