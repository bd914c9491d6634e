import { optionsFrom } from '../../src/rules/engine/options.js';
import { casesOf, checkCase } from '../support/check-rule.js';

/** Of the rules about style, those under test alone. */
const OPTIONS = optionsFrom(
  {
    'narr/repeated-opener': 'hint',
    'style/said-bookism': 'hint',
    'style/tag-adverb': 'hint',
    'style/tag-adverb-run': 'hint',
  },
  [],
  'draft',
);

/** Runs each part between blank lines as a scene, its lines as paragraphs. */
function scenes(text: string): void {
  for (const lines of casesOf({ examples: text })) it(lines[0]!.text, () => checkCase(lines, OPTIONS));
}

/** Runs each line as a text of its own. */
function each(text: string): void {
  for (const line of casesOf({ examples: text }).flat()) it(line.text, () => checkCase([line], OPTIONS));
}

describe('tags that are right', () => {
  each(`
“Cast off,” she said.
“Cast off,” she whispered urgently.
“Cast off,” she whispered, and quietly untied the rope.
“Cast off,” she whispered very quietly.
“Cast off,” Petra shouted loudly enough for the harbour to hear.
She whispered quietly to herself that nobody had seen the boat.
“Cast off,” Lily shouted.
“He averred it.” Petra laughed.
The lawyer queried the bill, and “the captain” averred that it was right.
`);
  scenes(`
“Where were you?” she asked coldly.
“At the harbour,” he said, and warily he sat down.
“All night?” she said.
“All night,” he answered suddenly.
“Immediately,” she said finally.
`);
});

describe('tags that say too much', () => {
  each(`
“Cast off,” Petra whispered to Jonas quietly.
                                     ^^^^^^^ Cut “quietly”: “whispered” already says it
“Cast off!” shouted Petra loudly.
                          ^^^^^^ Cut “loudly”: “shouted” already says it
“Please,” he begged pleadingly.
                    ^^^^^^^^^^ Cut “pleadingly”: “begged” already says it
“Nobody came,” she averred.
                   ^^^^^^^ Use a plainer verb: “averred” draws attention away from the speech
“Did nobody come?” the ferryman queried again.
                                ^^^^^^^ Use a plainer verb: “queried” draws attention away from the speech
`);
});

describe('sentences that open alike', () => {
  scenes(`
Rain fell on the harbour. Rain fell on the harbour. Rain fell on the harbour.
Down went the lamp.
She ran. She fell. She rose.
She walked to the harbour, and she looked for the boat, and she went home.

Mr. Hale walked to the harbour. Mr. Hale looked for the boat. Mr. Hale went home again.
^^^^^^^^ Vary the openings: 3 sentences in a row begin with “Mr. Hale”

Mr. Hale walked to the harbour. Mr. Orme looked for the boat. Mr. Vane went home again.

The lamp was lit on the quay.
^^^ Vary the openings: 4 sentences in a row begin with “The”
The boat was far out on the water. The wind had turned since noon.
The ferryman did not come home.
“Late,” said Petra.
The gulls were asleep on the roof.
`);
});
