import assert from 'node:assert/strict';
import { castOf } from '../../src/analysis/cast/cast.js';
import { speakersOf } from '../../src/analysis/attribution/attribute.js';
import { nicknamesIn, withNicknames } from '../../src/analysis/cast/nicknames.js';
import { nameVariantsOf } from '../../src/analysis/checks/nameVariants.js';
import { resolvedCastOf } from '../../src/analysis/attribution/resolvedCast.js';
import { NO_AUTHOR_SETTINGS } from '../../src/analysis/author/authorSettings.js';
import { mentionsOf } from '../../src/analysis/mentions/mentions.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { assertGolden } from '../support/golden.js';
import { listOf } from '../support/lists.js';

/** Each piece of the first line with each of the second, and so on; one blank at most between two. */
const joined = (lines: readonly string[]): string[] =>
  lines
    .map(line => line.split(' | '))
    .reduce<string[]>(
      (all, pieces) =>
        all.flatMap(head => pieces.map(piece => (/^[\s,.!?…’]/.test(piece) ? head + piece : `${head} ${piece}`))),
      [''],
    )
    .map(line =>
      line
        .trim()
        .replace(/ {2,}/g, ' ')
        .replace(/^(["“]) /, '$1'),
    );

/** Of many phrases every so manieth: a prime, so that each piece meets each other one. */
const everyFew = (all: readonly string[], step: number): string[] => all.filter((_, i) => i % step === 0);

/** Mode, speaker and what shows it, for each quotation of a text. */
function spokenIn(text: string): string {
  const outline = outlineOf(Manuscript.of(`${text}\n`));
  const { roster } = castOf(outline);
  return [...placedScenes(outline)]
    .flatMap(({ section }) => speakersOf(section, roster))
    .map(
      ({ mode, speaker, evidence, confidence }) =>
        `${mode} of ${speaker ?? 'nobody'} by ${evidence} ${confidence.toFixed(2)}`,
    )
    .join('; ');
}

/** The mentions of a line but for pronouns. */
const mentionedIn = (line: string): string =>
  Manuscript.of(`${line}\n`)
    .blocks.flatMap(block => (block.kind === 'prose' ? mentionsOf(block) : []))
    .filter(({ kind }) => kind !== 'pronoun')
    .map(({ kind, text, role, verb, person, vocative, placed }) =>
      [`${kind} ${text}`, role, verb, person, vocative ? 'called' : null, placed ? 'placed' : null]
        .filter(part => part !== null && part !== undefined)
        .join(', '),
    )
    .join('; ');

const listed = (lines: readonly string[], tell: (line: string) => string): string[] =>
  lines.flatMap(line => {
    const told = tell(line);
    return told === '' ? [] : [`${line} → ${told}`];
  });

const TOLD: Readonly<Record<string, (lines: readonly string[]) => readonly string[]>> = {
  'names given beside names': lines =>
    listed(everyFew(joined(lines), 13), line =>
      Manuscript.of(`${line}\n`)
        .blocks.flatMap(block => (block.kind === 'prose' ? nicknamesIn(block) : []))
        .map(({ name, of }) => `${name} of ${of}`)
        .join('; '),
    ),
  'what is written on things': lines => listed(everyFew(joined(lines), 3), line => spokenIn(`Tobin slept.\n\n${line}`)),
  'forms of address': lines => listed(everyFew(joined(lines), 3), mentionedIn),
  'who owns whom, and what is held': lines => listed(everyFew(joined(lines), 23), mentionedIn),
  'who acts beside the words': lines =>
    listed(joined(lines), line => spokenIn(`Petra Hale and Tobin sat on the quay.\n\n${line}`)),
  'slips of names': lines =>
    lines
      .flatMap(line => line.split(' | '))
      .map(pair => {
        const [usual = '', rare = ''] = pair.split(' ');
        const outline = outlineOf(Manuscript.of(`${`“Go,” said ${usual}.\n\n`.repeat(9)}Then ${rare} nodded.\n`));
        const found = nameVariantsOf(outline, resolvedCastOf(outline, NO_AUTHOR_SETTINGS));
        return `${pair}: ${[...found].map(([word, { name, sure }]) => `${word} for ${name}${sure ? ', for sure' : ''}`).join('; ')}`;
      }),
};

describe('what parts of the analysis read', () => {
  for (const { title, lines } of listOf('analysis'))
    it(title, () => assertGolden('analysis', title, TOLD[title]!(lines)));
});

describe('persons joined by a nickname', () => {
  const persons = [['Petra', 'Petra Hale'], ['Sparrow'], ['Tobin']];
  const joinedBy = (name: string, of: readonly (readonly [string, number])[]): string =>
    withNicknames(persons, new Map([[name, new Map(of)]]))
      .map(names => names.join('='))
      .join(', ');

  it('are the one who bears it and the one who has it', () => {
    assert.equal(joinedBy('Sparrow', [['Petra', 1]]), 'Petra=Petra Hale=Sparrow, Tobin');
    assert.equal(joinedBy('Sparrow', [['Petra Hale', 1]]), 'Petra=Petra Hale=Sparrow, Tobin');
    assert.equal(joinedBy('Petra', [['Tobin', 1]]), 'Sparrow, Tobin=Petra=Petra Hale');
  });

  it('are none where the text does not know both, or has them for one', () => {
    assert.equal(joinedBy('Goat', [['Petra', 1]]), 'Petra=Petra Hale, Sparrow, Tobin');
    assert.equal(joinedBy('Sparrow', [['Odile', 1]]), 'Petra=Petra Hale, Sparrow, Tobin');
    assert.equal(joinedBy('Petra', [['Petra Hale', 1]]), 'Petra=Petra Hale, Sparrow, Tobin');
  });

  it('are those who are called so most often, or whose name comes first', () => {
    const most = [
      ['Petra', 1],
      ['Tobin', 2],
    ] as const;
    assert.equal(joinedBy('Sparrow', most), 'Petra=Petra Hale, Tobin=Sparrow');
    assert.equal(
      joinedBy('Sparrow', most.map(([name]) => [name, 2] as const).reverse()),
      'Petra=Petra Hale=Sparrow, Tobin',
    );
  });
});
