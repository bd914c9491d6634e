import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { outlineOf, outlineWith } from '../../src/analysis/outline/outline.js';
import { shownSections } from '../../src/analysis/outline/sceneParts.js';
import {
  placedScenes,
  type Outline,
  type SceneDecision,
  type SceneDecisions,
} from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { decisionsOn } from '../support/sceneDecisions.js';

/** Its first scene surely ends with the night, its last one probably begins on another shore. */
const TEXT = readFileSync('server/test/fixtures/unmarked/tide-bell.txt', 'utf8');
const CHAPTER = Manuscript.of(TEXT);
const [SURE, PROBABLE, INSIDE] = ['The next morning', 'Out on the Widowstone', 'Marit had gone white'] as const;

/** Scenes by their first words; those that are only probable with a question mark. */
const starts = (outline: Outline): string[] =>
  outline.chapters.flatMap(chapter =>
    shownSections(chapter).flatMap(section =>
      section.kind === 'scene' ? [`${section.part?.probable ? '? ' : ''}${wordsOf(section.blocks[0]!.text)}`] : [],
    ),
  );
const wordsOf = (text: string): string => text.split(' ').slice(0, 3).join(' ');

const after = (text: string, decisions: SceneDecisions): string[] =>
  starts(outlineWith(Manuscript.of(text), decisions));

