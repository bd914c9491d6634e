import assert from 'node:assert/strict';
import { speakersOf } from '../../src/analysis/attribution/attribute.js';
import { castOf } from '../../src/analysis/cast/cast.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

/** Who speaks each quotation of a text, by its first words. */
function spoken(text: string): string {
  const outline = outlineOf(Manuscript.of(text));
  const cast = castOf(outline);
  return [...placedScenes(outline)]
    .flatMap(({ section }) => speakersOf(section, cast.roster))
    .map(
      ({ block, inline, speaker }) =>
        `${block.text
          .slice(inline.from, inline.to)
          .replace(/["“”—]/g, '')
          .trim()
          .split(' ')
          .slice(0, 3)
          .join(' ')} → ${speaker ?? 'nobody known'}`,
    )
    .join('\n');
}

const check = (name: string, text: string, expected: string): void =>
  void it(name, () => assert.equal(spoken(text.trim()), expected.trim()));

describe('attribution in a chapter too short for anybody to be well known', () => {
  check(
    'takes whoever opens a paragraph between words for somebody',
    `
"Is anybody coming?" Tobin asked.

Wilfreda laughed.

"Only the rain," she said.
`,
    `
Is anybody coming? → Tobin
Only the rain, → Wilfreda
`,
  );
  check(
    'takes whoever stops between two halves of a speech for somebody, and no weather',
    `
“I thought—” Wilfreda stopped. “I thought it was you.”

“It was,” said Tobin.

“It is—” Thunder rolled. “It is the goat,” said Tobin.
`,
    `
I thought → Wilfreda
I thought it → Wilfreda
It was, → Tobin
It is → Tobin
It is the → Tobin
`,
  );
  check(
    'gives a relative and a newcomer their own tags',
    `
Wilfreda put the letter down. "He wants the goat," she said.

"He can't milk a goat," said her aunt.

"Nobody can milk that one," said a boy with a bucket.

"Then it stays," said Wilfreda.

"It stays," the boy said.
`,
    `
He wants the → Wilfreda
He can't milk → her aunt
Nobody can milk → the boy
Then it stays, → Wilfreda
It stays, → the boy
`,
  );
  check(
    'reads a tag behind a question mark that stands outside',
    `
"Is it steep"? Wilfreda asked.

"Very"! said Tobin.
`,
    `
Is it steep → Wilfreda
Very → Tobin
`,
  );
  check(
    'goes on behind a tag and its dash in dash dialogue',
    `
— It's steep, Tobin said. — It was always steep.

— Then walk, said Wilfreda. — Or stay.

— I am walking.

Tobin walked, and Wilfreda walked behind him.
`,
    `
It's steep, → Tobin
It was always → Tobin
Then walk, → Wilfreda
Or stay. → Wilfreda
I am walking. → Tobin
`,
  );
  check(
    'takes whoever is seen but twice, always doing something, for somebody',
    `
The wall was wet with what Brunhild hoped was paint.

"It is paint," said Tobin.

Brunhild groaned. "You licked it."
`,
    `
It is paint, → Tobin
You licked it. → Brunhild
`,
  );
  check(
    'lets no dog that barks below speak',
    `
Tobin stood by the chimney, and below him a dog barked.

"Come down," he said. "It is late."

The dog barked again.
`,
    `
Come down, → Tobin
It is late. → Tobin
`,
  );
  check(
    'lets a cat speak where a tag says it does',
    `
The cat stretched. The child stared.

"Good evening," said the cat.

"You can talk," said the child.
`,
    `
Good evening, → the cat
You can talk, → the child
`,
  );
});
