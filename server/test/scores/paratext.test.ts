import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedSections } from '../../src/analysis/structure/outline.js';
import { measureManuscript } from '../../src/analysis/wordcount/wordcount.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { assertGolden } from '../support/golden.js';
import { listOf } from '../support/lists.js';

const STORY =
  'Wren shut the gate behind her and looked at the roof.¶“It is open,” she said. Nobody had fed the goats.¶The big one ate the pen[1] and the lamp.';
const MORE = 'Tobin came at noon with a rope.¶“You are late,” said Wren.¶The rope held. It did not hold for long.';
const LONG = Array.from({ length: 14 }, (_, i) => `${i % 2 ? STORY : MORE}`).join('¶');

/** What a text is made of: each section with the first words of its blocks; then its words. `¶` parts paragraphs. */
function sectionsIn(text: string): string {
  const manuscript = Manuscript.of(text.replaceAll('¶', '\n\n').replaceAll('↵', '\n') + '\n');
  const outline = outlineOf(manuscript);
  const { story, ao3 } = measureManuscript(outline);
  return [
    ...[...placedSections(outline)].map(({ section }) => {
      const cue = section.kind === 'scene' ? ` by ${section.cue}, pov ${section.pov ?? '-'}` : '';
      const blocks = section.blocks.map(({ text: own }) => own.trim().slice(0, 10).replace(/\s/g, ' '));
      return `${section.kind}${cue} “${section.title.slice(0, 16)}” [${blocks.length > 6 ? `${blocks.length} blocks` : blocks.join('|')}]`;
    }),
    `${story}/${ao3}`,
  ].join(' ');
}

describe('paratext', () => {
  const [front, middle, back] = listOf('paratext').map(({ lines }) => lines) as [string[], string[], string[]];
  const frames: readonly (readonly [title: string, pieces: readonly string[], frame: (piece: string) => string])[] = [
    ['before the story', front, piece => `${piece}¶${STORY}`],
    ['below a heading', front, piece => `# Chapter 2¶${piece}¶${STORY}`],
    ['below a title', front, piece => `Chapter 2: The Gate¶${piece}¶${STORY}¶${MORE}¶Chapter 3¶${STORY}`],
    ['before the first heading', front, piece => `${piece}¶# Chapter 1¶${STORY}¶# Chapter 2¶${MORE}`],
    ['two before the story', front, piece => `${piece}¶${front[(front.indexOf(piece) + 5) % front.length]!}¶${STORY}`],
    ['before a long story', front.slice(0, 16), piece => `${piece}¶${LONG}`],
    ['in a scene', middle, piece => `${STORY}¶${piece}¶${MORE}`],
    ['between breaks', middle, piece => `${STORY}¶***¶${piece}¶***¶${MORE}`],
    ['in a letter', middle, piece => `${STORY}¶Dear Odile,¶The roof is mended.¶${piece}¶Yours,↵Tobin¶${MORE}`],
    ['behind the story', back, piece => `${STORY}¶${piece}`],
    ['behind a break', back, piece => `${STORY}¶***¶${piece}`],
    ['behind a long story', back, piece => `${LONG}¶${piece}`],
    ['two behind the story', back, piece => `${STORY}¶${piece}¶${back[(back.indexOf(piece) + 3) % back.length]!}`],
    ['behind a chapter', back, piece => `# One¶${STORY}¶${piece}¶# Two¶${MORE}`],
    ['on both sides', back, piece => `${front[back.indexOf(piece) % front.length]!}¶${STORY}¶${piece}`],
  ];
  for (const [title, pieces, frame] of frames)
    it(title, () =>
      assertGolden(
        'paratext',
        title,
        pieces.map(piece => `${piece} → ${sectionsIn(frame(piece))}`),
      ),
    );
});
