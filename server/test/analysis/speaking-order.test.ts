import assert from 'node:assert/strict';
import { candidatesOf } from '../../src/analysis/attribution/candidates.js';
import { salienceOf } from '../../src/analysis/attribution/salience.js';
import { sceneContextOf, type SceneContext } from '../../src/analysis/attribution/sceneContext.js';
import { speakingOrderOf } from '../../src/analysis/attribution/speakingOrder.js';
import { turnsOf } from '../../src/analysis/attribution/turns.js';
import { castOf } from '../../src/analysis/cast/cast.js';
import { quotationsOf } from '../../src/analysis/dialogue/quotations.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

/** The context of a text's scene; the first unless told otherwise. */
function contextOf(text: string, which = 0): SceneContext {
  const outline = outlineOf(Manuscript.of(text));
  const { section } = [...placedScenes(outline)][which]!;
  return sceneContextOf(section, turnsOf(section, quotationsOf(section)), castOf(outline).roster);
}

const nameOf = ({ candidates }: SceneContext, who: number): string => (who < 0 ? '-' : candidates[who]!.name);

describe('who is known to speak in a scene', () => {
  it('is whom a tag names, or the only person who acts beside the words', () => {
    const context = contextOf(`“Sit,” said Petra.

“Why?”

Idris looked at the chair. “It is wet.”

“Sit,” she said.

“No.”`);
    const { known } = speakingOrderOf(context);
    assert.deepEqual(
      known.map(who => nameOf(context, who)),
      ['Petra', '-', 'Idris', '-', '-'],
    );
  });

  it('counts the persons of the exchange, three at most, eight turns to either side', () => {
    const lines = ['Petra', 'Idris', 'Odile', 'Teodor'].map(name => `“Here,” said ${name}.`);
    const context = contextOf([...lines, ...Array.from({ length: 12 }, () => '“And?”')].join('\n\n'));
    const { around } = speakingOrderOf(context);
    assert.deepEqual([...around], [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 1, 0, 0, 0, 0]);
  });
});

describe('whom the narration before a turn is about', () => {
  const most = (text: string): string => {
    const context = contextOf(text);
    const { who, weight } = salienceOf(context).at(-1)!;
    return nameOf(context, who[weight.indexOf(Math.max(...weight))]!);
  };

  it('is the subject rather than the person acted on', () =>
    assert.equal(most('Petra came in. Petra nodded at Idris.\n\n“Well?”'), 'Petra'));

  it('is still the one whom pronouns mean', () =>
    assert.equal(
      most(`Mr. Hale stood by the window. Mrs. Orme came in from the garden. She took off her gloves. She laid them down. She sighed.

“Well?”`),
      'Mrs. Orme',
    ));

  it('is the one of the last paragraphs, not of those far above', () =>
    assert.equal(
      most(`Petra slept. Petra dreamt. Petra turned over.

${Array.from({ length: 6 }, () => 'The rain went on.').join('\n\n')}

Idris woke.

“Well?”`),
      'Idris',
    ));
});

describe('candidates of a turn', () => {
  const namesOf = (text: string, turn: number, scene = 0): string[] => {
    const context = contextOf(text, scene);
    return candidatesOf(context, context.turns[turn]!, turn).map(who => nameOf(context, who));
  };

  it('include whom a tag close by names by a phrase, and somebody nobody has named', () =>
    assert.deepEqual(
      namesOf(
        'Petra and Idris waited. Petra coughed. Idris sat.\n\n“Tickets,” said the conductor.\n\n“Ours?”\n\n“Yes.”',
        1,
      ),
      ['the conductor', 'Idris', 'Petra', '-'],
    ));

  it('include those who speak most in the work where a scene names nobody', () =>
    assert.deepEqual(
      namesOf(
        `“Sit,” said Petra.

“Why?” said Idris.

“Sit,” said Petra.

***

The light was out. Nobody had come.

“Is it late?”

“Very.”

“Then sleep.”

“I cannot.”`,
        1,
        1,
      ),
      ['Petra', 'Idris', '-'],
    ));
});

describe('a title alone', () => {
  const tagged = (text: string): string[] => {
    const context = contextOf(text);
    return context.tagged.map(who => nameOf(context, who));
  };

  it('means the one in the scene who bears it', () => {
    const [first, second, last] = tagged(`“Sit,” said Captain Orme. Petra Vane sat down.

“Why, Captain?” said Petra.

“Because,” said the captain.`);
    assert.equal(last, first);
    assert.notEqual(second, first);
  });

  it('means neither of two who bear it', () =>
    assert.equal(
      ['Captain Orme', 'Captain Hale'].includes(
        tagged(`“Sit,” said Captain Orme.

“Why?” said Captain Hale.

“Because,” said the captain.`)[2]!,
      ),
      false,
    ));
});
