import type { AuthorSettings } from '../../src/analysis/author/authorSettings.js';
import { optionsFrom } from '../../src/rules/engine/options.js';
import { casesOf, checkCase } from '../support/check-rule.js';

/** Of the rules about style, those under test alone. */
const OPTIONS = optionsFrom(
  { 'pov/first-person-slip': 'information', 'pov/head-hop': 'hint', 'tense/slip': 'information' },
  [],
  'draft',
);

/** Runs each part between blank lines as a scene of a work of which the author said so much. */
function scenes(exampleSettings: Partial<AuthorSettings>, text: string): void {
  for (const lines of casesOf({ examples: text }))
    it(lines[0]!.text, () => checkCase(lines, OPTIONS, { exampleSettings }));
}

describe('whose view a scene has', () => {
  scenes(
    { pov: 'Petra' },
    `
Petra put the lamp on the wall. Jonas was late again.
“Where is the rope?” asked Petra. At first Jonas thought that she meant the other boat.
                                           ^^^^^^^^^^^^^ Check the point of view: “Jonas thought” is more than Petra can know
“In the boat,” Jonas said, and went below.

Petra put the lamp on the wall. Jonas was late again.
“Where is the rope?” asked Petra. She knew that Jonas feared the dark. Jonas felt along the wall for the door.
“In the boat,” Jonas said. *Petra thought of the winter.* From his face, Jonas feared the answer.
Apparently Jonas hoped for rain. He thought Jonas knew. Jonas thought for a moment. “Why not?” Jonas wondered.

Nobody was on the quay. Marten put the lamp on the wall.
“Where is the rope?” asked Marten. Jonas wondered what he wanted with it.
“In the boat,” Jonas said. Marten went below.
`,
  );
  scenes(
    { pov: 'omniscient' },
    `
Petra put the lamp on the wall. Jonas was late again.
“Where is the rope?” asked Petra. At first Jonas thought that she meant the other boat.
“In the boat,” Jonas said, and went below.
`,
  );
  scenes(
    {},
    `
I put the lamp on the wall. I was cold, and my boots were wet. Jonas was late again.
“Where is the rope?” I asked. Jonas wondered what I wanted with it. I waited.
                              ^^^^^^^^^^^^^^ Check the point of view: “Jonas wondered” is more than the narrator can know
“In the boat,” Jonas said, and I went below. Jonas knew that it was late. Jonas wanted to sleep.
`,
  );
});

/** Enough of other persons for a scene that is told of them. */
const OTHERS = `She carried the lamp, and she looked at the water while he tied his boat. He had his coat over his arm, and she saw that he was cold.
She gave him her scarf. He laughed at her, and he put it on, and they walked up the hill. He told her of his day.`;

describe('a stray “I”', () => {
  scenes(
    {},
    `
${OTHERS}
He took her hand and looked at me.
                               ^^ Check “me”: this scene is in the third person
They went in.

${OTHERS}
She closed her eyes, and my hands shook.
                         ^^ Check “my”: this scene is in the third person
They went in.

${OTHERS}
*I looked everywhere*, she thought. I walked too far, she thought.
They went in.

${OTHERS}
Where did I put the key? She looked in her bag.
They went in.

${OTHERS}
They were happier, I believe, than most people are, and I must tell the reader why.
They went in.

${OTHERS}
Dear Petra,
I walked to the harbour today.
Jonas
She folded the letter, and he looked at her.

Mara’s day began late. I walked down to the harbour, and I sat on the wall, and I looked at my boots.
I turned round. She came down the hill with her lamp, and she waved, and I waved.
`,
  );
});

describe('tense', () => {
  const past = `${OTHERS}\n“You are late,” she said. She lit the lamp, and he sat down.`;
  scenes(
    {},
    `
${past}
He nods and takes the bread.
^^^^^^^ Check the tense: “He nods” is present, but 15 of 16 verbs here are past
She cut him a slice.

${past}
She will open the door to him.
^^^^^^^^ Check the tense: “She will” is present, but 15 of 15 verbs here are past
She cut him a slice.

${past}
Who knows what he sees? He always nods. He was, he says, a sailor.
If he walks he falls, they say. He who walks alone walks far.
“He nods,” she said. *He nods and nods.* She wrote: “He smiles.”
She cut him a slice.
`,
  );
});
