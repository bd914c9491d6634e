import { deepStrictEqual } from 'node:assert';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

/** The scenes of a chapter: line, cue, title. */
function scenesOf(text: string): string {
  const manuscript = Manuscript.of(text);
  return [...placedScenes(outlineOf(manuscript))]
    .map(({ section, index }) => `${manuscript.lineOf(index) + 1} ${section.cue} ${section.title}`)
    .join('\n');
}

const scenes = (name: string, text: string, expected: string): void => {
  it(name, () =>
    deepStrictEqual(
      scenesOf(text.trimStart()).split('\n'),
      expected
        .trim()
        .split('\n')
        .map(line => line.trim()),
    ),
  );
};

/** A talk of two in one place and time, long enough for a scene. */
const talk = (one: string, other: string): string =>
  [
    `"You left the gate open again," ${one} said.`,
    `${other} shrugged. "The goats like it open."`,
    '"The goats are not the ones who mend the fence."',
    `"No," said ${other}, "but they are the ones who test it."`,
    `${one} laughed in spite of everything and put the hammer down on the step.`,
    '"Fine. Tomorrow, then, and you carry the posts."',
    `"I carry the posts, and you carry the blame," ${other} answered.`,
  ].join('\n\n');

/** Two more talks about other things. */
const market = (one: string, other: string): string =>
  [
    `"Forty crates and not a buyer," said ${one}, kicking the nearest.`,
    '"They are turnips. Nobody walks nine miles for turnips."',
    `${other} held one up to the light. "My aunt would."`,
    `"Your aunt," ${one} said, "would walk nine miles to be rude to a turnip."`,
    `They loaded the cart again in silence and tied the sheet down over it.`,
  ].join('\n\n');

const roof = (one: string, other: string): string =>
  [
    `"Hand me the slate," said ${one}, flat on the ridge with both arms round the chimney.`,
    `${other} passed it up. "Which way does the nail go?"`,
    '"Through the hole. That is what the hole is for."',
    `Rain had begun to speckle the gutter. ${other} climbed down for the tarpaulin.`,
  ].join('\n\n');

describe('scenes without a mark', () => {
  scenes(
    'begin with a new time',
    `
${talk('Wren', 'Tam')}

The next morning, Wren drove the cart down to Saltmarket before the bells.

${market('Wren', 'Tam')}

Three days later, the wind took half the roof.

${roof('Wren', 'Tam')}`,
    `
    1 start "You left the gate open again," Wren said.
    15 time The next morning
    27 time Three days later`,
  );

  scenes(
    'begin where other persons are, somewhere else',
    `
Chapter 1

Wren sat on the step with the hammer across her knees.

${talk('Wren', 'Tam')}

Wren watched him go down to the lower field, whistling.

It was past midnight when Captain Odile Marsh came back to the harbour office, lit the lamp over the chart table and counted the masts in the fog.

The clerk, Jory Penhale, slept on his stool.

"Eleven," Marsh told him, until he woke.

"There were twelve," said Jory. "Where is the Petrel?"

Jory turned a page of the ledger. "Signed out before dawn. The hand is nobody's I know."

Marsh reached for her coat. "Then we had better learn whose it is."`,
    `
    3 start Wren sat on the step with the hammer…
    21 time It was past midnight when Captain Odile Marsh…`,
  );

  const none = (name: string, paragraph: string): void =>
    scenes(
      `do not begin ${name}`,
      [talk('Wren', 'Tam'), paragraph, roof('Tam', 'Wren')].join('\n\n'),
      '1 start "You left the gate open again," Wren said.',
    );
  none(
    'with a look back in the pluperfect',
    'Of course, that had all been before the river took the lower field, and the mill had gone with it.',
  );
  none(
    'with a place somewhere in the same scene',
    'Somewhere behind the barn a goat complained, and the wind went round the house looking for a way in.',
  );
  none(
    'with a thing that those who are there do next',
    'Wren took the ladder from the wall and set it against the gutter without a word.',
  );
  none('in the middle of an exchange', 'Across the yard the door banged. "Who goes there?" said Tam.');

  scenes(
    'do not begin with a remark on the time within a talk',
    `
${talk('Wren', 'Tam')}

"The next morning you say, and the next morning you sleep," Wren said.

Moments later, Tam yawned.

${talk('Tam', 'Wren')}`,
    '1 start "You left the gate open again," Wren said.',
  );

  scenes(
    'are not looked for in other languages, whose signs are others',
    `
Clara entró en la sala y dejó las llaves sobre la mesa, junto a la ventana que daba al puerto.

—Llegas tarde —dijo Hugo.

—El tranvía —contestó ella, y se quitó el abrigo mojado.

Hugo no levantó la vista del periódico. La lluvia golpeaba los cristales y en la calle alguien cerraba una persiana.

—Siempre es el tranvía.

Clara se sentó frente a él. El reloj de la pared llevaba parado desde el verano y nadie había querido darle cuerda.

Marta Robles cruzó la plaza con un paraguas roto y una maleta atada con cuerda, sin mirar a los lados, contando las farolas encendidas.

El portero la esperaba en el portal con la puerta abierta y una linterna en la mano, como cada noche desde hacía muchos años.

—Buenas noches, doña Marta. La carta está arriba.

Ella subió los cuatro pisos sin detenerse y abrió el sobre en el rellano, bajo la bombilla que parpadeaba siempre a esa hora.`,
    '1 start Clara entró en la sala y dejó las…',
  );
});

