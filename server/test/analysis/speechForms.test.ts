import { strictEqual } from 'node:assert';
import { attributedQuotations, resolvedCastOf } from '../../src/analysis/attribution/resolvedCast.js';
import { NO_AUTHOR_SETTINGS, type AuthorSettings } from '../../src/analysis/author/authorSettings.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

/** Who says what in which mode, a line each: `Ada, telepathy: <Wait.>` */
function said(text: string, settings: AuthorSettings = NO_AUTHOR_SETTINGS): string {
  const outline = outlineOf(Manuscript.of(text));
  const cast = resolvedCastOf(outline, settings);
  return [...placedScenes(outline)]
    .flatMap(({ section }) => attributedQuotations(section, cast))
    .map(
      ({ block, inline, speaker, mode }) =>
        `${speaker ?? '?'}, ${mode}: ${block.text.slice(inline.from, inline.to).replace(/\s+/g, ' ')}`,
    )
    .join('\n');
}

const reads = (name: string, text: string, expected: string): void => {
  it(name, () => strictEqual(said(text.trim()), expected.trim()));
};

describe('symbols of an author’s own', () => {
  reads(
    'are telepathy where minds are told of',
    `
Odile lay awake. There was another voice in her head.

<Are you asleep?> Tobin asked.

<No,> Odile sent. <You are loud.>

“Quiet, you two,” said Petra.

<She hears us!> Tobin thought at her.
`,
    `
Tobin, telepathy: <Are you asleep?>
Odile, telepathy: <No,>
Odile, telepathy: <You are loud.>
Petra, speech: “Quiet, you two,”
Tobin, telepathy: <She hears us!>
`,
  );
  reads(
    'are speech where devices are told of, and say who calls',
    `
The radio woke at six.

//Lighter Nine, this is Harbor.//

//Nine here,// Odile said into the handset. //We are early.//

//Very early. Wait outside.//
`,
    `
Harbor, speech: //Lighter Nine, this is Harbor.//
Odile, speech: //Nine here,//
Odile, speech: //We are early.//
Harbor, speech: //Very early. Wait outside.//
`,
  );
  reads(
    'are the only voice’s that has them, whoever speaks between',
    `
::Good evening,:: said the ship. ::The doors are shut.::

“Then open them,” said Odile.

::I would rather not.::

“Why?” Odile asked.

::There is somebody outside.::
`,
    `
the ship, speech: ::Good evening,::
the ship, speech: ::The doors are shut.::
Odile, speech: “Then open them,”
the ship, speech: ::I would rather not.::
Odile, speech: “Why?”
the ship, speech: ::There is somebody outside.::
`,
  );
  reads(
    'are writing where a game shows notices in them, and speech where it talks',
    `
[You have found: a rusty key.]

“Is that all?” said Odile.

[New quest: find the door.]

[It is the right key,] the System said.
`,
    `
?, writing: [You have found: a rusty key.]
Odile, speech: “Is that all?”
?, writing: [New quest: find the door.]
System, speech: [It is the right key,]
`,
  );
  it('mean what the project says', () =>
    strictEqual(
      said('~Come in.~\n\n~Why?~\n\nOdile waited.', { ...NO_AUTHOR_SETTINGS, modes: { '~~': 'sign' } }).replace(
        /^.*?, /gm,
        '',
      ),
      'sign: ~Come in.~\nsign: ~Why?~',
    ));
  for (const text of [
    'The line <b>held</b>. He wrote x <y> z, and 3 < 4 > 2.\n\nThe tag was <hr>, not <rope>.',
    'He found it at http://harbor.example//boats// and https://a.example.\n\nIt was either//or, neither//nor.',
    '[Two hours later]\n\nIt rained.\n\n[The mill]\n\nIt rained again.\n\n[Monday, 8 p.m.]\n\nIt rained on.',
    'She saw the sign of the ~Patient Heron~ and of the ~Blue Boar~.\n\nThe ~Boar~ was shut.',
    '[He nods.] The end.\n\nIt was [sic] late.',
  ])
    it(`are none: ${text.replace(/\n+/g, ' ⏎ ').slice(0, 60)}`, () => strictEqual(said(text), ''));
});

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
