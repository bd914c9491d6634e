import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import { resolvedCastOf, attributedQuotations } from '../../src/analysis/attribution/resolvedCast.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { keyAt } from '../../src/features/lineAt.js';
import { references } from '../../src/features/references.js';
import { linesTaught } from '../../src/features/taught.js';
import { setSpeaker, type SpeakerChoice } from '../../src/features/codeActions/setSpeaker.js';
import { linesInWork } from '../../src/features/sceneSpeakers.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { fixture, positionOf } from '../support/fixture.js';

const URI = 'file:///lamp.fic';

/** The arguments of the command that is offered at the cursor; none: undefined. */
function offered(
  source: string,
  marks: Readonly<Record<string, string>> = {},
): readonly [string, string, readonly SpeakerChoice[], string | null] | undefined {
  const { text, cursor } = fixture(source);
  const manuscript = Manuscript.of(text);
  const cast = resolvedCastOf(outlineOf(manuscript), { cast: [], speakerOverrides: new Map(Object.entries(marks)) });
  return setSpeaker(snapshotFor(manuscript, { uri: URI, cast }), positionOf(text, cursor))[0]?.command?.arguments as
    [string, string, SpeakerChoice[], string | null] | undefined;
}

/** Who speaks each quotation, by the first letters of names; in brackets what is set. */
function speakers(text: string, marks: Readonly<Record<string, string>>): string {
  const outline = outlineOf(Manuscript.of(text));
  const cast = resolvedCastOf(outline, { cast: [], speakerOverrides: new Map(Object.entries(marks)) });
  return [...placedScenes(outline)]
    .flatMap(({ section }) => attributedQuotations(section, cast))
    .map(({ speaker, evidence }) => {
      const letter = speaker?.[0] ?? '?';
      return evidence === 'set' ? `[${letter}]` : letter;
    })
    .join('');
}

const TALK = `
“Cold,” Mara said, and took off her coat.

“Wet,” Idris said, and shook the rain from his hat. Mara looked at Idris, and Idris looked at Mara.

“Somebody was here.”

“So it seems.”

“And took the lamp.”

“It looks like it.”`;