describe('scenes of an author who marks them', () => {
  scenes(
    'are the marked ones: an opener, a thought, a sign, a short sentence begin none',
    `
Chapter 2

Wren waited at the gate until the lamps were lit.

***

Port Sorrow.

Tam came at noon, with the posts.

The next day they began to dig.

Then the ground gave way.

Now it was Wren's turn to laugh.

*So, Tam Weller.*

*Never again.*

A cellar.

KEEP OUT

Midnight,

***

Nobody had known of any cellar.`,
    `
    3 start Wren waited at the gate until the lamps…
    7 break Port Sorrow.
    29 break Nobody had known of any cellar.`,
  );

  const chores = (who: string): string =>
    Array.from(
      { length: 30 },
      (_, i) => `${who} carried basket ${i + 1} over the yard, set it down by the wall, and came back for another one.`,
    ).join('\n\n');

  scenes(
    'may be parted by wide gaps alone',
    [chores('Wren'), `Tam came at noon, with the posts.\n\n${chores('He')}`, chores('Odile')].join('\n\n\n'),
    `
    1 start Wren carried basket 1 over the yard, set…
    62 gap Tam came at noon, with the posts.
    125 gap Odile carried basket 1 over the yard, set…`,
  );
  scenes(
    'may leave wide gaps for other reasons: a few dozen words are no scene',
    [
      'She went in.\n\nNobody asked.\n\nThe soup was cold.\n\nShe ate it.\n\nIt was late.\n\nIt rained.',
      'She slept.',
      'She ate.',
    ]
      .map(
        text => `${text}\n\nWren waited at the gate until the lamps were lit.\n\nShe wrote.\n\nShe read.\n\nShe sewed.`,
      )
      .join('\n\n\n'),
    '1 start She went in.',
  );
});

describe('breaks that look like nothing', () => {
  const lines = (between: string): string =>
    ['Wren waited at the gate until the lamps were lit.', between, 'Tam came at noon, with the posts.'].join('\n\n');
  const both = '1 start Wren waited at the gate until the lamps…\n5 break Tam came at noon, with the posts.';
  for (const [name, sign] of [
    ['two hyphens', '--'],
    ['an em space', '\u2003'],
    ['a mathematical space', '\u205f'],
    ['two full-width spaces', '\u3000\u3000'],
  ] as const)
    scenes(`${name} on a line of their own`, lines(sign), both);
  scenes(
    'are none where every paragraph has one behind it',
    Array.from({ length: 8 }, (_, i) => `Wren counted to ${i + 2}.`).join('\n\n\u2003\n\n'),
    '1 start Wren counted to 2.',
  );
  scenes('no-break spaces are an empty line', lines('\u00a0'), '1 start Wren waited at the gate until the lamps…');
});

describe('a speech that runs over paragraphs', () => {
  const page = Array.from(
    { length: 12 },
    (_, i) => `Petra mended the net by the window, and Teodor read to her from the old log, page ${i + 1}.`,
  ).join('\n\n');
  const night =
    'The following night, Captain Odile took the boat round the head to the bay of Carrow and met the harbour master there.';

  scenes(
    'begins no scene before it ends',
    [page, '“Listen to this.', night, 'And so we came home,” he read, and shut the log.', page].join('\n\n'),
    '1 start Petra mended the net by the window, and…',
  );
  scenes(
    'begins one once it has ended',
    [page, '“Listen to this.”', night, '“And so we came home,” he read, and shut the log.', page].join('\n\n'),
    '1 start Petra mended the net by the window, and…\n27 time The following night',
  );
});

describe('place and time lines', () => {
  const line = (text: string, expected: string): void => {
    it(`${text} — ${expected}`, () => {
      const [, second] = scenesOf(
        `Wren waited at the gate.\n\nShe saw nobody come.\n\n${text}\n\nTam came at noon, with the posts.`,
      ).split('\n');
      deepStrictEqual(second === undefined ? 'none' : second.split(' ')[1], expected);
    });
  };
  line('Port Sorrow. March 3rd, 9:15 PM', 'place');
  line('[The harbour office]', 'place');
  line('**Port Sorrow, 1998**', 'place');
  line('*Port Sorrow, harbour.*', 'place');
  line('Two weeks later.', 'time');
  line('*Never again.*', 'none');
  line('Then he was gone.', 'none');
  line('May I come in', 'none');
  line('A palace.', 'none');
  line('Yours, at midnight,', 'none');
});
