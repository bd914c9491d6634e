import assert from 'node:assert/strict';
import { attributedQuotations, resolvedCastOf } from '../../src/analysis/attribution/resolvedCast.js';
import { NO_AUTHOR_SETTINGS } from '../../src/analysis/author/authorSettings.js';
import { describedPersonsOf } from '../../src/analysis/cast/describedPersons.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

const read = (text: string) => {
  const outline = outlineOf(Manuscript.of(text.trim()));
  return { outline, cast: resolvedCastOf(outline, NO_AUTHOR_SETTINGS) };
};

/** The described persons of a text, one a line: what they are called by, all phrases, names that the text gives. */
const described = (text: string): string =>
  [...placedScenes(read(text).outline)]
    .flatMap(({ section }) => describedPersonsOf(section))
    .map(({ name, mentions, names }) =>
      [name, mentions.map(({ whole, text }) => whole ?? text).join(', '), ...names].join(' | '),
    )
    .join('\n');

/** Who speaks each quotation, one a line. */
function spoken(text: string): string {
  const { outline, cast } = read(text);
  return [...placedScenes(outline)]
    .flatMap(({ section }) => attributedQuotations(section, cast))
    .map(({ speaker }) => speaker ?? 'nobody known')
    .join('\n');
}

/** The cast, one a line: all names and the kind. */
const company = (text: string): string =>
  read(text)
    .cast.roster.members.map(({ name, aliases, kind }) => `${[name, ...aliases].join(' = ')}: ${kind}`)
    .sort()
    .join('\n');

const check = (name: string, found: string, expected: string): void =>
  void it(name, () => assert.equal(found, expected.trim()));

describe('a person without a name', () => {
  check(
    'is the one who was introduced, by whatever phrase is left of it',
    described(
      'A tall woman in grey sat down. The woman sighed. An old man read. The old man coughed. The man looked up.',
    ),
    `
the woman | a tall woman in grey, the woman
the old man | an old man, the old man, the man
`,
  );
  check(
    'is told from others by opposites, numbers and others of the kind',
    described(`
A guard yawned. Another guard spat. The first guard sat down. The other guard stood.

A tall clerk wrote. A short clerk read. The taller clerk wrote on.
`),
    `
the first guard | a guard, the first guard
the other guard | another guard, the other guard
the taller clerk | a tall clerk, the taller clerk
the short clerk | a short clerk
`,
  );
  check(
    'is nobody whom a sentence says somebody is, or is like',
    described('Ilse was a baker. She ran like a thief. There was a tinker at the door.'),
    'the tinker | a tinker at the door',
  );
  check(
    'has the name that stands beside the phrase or in its speech',
    described(`
Bettina, the cooper, sat. A boy named Luc came in.

“I’m Osric, if you ask,” said the tinker.

“What’s your name?” asked Luc.

“Dagny,” the nun said.
`),
    `
the cooper | the cooper | Bettina
the boy | a boy | Luc
the tinker | the tinker | Osric
the nun | the nun | Dagny
`,
  );
  check(
    'has the name by which they are called first',
    described(`
A man with a ladder stopped at the gate.

“Morning,” said the man.

“Morning, Piet,” said Ilse.
`),
    'the man | a man with a ladder, the man | Piet',
  );
});

describe('the cast', () => {
  check(
    'has persons without a name who are introduced and speak',
    company(`
A porter came up. “Bags?” said the porter.

“Two,” said Ilse.

A stout woman pushed past. “Mine first,” the woman said.

A boy slept on a bench.
`),
    `
Ilse: person
the porter: unnamed
the woman: unnamed
`,
  );
  check(
    'has one person for a role and the name given to it',
    company(`
“Who are you?” asked Ilse.

“I’m Osric,” said the tinker.

“Do you mend kettles?” asked Ilse.

“Kettles and hearts,” said Osric.

The tinker sat down.
`),
    `
Ilse: person
Osric = the tinker: person
`,
  );
});

describe('speech', () => {
  check(
    "is an unnamed person's among named ones, in tags, by what they do, and in turns",
    spoken(`
A porter came up. “Bags?” he said.

“Two,” said Ilse.

“That’s a bag and a goat,” said the porter.

“It is a quiet goat,” said Ilse.

The porter took off his cap. “Goats go in the van.”
`),
    `
the porter
Ilse
the porter
Ilse
the porter
`,
  );
  check(
    'is that of the first or the second where no noun stands',
    spoken(`
A guard yawned. Another guard leaned on the wall.

“He’s late,” said the first guard.

“He’s always late,” the second guard said.

“Not on Sundays,” said the first.

“There are no Sundays,” said the second.
`),
    `
the first guard
the second guard
the first guard
the second guard
`,
  );
});
