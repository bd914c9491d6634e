import { spoken } from '../support/spoken.js';
import assert from 'node:assert/strict';
import { speakersOf } from '../../src/analysis/attribution/attribute.js';
import { castOf } from '../../src/analysis/cast/cast.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

const spokenIn = (text: string): string => spoken(Manuscript.of(text));

const check = (name: string, text: string, expected: string): void =>
  void it(name, () => assert.equal(spokenIn(text.trim()), expected.trim()));

/** Two people who are there, by name and deed, before anybody speaks. */
const KITCHEN = `Mara pushed the kitchen door open. Tobin looked up from the stove. He had burnt the rice again, and Mara could smell it from the hall. She said nothing. Tobin wiped his hands.`;

describe('attribution by how a tag is written', () => {
  check(
    'reads a noun behind “both”, an adverb of two words, a subject over two lines',
    `
${KITCHEN}

"Is it burnt?" both sisters asked.

"It is burnt," Mara at last said.

"Only rice," said the old
cook.
`,
    `
Is it burnt? → both sisters (pronoun)
It is burnt, → Mara (tag)
Only rice, → the old cook (pronoun)
`,
  );

  check(
    'believes the tag of somebody who has no name, however often it comes',
    `
Mara came in from the rain and hung her coat by the stove.

"Is there a room?" asked Mara.

"No," said the innkeeper.

"A bench, then?"

"No," said the innkeeper.

"No," said the innkeeper.

"There is the barn," said the innkeeper.

Mara looked at the window. "The barn will do."
`,
    `
Is there a → Mara (tag)
No, → the innkeeper (pronoun)
A bench, then? → Mara (alternation)
No, → the innkeeper (pronoun)
No, → the innkeeper (pronoun)
There is the → the innkeeper (pronoun)
The barn will → Mara (beat)
`,
  );

  check(
    'reads a pronoun with an auxiliary joined to it',
    `
${KITCHEN}

Mara nodded. "Where is the spoon?"

"In the sink," he'd said.
`,
    `
Where is the → Mara (beat)
In the sink, → Tobin (pronoun)
`,
  );

  check(
    'reads the bare verb of a tag in the present that leads in',
    `
Mara pushes the kitchen door open and looks at me. I wipe my hands.

I quietly ask, "Where is the spoon?"

She says, "In the sink."
`,
    `
Where is the → I (tag)
In the sink. → Mara (pronoun)
`,
  );

  check(
    'reads tags whose name leans on a word or a voice',
    `
${KITCHEN}

"It is burnt," sighed poor Tobin.

"It is only rice," said the gentle Mara.

"Supper!" cried the voice of Tobin from the pantry.

"At last," called out Mara.

Tobin's only answer was, "Bring a spoon."

Her reply was: "Two."
`,
    `
It is burnt, → Tobin (tag)
It is only → Mara (tag)
Supper! → Tobin (tag)
At last, → Mara (tag)
Bring a spoon. → Tobin (tag)
Two. → Mara (pronoun)
`,
  );

  check(
    'finds the subject behind phrases, clauses and who',
    `
${KITCHEN}

Mara, glancing at it, whispered, "That was the last of it."

Anxious to please her, Tobin nodded and said, "There is bread."

In a few minutes Mara opened the window and said, "Better."

The silence was broken by Tobin, who said, "Is it?"

When the clock struck, Mara got up and said, "Bed."

"I will stay," said Tobin, when Mara returned, "and wash up."
`,
    `
That was the → Mara (tag)
There is bread. → Tobin (tag)
Better. → Mara (tag)
Is it? → Tobin (tag)
Bed. → Mara (tag)
I will stay, → Tobin (tag)
and wash up. → Tobin (paragraph)
`,
  );

  check(
    'reads a lead-in that ends its paragraph without a mark, or says that somebody speaks',
    `
${KITCHEN}

Then, in a low voice, Mara said

"Somebody is at the window."

Tobin looked up, and Tobin went on.

"Somebody has been there all night."
`,
    `
Somebody is at → Mara (lead-in)
Somebody has been → Tobin (lead-in)
`,
  );

  check(
    'parts a paragraph where a man and a woman speak',
    `
${KITCHEN}

"Sit," he said. "I would rather stand," she said.
`,
    `
Sit, → Tobin (pronoun)
I would rather → Mara (pronoun)
`,
  );

  check(
    'calls who is told by what he wears by that, wherever he speaks',
    `
Mara waited on the quay. A gull screamed. Mara turned round.

"Is this your boat?" asked the man in the red coat.

"It was my father's," said Mara.

"I will buy it," said the man in the red coat.

"A man will want to know its name," said Mara.
`,
    `
Is this your → the man in the red coat (pronoun)
It was my → Mara (tag)
I will buy → the man in the red coat (pronoun)
A man will → Mara (tag)
`,
  );

  check(
    'knows by a pronoun who goes unnamed through a scene',
    `
${KITCHEN}

"It is late," Mara said.

"I know," said Tobin. He took his coat. "I will be back."

***

Mara stood at the window until the lamp came up the road. She opened the door.

"You are wet," she said.

"It rained," he said.
`,
    `
It is late, → Mara (tag)
I know, → Tobin (tag)
I will be → Tobin (paragraph)
You are wet, → Mara (pronoun)
It rained, → Tobin (pronoun)
`,
  );

  check(
    'calls the teller by the name that others call',
    `
I pushed the kitchen door open. Tobin looked up from the stove, and I could smell the rice from the hall.

"Wren, it is late," said Tobin.

"I know," I said.

"Then sit, Wren," said Tobin.

"In a minute," I said.

Tobin shrugged. "Wren!"

I sat down. "There."

"Thank you, Wren," said Tobin.

"For what?" I asked.
`,
    `
Wren, it is → Tobin (tag)
I know, → Wren (tag)
Then sit, Wren, → Tobin (tag)
In a minute, → Wren (tag)
Wren! → Tobin (beat)
There. → Wren (model)
Thank you, Wren, → Tobin (tag)
For what? → Wren (tag)
`,
  );

  it('is not sure of somebody whom the pronoun does not fit', () => {
    const outline = outlineOf(
      Manuscript.of(
        'Mara pushed the door open. She was tired, and she said nothing. Mara sat down.\n\n"Who is there?" he asked.\n',
      ),
    );
    const [quotation] = [...placedScenes(outline)].flatMap(({ section }) =>
      speakersOf(section, castOf(outline).roster),
    );
    assert.ok(quotation!.confidence < 0.4, `${quotation!.speaker} ${quotation!.confidence}`);
  });
});
