import assert from 'node:assert/strict';
import { castOf } from '../../src/analysis/cast/cast.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

/** The cast of a text, one member a line: name = aliases (pronouns), kinds other than persons told. */
const castIn = (text: string): string =>
  castOf(outlineOf(Manuscript.of(text.trim())))
    .members.map(
      ({ name, aliases, pronouns, kind }) =>
        `${[name, ...aliases].join(' = ')} (${pronouns.join('/')})${kind === 'person' ? '' : ` ${kind}`}`,
    )
    .sort()
    .join('\n');

const check = (name: string, text: string, expected: string): void =>
  void it(name, () => assert.equal(castIn(text), expected.trim()));

describe('cast', () => {
  check(
    'finds names, and no places, months or sentence openers',
    `
Suddenly the train stopped in Brixworth. Mara looked out. It was June, and nobody lived in Brixworth any more. However, she had to get down.

"Wait," Tobin said. Nevertheless Mara jumped. Tobin swore. He followed her down to Brixworth.

"Brixworth," said Mara.  "In June." Then Tobin laughed, and she laughed as well.
`,
    `
Mara (she)
Tobin (he)
`,
  );

  check(
    'joins the forms of a name and keeps families apart',
    `
Commander Edwin Thorne rose. "Sit down," said Commander Thorne. He was tired. Edwin, as his friends called him, poured the tea. Mrs. Thorne took hers black.

"Thank you, Edwin," said Mrs. Thorne. She smiled at him.

"Not at all," said Thorne.
`,
    `
Edwin = Commander Edwin Thorne = Commander Thorne = Thorne (he)
Mrs. Thorne (she)
`,
  );

  check(
    'has no foods, however often they are mentioned beside somebody',
    `
Saltlings crunched under everything that summer. Mara kept a tin of Saltlings by the wheel and emptied it on every watch.

The shop on the quay had run out of Saltlings, so she rowed across the bay for more and stacked the Saltlings under her bunk.

"You smell of Saltlings," said Tobin.

"Better than herring," said Mara. She offered him the Saltlings all the same.
`,
    `
Mara ()
Tobin ()
`,
  );

  check(
    'has no ships that roll and groan',
    `
Mara looked up at the Kittiwake. The Kittiwake rolled. "She is old," said Tobin.

Mara boarded the Kittiwake at noon. The Kittiwake groaned. She had always liked her.

"Is that the Kittiwake?" asked Mara. She put her hand on the rail of the Kittiwake.
`,
    `
Mara (she)
Tobin ()
`,
  );

  check(
    'has those who are called by an article and a name, when they speak',
    `
The Heron smiled. The Heron looked at Mara. "You came," said the Heron.

Mara nodded. "I did," said Mara. The Heron sat down. He was tired.
`,
    `
Heron (he)
Mara ()
`,
  );

  check(
    'knows short names',
    `
Elizabeth Marlow closed the book. "Enough," said Elizabeth. She yawned.

"Go to bed, Lizzie," Jonas said. He did not look up. "Lizzie, please."

"Good night," said Lizzie.
`,
    `
Jonas (he)
Lizzie = Elizabeth Marlow = Elizabeth (she)
`,
  );

  check(
    'takes words for names where they stand as names',
    `
"Will is here," said Rose. She will not wait. A rose lay on the table. Will came in, and Rose looked at Will.

"Hope will come too," Will told Rose. He sat down. There is hope. "Ask Hope," said Rose, and Hope came in. "Ask me what?" Hope asked.
`,
    `
Hope (she)
Rose (she)
Will (he)
`,
  );

  check(
    'keeps recurring speakers without a name',
    `
The lift stopped. "Floor nine," said the voice. Mara frowned at it. "Not again," Mara said.

"Floor nine," the voice repeated.

Mara kicked the door. She swore. "Open up!" Mara shouted.
`,
    `
Mara (she)
the voice () unnamed
`,
  );

  check(
    'finds who tells the story',
    `
I opened the door. My hands shook. Tobin stood on the step, and I could not look at him. I let him in.

"You came," I said. I took his coat.

"I said I would," said Tobin. He gave me the key.
`,
    `
I (I) narrator
Tobin (he)
`,
  );

  check(
    "knows the teller by the name others call, or by the teller's own word",
    `
My name is Wren Marlow. I opened the door. My hands shook. Tobin stood on the step, and I could not look at him. I let him in.

"You came," I said. I took his coat.

"I said I would, Wren," said Tobin. He gave me the key.
`,
    `
Tobin (he)
Wren Marlow = I = Wren (I) narrator
`,
  );

  check(
    'knows the teller who says nothing by the name that all call',
    `
I opened the door. My hands shook. Tobin stood on the step, and I could not look at him. I let him in.

"Wren?" said Tobin. He gave me the key. "Wren, say something."

I shook my head. I took his coat.

"She will not, Tobin," said Mara. "Will you, Wren?" She laughed.

"Good night, Wren," said Tobin. I went up.
`,
    `
I = Wren (I) narrator
Mara (she)
Tobin (he)
`,
  );

  check(
    'takes for the teller no one whom narration sees, or the teller calls',
    `
I opened the door. My hands shook. Tobin stood on the step, and I could not look at him. I let him in. Wren sat on the stairs.

"Wren, go to bed," said Tobin. He gave me the key.

"Yes, go," I said.

"Wren, please," said Tobin.

"Wren!" I said. I took his coat. Wren went up.
`,
    `
I (I) narrator
Tobin (he)
Wren ()
`,
  );

  check(
    'joins a second name to the one who always answers to it',
    `
Marina looked up from the stove. She was tired. Jonas came in.

"Sparrow, is it ready?" Jonas asked.

"Nearly," said Marina.

"I am starving, Sparrow," said Jonas. He sat down.

"Then set the table," said Marina.

"You are hard, Sparrow," said Jonas.

"I am hungry," said Marina.
`,
    `
Jonas (he)
Marina = Sparrow (she)
`,
  );

  check(
    'begins a name where a title stands',
    `
Thereupon Miss Marlow rose. Miss Marlow took her hat, and she left. "Good day," said Miss Marlow.

"Good day," said Mr. E. The door fell shut. Old Miss Marlow did not look back. Mr. E waved.
`,
    `
Miss Marlow (she)
Mr. E (he)
`,
  );

  check(
    'takes titles that stand for names',
    `
The Doctor ran. "Run!" the Doctor shouted. He was fast.

Mara was faster. "Doctor!" Mara cried. Her boots were gone.
`,
    `
Doctor = the Doctor (he)
Mara (she)
`,
  );

  check(
    'takes names of any make',
    `
T'Kael bowed. "Peace," said T'Kael. Jean-Luc bowed back. "And you," Jean-Luc said.

"Enough," said Siobhán Ó Briain. She sighed. Everybody liked Siobhán. R2-K4 beeped. "Two guests," said R2-K4.
`,
    `
Jean-Luc ()
R2-K4 ()
Siobhán Ó Briain = Siobhán (she)
T'Kael ()
`,
  );

  it('is the same object while an edit changes nothing in it', () => {
    const text = 'Mara ran. "Stop!" said Mara. Tobin stopped. "Why?" said Tobin.\n\nThe road was long.\n';
    const manuscript = Manuscript.of(text);
    const cast = castOf(outlineOf(manuscript));
    const end = manuscript.positionOf(text.indexOf('long'));
    const same = castOf(outlineOf(manuscript.edit({ range: { start: end, end }, text: 'very ' })));
    assert.equal(same, cast);
    const more = castOf(outlineOf(manuscript.edit({ range: { start: end, end }, text: 'with Mara ' })));
    assert.notEqual(more, cast);
    assert.equal(more.roster, cast.roster, 'how often she is mentioned matters to no line');
  });
});
