import assert from 'node:assert/strict';
import { speakersOf } from '../../src/analysis/attribution/attribute.js';
import { castOf } from '../../src/analysis/cast/cast.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

const read = (text: string) => {
  const outline = outlineOf(Manuscript.of(text.trim()));
  return { outline, cast: castOf(outline) };
};

/** Every quotation of a text, one a line: its first words and who speaks. */
function spoken(text: string): string {
  const { outline, cast } = read(text);
  return [...placedScenes(outline)]
    .flatMap(({ section }) => speakersOf(section, cast.roster))
    .map(
      ({ block, inline, speaker }) =>
        `${block.text
          .slice(inline.from + 1, inline.to - 1)
          .split(' ')
          .slice(0, 3)
          .join(' ')} → ${speaker ?? 'nobody known'}`,
    )
    .join('\n');
}

/** The cast of a text, one a line with all names. */
const company = (text: string): string =>
  read(text)
    .cast.members.map(({ name, aliases }) => [name, ...aliases].join(' = '))
    .sort()
    .join('\n');

const says = (name: string, text: string, expected: string): void =>
  void it(name, () => assert.equal(spoken(text), expected.trim()));
const knows = (name: string, text: string, expected: string): void =>
  void it(name, () => assert.equal(company(text), expected.trim()));

describe('speech of several, and of nobody who has a name', () => {
  says(
    "is nobody's where all or anybody speak",
    `
Mara raised her cup. "To the ferry!"

"To the ferry!" they chorused.

"And to the rope," said Tobin.

"Hear, hear!" everyone shouted.

"Again?" both said, and laughed.

"Quiet!" somebody yelled.

"No," someone else groaned.

"We drink," Mara and Tobin said together.
`,
    `
To the ferry! → Mara
To the ferry! → nobody known
And to the → Tobin
Hear, hear! → nobody known
Again? → nobody known
Quiet! → nobody known
No, → nobody known
We drink, → Mara and Tobin
`,
  );

  says(
    'is that of one of them, and of the other',
    `
Mara and Tobin waited at the gate. "It is only us," Tobin called.

One of the sentries laughed. "Let them in."

"You let them in," said the other.

"Charming," said Mara.

"Is that a woman?" asked one of the guards.

"Not me," another said.
`,
    `
It is only → Tobin
Let them in. → one of the sentries
You let them → the other
Charming, → Mara
Is that a → one of the guards
Not me, → nobody known
`,
  );

  says(
    "is a newcomer's who comes as a boy or woman",
    `
Mara pushed through the market. Tobin was behind her.

A boy tugged at her sleeve. "Are you lost?"

"No," said Mara.

"I am," said the boy.

"Go home," says an old woman by the window.

"Tobin!" Mara called.

"Coming," the old man knitting by the door said.
`,
    `
Are you lost? → the boy
No, → Mara
I am, → the boy
Go home, → the old woman by the window
Tobin! → Mara
Coming, → the old man
`,
  );

  says(
    'is hers of whom a clause with who tells',
    `
Tobin looked at Mara, who shrugged, "What? It was open."

"It was not," said Tobin.

"One minute," I say, and Mara groans, "You always say that."
`,
    `
What? It was → Mara
It was not, → Tobin
One minute, → I
You always say → Mara
`,
  );

  says(
    'has a tag that begins with a capital in the present as well',
    `
"Two teas," Says Mara.

"Two teas it is," Says Tobin.

"Make it three!" Cries Ivo And Mara.

"Since when?" Mara Asks.
`,
    `
Two teas, → Mara
Two teas it → Tobin
Make it three! → Ivo And Mara
Since when? → Mara
`,
  );
});

describe('persons', () => {
  knows(
    'are known by nicknames in quotation marks',
    `
Wilhelmina "Minna" Stroud stepped off the tram. "Is this the place?"

"It is," said Tom "the Anvil" Vale.

"Cheerful," Minna said.

Idris—"Dri" to his friends—kicked the tire. "Flat."

"So it is," Dri said to Ilka, whom everyone called "Wrench."

"Hand me the jack," said Wrench.

Isaura, nicknamed "Bear" by her sisters, filled the door.

"Doc" Harlan was waiting. "Tea?"

"Please," said Doc.

Wystan Hale, better known as “Spider”, hung upside down. "No," said Spider.

He said "Fine" and left. Isaura told Minna "Later" and went.
`,
    `
Harlan = Doc
Idris = Dri
Ilka = Wrench
Isaura = Bear
Tom Vale = Vale = Tom = the Anvil
Wilhelmina Stroud = Wilhelmina = Stroud = Minna
Wystan Hale = Spider
`,
  );

  it('has no quotation of a nickname', () => {
    assert.equal(
      spoken(
        'Everyone called her "Sparrow." Mara hated it.\n\n"Doc" Harlan was there. They called him "Dice," since he had none.\n\n"Stop" Mara said.',
      ),
      'Stop → Mara',
    );
  });

  knows(
    'act once at the head of a paragraph, and weather, towns and feelings do not',
    `
Łukasz dropped his bag. "Where do I sleep?"

Nguyen Thi Lan pointed upstairs. "There," she said.

"Captain!" Wolfram burst in.

"I know," said Mara.

Winter folded its wings. Rain washed its face.

Fear shook her head.
`,
    `
Mara
Nguyen Thi Lan
Wolfram
Łukasz
`,
  );

  knows(
    'reign under a title alone, and go before their stewards',
    `
"They wait," said Lord Harrow.

"Let them," said Queen Ysmay.

"As you wish," said Harrow.

"Well?" the Queen asked.

The Duchess of Arl's steward bowed. "Her Grace rests."
`,
    `
Harrow = Lord Harrow
Queen = Queen Ysmay
`,
  );
});