describe('set speaker', () => {
  it('is offered on quotations, with the likeliest names first', () => {
    const [uri, key, names, mark] = offered(TALK.replace('So it', 'So ‸it'))!;
    assert.equal(uri, URI);
    assert.match(key, /^file:\/\/\/lamp\.fic#[0-9a-f]{16}(?:-[0-9a-f]{16}){4}-1\.1\.1$/);
    assert.deepEqual(names.map(({ name }) => name).sort(), ['Idris', 'Mara']);
    assert.equal(mark, null);
    assert.equal(offered(TALK.replace('took off', 'took ‸off')), undefined);
  });

  it('teaches the lines beside it', () => {
    const key = offered(TALK.replace('So it', 'So ‸it'))![1];
    assert.equal(speakers(TALK, { [key]: 'Idris' }), 'MIM[I]MI');
    assert.equal(speakers(TALK, { [key]: 'Mara' }), 'MII[M]IM');
  });

  it('may name somebody who is not of the cast', () => {
    const key = offered(TALK.replace('So it', 'So ‸it'))![1];
    assert.equal(speakers(TALK, { [key]: 'Wren' }).slice(3, 6), '[W]');
  });

  it('brings a new name into the cast: offered, counted, found where it is mentioned', () => {
    const text = TALK.concat('\n\nWren shut the door behind them. Nobody looked at Wren.');
    const key = offered(text.replace('So it', 'So ‸it'))![1];
    const manuscript = Manuscript.of(fixture(text).text);
    const cast = resolvedCastOf(outlineOf(manuscript), { cast: [], speakerOverrides: new Map([[key, 'Wren Ash']]) });
    assert.ok(cast.roster.byName.has('Wren Ash'));
    assert.ok(
      offered(text.replace('And took', 'And ‸took'), { [key]: 'Wren Ash' })![2].some(({ name }) => name === 'Wren Ash'),
    );
    assert.ok(linesInWork(outlineOf(manuscript), cast).get('Wren Ash')! >= 1);
    const named = resolvedCastOf(outlineOf(Manuscript.of('“Go,” Mara said. Odile nodded.\n\n“Yes.”')), {
      cast: [],
      speakerOverrides: new Map(),
    });
    assert.ok(!named.roster.byName.has('Odile'), 'somebody who is only mentioned once is no person yet');
    const spoken = Manuscript.of('“Go,” Mara said. Odile nodded.\n\n“Yes.”');
    const set = resolvedCastOf(outlineOf(spoken), {
      cast: [],
      speakerOverrides: new Map([[keyAt(spoken, outlineOf(spoken), { line: 2, character: 2 })!, 'Odile']]),
    });
    assert.deepEqual(
      references(snapshotFor(spoken, { uri: URI, cast: set }), { line: 0, character: 18 }, true)?.map(({ range }) => [
        range.start.line,
        range.start.character,
      ]),
      [
        [0, 17],
        [2, 0],
      ],
    );
  });

  it('tells how many other lines changed with it', () => {
    const text = fixture(TALK).text;
    const manuscript = Manuscript.of(text);
    const key = offered(TALK.replace('So it', 'So ‸it'))![1];
    const by = (name: string) =>
      snapshotFor(manuscript, { settings: { cast: [], speakerOverrides: new Map([[key, name]]) } });
    assert.equal(linesTaught(by('Idris'), by('Idris')), 0);
    assert.deepEqual([speakers(text, { [key]: 'Idris' }), speakers(text, { [key]: 'Mara' })], ['MIM[I]MI', 'MII[M]IM']);
    assert.equal(linesTaught(by('Idris'), by('Mara')), 3);
  });

  it('holds when the text beside it, or its own words, change, and elsewhere', () => {
    const key = offered(TALK.replace('So it', 'So ‸it'))![1];
    const marked = (text: string): boolean => speakers(text, { [key]: 'Wren' }).includes('[W]');
    for (const text of [
      TALK.replace('took off her coat', 'sat'),
      TALK.replace('was here', 'has been here'),
      TALK.replace('And took', 'They took'),
      TALK.replace('So it seems', 'So it seems, yes'),
      `Chapter 1\n\nRain.\n\n***\n${TALK}`,
      TALK.replaceAll('“', '"').replaceAll('”', '"'),
    ])
      assert.ok(marked(text), text);
    assert.ok(!marked(TALK.replace('“So it seems.”\n\n', '')));
    assert.ok(!marked(TALK.replace('So it seems', 'Perhaps').replace('And took', 'They took')));
  });

  it('does not go to another lonely line because neither has neighbours', () => {
    const key = offered('“Go ‸home.”')![1];
    assert.equal(speakers('“Go home.”', { [key]: 'Wren' }), '[W]');
    assert.ok(!speakers('“Come here.”', { [key]: 'Wren' }).includes('W'));
  });

  it('goes to no second quotation while its own is there', () => {
    const key = offered(TALK.replace('So it', 'So ‸it'))![1];
    const again = `${TALK}\n\n***\n\n“Somebody was here.”\n\n“So it seems.”\n\n“Go home.”`;
    assert.equal(speakers(again, { [key]: 'Wren' }).split('[W]').length, 2);
  });

  it('tells under which key a quotation is marked, when that has changed', () => {
    const key = offered(TALK.replace('So it', 'So ‸it'))![1];
    const now = offered(TALK.replace('So it', 'So ‸it').replace('And took', 'They took'), { [key]: 'Mara' })!;
    assert.notEqual(now[1], key);
    assert.equal(now[3], key);
  });

  describe('in a work of several chapters', () => {
    const YES = '“Ready?” Mara asked.\n\n‸“Yes.”\n\nThey went down to the boats.\n\n';
    const NO = YES.replace('‸“Yes.”', '“No.”');
    const plain = (text: string): string => text.replace('‸', '');
    const chapters = (...texts: readonly string[]): string =>
      texts.map((text, i) => `# Chapter ${i + 1}\n\nIt rained on day ${i + 1}.\n\n${text}`).join('');
    /** Which quotations, counted through the work, are set when the one at the cursor was. */
    const set = (before: string, after: string): number[] => {
      const key = offered(before)![1];
      const outline = outlineOf(Manuscript.of(plain(after)));
      const cast = resolvedCastOf(outline, { cast: [], speakerOverrides: new Map([[key, 'Wren']]) });
      return [...placedScenes(outline)]
        .flatMap(({ section }) => attributedQuotations(section, cast))
        .flatMap(({ evidence }, at) => (evidence === 'set' ? [at] : []));
    };

    it('goes to no equal quotation elsewhere', () => {
      assert.deepEqual(set(chapters(YES, plain(YES)), chapters(YES, YES)), [1]);
      assert.deepEqual(set(chapters(plain(YES), YES), chapters(YES, YES)), [3]);
      assert.deepEqual(set(chapters(YES), chapters(YES, YES)), [1]);
    });

    it('goes to no other quotation between the same words elsewhere, though its own is gone', () => {
      assert.deepEqual(set(chapters(YES, NO), chapters(YES, NO)), [1]);
      assert.deepEqual(set(chapters(YES, NO), chapters('“Ready?” Mara asked.\n\n', NO)), []);
      assert.deepEqual(set(chapters(YES, plain(YES)), chapters('“Ready?” Mara asked.\n\n', YES)), []);
    });

    it('stays where it was when text comes or goes elsewhere', () => {
      assert.deepEqual(set(chapters(YES, NO), chapters('It was late.\n\n', YES, NO)), [1]);
      assert.deepEqual(set(chapters(NO, YES), chapters(YES.replace('‸', ''))), [1]);
      assert.deepEqual(set(chapters(YES, NO), chapters(`${YES}“Go,” Idris said.\n\n`, NO)), [1]);
    });

    it('stays when the words themselves change a little', () => {
      assert.deepEqual(set(chapters(YES, NO), chapters(YES.replace('Yes.', 'Yes, always.'), NO)), [1]);
      assert.deepEqual(set(chapters(YES, NO), chapters(YES.replace('They went', 'Both of them went'), NO)), [1]);
    });

    it('of quotations alike in all but their place, is of the same one while there are as many', () => {
      const twins = `${plain(YES).repeat(2)}${YES}${plain(YES).repeat(2)}`;
      assert.deepEqual(set(twins, twins), [5]);
      assert.deepEqual(set(twins, `${twins}${YES}`), []);
    });
  });

  it('follows a key of the older form where just one quotation has its words and those beside it', () => {
    const older = offered(TALK.replace('So it', 'So ‸it'))![1].replace(/^.*#/, '').split('-').slice(0, 3).join('-');
    assert.equal(speakers(TALK, { [older]: 'Wren' }).slice(3, 6), '[W]');
    assert.ok(!speakers(`${TALK}\n\n***\n${TALK}`, { [older]: 'Wren' }).includes('W'));
    assert.ok(!speakers(TALK.replace('And took', 'They took'), { [older]: 'Wren' }).includes('W'));
  });

  it('reads no other scene again while one with a set speaker is written', () => {
    const key = offered(TALK.replace('So it', 'So ‸it'))![1];
    const told = { cast: [], speakerOverrides: new Map([[key, 'Wren']]) };
    let manuscript = Manuscript.of(`${TALK}\n\n***\n\n“Here?” Mara said.\n\n“There,” Idris said.\n`);
    const cast = resolvedCastOf(outlineOf(manuscript), told);
    for (const letter of 'They say') {
      manuscript = manuscript.edit({
        range: { start: { line: 9, character: 1 }, end: { line: 9, character: 1 } },
        text: letter,
      });
      assert.equal(resolvedCastOf(outlineOf(manuscript), told), cast);
    }
  });
});
