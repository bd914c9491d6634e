import { strictEqual } from 'node:assert';
import { said } from '../support/saidLines.js';

const reads = (name: string, text: string, expected: string): void => {
  it(name, () => strictEqual(said(text.trim()), expected.trim()));
};

describe('words in italics', () => {
  reads(
    'are telepathy beside verbs of sending, and what answers them is as well',
    `
*Can you hear me?* Odile sent.

*All the time.*

“Who is there?” called Petra.

*She can too,* Tobin said.
`,
    `
Odile, telepathy: *Can you hear me?*
Tobin, telepathy: *All the time.*
Petra, speech: “Who is there?”
Tobin, telepathy: *She can too,*
`,
  );
  reads(
    'are an exchange of thoughts where two think in turn',
    `
“Ready?” asked Clara.

Clara took Henry by the hand.

*It is cold,* she thought.

*Then run,* thought Henry.

*You first.*
`,
    `
Clara, speech: “Ready?”
Clara, telepathy: *It is cold,*
Henry, telepathy: *Then run,*
Clara, telepathy: *You first.*
`,
  );
  reads(
    'are signed where their tags say so',
    `
*Are you cold?* Odile signed.

*A little,* Tobin answered.

“What does he say?” asked Petra.
`,
    `
Odile, sign: *Are you cold?*
Tobin, sign: *A little,*
Petra, speech: “What does he say?”
`,
  );
  reads(
    'are thoughts of whom a tag names, who acts beside them, or whom the scene is told about',
    `
Odile counted the boats. One was missing.

*Tobin took it,* she thought. *He always does.*

“Good morning,” said Petra.

*Not now.* Odile smiled at her.

“Is it?” Odile said.

*Go away, please go away.*

*What a face,* thought Petra.
`,
    `
Odile, thought: *Tobin took it,*
Odile, thought: *He always does.*
Petra, speech: “Good morning,”
Odile, thought: *Not now.*
Odile, speech: “Is it?”
Odile, thought: *Go away, please go away.*
Petra, thought: *What a face,*
`,
  );
  reads(
    'are the narrator’s thoughts',
    `
I ran. I had never run so fast.

*Left,* I told myself. *Left again.*

“Stop!” shouted Tobin.

*He can’t mean me.*
`,
    `
I, thought: *Left,*
I, thought: *Left again.*
Tobin, speech: “Stop!”
I, thought: *He can’t mean me.*
`,
  );
  reads(
    'may go on in small letters behind a tag',
    '*Run,* Odile thought, *and don’t look round.*\n\nTobin ran.',
    'Odile, thought: *Run,*\nOdile, thought: *and don’t look round.*',
  );
  for (const text of [
    'It was *his* boat, and he was *late*.\n\nThe *Patient Heron* came in.',
    '*Dear Odile,*\n\n*The boats are in. The lamp is out.*\n\n*Come when you can.*\n\n*Tobin*',
    'He waited.\n\n*Crack.*\n\nThe ice gave.',
  ])
    it(`are none: ${text.replace(/\n+/g, ' ⏎ ').slice(0, 60)}`, () => strictEqual(said(text), ''));
  it('end with their sentence: narration behind them is no tag', () =>
    strictEqual(
      said('Odile sat down. *He is late again.* Nobody said a word.'),
      'Odile, thought: *He is late again.*',
    ));
});

describe('a voice from a device in italics', () => {
  reads(
    'is one voice, whoever speaks between',
    `
The speaker over the door clicked.

*Nobody leaves,* said the warden.

“Why?” asked Odile.

*The doors are shut.*

“Open them,” said Odile.

*I would rather not,* the warden crackled.
`,
    `
the warden, speech: *Nobody leaves,*
Odile, speech: “Why?”
the warden, speech: *The doors are shut.*
Odile, speech: “Open them,”
the warden, speech: *I would rather not,*
`,
  );
});

describe('signing in quotation marks of its own', () => {
  reads(
    'is signing in all of them, untagged or asked',
    `
'Are you cold?' Odile signed. 'You look it.'

'A little,' Tobin signed.

'Then come in.'

"What does he say?" Petra asked.

'Who is she?' Tobin asked.
`,
    `
Odile, sign: 'Are you cold?'
Odile, sign: 'You look it.'
Tobin, sign: 'A little,'
Odile, sign: 'Then come in.'
Petra, speech: "What does he say?"
Tobin, sign: 'Who is she?'
`,
  );
});

describe('messages', () => {
  reads(
    'are their labels’, and tell nothing of who speaks between them',
    `
Odile’s phone buzzed.

Wren: are you up
Odile: no
Wren: good

“Who is it?” asked Tobin.

“Wren,” said Odile.

Wren: tell him hello
Me: he says hello
`,
    `
Wren, text: are you up
Odile, text: no
Wren, text: good
Tobin, speech: “Who is it?”
Odile, speech: “Wren,”
Wren, text: tell him hello
I, text: he says hello
`,
  );
});
