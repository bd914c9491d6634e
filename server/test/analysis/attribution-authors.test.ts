import { spoken } from '../support/spoken.js';
import assert from 'node:assert/strict';
import { Manuscript } from '../../src/manuscript/manuscript.js';

const spokenIn = (text: string): string => spoken(Manuscript.of(text));

const check = (name: string, text: string, expected: string): void =>
  void it(name, () => assert.equal(spokenIn(text.trim()), expected.trim()));

/** Two people who are there, by name and deed, before anybody speaks. */
const KITCHEN = `Mara pushed the kitchen door open. Tobin looked up from the stove. He had burnt the rice again, and Mara could smell it from the hall. She said nothing. Tobin wiped his hands.`;

describe('attribution by forms that authors use', () => {
  check(
    'knows whose mother or friend speaks, and that it is not the one whose they are',
    `
${KITCHEN}

"You are late," Mara's mother said.

"The boat was late," Mara said.

"It always is," said Mara's mother.

"So it is," said the ferryman's widowed mother-in-law.

Mara's voice shook. "I ran," Mara's voice said.

Her brother's friend asked, "Is there tea?"

Mara's brother's teacher sighed. "No tea," said Tobin's old aunt.
`,
    `
You are late, → Mara's mother (pronoun)
The boat was → Mara (tag)
It always is, → Mara's mother (pronoun)
So it is, → the ferryman's widowed mother-in-law (pronoun)
I ran, → Mara (tag)
Is there tea? → her brother's friend (pronoun)
No tea, → Tobin's old aunt (pronoun)
`,
  );

  check(
    'ends a noun phrase before its verb or clause',
    `
The heron looked up, shook itself, and said, "Fish."

The river nymph rose, dripping, and said, "None left."

"There was one," said the girl nobody had asked.

The old kelpie flew into a rage and shouted, "Where?"
`,
    `
Fish. → the heron (pronoun)
None left. → the river nymph (pronoun)
There was one, → the girl (pronoun)
Where? → the old kelpie (pronoun)
`,
  );

  check(
    'reads a tag that was given a capital',
    `
${KITCHEN}

"Hold the pan!" Said Tobin.

"Which pan?" Asked Mara. She saw two.

"The hot one," Answered Tobin.

"It is on the floor." Said Mara.

"Whose fault is that?" Tobin Asked.
`,
    `
Hold the pan! → Tobin (tag)
Which pan? → Mara (tag)
The hot one, → Tobin (tag)
It is on → Mara (tag)
Whose fault is → Tobin (tag)
`,
  );

  check(
    'takes a thought about something else for a deed, and no tag',
    `
${KITCHEN}

"Well..." Mara thought about it. "Go on."

"I will." Tobin thought of the rice. "It is not so bad."

"It is." Mara considered the pan.

Mara thought for a while and said, "Soup."

"I am hungry," thought Tobin.
`,
    `
Well... → Mara (beat)
Go on. → Mara (beat)
I will. → Tobin (beat)
It is not → Tobin (beat)
It is. → Mara (beat)
Soup. → Mara (tag)
I am hungry, → Tobin (tag)
`,
  );

  check(
    'tells people apart by their numbers',
    `
"All quiet," said Warden 3.

"All quiet here," said Warden 8.

"Hello up there!" came the voice of Warden 3.

Number Nine yawned. "Hello," Number Nine said.

"Subject 11 calling," said Subject 11.
`,
    `
All quiet, → Warden 3 (tag)
All quiet here, → Warden 8 (tag)
Hello up there! → Warden 3 (tag)
Hello, → Number Nine (tag)
Subject 11 calling, → Subject 11 (tag)
`,
  );

  check(
    'finds the subject of the last clause',
    `
${KITCHEN}

The kettle whistled, and Tobin lifted it and said, "Tea."

Mara sat down, and then she frowned and said, "Where is the sugar?"
`,
    `
Tea. → Tobin (tag)
Where is the → Mara (tag)
`,
  );

  check(
    'tells who acts second in a sentence from who speaks first',
    `
${KITCHEN}

The neighbours laughed, and Tobin grinned, "Dinner is served."

"Served cold," Mara said with a sigh, and Tobin nodded, "Very cold."
`,
    `
Dinner is served. → Tobin (lead-in)
Served cold, → Mara (tag)
Very cold. → Tobin (tag)
`,
  );

  check(
    'takes a description that nobody fits yet for a stranger',
    `
"Is this the way to the ferry?" whispered the old man. "I was told it had stopped."

Mara pulled Tobin back from the rail. The old man stood in the rain.

"It runs at six," said Tobin. "If it runs."

"Come in," said Mara. "He can wait."

The old man touched his cap and left.

"Let him," said Tobin.
`,
    `
Is this the → the old man (pronoun)
I was told → the old man (pronoun)
It runs at → Tobin (tag)
If it runs. → Tobin (paragraph)
Come in, → Mara (tag)
He can wait. → Mara (paragraph)
Let him, → Tobin (tag)
`,
  );

  check(
    'finds somebody whose name only ever opens a paragraph',
    `
Isaura had reached the last row, and she counted her stitches twice.

"Is it done?" said Tobin.

"Nearly," she said. "One sleeve."

"Show me," said Tobin.

Isaura held it up. "It has two already," she said.

"Then how many arms has he?" asked Tobin.

Wystan coughed. "Three," he said.
`,
    `
Is it done? → Tobin (tag)
Nearly, → Isaura (pronoun)
One sleeve. → Isaura (pronoun)
Show me, → Tobin (tag)
It has two → Isaura (pronoun)
Then how many → Tobin (tag)
Three, → Wystan (pronoun)
`,
  );

  check(
    'knows the narrator by one tag',
    `
"They all count wrong," Professor Hale said. He took the lid off, and I could see the moths.

"You counted them twice," I said.

"Tobin counted," he said.
`,
    `
They all count → Professor Hale (tag)
You counted them → I (tag)
Tobin counted, → Professor Hale (pronoun)
`,
  );
});