describe('a scene start about which its author decided', () => {
  const denied = decisionsOn(CHAPTER, { [PROBABLE]: 'continues' });

  it('is where the text has it without a decision', () => {
    assert.deepEqual(starts(outlineOf(CHAPTER)), FOUND);
    assert.deepEqual(after(TEXT, new Map()), FOUND);
  });

  it('is none any more, whether it was probable or sure', () => {
    assert.deepEqual(after(TEXT, denied), FOUND.slice(0, 2));
    assert.deepEqual(after(TEXT, decisionsOn(CHAPTER, { [SURE]: 'continues' })), [FOUND[0], FOUND[2]]);
  });

  it('is sure, like one that a comment confirms', () => {
    const confirmed = outlineWith(CHAPTER, decisionsOn(CHAPTER, { [PROBABLE]: 'starts' }));
    const commented = outlineOf(Manuscript.of(TEXT.replace(PROBABLE, `<!-- scene -->\n\n${PROBABLE}`)));
    const last = (outline: Outline) => [...placedScenes(outline)].at(-1)!.section;
    const { cue, confidence, title } = last(confirmed);
    assert.deepEqual(starts(confirmed), [...FOUND.slice(0, 2), 'Out on the']);
    assert.deepEqual({ cue, confidence, title }, { cue: 'break', confidence: 1, title: last(commented).title });
    assert.equal(last(commented).cue, cue);
  });

  it('may be anywhere within a scene', () => {
    assert.deepEqual(after(TEXT, decisionsOn(CHAPTER, { [INSIDE]: 'starts' })), [
      FOUND[0],
      FOUND[1],
      wordsOf(paragraphOf(INSIDE)),
      FOUND[2],
    ]);
  });

  it('is in another paragraph than the guess, which is right within two', () => {
    const [two, three] = ['The seal looked at', `"Well, if you're`]; // below the probable one
    const said = (words: string, decision: SceneDecision) => after(TEXT, decisionsOn(CHAPTER, { [words]: decision }));
    assert.deepEqual(said(two, 'starts'), [...FOUND.slice(0, 2), wordsOf(two)]);
    assert.deepEqual(said(three, 'starts'), [...FOUND, wordsOf(three)]);
    assert.deepEqual(said(two, 'continues'), FOUND.slice(0, 2));
    assert.deepEqual(said(three, 'continues'), FOUND);
    assert.deepEqual(said('It was a hip', 'continues'), FOUND, 'a sure one is no guess');
    assert.deepEqual(
      after(TEXT, decisionsOn(CHAPTER, { [two]: 'continues', [PROBABLE]: 'starts' })),
      [...FOUND.slice(0, 2), 'Out on the'],
      'what is confirmed is no guess either',
    );
  });

  it('moves no other one: their scenes are the same objects', () => {
    const [plain, decided] = [outlineOf(CHAPTER), outlineWith(CHAPTER, decisionsOn(CHAPTER, { [INSIDE]: 'starts' }))];
    assert.equal([...placedScenes(decided)][0]!.section, [...placedScenes(plain)][0]!.section);
    const book = Manuscript.of(`${TEXT}\n\n${TEXT.replace('Chapter 6', 'Chapter 7')}`);
    const other = outlineWith(book, decisionsOn(book, { [SURE]: 'continues' }));
    assert.deepEqual(starts(other), [...FOUND.filter(start => !start.includes('morning')), ...FOUND]);
    assert.equal(other.chapters[1], outlineOf(book).chapters[1]);
  });

  it('stays what it is through edits before it, in it and beside it', () => {
    const edits: readonly ((text: string) => string)[] = [
      text => `# The Bell\n\n${text}`,
      text => text.replace(PROBABLE, `Ludo swore at the fog.\n\n${PROBABLE}`),
      text => text.replace(PROBABLE, 'Far out on the Widowstone'),
      text => text.replace(paragraphOf(PROBABLE), `${paragraphOf(PROBABLE)} Nobody had asked it to.`),
      text => text.replaceAll('“', '"').replaceAll('\n', '\r\n'),
      text => text.replace(SURE, 'Early the next day'),
    ];
    for (const edit of edits) {
      const edited = edit(TEXT);
      assert.notEqual(edited, TEXT);
      assert.ok(!after(edited, denied).some(start => start.startsWith('?')), edited.slice(0, 80));
    }
    const all = edits.reduce((text, edit) => edit(text), TEXT);
    assert.equal(placesOf(all, denied), 0, 'all at once are another text');
  });

  it('goes with its paragraph to another place, and with a passage that is copied', () => {
    const paragraph = paragraphOf(PROBABLE);
    const moved = TEXT.replace(`${paragraph}\n\n`, '').replace(SURE, `${paragraph}\n\n${SURE}`);
    assert.equal(placesOf(moved, denied), 1);
    assert.equal(placesOf(`# One\n\n${TEXT}\n\n# Two\n\n${TEXT}`, denied), 2);
  });

  it('is that of its own paragraph while another has the same words', () => {
    const twice = TEXT.replace(SURE, `${paragraphOf(PROBABLE)}\n\n${SURE}`);
    const first = Manuscript.of(twice);
    const decided = outlineWith(first, denied).chapters[0]!.decisions;
    assert.deepEqual(
      [...decided.keys()].map(at => first.parts[0]![at + 1]!.text),
      [CHAPTER.parts[0]!.find((_, at) => CHAPTER.parts[0]![at - 1]?.text.startsWith(PROBABLE))!.text],
    );
  });

  it('is left alone when its paragraph is gone, and is there again with it', () => {
    const gone = TEXT.replace(`${paragraphOf(PROBABLE)}\n\n`, '');
    assert.deepEqual(after(gone, denied), starts(outlineOf(Manuscript.of(gone))));
    assert.equal(placesOf(gone, denied), 0);
    assert.equal(placesOf(TEXT, denied), 1);
  });

  it('is nothing for a key that says nothing', () => {
    assert.deepEqual(
      after(TEXT, new Map([['one.txt#', 'continues'] as const, ['one.txt#0-1', 'starts'] as const])),
      FOUND,
    );
  });

  it('is one in every case where the author marks it, or a comment decides', () => {
    const marked = TEXT.replace(PROBABLE, `***\n\n${PROBABLE}`);
    assert.deepEqual(after(marked, denied), starts(outlineOf(Manuscript.of(marked))));
    const confirmed = decisionsOn(CHAPTER, { [PROBABLE]: 'starts' });
    assert.deepEqual(after(TEXT.replace(PROBABLE, `<!-- no-scene -->\n\n${PROBABLE}`), confirmed), FOUND.slice(0, 2));
    assert.deepEqual(after(TEXT, decisionsOn(CHAPTER, { [FOUND[0]!]: 'continues' })), FOUND, 'the first scene');
  });

  it('is what was decided last', () => {
    const [[key]] = [...denied] as [[string, 'continues']];
    assert.deepEqual(after(TEXT, new Map([...denied, [key.replace('one.txt', 'file:///one.txt'), 'starts']])), [
      ...FOUND.slice(0, 2),
      'Out on the',
    ]);
  });
});

const FOUND = ['"The bell\'s cracked,"', 'The next morning,', '? Out on the'];

const paragraphOf = (words: string): string => TEXT.split('\n').find(line => line.startsWith(words))!;

/** At how many paragraphs decisions stand. */
const placesOf = (text: string, decisions: SceneDecisions): number =>
  outlineWith(Manuscript.of(text), decisions).chapters.reduce((sum, chapter) => sum + chapter.decisions.size, 0);
