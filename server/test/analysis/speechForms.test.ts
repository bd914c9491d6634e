import { strictEqual } from 'node:assert';
import { said } from '../support/saidLines.js';
import { NO_AUTHOR_SETTINGS } from '../../src/analysis/author/authorSettings.js';

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
