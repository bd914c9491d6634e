import assert from 'node:assert/strict';
import { outlineWith } from '../../src/analysis/outline/outline.js';
import type { SceneDecision } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { decisionsOn } from '../support/sceneDecisions.js';

const ABOVE = 'Hob shut the forge, and hung the key on its nail behind the door.';
const OWN = 'Above the weir the heron stood where it had stood all week, and nothing in the river moved.';
const BELOW = 'It had been a dry spring, and the miller had begun to count the days.';
const FRAME = ['Hob swept the floor.', 'He thought of supper.', ABOVE, OWN, BELOW, 'So had the heron.', 'So had Hob.'];
const TEXT = FRAME.join('\n\n');

/** The paragraphs, by their ordinals from 1, of which holds what was said of one in another text. */
function held(now: string, words = OWN, before = TEXT): number[] {
  const decisions = decisionsOn(Manuscript.of(before), { [words]: 'continues' satisfies SceneDecision });
  const manuscript = Manuscript.of(now);
  return outlineWith(manuscript, decisions).chapters.flatMap(({ decisions: placed }) =>
    [...placed.keys()].map(at => at + 1),
  );
}

const edited = (edit: (paragraphs: string[]) => void): string => {
  const paragraphs = [...FRAME];
  edit(paragraphs);
  return paragraphs.join('\n\n');
};

describe('a paragraph is found again by its key', () => {
  it('where nothing changed, or only marks, case and white space', () => {
    assert.deepEqual(held(TEXT), [4]);
    assert.deepEqual(held(TEXT.replace(OWN, OWN.toUpperCase().replace(',', ' —').replace('HERON', '*HERON*'))), [4]);
    assert.deepEqual(held(TEXT.replace('stood where', 'stood\nwhere')), [4]);
  });

  it('when its middle, its beginning or its end changes', () => {
    assert.deepEqual(held(TEXT.replace('where it had', 'as it had')), [4]);
    assert.deepEqual(held(TEXT.replace('Above the weir', 'Below the mill')), [4]);
    assert.deepEqual(held(TEXT.replace('in the river moved', 'in the reeds stirred')), [4]);
  });

  it('when text comes before or after it, or goes', () => {
    assert.deepEqual(held(edited(all => all.splice(3, 0, 'The dog barked twice.'))), [5]);
    assert.deepEqual(held(edited(all => all.splice(4, 0, 'The dog barked twice.'))), [4]);
    assert.deepEqual(held(edited(all => all.splice(2, 1))), [3]);
    assert.deepEqual(held(edited(all => all.splice(4, 1))), [4]);
    assert.deepEqual(held(edited(all => all.splice(3, 0, '<!-- later -->'))), [5]);
  });

  it('when it is split: as the part that begins as it did', () => {
    assert.deepEqual(held(TEXT.replace('week, and nothing', 'week.\n\nNothing')), [4]);
  });

  it('in another place, when it moves there as it is', () => {
    assert.deepEqual(held([OWN, ...FRAME.filter(one => one !== OWN)].join('\n\n')), [1]);
    assert.deepEqual(held(`Chapter 1\n\nHob slept.\n\n${OWN}\n\nChapter 2\n\nHe woke.`), [3]);
  });

  it('unless it is another paragraph: written anew, or joined to the one above', () => {
    assert.deepEqual(held(edited(all => all.splice(3, 1, 'Nobody came that way, and the road was white.'))), []);
    assert.deepEqual(held(edited(all => all.splice(2, 2, `${ABOVE} ${OWN}`))), []);
    assert.deepEqual(held(edited(all => all.splice(3, 1))), []);
  });

  it('and a short one only beside one of its neighbors', () => {
    const short = TEXT.replace(OWN, 'Nothing moved.');
    assert.deepEqual(held(short.replace(BELOW, 'It rained.'), 'Nothing moved.', short), [4]);
    assert.deepEqual(held(`Hob woke.\n\nNothing moved.\n\nHe slept.`, 'Nothing moved.', short), []);
  });

  it('among equal ones as the same one of as many, else nowhere', () => {
    const thrice = [OWN, ...FRAME, OWN].join('\n\n');
    assert.deepEqual(held(thrice, OWN, thrice), [1]);
    const inside = `${TEXT}\n\nThe moon rose.\n\n${OWN}\n\nThe moon set.`;
    assert.deepEqual(held(inside, OWN, inside), [4]);
    assert.deepEqual(held(`Hob woke.\n\n${OWN}\n\nHe slept.\n\n${OWN}\n\nHe woke.`), []);
  });

  it('in both places when a passage is copied as it is', () => {
    assert.deepEqual(held(`${TEXT}\n\n${TEXT}`), [4, 11]);
    assert.deepEqual(held(`${TEXT}\n\n${TEXT.replace(BELOW, 'It rained.')}`), [4]);
  });

  it('in a language that is written without spaces', () => {
    const before =
      '鍛冶屋は戸を閉めた。\n\n堰の上の鷺は一週間ずっと立っていたところに立っていて、川の中では何も動かなかった。\n\n乾いた春だった。';
    const words = before.split('\n\n')[1]!;
    assert.deepEqual(held(before.replace('一週間ずっと', '十日のあいだ'), words, before), [2]);
  });
});
