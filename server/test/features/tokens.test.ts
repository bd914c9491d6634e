import { remarksOf } from '../support/token-remarks.js';
import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import type { ListedMember } from '../../src/analysis/author/authorSettings.js';
import { paletteOf, type Coloring, type Remembered } from '../../src/features/palette.js';
import { fullTokens, semanticTokensOf } from '../../src/features/tokens/semanticTokens.js';
import { NO_PALETTE, type Palette } from '../../src/features/tokens/tokenTheme.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { withCarets, withoutCarets } from '../support/fixture.js';

/** The text with each token underlined and named. */
function check(source: string): void {
  const text = withoutCarets(source);
  assert.equal(
    withCarets(text, remarksOf(fullTokens(semanticTokensOf(snapshotFor(Manuscript.of(text)))))),
    source.replace(/^\n/, ''),
  );
}

describe('semantic tokens', () => {
  it('color a speech, its verb and its speaker', () => {
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

  it('color headings, breaks, notes and comments', () => {
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

describe('thoughts', () => {
  it('look alike with a tag and without, in italics or in quotation marks', () => {
    check(`
Anna Quill closed her eyes.

*I can't do this again.*
^^^^^^^^^^^^^^^^^^^^^^^^ thought

*No,* she thought.
^^^^^ thought
          ^^^^^^^ tag

*Not now,* thought Anna Quill, *not ever.*
^^^^^^^^^^ thought
           ^^^^^^^ tag
                   ^^^^^^^^^^ speaker
                               ^^^^^^^^^^^ thought

She thought, *why?*
    ^^^^^^^ tag
             ^^^^^^ thought

“I can't,” she thought.
^^^^^^^^^^ thought
               ^^^^^^^ tag`);
  });

  it('are no stress, no ship, and nothing in bold', () => {
    check(`
It was *his* boat, she said.

The *Patient Heron* came in. She thought nothing of it.

He *never* asked, and **she** thought so too.`);
  });
});

describe('colors by speaker', () => {
  const manuscriptOf = (...lines: readonly (readonly [words: string, name: string])[]): Manuscript =>
    Manuscript.of(lines.map(([words, name]) => `“${words},” ${name} said.`).join('\n\n'));
  const colorsOf = (
    manuscript: Manuscript,
    before: Palette = NO_PALETTE,
    remembered: Remembered = new Map(),
    cast: readonly ListedMember[] = [],
  ): Coloring =>
    paletteOf(snapshotFor(manuscript, { settings: { cast, speakerOverrides: new Map() } }), before, remembered);
  const shown = ({ palette }: Coloring): Record<string, number> => Object.fromEntries(palette);

  it('stand on quotations and on the name in the tag, the first color for who speaks most', () => {
    const text = withoutCarets(BY_SPEAKER);
    const manuscript = Manuscript.of(text);
    const { palette } = colorsOf(manuscript);
    assert.equal(
      withCarets(
        text,
        remarksOf(fullTokens(semanticTokensOf(snapshotFor(manuscript), palette))).filter(({ message }) =>
          /^speech|^speaker/.test(message),
        ),
      ),
      BY_SPEAKER,
    );
  });

  it('stay with a speaker while others speak more', () => {
    const first = colorsOf(manuscriptOf(['Go', 'Ada'], ['Stay', 'Ada'], ['Wait', 'Bram']));
    assert.deepEqual(shown(first), { Ada: 1, Bram: 2 });
    const more = manuscriptOf(['Go', 'Ada'], ['Wait', 'Bram'], ['No', 'Bram'], ['No', 'Bram'], ['Oh', 'Cleo']);
    const second = colorsOf(more, first.palette, first.fresh);
    assert.deepEqual([shown(second), [...second.fresh]], [{ Ada: 1, Bram: 2, Cleo: 3 }, [['Cleo', 3]]]);
    assert.equal(colorsOf(more, second.palette, new Map([...first.fresh, ...second.fresh])).palette, second.palette);
  });

  it('are the same in the next chapter, where a person may go by another name', () => {
    const remembered = colorsOf(manuscriptOf(['Go', 'Ada'], ['Stay', 'Bram'])).fresh;
    const next = Manuscript.of(
      '“Go,” Bram Holt said.\n\n“Now,” Bram said.\n\n“Yes,” Cleo said.\n\n“Good,” Bram Holt said.',
    );
    const { palette } = colorsOf(next, NO_PALETTE, remembered);
    assert.deepEqual([...palette.values()], [2, 3], 'nobody gets Ada’s, who does not speak here');
  });

  it('are those that the cast gives, whatever is remembered', () => {
    assert.deepEqual(
      shown(
        colorsOf(
          manuscriptOf(['Go', 'Ada'], ['Stay', 'Bram'], ['Oh', 'Cleo']),
          NO_PALETTE,
          new Map([
            ['Ada', 1],
            ['Bram', 2],
          ]),
          [{ name: 'Bram', color: 1 }],
        ),
      ),
      { Bram: 1, Ada: 3, Cleo: 4 },
    );
  });

  it('are eight, for those who speak most; the others have none', () => {
    const names = ['Ada', 'Bram', 'Cleo', 'Dora', 'Emil', 'Fern', 'Gus', 'Hana', 'Ivo', 'Jo'];
    const { palette } = colorsOf(manuscriptOf(...names.map(name => ['Here', name] as const), ['And here', 'Jo']));
    assert.deepEqual([palette.size, palette.get('Jo'), palette.has('Hana'), palette.has('Ivo')], [8, 1, false, false]);
  });

  it('go to newcomers when all are given away, from those who do not speak here', () => {
    const names = ['Ada', 'Bram', 'Cleo', 'Dora', 'Emil', 'Fern', 'Gus', 'Hana'];
    const remembered = new Map(names.map((name, at) => [name, at + 1]));
    const later = colorsOf(manuscriptOf(['Well', 'Ada'], ['Well', 'Tess']), NO_PALETTE, remembered);
    assert.deepEqual(shown(later), { Ada: 1, Tess: 2 });
    const together = manuscriptOf(['Well', 'Ada'], ['Well', 'Tess'], ['Oh', 'Tess'], ['Oh', 'Bram']);
    const all = new Map([...remembered, ...later.fresh]);
    assert.deepEqual(
      shown(colorsOf(together, NO_PALETTE, all)),
      { Tess: 2, Ada: 1, Bram: 3 },
      'who speaks more has it, the other one that is free',
    );
    assert.deepEqual(
      shown(colorsOf(together, new Map([['Bram', 2]]), all)),
      { Bram: 2, Ada: 1, Tess: 3 },
      'who had it here keeps it',
    );
    assert.deepEqual([...colorsOf(together, NO_PALETTE, all).fresh], [], 'what is free here is not remembered');
  });
});

const BY_SPEAKER = `
“Go,” Ada said. “Now.”
^^^^^ speech.voice1
      ^^^ speaker.voice1
                ^^^^^^ speech.voice1

“Stay,” Bram said.
^^^^^^^ speech.voice2
        ^^^^ speaker.voice2

“Go now,” Ada said.
^^^^^^^^^ speech.voice1
          ^^^ speaker.voice1`.slice(1);
