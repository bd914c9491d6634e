import assert from 'node:assert/strict';
import { attributedQuotations, resolvedCastOf } from '../../src/analysis/attribution/resolvedCast.js';
import { NO_AUTHOR_SETTINGS } from '../../src/analysis/author/authorSettings.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

/** Who speaks each quotation, one a line. */
function spoken(text: string): string {
  const outline = outlineOf(Manuscript.of(text.trim()));
  const cast = resolvedCastOf(outline, NO_AUTHOR_SETTINGS);
  return [...placedScenes(outline)]
    .flatMap(({ section }) => attributedQuotations(section, cast))
    .map(({ speaker }) => speaker ?? 'nobody known')
    .join('\n');
}

const says = (name: string, text: string, expected: string): void =>
  void it(name, () => assert.equal(spoken(text), expected.trim()));

describe('who says I', () => {
  says(
    'gives their name',
    `
My name is Dagny Roth, and I mend clocks. I have mended yours.

“It still stops,” said Piet.

“Everything stops,” I said.
`,
    `
Piet
Dagny Roth
`,
  );
  says(
    'signs with it',
    `
I have the goat. I do not know whose it is, and I do not ask.

“Is it yours?” asked Piet.

“It is now,” I said.

He left me the rope. I count that as a gift.

Dagny
`,
    `
Piet
Dagny
`,
  );
  says(
    'answers to it',
    `
“Dagny, hold the lamp,” said Piet.

“I am holding it,” I said.

“Higher, Dagny,” said Piet.

“My arm is only so long,” I said. I stood on the stool, and I held my breath.
`,
    `
Piet
Dagny
Piet
Dagny
`,
  );
  says(
    'is somebody else under the next name on a line of its own',
    `
Dagny

I found the door open, and I told Piet so.

“It was shut at noon,” said Piet.

“I know,” I said.

Piet

I had shut it myself. I did not tell Dagny that.

“You look pale,” said Dagny.

“I am always pale,” I said.
`,
    `
Piet
Dagny
Dagny
Piet
`,
  );
  says(
    'is not the person addressed, who is nobody else there',
    `
You stood on the quay. I had not thought that you would come.

“You are late,” I said.

“The train was,” you said.

A porter took the trunk. “Is that all?” the porter asked.

“That’s all,” you told him.
`,
    `
I
you
the porter
you
`,
  );
});
