import { spoken } from '../support/spoken.js';
import assert from 'node:assert/strict';
import { speakersOf } from '../../src/analysis/attribution/attribute.js';
import { castOf } from '../../src/analysis/cast/cast.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

const check = (name: string, text: string, expected: string): void =>
  void it(name, () => assert.equal(spoken(Manuscript.of(text.trim())), expected.trim()));

/** Two people who are there, by name and deed, before anybody speaks. */
const KITCHEN = `Mara pushed the kitchen door open. Tobin looked up from the stove. He had burnt the rice again, and Mara could smell it from the hall. She said nothing. Tobin wiped his hands.`;

describe('attribution', () => {
  check(
    'reads tags of every form',
    `
${KITCHEN}

"It is late," Mara said.

"I know," said Tobin.

"Then sit," was Mara's answer.

"In a minute," came Tobin's voice from the pantry.

Mara called out: "The rice!"

"Too late," quavered Tobin.

"You never," put in Mara, "listen to me."
`,
    `
It is late, → Mara (tag)
I know, → Tobin (tag)
Then sit, → Mara (tag)
In a minute, → Tobin (tag)
The rice! → Mara (tag)
Too late, → Tobin (tag)
You never, → Mara (tag)
listen to me. → Mara (paragraph)
`,
  );

  check(
    'takes the subject of the verb, not the one spoken to',
    `
${KITCHEN}

"Stop that," Mara said to Tobin.

Tobin turned to Mara and said, "Why should I?"
`,
    `
Stop that, → Mara (tag)
Why should I? → Tobin (tag)
`,
  );

  check(
    'knows who speaks by a deed beside the words',
    `
${KITCHEN}

Tobin shrugged. "It is only rice."

"It was the last of it." Mara sat down.

Tobin shook his head, "There is bread."
`,
    `
It is only → Tobin (beat)
It was the → Mara (beat)
There is bread. → Tobin (lead-in)
`,
  );

  check(
    'resolves pronouns by who goes by them',
    `
${KITCHEN}

"I am hungry," she said.

"There is bread," he answered.

She frowned. "Is there butter?"
`,
    `
I am hungry, → Mara (pronoun)
There is bread, → Tobin (pronoun)
Is there butter? → Mara (model)
`,
  );

  check(
    'lets people take turns between two anchors',
    `
${KITCHEN}

"Are you coming tomorrow?" Mara asked.

"I might."

"You promised."

"I did not."

"You did," Mara said.
`,
    `
Are you coming → Mara (tag)
I might. → Tobin (model)
You promised. → Mara (alternation)
I did not. → Tobin (alternation)
You did, → Mara (tag)
`,
  );

  check(
    'lets no one call himself by name',
    `
${KITCHEN}

"Tobin, is it ready?"

"Nearly, Mara."
`,
    `
Tobin, is it → Mara (model)
Nearly, Mara. → Tobin (model)
`,
  );

  check(
    'carries a speech over paragraphs',
    `
${KITCHEN}

"First we eat," Mara said. "Then we talk.

"And after that we sleep."
`,
    `
First we eat, → Mara (tag)
Then we talk → Mara (paragraph)
And after that → Mara (continuation)
`,
  );

  check(
    'reads a tag on the line before',
    `
${KITCHEN}

Then, in a low voice, Mara said:

"Somebody is at the window."
`,
    `
Somebody is at → Mara (lead-in)
`,
  );

  check(
    'tells the first person from those met',
    `
I pushed the kitchen door open. Tobin looked up from the stove. He had burnt the rice, and I could smell it from the hall. I sighed, and Tobin wiped his hands on my towel.

"It is late," I said.

Tobin shrugged at me. "I know."

"Then sit," I told him.
`,
    `
It is late, → I (tag)
I know. → Tobin (beat)
Then sit, → I (tag)
`,
  );

  check(
    'names nobody where nobody is',
    `
"Who is there?"
`,
    `
Who is there? → nobody known (unknown)
`,
  );

  check(
    'knows signing and thinking for what they are',
    `
${KITCHEN}

'It is late,' Mara signed.

"I know," Tobin said, signing as well.
`,
    `
It is late, → Mara (tag)
I know, → Tobin (tag)
`,
  );

  it('is sure of tags, less sure of turns', () => {
    const manuscript = Manuscript.of(`${KITCHEN}\n\n"Are you coming?" Mara asked.\n\n"I might."\n\n"You promised."\n`);
    const outline = outlineOf(manuscript);
    const [tagged, ...untagged] = [...placedScenes(outline)].flatMap(({ section }) =>
      speakersOf(section, castOf(outline).roster),
    );
    assert.ok(tagged!.confidence >= 0.95);
    for (const quotation of untagged)
      assert.ok(quotation.confidence > 0.3 && quotation.confidence < 0.985, `${quotation.confidence}`);
    // What is left is the chance of somebody whom the text has not named.
    for (const { candidates } of untagged) {
      const sum = candidates.reduce((all, { p }) => all + p, 0);
      assert.ok(sum > 0.5 && sum < 1.01, `${sum}`);
    }
  });
});
